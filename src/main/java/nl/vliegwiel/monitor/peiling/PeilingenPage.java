package nl.vliegwiel.monitor.peiling;

import nl.vliegwiel.web.Page;

/** The peilingen with their progress, and the buttons that run one. onderzoek: may the reader go to the research projects. */
public record PeilingenPage(PeilingenPart lijst, boolean onderzoek) implements Page {

    @Override
    public String titel() {
        return "Peilingen";
    }
}
