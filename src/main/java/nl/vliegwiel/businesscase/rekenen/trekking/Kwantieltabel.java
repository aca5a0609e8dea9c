package nl.vliegwiel.businesscase.rekenen.trekking;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * The quantile function as cubic pieces. Cells halve towards both tails, eight per factor two, as floating point numbers do: the relative error stays about
 * 1e-7 everywhere, and the cell is read from the bits. Beyond 2^-21 the distribution itself is asked. The table of a distribution is kept: a changed
 * assumption costs one new table.
 */
final class Kwantieltabel {
    private static final int OCTAVES = 20;
    private static final int CELL_BITS = 3;
    private static final int CELLS = OCTAVES << CELL_BITS;
    private static final int SHIFT = 52 - CELL_BITS;
    private static final long TOP = (Double.doubleToRawLongBits(0.5) >>> SHIFT) - 1;
    private static final long MANTISSA = 0x000FFFFFFFFFFFFFL;
    private static final long ONE = 0x3FF0000000000000L;
    private static final int MOST_KEPT = 1000;
    private static final Map<Sleutel, Kwantieltabel> KEPT = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Kwantieltabel> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** What tells distributions of one kind apart. */
    private record Sleutel(Class<?> soort, double gemiddelde, double variantie, double onder, double boven) {
    }

    private final ContinuousDistribution verdeling;
    /** Four coefficients per cell, first the lower half from the middle outward, then the upper half. */
    private final double[] stukken = new double[2 * CELLS * 4];

    private Kwantieltabel(ContinuousDistribution verdeling) {
        this.verdeling = verdeling;
        var spiegel = verdeling instanceof BetaDistribution b
                ? BetaDistribution.of(/* alpha= */ b.getBeta(), /* beta= */ b.getAlpha())
                : null;
        fill(0, verdeling instanceof BetaDistribution b
                ? new Betakwantiel(b)::of
                : verdeling::inverseCumulativeProbability);
        fill(CELLS, spiegel != null ? mirrored(new Betakwantiel(spiegel)) : verdeling::inverseSurvivalProbability);
    }

    private static Kwantiel mirrored(Betakwantiel spiegel) {
        return u -> 1 - spiegel.of(u);
    }

    /** From a part to a value, asked from the middle outward. */
    interface Kwantiel {
        double of(double deel);
    }

    static Kwantieltabel of(ContinuousDistribution x) {
        var sleutel = new Sleutel(x.getClass(), x.getMean(), x.getVariance(), x.getSupportLowerBound(),
                x.getSupportUpperBound());
        synchronized (KEPT) {
            var tabel = KEPT.get(sleutel);
            if (tabel != null)
                return tabel;
        }
        var tabel = new Kwantieltabel(x);
        synchronized (KEPT) {
            KEPT.put(sleutel, tabel);
        }
        return tabel;
    }

    static void forget() {
        synchronized (KEPT) {
            KEPT.clear();
        }
    }

    // A cubic through the ends of the cell and the two points of Chebyshev-Lobatto between them, in t from -1/2 to 1/2.
    private void fill(int eerste, Kwantiel kwantiel) {
        double boven = 0.5;
        double yBoven = kwantiel.of(boven);
        for (int cel = 0; cel < CELLS; cel++) {
            double onder = Double.longBitsToDouble((TOP - cel) << SHIFT);
            double breedte = boven - onder;
            double y3 = yBoven;
            double y2 = kwantiel.of(onder + 0.75 * breedte);
            double y1 = kwantiel.of(onder + 0.25 * breedte);
            double y0 = kwantiel.of(onder);
            double even = (y3 + y0) / 2;
            double evenBinnen = (y2 + y1) / 2;
            double oneven = y3 - y0;
            double onevenBinnen = 2 * (y2 - y1);
            int i = (eerste + cel) * 4;
            stukken[i] = (4 * evenBinnen - even) / 3;
            stukken[i + 1] = (4 * onevenBinnen - oneven) / 3;
            stukken[i + 2] = (even - evenBinnen) * 16 / 3;
            stukken[i + 3] = (oneven - onevenBinnen) * 16 / 3;
            boven = onder;
            yBoven = y0;
        }
    }

    /** Value with this part below it, or above it; the part is between 0 and 1/2. */
    double at(double deel, boolean boven) {
        long bits = Double.doubleToRawLongBits(deel);
        int cel = (int) (TOP - (bits >>> SHIFT));
        if (cel < 0)
            cel = 0;
        if (cel >= CELLS)
            return boven ? verdeling.inverseSurvivalProbability(deel) : verdeling.inverseCumulativeProbability(deel);
        double t = Double.longBitsToDouble(((bits << CELL_BITS) & MANTISSA) | ONE) - 1.5;
        int i = (boven ? CELLS + cel : cel) << 2;
        return stukken[i] + t * (stukken[i + 1] + t * (stukken[i + 2] + t * stukken[i + 3]));
    }

    /** Fills with {@code plus + maal * x} for the draws of one block. */
    void vul(long sleutel, double plus, double maal, double[] uit, int n) {
        final double[] c = stukken;
        long teller = sleutel;
        for (int k = 0; k < n; k++) {
            teller += Stroom.GOLDEN;
            long h = Stroom.mix(teller);
            long teken = h >> 63;
            double u = (((h ^ teken) >>> 11) + 0.5) * 0x1p-53;
            long bits = Double.doubleToRawLongBits(u);
            int cel = (int) (TOP - (bits >>> SHIFT));
            if (cel >= CELLS) {
                uit[k] = plus + maal * at(u, teken != 0);
                continue;
            }
            double t = Double.longBitsToDouble(((bits << CELL_BITS) & MANTISSA) | ONE) - 1.5;
            int i = (cel + ((int) teken & CELLS)) << 2;
            uit[k] = plus + maal * (c[i] + t * (c[i + 1] + t * (c[i + 2] + t * c[i + 3])));
        }
    }
}
