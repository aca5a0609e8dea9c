package nl.vliegwiel.toestemming.antwoord;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family who can be asked: the young person or a parent.
 *
 * @param sleutel j for the young person, the random key of a parent
 * @param relatie moeder, vader, voogd or verzorger; jeugdige for the young person
 * @param heeftGezag null: nobody asked yet; always null for the young person
 * @param van haar, zijn or de: whose parents; empty for a parent
 */
public record Beslisser(String sleutel, boolean jeugdige, long id, String naam, String relatie,
        @Nullable Boolean heeftGezag, @Nullable LocalDate gecontroleerdOp, @Nullable String gecontroleerdDoor,
        String van) {

    public String voornaam() {
        return naam.split(" ")[0];
    }

    /** Mila; Ruud, vader. */
    public String kort() {
        return jeugdige ? naam : voornaam() + ", " + relatie;
    }

    /** vader, gezag; vader, geen gezag; vader, gezag onbekend. */
    public String gezag() {
        if (heeftGezag == null)
            return relatie + ", gezag onbekend";
        return relatie + (heeftGezag ? ", gezag" : ", geen gezag");
    }

    /** Asked before anything else: a verzorger has no custody until somebody records it. */
    public boolean gezagOnbekend() {
        return !jeugdige && heeftGezag == null && !relatie.equals("verzorger");
    }
}
