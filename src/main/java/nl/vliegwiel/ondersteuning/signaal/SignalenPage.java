package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Wanneer;

/** The signals of this reader: for the OCO those of the school, for others what they reported themselves. */
public record SignalenPage(boolean oco, List<Rij> open, List<Rij> beoordeeld) implements Page {

    /**
     * One line of the list.
     *
     * @param etiket what is special in a word; empty mostly
     * @param soort colour of that word
     */
    public record Rij(String url, String wie, String onder, String titel, String waarom, String etiket, String soort,
            String icoon, Wanneer wanneer) {
    }

    @Override
    public String titel() {
        return "Signalen";
    }

    public String zin() {
        return oco
                ? "Antwoord binnen 3 schooldagen. Alleen jij en de melder zien een signaal."
                : "Wat jij meldde, en wat ermee gebeurt.";
    }

    public static String uitkomst(Signaal s) {
        return switch (String.valueOf(s.beoordeling())) {
            case "advies" -> "Advies";
            case Signaal.VERKENNEN -> "We gaan verkennen";
            case "niet_voor_ons" -> "Niet voor ons";
            default -> "Nog geen antwoord";
        };
    }
}
