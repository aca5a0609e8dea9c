package nl.vliegwiel.monitor.peiling;

import java.util.SortedMap;

import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.KaplanMeier;
import nl.vliegwiel.monitor.statistiek.PoissonCount;
import nl.vliegwiel.monitor.statistiek.Proportion;
import nl.vliegwiel.monitor.statistiek.RatioOfSums;

/** What the engine counted in one cell, enough for its estimate and its interval. */
public sealed interface Telling {

    /** Units in the cell. */
    long n();

    Interval interval();

    /** A share of units. */
    record Aandeel(long teller, long n) implements Telling {
        @Override
        public Interval interval() {
            return new Proportion(teller, n).wilson();
        }
    }

    /** Events over persons: one person may count for more than one event, and an event for no person in particular. */
    record Aantal(long aantal, long n) implements Telling {
        @Override
        public Interval interval() {
            return new PoissonCount(aantal, n).exact();
        }
    }

    /**
     * A ratio of sums over units.
     *
     * @param betrokken units with something in the teller
     * @param grootste  the largest teller of one unit
     */
    record Verhouding(RatioOfSums sommen, long betrokken, double grootste) implements Telling {
        @Override
        public long n() {
            return sommen.n();
        }

        @Override
        public Interval interval() {
            return sommen.interval();
        }
    }

    /** A mean over units; the values may be negative. */
    record Gemiddelde(RatioOfSums sommen) implements Telling {
        @Override
        public long n() {
            return sommen.n();
        }

        @Override
        public Interval interval() {
            return sommen.unbounded();
        }
    }

    /** Durations in days: per day how many ended and how many still ran. */
    record Duur(SortedMap<Integer, long[]> dagen) implements Telling {
        @Override
        public long n() {
            return dagen.values().stream().mapToLong(c -> c[0] + c[1]).sum();
        }

        @Override
        public Interval interval() {
            return KaplanMeier.of(dagen).median();
        }
    }
}
