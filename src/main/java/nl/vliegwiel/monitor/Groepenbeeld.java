package nl.vliegwiel.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.Meetscholen.Meetschool;
import nl.vliegwiel.monitor.figuur.GroupsFigure;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.web.Nederlands;

/** Groups of pupils or schools at one moment, with their intervals and the same group a year before; who is not shown has a word. */
public record Groepenbeeld(String titel, String onder, GroupsFigure figuur, String vroeger, List<Rij> rijen) {

    private static final List<String> DIMENSIES = List.of("bouw", "onderwijs", "schoolsoort", "gemeente", "zwaarte",
            "woongemeente");
    private static final Map<String, Integer> VOLGORDE = Map.of("onderbouw", 1, "bovenbouw", 2, "pro", 3, "vmbo", 4,
            "havo", 5, "vwo", 6, "vso", 7, "breed", 8);

    /** A group in the table. */
    public record Rij(String groep, boolean getoond, String waarde, String marge, String vroeger) {
    }

    /** The tables of this indicator that break this selection down further, at most two kinds of groups. */
    static List<Uitsplitsing> tabellen(Indicator indicator, Selectie selectie, String periode) {
        var all = new ArrayList<Uitsplitsing>();
        if (selectie.eenSchool() || !selectie.gemeente().isEmpty() || !selectie.schoolsoort().isEmpty()) {
            return all;
        }
        boolean group = selectie.dimensies().contains("groep");
        for (String dimensie : DIMENSIES) {
            var within = new Uitsplitsing(group ? List.of("groep", dimensie) : List.of(dimensie), periode);
            if (indicator.heeft(within) && all.size() < 2) {
                all.add(within);
            }
        }
        for (String dimensie : all.isEmpty() ? DIMENSIES : List.<String>of()) {
            var whole = new Uitsplitsing(List.of(dimensie), periode);
            if (indicator.heeft(whole)) {
                all.add(whole);
            }
        }
        return all;
    }

    /** cells: of those tables, now and a year before. Null when no group can be shown. */
    static @Nullable Groepenbeeld of(Indicator indicator, List<Uitsplitsing> tabellen, List<Uitkomst> cells, int nu,
            int eerder, Blik blik) {
        var drawn = new ArrayList<GroupsFigure.Groep>();
        var rows = new ArrayList<Rij>();
        boolean maand = !tabellen.isEmpty() && "maand".equals(tabellen.getFirst().periode());
        String before = "zelfde groep, " + naam(maand, eerder);
        for (var tabel : tabellen) {
            String dimensie = tabel.dimensies().getLast();
            var now = cells.stream().filter(u -> u.tabel().equals(tabel) && u.moment() == nu)
                    .filter(u -> u.plek("groep") == null || blik.selectie().groep().equals(u.plek("groep")))
                    .sorted(Comparator.comparing((Uitkomst u) -> VOLGORDE.getOrDefault(u.plek(dimensie), 99))
                            .thenComparing(u -> name(u, dimensie, blik)))
                    .toList();
            if (!drawn.isEmpty() && !now.isEmpty()) {
                drawn.add(GroupsFigure.Groep.LEEG);
            }
            for (var u : now) {
                var then = cells.stream()
                        .filter(e -> e.tabel().equals(tabel) && e.moment() == eerder && e.plek().equals(u.plek()))
                        .findFirst().orElse(null);
                drawn.add(group(indicator, name(u, dimensie, blik), u, then));
                rows.add(new Rij(name(u, dimensie, blik), u.waarde() != null,
                        u.waarde() == null ? Cijfer.waarom(u) : Cijfer.waarde(indicator, u),
                        Cijfertabel.marge(indicator, u), then == null ? "" : Cijfer.waarde(indicator, then)));
            }
        }
        if (rows.stream().noneMatch(Rij::getoond)) {
            return null;
        }
        boolean any = drawn.stream().anyMatch(g -> g.vroeger() != null);
        boolean whole = tabellen.stream().noneMatch(t -> t.dimensies().contains("groep"));
        return new Groepenbeeld("Groepen naast elkaar",
                (whole && !indicator.perGemeente() ? "Alle scholen" : blik.naam()) + ", " + naam(maand, nu) + ".",
                GroupsFigure.of("Groepen: " + Nederlands.opsomming(rows.stream().map(r -> r.groep() + " "
                        + (r.getoond() ? r.waarde() : "niet getoond")).toList()) + ".", drawn, Cijfer.teken(indicator),
                        any ? before : "", GroupsFigure.Maat.GROEPEN),
                any ? Nederlands.hoofdletter(naam(maand, eerder)) : "", rows);
    }

    private static String naam(boolean maand, int moment) {
        return maand ? nl.vliegwiel.monitor.figuur.Maanden.lang(moment) : "schooljaar " + moment + "-" + (moment + 1);
    }

    private static String name(Uitkomst u, String dimensie, Blik blik) {
        String value = String.valueOf(u.plek(dimensie));
        return switch (dimensie) {
            case "gemeente", "woongemeente" ->
                blik.scholen().stream().filter(s -> value.equals(String.valueOf(s.gemeenteId())))
                        .map(Meetschool::gemeente).findFirst().orElse("Onbekend");
            case "schoolsoort" -> Meetscholen.schoolsoort(value);
            case "onderwijs" -> "pro".equals(value) ? "Praktijk" : Nederlands.hoofdletter(value);
            default -> Nederlands.hoofdletter(value);
        };
    }

    private static GroupsFigure.Groep group(Indicator indicator, String name, Uitkomst u, @Nullable Uitkomst then) {
        return new GroupsFigure.Groep(name, Cijfer.waarde(indicator, u), Tegel.scaled(indicator, u.waarde()),
                Tegel.scaled(indicator, u.laag()), Tegel.scaled(indicator, u.hoog()),
                then == null ? null : Tegel.scaled(indicator, then.waarde()), false);
    }
}
