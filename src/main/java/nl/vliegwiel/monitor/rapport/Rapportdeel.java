package nl.vliegwiel.monitor.rapport;

import java.util.List;

/** One figure of a report, how its makers read it, and what others wrote beside the figure, as it was when it was taken over. */
public record Rapportdeel(String indicator, int volgorde, String lezing, List<String> citaten) {
}
