package nl.vliegwiel.monitor;

import java.util.List;

/** What people do about figures. Another module keeps that; the monitor shows it beside the figure. */
public interface Vervolg {

    /**
     * One thing that is done.
     *
     * @param soort kind of label of stand
     */
    record Actie(String wat, String url, String wie, String wanneer, String stand, String soort) {
    }

    /**
     * Beside one figure.
     *
     * @param mag  may the reader write something down
     * @param naar where that goes
     * @param wie  names to choose from
     */
    record Blok(List<Actie> acties, boolean mag, String naar, List<String> wie) {
    }

    Blok van(String indicator);

    /** What the reader should look at in the plan, as a sentence; empty when there is nothing. */
    String herinnering();
}
