package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bron.Waarnemingen.Gezien;
import nl.vliegwiel.web.Nederlands;

/** One measure of CBS per period, for the country and each gemeente, and what CBS changed since an earlier edition. */
public record Regiobeeld(List<String> plekken, List<Rij> rijen, List<String> herzien) {
    private static final int PERIODEN = 12;
    private static final int HERZIEN = 40;

    /** One period. status: as CBS calls it; cellen: as wide as plekken. */
    public record Rij(String periode, String status, List<Cel> cellen) {
    }

    /** One value. was: what an earlier edition said when that was something else; empty mostly. */
    public record Cel(String waarde, String was) {
    }

    static Regiobeeld of(List<Gezien> gezien, long nieuwste, Regionamen namen, String maat,
            Map<String, String> plekken) {
        int decimalen = namen.decimalen(maat);
        Map<String, List<Gezien>> per = new LinkedHashMap<>();
        gezien.forEach(g -> per.computeIfAbsent(g.plek() + '|' + g.periode(), k -> new ArrayList<>()).add(g));
        var gebruikt = plekken.entrySet().stream()
                .filter(p -> gezien.stream().anyMatch(g -> g.plek().equals(p.getKey()))).toList();
        boolean zonder = gebruikt.isEmpty() && !gezien.isEmpty();
        var kolommen = zonder ? List.of(Map.entry("", "Nederland")) : gebruikt;
        var herzien = new ArrayList<String>();
        var rijen = gezien.stream().filter(g -> g.uitgaveId() == nieuwste).map(Gezien::periode).distinct()
                .sorted(Comparator.reverseOrder()).limit(PERIODEN).map(p -> {
                    var cellen = new ArrayList<Cel>();
                    String status = "";
                    for (var plek : kolommen) {
                        var reeks = per.getOrDefault(plek.getKey() + '|' + p, List.of());
                        cellen.add(cell(reeks, plek.getValue(), namen.periode(p), decimalen, herzien));
                        if (!reeks.isEmpty())
                            status = reeks.getFirst().status();
                    }
                    return new Rij(namen.periode(p), status(status), cellen);
                }).toList();
        return new Regiobeeld(kolommen.stream().map(Map.Entry::getValue).toList(), rijen,
                herzien.subList(0, Math.min(HERZIEN, herzien.size())));
    }

    /** NaderVoorlopig: nader voorlopig. */
    private static String status(String woord) {
        return woord.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    /** The newest edition first; a difference with the one before is told. */
    private static Cel cell(List<Gezien> reeks, String plek, String periode, int decimalen, List<String> herzien) {
        if (reeks.isEmpty())
            return new Cel("–", "");
        var nu = reeks.getFirst();
        var eerder = reeks.stream().skip(1).filter(g -> !Objects.equals(g.waarde(), nu.waarde())).findFirst();
        if (eerder.isEmpty())
            return new Cel(number(nu.waarde(), decimalen), "");
        var toen = eerder.get();
        herzien.add(plek + ", " + periode + ": " + number(toen.waarde(), decimalen)
                + (toen.status().isEmpty() ? "" : " (" + status(toen.status()) + ")")
                + " werd " + number(nu.waarde(), decimalen)
                + (nu.status().isEmpty() ? "" : " (" + status(nu.status()) + ")") + ", opgehaald op "
                + Nederlands.datum(Nederlands.dagVan(toen.opgehaald())) + " en "
                + Nederlands.datum(Nederlands.dagVan(nu.opgehaald())) + ".");
        return new Cel(number(nu.waarde(), decimalen), number(toen.waarde(), decimalen));
    }

    private static String number(@Nullable Double waarde, int decimalen) {
        return waarde == null ? "niet bekend" : Nederlands.getal(waarde, decimalen);
    }
}
