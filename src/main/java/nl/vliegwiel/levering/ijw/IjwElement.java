package nl.vliegwiel.levering.ijw;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One place in a message where an element may stand, with what may stand in it.
 *
 * @param basis its name belongs to the base schema, else to the message
 * @param regel each one is a row of the message
 * @param sleutel by which its value is kept, null when it never leaves the reader; within a row from the row on
 * @param type of its text; null when it holds elements
 */
record IjwElement(String naam, boolean basis, boolean verplicht, boolean herhaald, boolean regel,
        @Nullable String sleutel, @Nullable Gegevenstype type, List<IjwElement> kinderen) {

    boolean heet(String lokaal, boolean inBasis) {
        return basis == inBasis && naam.equals(lokaal);
    }

    IjwElement met(List<IjwElement> nieuw) {
        return new IjwElement(naam, basis, verplicht, herhaald, regel, sleutel, type, List.copyOf(nieuw));
    }
}
