package nl.vliegwiel.ondersteuning.plan;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the young person or a parent fills in, on the turned screen.
 *
 * @param wie jeugdige or ouder; the page speaks je to the one and u to the other
 * @param moment tussen, einde or nazorg
 */
public record EvaluatieForm(@Nullable String wie, @Nullable String moment, @Nullable String nut,
        @Nullable String toekomst,
        @Nullable String _inzending) {

    public static EvaluatieForm leeg(String wie, String moment) {
        return new EvaluatieForm(wie, moment, "", "", null);
    }

    public Fouten check(Codelijst toekomsten) {
        var fouten = new Fouten();
        if (!CijfersForm.isCijfer(Invoer.tekst(nut)))
            fouten.meld("nut", CijfersForm.KIES);
        if (vraagtToekomst() && !toekomsten.bevat(Invoer.tekst(toekomst)))
            fouten.meld("toekomst", ouder() ? "Kies wat bij u past" : "Kies wat bij jou past");
        return fouten;
    }

    public boolean ouder() {
        return "ouder".equals(wie);
    }

    public String informant() {
        return ouder() ? "ouder" : "jeugdige";
    }

    /** How it will be later is asked when the help ends. */
    public boolean vraagtToekomst() {
        return !momentje().equals("tussen");
    }

    public String momentje() {
        return switch (Invoer.tekst(moment)) {
            case "einde" -> "einde";
            case "nazorg" -> "nazorg";
            default -> "tussen";
        };
    }

    @Nullable
    public String toekomstcode() {
        return vraagtToekomst() ? Invoer.tekst(toekomst) : null;
    }
}
