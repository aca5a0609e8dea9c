package nl.vliegwiel.monitor.peiling;

import nl.vliegwiel.web.Page;

/**
 * The peilingen with their progress, and the buttons that run one. onderzoek: may the reader go to the research projects; opvallend: odd
 * deliveries of the month that a publication would be about, at the newest work figures. */
public record PeilingenPage(PeilingenPart lijst, boolean onderzoek, long opvallend) implements Page {

    @Override
    public String titel() {
        return "Peilingen";
    }
}
