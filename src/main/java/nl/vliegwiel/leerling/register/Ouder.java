package nl.vliegwiel.leerling.register;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * A parent of one pupil, with the tie between the two.
 *
 * @param relatie moeder, vader, voogd or verzorger
 * @param heeftGezag null: not asked yet, or the answer is unknown
 * @param gecontroleerdDoor name of who looked it up
 * @param van first day that it holds; 1900-01-01 where nobody said
 * @param tot first day that it no longer holds
 * @param versie grows with each change of the parent or of the tie
 */
public record Ouder(long gezagId, long ouderId, String sleutel, String naam, @Nullable String telefoon,
        @Nullable String email, String relatie, @Nullable Boolean heeftGezag, @Nullable String gecontroleerdDoor,
        @Nullable LocalDate gecontroleerdOp, LocalDate van, @Nullable LocalDate tot, int versie) {
    static final LocalDate ALTIJD = LocalDate.of(1900, 1, 1);

    /** Has custody on this day, as far as known. */
    public boolean gezagOp(LocalDate dag) {
        return Boolean.TRUE.equals(heeftGezag) && !dag.isBefore(van) && (tot == null || dag.isBefore(tot));
    }

    /** ja, nee or onbekend */
    public String gezagwaarde() {
        return heeftGezag == null ? "onbekend" : heeftGezag ? "ja" : "nee";
    }

    /** Heeft gezag, Geen gezag, Nog vragen; with the end when it has one. */
    public String gezagzin(LocalDate vandaag) {
        if (heeftGezag == null)
            return "Nog vragen wie gezag heeft";
        if (!heeftGezag)
            return "Geen gezag";
        if (vandaag.isBefore(van))
            return "Gezag vanaf " + Nederlands.datum(van);
        if (tot == null)
            return "Heeft gezag";
        return (vandaag.isBefore(tot) ? "Gezag tot " : "Had gezag tot ") + Nederlands.datum(tot);
    }

    /** The day of looking up or its answer differs from what stood there, so it was looked up by somebody else. */
    boolean opnieuwNagekeken(Ouder oud) {
        return gecontroleerdOp != null
                && (!gecontroleerdOp.equals(oud.gecontroleerdOp) || !Objects.equals(heeftGezag, oud.heeftGezag));
    }

    /** Nagekeken op 3 maart 2023 door Bart Willemsen; empty when nobody did. */
    public String controlezin() {
        if (gecontroleerdOp == null)
            return "";
        return "Nagekeken op " + Nederlands.datum(gecontroleerdOp)
                + (gecontroleerdDoor == null ? "" : " door " + gecontroleerdDoor);
    }
}
