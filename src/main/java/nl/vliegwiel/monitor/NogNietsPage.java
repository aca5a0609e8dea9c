package nl.vliegwiel.monitor;

import nl.vliegwiel.web.Page;

/** There are no numbers yet: the first peiling runs, or has still to be run. */
public record NogNietsPage(boolean bezig, boolean magPeilen) implements Page {

    @Override
    public String titel() {
        return "Monitor";
    }
}
