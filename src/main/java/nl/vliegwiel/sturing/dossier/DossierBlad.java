package nl.vliegwiel.sturing.dossier;

import java.time.LocalDate;
import java.util.Arrays;

import nl.vliegwiel.web.Nederlands;

/**
 * The file of a question on paper: what the screen says, for who reads papers before a meeting.
 *
 * @param gemaakt the day on which it was made: until there is a decision, the file still moves
 */
public record DossierBlad(DossierPage dossier, String regio, boolean fictief, LocalDate gemaakt) {

    public String titel() {
        return dossier.titel();
    }

    public String stand() {
        return (dossier.vast() ? "Gemaakt op " : "Nog niet besloten. Dit is de stand van ")
                + Nederlands.datum(gemaakt) + ".";
    }

    /** Of all that was agreed how much is so, in one sentence; empty when nothing was agreed. */
    public String telling() {
        var criteria = dossier.stand().criteria();
        return criteria.isEmpty()
                ? ""
                : "Van " + Nederlands.aantal(criteria.size(), "afspraak", "afspraken") + ": "
                        + Nederlands.opsomming(Arrays.stream(CriteriumOordeel.values())
                                .map(o -> dossier.stand().aantal(o) + " " + Nederlands.kleineLetter(o.woorden()))
                                .toList())
                        + ".";
    }
}
