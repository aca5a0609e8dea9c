package nl.vliegwiel.monitor.methode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.Standardisation;
import nl.vliegwiel.monitor.statistiek.Standardisation.Stratum;

/**
 * Schools as if each had pupils in the same years: indirect standardisation. It uses published figures only (of the school, of each year
 * in the whole region) and how many pupils a school has in each year, which everybody may know; so it gives nothing away.
 */
final class Gelijkeopbouw {

    static final Uitsplitsing SCHOLEN = new Uitsplitsing(List.of("school"), Uitsplitsing.MAAND);
    static final Uitsplitsing LEERJAREN = new Uitsplitsing(List.of("leerjaar"), Uitsplitsing.MAAND);
    private static final Uitsplitsing REGIO = new Uitsplitsing(List.of(), Uitsplitsing.MAAND);

    private Gelijkeopbouw() {
    }

    static boolean mogelijk(Indicator indicator) {
        return indicator.noemerBekend() && indicator.heeft(SCHOLEN) && indicator.heeft(LEERJAREN)
                && indicator.soort() != Soort.GEMIDDELDE && indicator.soort() != Soort.DUUR;
    }

    /** opbouw: month → school → year → size; outcomes: the published figures of this indicator. */
    static List<Methodeuitkomst> of(Indicator indicator, Map<Integer, Map<String, Map<String, Double>>> opbouw,
            List<Uitkomst> outcomes) {
        var found = new ArrayList<Methodeuitkomst>();
        opbouw.forEach((month, schools) -> {
            var now = outcomes.stream().filter(u -> u.moment() == month && u.waarde() != null).toList();
            var region = now.stream().filter(u -> u.tabel().equals(REGIO)).findFirst().orElse(null);
            if (region != null) {
                found.addAll(month(indicator, month, schools, now, value(region)));
            }
        });
        return found;
    }

    private static List<Methodeuitkomst> month(Indicator indicator, int month,
            Map<String, Map<String, Double>> schools, List<Uitkomst> now, double region) {
        var rates = new HashMap<String, Double>();
        now.stream().filter(u -> u.tabel().equals(LEERJAREN))
                .forEach(u -> rates.put(String.valueOf(u.plek("leerjaar")), value(u)));
        double expected = 0;
        double size = 0;
        for (var years : schools.values()) {
            for (var year : years.entrySet()) {
                expected += year.getValue() * rates.getOrDefault(year.getKey(), region);
                size += year.getValue();
            }
        }
        var found = new ArrayList<Methodeuitkomst>();
        for (var u : now) {
            var years = u.tabel().equals(SCHOLEN) ? schools.get(String.valueOf(u.plek("school"))) : null;
            if (years != null && expected > 0) {
                found.add(
                        school(indicator, month, u, standardised(indicator, u, years, rates, region, expected / size)));
            }
        }
        return rates.size() < 2 ? List.of() : found;
    }

    private static Methodeuitkomst school(Indicator indicator, int month, Uitkomst u, Interval value) {
        double most = indicator.soort() == Soort.AANDEEL ? 1 : Double.POSITIVE_INFINITY;
        return new Methodeuitkomst(indicator.code(), Methode.STANDAARD, "", String.valueOf(u.plek("school")), month,
                u.n(), Methodeuitkomst.number(Math.min(most, value.waarde())), Methodeuitkomst.number(value.laag()),
                Methodeuitkomst.number(Math.min(most, value.hoog())), null, List.of(), "");
    }

    /** What was counted over what the years of this school would give, times what all schools give. */
    private static Interval standardised(Indicator indicator, Uitkomst u, Map<String, Double> years,
            Map<String, Double> rates, double region, double all) {
        var strata = new ArrayList<Stratum>();
        var standard = new ArrayList<Double>();
        double size = years.values().stream().mapToDouble(d -> d).sum();
        Double counted = indicator.soort() == Soort.VERHOUDING ? null : u.teller();
        double total = counted == null ? value(u) * size : counted;
        years.forEach((year, pupils) -> {
            strata.add(new Stratum(total * pupils / size, pupils, 0));
            standard.add(rates.getOrDefault(year, region));
        });
        if (counted != null) {
            return Standardisation.indirect(strata, standard).times(all);
        }
        double expected = 0;
        for (int i = 0; i < strata.size(); i++) {
            expected += strata.get(i).omvang() * standard.get(i);
        }
        // hours are no events: the interval of the school itself, moved as far as its number
        double factor = expected > 0 ? all * size / expected : Double.NaN;
        return new Interval(value(u) * factor, limit(u.laag()) * factor, limit(u.hoog()) * factor);
    }

    private static double value(Uitkomst u) {
        return limit(u.waarde());
    }

    private static double limit(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
