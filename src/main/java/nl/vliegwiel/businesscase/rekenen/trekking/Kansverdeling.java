package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling.Vorm;

/** A distribution as mathematics: moments and quantiles. Made from a {@link Verdeling} that was checked before. */
public sealed interface Kansverdeling {

    double gemiddelde();

    double variantie();

    /** Part of the draws at or below x. */
    double cumulatief(double x);

    /** Value below which this part of the draws lies. */
    double kwantiel(double deel);

    /** Value above which this part of the draws lies: exact for very small parts, unlike {@code kwantiel(1 - deel)}. */
    double kwantielBoven(double deel);

    /** Always the same value. */
    record Vast(double waarde) implements Kansverdeling {
        @Override
        public double gemiddelde() {
            return waarde;
        }

        @Override
        public double variantie() {
            return 0;
        }

        @Override
        public double cumulatief(double x) {
            return x < waarde ? 0 : 1;
        }

        @Override
        public double kwantiel(double deel) {
            return waarde;
        }

        @Override
        public double kwantielBoven(double deel) {
            return waarde;
        }
    }

    /** {@code plus + maal * X}. */
    record Continu(ContinuousDistribution x, double plus, double maal) implements Kansverdeling {
        @Override
        public double gemiddelde() {
            return plus + maal * x.getMean();
        }

        @Override
        public double variantie() {
            return maal * maal * x.getVariance();
        }

        @Override
        public double cumulatief(double waarde) {
            return x.cumulativeProbability((waarde - plus) / maal);
        }

        @Override
        public double kwantiel(double deel) {
            return plus + maal * x.inverseCumulativeProbability(deel);
        }

        @Override
        public double kwantielBoven(double deel) {
            return plus + maal * x.inverseSurvivalProbability(deel);
        }
    }

    /** Values from low to high with the chance of each value or a lower one. */
    record Punten(double[] waarden, double[] cumulatieven) implements Kansverdeling {
        @Override
        public double gemiddelde() {
            return IntStream.range(0, waarden.length).mapToDouble(i -> kans(i) * waarden[i]).sum();
        }

        @Override
        public double variantie() {
            double midden = gemiddelde();
            double som = 0;
            for (int i = 0; i < waarden.length; i++)
                som += kans(i) * (waarden[i] - midden) * (waarden[i] - midden);
            return som;
        }

        public double kans(int i) {
            return i == 0 ? cumulatieven[0] : cumulatieven[i] - cumulatieven[i - 1];
        }

        @Override
        public double cumulatief(double x) {
            double deel = 0;
            for (int i = 0; i < waarden.length && waarden[i] <= x; i++)
                deel = cumulatieven[i];
            return deel;
        }

        @Override
        public double kwantiel(double deel) {
            int i = 0;
            while (i < waarden.length - 1 && cumulatieven[i] < deel)
                i++;
            return waarden[i];
        }

        @Override
        public double kwantielBoven(double deel) {
            return kwantiel(1 - deel);
        }
    }

    static Kansverdeling of(Verdeling verdeling) {
        return switch (verdeling) {
            case Verdeling.Vast v -> new Vast(v.waarde());
            case Verdeling.Uniform v -> limits(v.laag(), v.hoog(), UniformContinuousDistribution.of(0, 1));
            case Verdeling.Driehoek v -> limits(v.laag(), v.hoog(),
                    TriangularDistribution.of(0, top(v.laag(), v.top(), v.hoog()), 1));
            case Verdeling.Pert v -> {
                double top = top(v.laag(), v.top(), v.hoog());
                yield limits(v.laag(), v.hoog(),
                        BetaDistribution.of(1 + v.gewicht() * top, 1 + v.gewicht() * (1 - top)));
            }
            case Verdeling.Normaal v -> normal(v);
            case Verdeling.Lognormaal v -> lognormal(v.gemiddelde(), v.variatie());
            case Verdeling.LognormaalTussen v -> lognormalBetween(v.p05(), v.p95(), 0.90);
            case Verdeling.Beta v -> {
                double som = v.gemiddelde() * (1 - v.gemiddelde()) / (v.spreiding() * v.spreiding()) - 1;
                yield new Continu(BetaDistribution.of(v.gemiddelde() * som, (1 - v.gemiddelde()) * som), 0, 1);
            }
            case Verdeling.Gamma v -> new Continu(GammaDistribution.of(v.vorm(), 1), 0, 1 / v.tempo());
            case Verdeling.Discreet v -> points(v);
            case Verdeling.Interval v -> v.vorm() == Vorm.LOGNORMAAL
                    ? lognormalBetween(v.laag(), v.hoog(), v.zekerheid())
                    : new Continu(NormalDistribution.of(0, 1), v.gemiddelde(),
                            (v.hoog() - v.laag()) / (2 * z(v.zekerheid())));
        };
    }

    /** How many standard deviations lie between the middle and the end of an interval. */
    static double z(double zekerheid) {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(0.5 + zekerheid / 2);
    }

    private static Kansverdeling limits(double laag, double hoog, ContinuousDistribution standaard) {
        return new Continu(standaard, laag, hoog - laag);
    }

    private static double top(double laag, double top, double hoog) {
        return (top - laag) / (hoog - laag);
    }

    private static Kansverdeling normal(Verdeling.Normaal v) {
        if (v.laag() == null && v.hoog() == null)
            return new Continu(NormalDistribution.of(0, 1), v.gemiddelde(), v.spreiding());
        double laag = v.laag() == null ? Double.NEGATIVE_INFINITY : (v.laag() - v.gemiddelde()) / v.spreiding();
        double hoog = v.hoog() == null ? Double.POSITIVE_INFINITY : (v.hoog() - v.gemiddelde()) / v.spreiding();
        return new Continu(TruncatedNormalDistribution.of(0, 1, laag, hoog), v.gemiddelde(), v.spreiding());
    }

    private static Kansverdeling lognormal(double gemiddelde, double variatie) {
        double sigma2 = Math.log1p(variatie * variatie);
        return new Continu(LogNormalDistribution.of(-sigma2 / 2, Math.sqrt(sigma2)), 0, gemiddelde);
    }

    private static Kansverdeling lognormalBetween(double laag, double hoog, double zekerheid) {
        double sigma = Math.log(hoog / laag) / (2 * z(zekerheid));
        return new Continu(LogNormalDistribution.of(0, sigma), 0, Math.sqrt(laag) * Math.sqrt(hoog));
    }

    private static Kansverdeling points(Verdeling.Discreet v) {
        double totaal = v.gewichten().stream().mapToDouble(g -> g).sum();
        var order = IntStream.range(0, v.waarden().size()).filter(i -> v.gewichten().get(i) > 0).boxed()
                .sorted(Comparator.comparing(v.waarden()::get)).mapToInt(i -> i).toArray();
        var waarden = Arrays.stream(order).mapToDouble(v.waarden()::get).toArray();
        var cumulatieven = new double[order.length];
        double som = 0;
        for (int i = 0; i < order.length; i++) {
            som += v.gewichten().get(order[i]);
            cumulatieven[i] = i == order.length - 1 ? 1 : som / totaal;
        }
        return new Punten(waarden, cumulatieven);
    }
}
