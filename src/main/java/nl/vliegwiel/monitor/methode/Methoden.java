package nl.vliegwiel.monitor.methode;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.methode.Grondstof.Groep;
import nl.vliegwiel.monitor.peiling.Cel;
import nl.vliegwiel.monitor.peiling.Pilotuitkomst;
import nl.vliegwiel.monitor.peiling.Telling;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;
import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.LogRank;
import nl.vliegwiel.monitor.statistiek.Paren;
import nl.vliegwiel.monitor.statistiek.VeelVragen;
import nl.vliegwiel.monitor.statistiek.effect.GebrokenLijn;

/** All methods of one publication: first what they need of the facts, then, of what is shown after small numbers, what they say. */
public final class Methoden {

    private static final Uitsplitsing PER_JAAR = new Uitsplitsing(List.of("groep"), Uitsplitsing.SCHOOLJAAR);
    private static final Uitsplitsing PER_MAAND = new Uitsplitsing(List.of("groep"), Uitsplitsing.MAAND);
    private static final String PILOT = "pilot";
    private static final String VERGELIJKING = "vergelijking";

    private final Grondstof facts;
    private final Drempel drempel;
    /** First year of the school year that has not ended yet. */
    private final int running;
    private final @Nullable Integer start;
    private final Map<String, Map<Integer, Map<String, Map<String, Double>>>> opbouw = new HashMap<>();
    private final Map<String, Map<Groep, Interval>> medianen = new HashMap<>();
    private final Map<String, Map<Groep, Paren>> paren = new HashMap<>();
    private final Map<String, Map<Groep, Grondstof.Antwoorden>> schalen = new HashMap<>();

    /** start: month in which the first pilot began; null without a pilot. */
    public Methoden(Connection connection, int maand, Drempel drempel, @Nullable Integer start) {
        this.facts = new Grondstof(connection, maand);
        this.drempel = drempel;
        this.running = Math.floorDiv(maand - 6, 12);
        this.start = start;
    }

    /** What this indicator needs of the facts. */
    public void verzamel(Indicator indicator) throws SQLException {
        if (indicator.perGemeente()) {
            return; // the methods stand beside figures of schools
        }
        if (Gelijkeopbouw.mogelijk(indicator)) {
            opbouw.put(indicator.code(), facts.opbouw(indicator));
        }
        if (indicator.soort() == Soort.GEMIDDELDE) {
            medianen.put(indicator.code(), facts.medianen(indicator));
        }
        if (!indicator.tekst("paren").isEmpty()) {
            paren.put(indicator.code(), facts.paren(indicator, indicator.tekst("paren")));
        }
        if (!indicator.tekst("schaal").isEmpty()) {
            schalen.put(indicator.code(), facts.schalen(indicator,
                    Arrays.stream(indicator.tekst("schaal").split(",")).map(String::strip).toList()));
        }
    }

    /** outcomes: after small numbers. What no cell shows, no method tells. */
    public List<Methodeuitkomst> van(Map<Indicator, List<Cel>> cells, List<Uitkomst> outcomes,
            List<Pilotuitkomst> pilots) {
        var by = outcomes.stream().collect(Collectors.groupingBy(Uitkomst::indicator));
        var found = new ArrayList<Methodeuitkomst>();
        cells.forEach((indicator, counted) -> {
            var shown = by.getOrDefault(indicator.code(), List.of()).stream()
                    .filter(u -> u.nietGetoond() == null || u.nietGetoond() == NietGetoond.ONBEKEND).toList();
            found.addAll(Gelijkeopbouw.of(indicator, opbouw.getOrDefault(indicator.code(), Map.of()), shown));
            found.addAll(Gelijkegroepen.of(indicator, shown));
            found.addAll(durations(indicator, counted, shown));
            found.addAll(Duurverschil.of(indicator, counted, shown, running));
            found.addAll(groups(indicator, shown));
            if (pilots.stream().anyMatch(p -> p.indicator().equals(indicator.code()) && p.effect() == null)) {
                found.addAll(broken(indicator, shown));
            }
        });
        return adjusted(found);
    }

    /** With every figure that is looked at by the same method, a difference by chance is more likely. */
    private static List<Methodeuitkomst> adjusted(List<Methodeuitkomst> found) {
        var families = List.of(Set.of(Methode.LIJNTOETS), Set.of(Methode.SPRONG, Methode.KNIK), Set.of(Methode.PAREN));
        var all = new ArrayList<>(found);
        for (var family : families) {
            int[] at = IntStream.range(0, all.size()).filter(i -> family.contains(all.get(i).methode())).toArray();
            double[] p = VeelVragen.aangepast(Arrays.stream(at).mapToObj(all::get)
                    .map(u -> u.p() == null ? Double.NaN : u.p()).toList());
            for (int i = 0; i < at.length; i++) {
                all.set(at[i], all.get(at[i]).met(p[i], all.get(at[i]).voorbehoud()));
            }
        }
        return all;
    }

    /** The newest school year in which the figure of this group is shown; one that has ended goes before the running one. */
    private Optional<Uitkomst> newest(List<Uitkomst> shown, String groep) {
        return shown.stream().filter(u -> u.tabel().equals(PER_JAAR) && groep.equals(u.plek("groep")))
                .max(Comparator.comparing((Uitkomst u) -> u.moment() < running).thenComparingInt(Uitkomst::moment));
    }

    private List<Methodeuitkomst> durations(Indicator indicator, List<Cel> cells, List<Uitkomst> shown) {
        var found = new ArrayList<Methodeuitkomst>();
        if (indicator.soort() != Soort.DUUR) {
            return found;
        }
        int year = Math.min(newest(shown, PILOT).map(Uitkomst::moment).orElse(-1),
                newest(shown, VERGELIJKING).map(Uitkomst::moment).orElse(-1));
        var curves = new TreeMap<String, SortedMap<Integer, long[]>>();
        cells.stream().filter(c -> c.tabel().equals(PER_JAAR) && c.moment() == year)
                .filter(c -> shown.stream().anyMatch(u -> u.tabel().equals(PER_JAAR) && u.moment() == year
                        && u.plek().equals(c.plek())))
                .forEach(c -> curves.put(String.valueOf(c.plek().get("groep")), ((Telling.Duur) c.telling()).dagen()));
        curves.forEach((groep, days) -> found.add(new Methodeuitkomst(indicator.code(), Methode.WACHTLIJN, groep, "",
                year, null, null, null, null, null, Wachtlijn.van(days, drempel.aantal()), "")));
        var pilot = curves.get(PILOT);
        var other = curves.get(VERGELIJKING);
        if (pilot != null && other != null) {
            found.add(Methodeuitkomst.toets(indicator.code(), "", year, 2, LogRank.of(List.of(pilot, other)).p()));
        }
        return found;
    }

    /** The middle, the pairs and the scale, of each group in its newest school year that is shown. */
    private List<Methodeuitkomst> groups(Indicator indicator, List<Uitkomst> shown) {
        var found = new ArrayList<Methodeuitkomst>();
        for (String groep : List.of(PILOT, VERGELIJKING)) {
            newest(shown, groep).ifPresent(u -> {
                var place = new Groep(groep, u.moment());
                var median = medianen.getOrDefault(indicator.code(), Map.of()).get(place);
                if (median != null) {
                    found.add(Methodeuitkomst.of(indicator.code(), Methode.MEDIAAN, groep, u.moment(), u.n(), median));
                }
                var pairs = paren.getOrDefault(indicator.code(), Map.of()).get(place);
                if (pairs != null && pairs.n() >= drempel.groep()) {
                    found.add(Methodeuitkomst.of(indicator.code(), Methode.PAREN, groep, u.moment(),
                            fives(pairs.n()), pairs.interval()).met(pairs.p(), ""));
                }
                var scale = schalen.getOrDefault(indicator.code(), Map.of()).get(place);
                if (scale != null && scale.n() >= drempel.groep()) {
                    found.add(Methodeuitkomst.of(indicator.code(), Methode.SCHAAL, groep, u.moment(), fives(scale.n()),
                            scale.alpha()));
                }
            });
        }
        return found;
    }

    private static long fives(long count) {
        return (count + 2) / 5 * 5;
    }

    /** Where no comparison can tell the effect: a line before and a line after the start, of the published figures. */
    private List<Methodeuitkomst> broken(Indicator indicator, List<Uitkomst> shown) {
        if (start == null) {
            return List.of();
        }
        int begin = start;
        // what was measured before another definition counts something else
        int from = indicator.breuk().map(Indicator.Breuk::maand).orElse(Integer.MIN_VALUE);
        var series = new TreeMap<Integer, Double>();
        for (var u : shown) {
            Double value = u.waarde();
            int month = Math.floorMod(u.moment(), 12);
            if (u.tabel().equals(PER_MAAND) && PILOT.equals(u.plek("groep")) && value != null && month != 6
                    && month != 7 && u.moment() >= from) {
                series.put(u.moment(), value);
            }
        }
        int before = series.headMap(begin).size();
        if (!GebrokenLijn.mogelijk(before, series.size() - before)
                || series.values().stream().distinct().count() == 1) {
            return List.of();
        }
        // school months one after the other: summers are no gap
        double[] when = series.keySet().stream()
                .mapToDouble(m -> Math.floorDiv(m - 8, 12) * 10.0 + Math.floorMod(m - 8, 12))
                .toArray();
        var line = GebrokenLijn.of(when, series.values().stream().mapToDouble(d -> d).toArray(), before);
        String caveat = line.samenhang()
                ? "Maanden die elkaar volgen, hangen hier samen. De marge is daarom ruimer gemaakt. Ze kan nog te smal zijn."
                : "";
        return List.of(
                Methodeuitkomst.of(indicator.code(), Methode.SPRONG, PILOT, begin, null, line.sprong())
                        .met(line.pSprong(), caveat),
                Methodeuitkomst.of(indicator.code(), Methode.KNIK, PILOT, begin, null, line.knik())
                        .met(line.pKnik(), caveat));
    }
}
