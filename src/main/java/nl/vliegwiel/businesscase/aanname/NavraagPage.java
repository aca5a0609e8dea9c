package nl.vliegwiel.businesscase.aanname;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Page;

/** Asks once more about numbers that are far from what they were; all that was typed goes along. */
public record NavraagPage(Studiekop kop, List<Rij> rijen, Map<String, String> velden) implements Page {

    /** One number that stands out. */
    public record Rij(String naam, String was, String wordt) {
    }

    @Override
    public String titel() {
        return "Klopt dit?";
    }
}
