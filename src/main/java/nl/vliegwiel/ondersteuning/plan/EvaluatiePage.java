package nl.vliegwiel.ondersteuning.plan;

import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** Filled in together, on the turned screen: nothing of the file stands on it. */
public record EvaluatiePage(Casuskop kop, EvaluatieForm form, List<Keuze> toekomsten, String inzending, Fouten fouten)
        implements
            Page {

    @Override
    public String titel() {
        return form.ouder() ? "Wat vond u van de hulp?" : "Wat vond je van de hulp?";
    }

    public String vraag() {
        return "Hoe nuttig was deze hulp voor " + (form.ouder() ? "u" : "jou") + "?";
    }

    public String url() {
        return kop.url() + "/evaluatie";
    }

    /** Where the page goes on: back to where it was opened. */
    public String terug() {
        return kop.url() + switch (form.momentje()) {
            case "einde" -> "/afronding";
            case "nazorg" -> "/nazorg";
            default -> "/plan";
        };
    }
}
