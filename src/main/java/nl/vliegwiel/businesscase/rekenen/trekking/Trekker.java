package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/** Turns random bits into values of one distribution, a block at a time, by the inverse of its cumulative function. */
sealed interface Trekker {

    /** Fills the first n places with the draws of the block with this key. */
    void vul(long sleutel, double[] uit, int n);

    /** The value with this part of the draws below it ({@code boven} is false) or above it; the part is at most 1/2. */
    double at(double deel, boolean boven);

    static Trekker of(Kansverdeling kans, double factor) {
        return switch (kans) {
            case Kansverdeling.Vast v -> new Vaste(v.waarde() * factor);
            case Kansverdeling.Punten p -> new Puntige(p, factor);
            case Kansverdeling.Continu c when c.x() instanceof UniformContinuousDistribution -> new Rechte(
                    c.plus() * factor, c.maal() * factor);
            case Kansverdeling.Continu c when c.x() instanceof TriangularDistribution d -> new Driehoekige(d.getMode(),
                    c.plus() * factor, c.maal() * factor);
            case Kansverdeling.Continu c -> new Tabelle(Kwantieltabel.of(c.x()), c.plus() * factor, c.maal() * factor);
        };
    }

    /** Always the same. */
    record Vaste(double waarde) implements Trekker {
        @Override
        public void vul(long sleutel, double[] uit, int n) {
            Arrays.fill(uit, 0, n, waarde);
        }

        @Override
        public double at(double deel, boolean boven) {
            return waarde;
        }
    }

    /** Uniform. */
    record Rechte(double plus, double maal) implements Trekker {
        @Override
        public void vul(long sleutel, double[] uit, int n) {
            for (int k = 0; k < n; k++)
                uit[k] = plus + maal * Stroom.deel(Stroom.mix(sleutel + (k + 1) * Stroom.GOLDEN));
        }

        @Override
        public double at(double deel, boolean boven) {
            return plus + maal * (boven ? 1 - deel : deel);
        }
    }

    /** Triangular on 0 to 1 with this top, then scaled. */
    record Driehoekige(double top, double plus, double maal) implements Trekker {
        @Override
        public void vul(long sleutel, double[] uit, int n) {
            // Which side of the top a draw is on cannot be foretold by a processor, so both are worked out and one is taken
            double rest = 1 - top;
            for (int k = 0; k < n; k++) {
                double p = Stroom.deel(Stroom.mix(sleutel + (k + 1) * Stroom.GOLDEN));
                long links = Double.doubleToRawLongBits(p - top) >> 63;
                double wortel = Math.sqrt(choose(links, p * top, (1 - p) * rest));
                uit[k] = plus + maal * choose(links, wortel, 1 - wortel);
            }
        }

        private static double choose(long eerste, double a, double b) {
            return Double.longBitsToDouble(
                    Double.doubleToRawLongBits(a) & eerste | Double.doubleToRawLongBits(b) & ~eerste);
        }

        @Override
        public double at(double deel, boolean boven) {
            double p = boven ? 1 - deel : deel;
            double q = boven ? deel : 1 - deel;
            return plus + maal * (p < top ? Math.sqrt(p * top) : 1 - Math.sqrt(q * (1 - top)));
        }
    }

    /** All other continuous ones. */
    record Tabelle(Kwantieltabel tabel, double plus, double maal) implements Trekker {
        @Override
        public void vul(long sleutel, double[] uit, int n) {
            tabel.vul(sleutel, plus, maal, uit, n);
        }

        @Override
        public double at(double deel, boolean boven) {
            return plus + maal * tabel.at(deel, boven);
        }
    }

    /** Some values. */
    record Puntige(Kansverdeling.Punten punten, double factor) implements Trekker {
        @Override
        public void vul(long sleutel, double[] uit, int n) {
            for (int k = 0; k < n; k++)
                uit[k] = factor * punten.kwantiel(Stroom.deel(Stroom.mix(sleutel + (k + 1) * Stroom.GOLDEN)));
        }

        @Override
        public double at(double deel, boolean boven) {
            return factor * (boven ? punten.kwantielBoven(deel) : punten.kwantiel(deel));
        }
    }
}
