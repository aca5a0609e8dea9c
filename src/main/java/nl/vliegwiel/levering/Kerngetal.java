package nl.vliegwiel.levering;

import nl.vliegwiel.web.Nederlands;

/** One big number with its word. */
public record Kerngetal(String waarde, String wat) {
    public static Kerngetal of(long aantal, String wat) {
        return new Kerngetal(Nederlands.getal(aantal), wat);
    }
}
