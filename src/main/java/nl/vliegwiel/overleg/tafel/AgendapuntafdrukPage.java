package nl.vliegwiel.overleg.tafel;

import nl.vliegwiel.web.Page;

/** What was decided about one pupil on one sheet; never two pupils on it. */
public record AgendapuntafdrukPage(AgendapuntPage punt) implements Page {
    @Override
    public String titel() {
        return "Besluit in het teamoverleg";
    }

    /** Mila D. */
    public String vertrouwelijk() {
        String naam = punt.punt().naam();
        return naam.isEmpty()
                ? "zonder naam"
                : punt.punt().roepnaam() + " " + naam.charAt(naam.lastIndexOf(' ') + 1) + ".";
    }
}
