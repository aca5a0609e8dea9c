package nl.vliegwiel.businesscase.rekenen.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** How uncertain a number is: what is typed in, not yet checked. */
public sealed interface Verdeling {

    /** Certain. */
    record Vast(double waarde) implements Verdeling {
    }

    record Uniform(double laag, double hoog) implements Verdeling {
    }

    record Driehoek(double laag, double top, double hoog) implements Verdeling {
    }

    /** Beta between two limits; {@code gewicht} says how much the top counts, usually 4. */
    record Pert(double laag, double top, double hoog, double gewicht) implements Verdeling {
    }

    /** Normal by mean and standard deviation, cut off at the limits when these are given. */
    record Normaal(double gemiddelde, double spreiding, @Nullable Double laag, @Nullable Double hoog)
            implements
                Verdeling {
    }

    /** Lognormal by its mean and its coefficient of variation (standard deviation over mean). */
    record Lognormaal(double gemiddelde, double variatie) implements Verdeling {
    }

    /** Lognormal by its 5th and 95th percentile. */
    record LognormaalTussen(double p05, double p95) implements Verdeling {
    }

    /** Beta on 0 to 1 by mean and standard deviation. */
    record Beta(double gemiddelde, double spreiding) implements Verdeling {
    }

    /** Gamma by shape and rate; its mean is shape over rate. */
    record Gamma(double vorm, double tempo) implements Verdeling {
    }

    /** Some values with their weights. */
    record Discreet(List<Double> waarden, List<Double> gewichten) implements Verdeling {
        public Discreet {
            waarden = List.copyOf(waarden);
            gewichten = List.copyOf(gewichten);
        }
    }

    /** An estimate with its interval of {@code zekerheid} 0.90 or 0.95, as studies and experts give it. */
    record Interval(double gemiddelde, double laag, double hoog, double zekerheid, Vorm vorm) implements Verdeling {
    }

    /** The shape that an interval stands for. */
    enum Vorm {
        NORMAAL, LOGNORMAAL
    }
}
