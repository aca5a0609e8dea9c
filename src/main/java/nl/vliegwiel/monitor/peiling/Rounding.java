package nl.vliegwiel.monitor.peiling;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Eenheid;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;
import nl.vliegwiel.monitor.statistiek.Interval;

/** How precisely an outcome is stored. Outside the partnership counts are rounded to five, and a share or mean is that of the rounded counts. */
record Rounding(boolean buiten) {

    private static final long FIVE = 5;
    private static final long MANY = 200;

    /** What may be known of a count: a share of the true counts would give the rounded ones back. */
    Telling known(Telling telling) {
        return switch (telling) {
            case Telling.Aandeel a when buiten -> new Telling.Aandeel(fives(a.teller()), fives(a.n()));
            case Telling.Aantal a when buiten -> new Telling.Aantal(fives(a.aantal()), fives(a.n()));
            case Telling.Verhouding v when buiten && perPerson(v) && fives(v.n()) > 0 ->
                new Telling.Verhouding(v.sommen().met((double) fives(v.n()) / v.n()), v.betrokken(), v.grootste());
            default -> telling;
        };
    }

    /** Where each unit counts for one, the sum is a number of people. */
    private static boolean perPerson(Telling.Verhouding v) {
        return v.sommen().noemer() == v.n();
    }

    Uitkomst round(Indicator indicator, Cel cel, Interval value, @Nullable Interval difference) {
        long n = cel.telling().n();
        Double teller = null;
        Double noemer = null;
        if (cel.telling() instanceof Telling.Aandeel a) {
            teller = count(a.teller());
            noemer = count(a.n());
        } else if (cel.telling() instanceof Telling.Aantal a) {
            teller = count(a.aantal());
            noemer = count(a.n());
        } else if (cel.telling() instanceof Telling.Verhouding v) {
            teller = (double) Math.round(v.sommen().teller());
            noemer = perPerson(v) ? count(n) : (double) Math.round(v.sommen().noemer());
        }
        double step = step(indicator.eenheid(), n);
        boolean unknown = Double.isNaN(value.waarde());
        return new Uitkomst(indicator.code(), cel.tabel(), cel.plek(), cel.moment(), teller, noemer,
                buiten ? fives(n) : n,
                number(value.waarde(), step), number(value.laag(), step), number(value.hoog(), step),
                difference == null ? null : number(difference.waarde(), step),
                difference == null ? null : number(difference.laag(), step),
                difference == null ? null : number(difference.hoog(), step), unknown ? NietGetoond.ONBEKEND : null);
    }

    private double step(Eenheid unit, long n) {
        if (!buiten) {
            return 0;
        }
        return switch (unit) {
            case PROCENT -> n < MANY ? 0.01 : 0.001;
            case PER_1000 -> 0.0001;
            case PER_100 -> 0.001;
            case PUNTEN, KEER -> 0.1;
            case EURO -> 10;
            case DAGEN, WEKEN -> 1;
        };
    }

    private Double count(long count) {
        return (double) (buiten ? fives(count) : count);
    }

    private static long fives(long count) {
        return (count + 2) / FIVE * FIVE;
    }

    private static @Nullable Double number(double value, double step) {
        if (Double.isNaN(value)) {
            return null;
        }
        // a division, since 349 times 0.001 is no 0.349
        return step == 0
                ? value
                : step < 1 ? Math.round(value / step) / (double) Math.round(1 / step) : Math.round(value / step) * step;
    }
}
