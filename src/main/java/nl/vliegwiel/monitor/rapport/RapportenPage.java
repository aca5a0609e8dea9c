package nl.vliegwiel.monitor.rapport;

import java.util.List;

import nl.vliegwiel.web.Page;

/** The reports that this reader may see. */
public record RapportenPage(List<Rij> rijen, boolean magMaken, boolean onderzoek) implements Page {

    /** One report in the list. */
    public record Rij(String url, String titel, String voor, String over, String stand, boolean vast) {
    }

    @Override
    public String titel() {
        return "Rapporten";
    }
}
