package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.DurationFigure;
import nl.vliegwiel.monitor.figuur.GroupsFigure;

/**
 * What one method adds to the figure: the message, what it says and assumes, a drawing where it has one, and its table.
 *
 * @param kolommen heads of the table; empty without one
 */
public record Methodebeeld(String id, String titel, List<String> zinnen, List<DurationFigure> lijnen,
        List<GroupsFigure> stippen, String bijschrift, List<String> kolommen, List<List<String>> rijen) {

    /** Words only. */
    static Methodebeeld woorden(String id, String titel, List<String> zinnen) {
        return new Methodebeeld(id, titel, List.copyOf(zinnen), List.of(), List.of(), "", List.of(), List.of());
    }

    /** All that are there. */
    static List<Methodebeeld> alle(@Nullable Methodebeeld... beelden) {
        var all = new ArrayList<Methodebeeld>();
        for (var beeld : beelden) {
            if (beeld != null) {
                all.add(beeld);
            }
        }
        return List.copyOf(all);
    }
}
