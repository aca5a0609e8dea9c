package nl.vliegwiel.monitor.rapport;

/** One figure of a report, and how its makers read it. */
public record Rapportdeel(String indicator, int volgorde, String lezing) {
}
