package nl.vliegwiel.monitor.peiling;

import nl.vliegwiel.web.Page;

/** The peilingen with their progress, and the buttons that run one. */
public record PeilingenPage(PeilingenPart lijst) implements Page {

    @Override
    public String titel() {
        return "Peilingen";
    }
}
