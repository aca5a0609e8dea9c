package nl.vliegwiel.bekostiging;

import java.util.Locale;

/** The signs of scenarios in a row of contributions: told apart by form, not by colour alone. */
public final class Bijdragenteken {

    private Bijdragenteken() {
    }

    /** Path of a sign with its middle at x, y. */
    public static String pad(String vorm, String x, double y) {
        double m = Double.parseDouble(x);
        return switch (vorm) {
            case "streep" -> at("M%.1f %.1fV%.1f", m, y - 6, y + 6);
            case "driehoek" -> at("M%.1f %.1fL%.1f %.1fL%.1f %.1fZ", m - 5, y + 5, m + 5, y + 5, m, y - 5);
            case "ruit" -> at("M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fZ", m, y - 6, m + 5, y, m, y + 6, m - 5, y);
            case "vierkant" -> at("M%.1f %.1fH%.1fV%.1fH%.1fZ", m - 4.5, y - 4.5, m + 4.5, y + 4.5, m - 4.5);
            default -> at("M%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1f", m - 4.5, y - 4.5, m + 4.5, y + 4.5, m + 4.5,
                    y - 4.5, m - 4.5, y + 4.5);
        };
    }

    private static String at(String patroon, Object... getallen) {
        return String.format(Locale.ROOT, patroon, getallen);
    }
}
