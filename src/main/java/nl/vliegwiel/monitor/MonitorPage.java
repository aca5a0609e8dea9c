package nl.vliegwiel.monitor;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/**
 * What stands out, and the goals with their numbers.
 *
 * @param geweigerd why this combination is refused; null when it is shown
 * @param niets     why nothing stands out; null when something does
 * @param meer      how many more findings there are than the three that are named
 * @param bekeken  at how many numbers was looked for a change: with many looks one stands out by chance
 * @param eigen    may the reader see the figures that the own school made
 * @param maandbericht month of a page that the reader asked for and did not read yet; empty when there is none
 * @param grenzen   figures that were beyond a limit of the reader at the newest publication
 * @param vervolg   what the reader should look at in the work plan; empty when there is nothing
 * @param start     since when the pilot runs; empty without pilot
 */
public record MonitorPage(String zin, Filters filters, @Nullable String geweigerd, List<Opvallend> opvallend,
        @Nullable Niets niets, int meer, long bekeken, Herkomst herkomst, List<Doelblok> doelen,
        String start, boolean eigen, String maandbericht, List<Over> grenzen, String vervolg) implements Page {

    /** A figure that is beyond a limit of the reader. */
    public record Over(String naam, String url) {
    }

    /** Why nothing stands out: its sign and its sentence. */
    public record Niets(String teken, String zin) {
    }

    @Override
    public String titel() {
        return "Monitor";
    }
}
