package nl.vliegwiel.monitor.peiling;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the pilot did to one figure, in the unit of the definition.
 *
 * @param reden      why there is no effect to tell; empty when there is one
 * @param later      how many of the comparison joined later themselves, and counted until they did
 * @param pAangepast chance of such an effect by lot, for the number of figures that were looked at
 * @param momenten   the effect by quarters since the start
 */
public record Pilotuitkomst(String indicator, String reden, @Nullable Double effect, @Nullable Double laag,
        @Nullable Double hoog, @Nullable Double pVerloting, @Nullable Double pBootstrap, @Nullable Double pVooraf,
        @Nullable Double pAangepast, int pilots, int vergelijking, int later, int bekeken, List<Moment> momenten) {

    /** One quarter; sinds: quarters since the start, negative before it. */
    public record Moment(int sinds, double effect, @Nullable Double laag, @Nullable Double hoog) {
    }

    static Pilotuitkomst zonder(String indicator, String reden) {
        return new Pilotuitkomst(indicator, reden, null, null, null, null, null, null, null, 0, 0, 0, 0, List.of());
    }

    Pilotuitkomst bekeken(@Nullable Double aangepast, int aantal) {
        return new Pilotuitkomst(indicator, reden, effect, laag, hoog, pVerloting, pBootstrap, pVooraf, aangepast,
                pilots, vergelijking, later, aantal, momenten);
    }
}
