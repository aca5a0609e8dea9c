package nl.vliegwiel.monitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nl.vliegwiel.web.Keuze;

/** The filter bar: what can be chosen and what was chosen. scholen stand in a group of their own. */
public record Filters(List<Keuze> groepen, List<Keuze> scholen, List<Keuze> schoolsoorten, List<Keuze> gemeenten,
        List<Keuze> maanden, String groep, String schoolsoort, String gemeente, String tm) {

    /** The same view in an address: ?groep=pilot&tm=2023-03 */
    public String query() {
        var parts = new ArrayList<String>();
        add(parts, "groep", groep);
        add(parts, "schoolsoort", schoolsoort);
        add(parts, "gemeente", gemeente);
        add(parts, "tm", tm);
        return "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
