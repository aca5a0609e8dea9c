package nl.vliegwiel.businesscase.rekenen.trekking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling.Vorm;

/** Every sampler against the mathematics of its distribution. */
class TrekkerTest {
    private static final Verdeling LEAP = new Verdeling.Beta(0.5, 0.45);
    private static final int MANY = 1 << 20;

    static Stream<Verdeling> continuous() {
        return Stream.of(new Verdeling.Uniform(-2, 5), new Verdeling.Driehoek(0, 0.3, 1),
                new Verdeling.Driehoek(2, 2, 9),
                new Verdeling.Driehoek(2, 9, 9), new Verdeling.Pert(700, 900, 1200, 4), new Verdeling.Pert(0, 0, 1, 4),
                new Verdeling.Pert(0, 5, 6, 2), new Verdeling.Normaal(-0.2, 0.3, null, null),
                new Verdeling.Normaal(0.1, 0.3, 0.0, 1.0), new Verdeling.Normaal(0, 1, 2.5, null),
                new Verdeling.Lognormaal(8000, 0.25), new Verdeling.Lognormaal(1, 1.5),
                new Verdeling.LognormaalTussen(900, 2100), new Verdeling.Beta(0.3, 0.03), LEAP,
                new Verdeling.Beta(0.02, 0.05), new Verdeling.Gamma(16, 0.00032), new Verdeling.Gamma(0.4, 1),
                new Verdeling.Interval(9, 4, 14, 0.9, Vorm.NORMAAL),
                new Verdeling.Interval(9, 4, 20, 0.95, Vorm.LOGNORMAAL));
    }

    private static double[] draws(Verdeling verdeling, int n) {
        var trekker = Trekker.of(Kansverdeling.of(verdeling), 1);
        var uit = new double[n];
        var stuk = new double[Blok.SIZE];
        long sleutel = Stroom.sleutel(42, verdeling.toString());
        for (int b = 0; b * Blok.SIZE < n; b++) {
            int deel = Math.min(Blok.SIZE, n - b * Blok.SIZE);
            trekker.vul(Stroom.blok(sleutel, b), stuk, deel);
            System.arraycopy(stuk, 0, uit, b * Blok.SIZE, deel);
        }
        return uit;
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void passes_the_test_of_kolmogorov_and_smirnov(Verdeling verdeling) {
        var kans = Kansverdeling.of(verdeling);
        var p = KolmogorovSmirnovTest.withDefaults().test(draws(verdeling, 50_000), kans::cumulatief).getPValue();
        assertThat(p).isGreaterThan(0.001);
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void has_mean_deviation_and_percentiles_of_the_distribution(Verdeling verdeling) {
        var kans = Kansverdeling.of(verdeling);
        var proef = new Steekproef(draws(verdeling, MANY));
        double sd = Math.sqrt(kans.variantie());
        assertThat(proef.gemiddelde()).isCloseTo(kans.gemiddelde(), within(4 * sd / Math.sqrt(MANY)));
        double vierde = Arrays.stream(proef.waarden()).map(x -> Math.pow((x - kans.gemiddelde()) / sd, 4)).average()
                .orElseThrow();
        assertThat(proef.spreiding()).isCloseTo(sd, within(4 * sd * Math.sqrt((vierde - 1) / MANY) / 2 + 1e-12));
        double bereik = kans.kwantiel(0.95) - kans.kwantiel(0.05);
        var q = proef.kwantielen(0.05, 0.5, 0.95);
        assertThat(q[0]).isCloseTo(kans.kwantiel(0.05), within(0.005 * bereik));
        assertThat(q[1]).isCloseTo(kans.kwantiel(0.5), within(0.005 * bereik));
        assertThat(q[2]).isCloseTo(kans.kwantiel(0.95), within(0.005 * bereik));
    }

    /** The pieces of the table stay a millionth of the spread from the true quantile, in the middle and in both tails. */
    @ParameterizedTest
    @MethodSource("continuous")
    void the_table_follows_the_true_quantile(Verdeling verdeling) {
        // A beta of which nearly all lies at 0 and at 1 leaps in the middle: there it is at most twenty millionths
        follows(verdeling, verdeling.equals(LEAP) ? 2e-5 : 1e-6);
    }

    private static void follows(Verdeling verdeling, double marge) {
        var kans = Kansverdeling.of(verdeling);
        var trekker = Trekker.of(kans, 1);
        double sd = Math.sqrt(kans.variantie());
        for (double deel = 0.4999; deel > 1e-9; deel *= 0.93) {
            assertThat(trekker.at(deel, false)).as("below %s", deel).isCloseTo(kans.kwantiel(deel),
                    within(marge * Math.max(sd, Math.abs(kans.kwantiel(deel)))));
            assertThat(trekker.at(deel, true)).as("above %s", deel).isCloseTo(kans.kwantielBoven(deel),
                    within(marge * Math.max(sd, Math.abs(kans.kwantielBoven(deel)))));
        }
    }

    static Stream<Verdeling.Discreet> discrete() {
        return Stream.of(new Verdeling.Discreet(List.of(3.0, 1.0, 7.0), List.of(2.0, 0.0, 6.0)),
                new Verdeling.Discreet(List.of(0.0, 1.0), List.of(999.0, 1.0)),
                new Verdeling.Discreet(List.of(5.0, -2.0, 0.5, 12.0, 3.0), List.of(0.1, 0.2, 0.3, 0.15, 0.25)),
                new Verdeling.Discreet(IntStream.range(0, 40).mapToObj(i -> (double) (i * 7 % 40)).toList(),
                        IntStream.range(0, 40).mapToObj(i -> 1.0 + i % 5).toList()));
    }

    /** Counts per value by the chi-square test, and the largest gap between both cumulative functions by Kolmogorov's limit, that is careful here. */
    @ParameterizedTest
    @MethodSource("discrete")
    void a_few_values_come_as_often_as_their_weights_say(Verdeling.Discreet verdeling) {
        var punten = (Kansverdeling.Punten) Kansverdeling.of(verdeling);
        var trekkingen = draws(verdeling, 200_000);
        var verwacht = IntStream.range(0, punten.waarden().length).mapToDouble(i -> punten.kans(i) * trekkingen.length)
                .toArray();
        var geteld = Arrays.stream(punten.waarden())
                .mapToLong(w -> Arrays.stream(trekkingen).filter(x -> x == w).count()).toArray();
        assertThat(Arrays.stream(geteld).sum()).isEqualTo(trekkingen.length);
        assertThat(ChiSquareTest.withDefaults().test(verwacht, geteld).getPValue()).isGreaterThan(0.001);
        double gat = 0;
        double cumulatief = 0;
        for (int i = 0; i < geteld.length; i++) {
            cumulatief += geteld[i];
            gat = Math.max(gat, Math.abs(cumulatief / trekkingen.length - punten.cumulatieven()[i]));
        }
        // Massart: beyond this once in a thousand
        assertThat(gat).isLessThan(Math.sqrt(Math.log(2 / 0.001) / (2.0 * trekkingen.length)));
    }

    /** The test can fail: weights that are a little off are found out. */
    @Test
    void weights_that_are_a_little_off_are_found_out() {
        var trekkingen = draws(new Verdeling.Discreet(List.of(1.0, 2.0), List.of(0.51, 0.49)), 200_000);
        long een = Arrays.stream(trekkingen).filter(x -> x == 1).count();
        assertThat(ChiSquareTest.withDefaults().test(new double[]{0.5, 0.5}, new long[]{een, trekkingen.length - een})
                .getPValue()).isLessThan(0.001);
    }

    @Test
    void a_fixed_number_is_always_the_same() {
        assertThat(draws(new Verdeling.Vast(4), 10)).containsOnly(4);
    }
}
