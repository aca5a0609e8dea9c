package nl.vliegwiel.businesscase.bundeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Pooling of studies against published worked examples, and what must hold of any of them. */
class BundelingTest {
    /** Ill and well after vaccination, ill and well without: 13 trials of BCG (Colditz and others, JAMA 271 (1994) 698-702). */
    private static final int[][] BCG = {{4, 119, 11, 128}, {6, 300, 29, 274}, {3, 228, 11, 209},
            {62, 13536, 248, 12619}, {33, 5036, 47, 5761}, {180, 1361, 372, 1079}, {8, 2537, 10, 619},
            {505, 87886, 499, 87892}, {29, 7470, 45, 7232}, {17, 1699, 65, 1600}, {186, 50448, 141, 27197},
            {5, 2493, 3, 2338}, {27, 16886, 29, 17825}};

    /** Fixed effect of van Houwelingen, Arends and Stijnen (Statistics in Medicine 21 (2002) 589-624); random effects as metafor 4 prints them. */
    @Test
    void gives_all_printed_digits_of_the_vaccine_trials() {
        var studies = new ArrayList<Studieschatting>();
        for (var t : BCG)
            studies.add(new Studieschatting("BCG", Math.log((double) t[0] * t[3] / ((double) t[1] * t[2])),
                    Math.sqrt(1.0 / t[0] + 1.0 / t[1] + 1.0 / t[2] + 1.0 / t[3])));
        var b = Bundeling.of(studies);
        assertThat(b.vast()).isCloseTo(-0.4361, within(5e-5));
        assertThat(b.vasteFout()).isCloseTo(0.0423, within(5e-5));
        assertThat(b.q()).isCloseTo(163.1649, within(5e-5));
        assertThat(b.p()).isLessThan(0.0001);
        assertThat(b.tau2()).isCloseTo(0.3663, within(5e-5));
        assertThat(Math.sqrt(b.tau2())).isCloseTo(0.6053, within(5e-5));
        assertThat(100 * b.i2()).isCloseTo(92.65, within(5e-3));
        assertThat(b.gemiddelde()).isCloseTo(-0.7474, within(5e-5));
        assertThat(b.fout()).isCloseTo(0.1923, within(5e-5));
        assertThat(b.laag()).isCloseTo(-1.1242, within(5e-5));
        assertThat(b.hoog()).isCloseTo(-0.3706, within(5e-5));
    }

    /** Six institutes that measured PCB 28: the example of the consensus builder of NIST (Koepke and others, Metrologia 54 (2017) S34-S62). */
    @Test
    void gives_all_printed_digits_of_a_key_comparison() {
        double[] x = {34.3, 32.9, 34.53, 32.42, 31.9, 35.8};
        double[] u = {1.03, 0.69, 0.83, 0.29, 0.4, 0.38};
        var studies = new ArrayList<Studieschatting>();
        for (int i = 0; i < x.length; i++)
            studies.add(new Studieschatting("instituut", x[i], u[i]));
        var b = Bundeling.of(studies);
        assertThat(b.tau2()).isCloseTo(2.9289, within(5e-5));
        assertThat(100 * b.i2()).isCloseTo(92.67, within(5e-3));
        assertThat(b.q()).isCloseTo(68.2154, within(5e-5));
        assertThat(b.gemiddelde()).isCloseTo(33.60043, within(5e-6));
        assertThat(b.fout()).isCloseTo(0.7449979, within(5e-8));
        assertThat(b.laag()).isCloseTo(32.1403, within(5e-5));
        assertThat(b.hoog()).isCloseTo(35.0606, within(5e-5));
    }

    @Test
    void studies_that_agree_have_one_effect_and_the_next_place_is_still_less_sure() {
        var b = Bundeling.of(List.of(new Studieschatting("a", 1, 0.1), new Studieschatting("b", 1.02, 0.1),
                new Studieschatting("c", 0.98, 0.1), new Studieschatting("d", 1, 0.1)));
        assertThat(b.tau2()).isZero();
        assertThat(b.i2()).isZero();
        assertThat(b.gemiddelde()).isEqualTo(b.vast());
        assertThat(b.verwachteMarge()).isGreaterThan(b.hoog() - b.gemiddelde());
    }

    @Test
    void order_and_unit_of_the_studies_change_nothing() {
        var random = new Random(5);
        for (int keer = 0; keer < 200; keer++) {
            var studies = new ArrayList<Studieschatting>();
            for (int i = 0; i < 2 + random.nextInt(8); i++)
                studies.add(new Studieschatting("s" + i, random.nextGaussian(), 0.05 + random.nextDouble()));
            var b = Bundeling.of(studies);
            var maal = Bundeling.of(studies.stream()
                    .map(s -> new Studieschatting(s.naam(), -7 * s.schatting(), 7 * s.fout())).toList());
            assertThat(maal.gemiddelde()).isCloseTo(-7 * b.gemiddelde(), within(1e-9));
            assertThat(maal.i2()).isCloseTo(b.i2(), within(1e-9));
            assertThat(maal.verwachteMarge()).isCloseTo(7 * b.verwachteMarge(), within(1e-9));
            assertThat(studies.stream().mapToDouble(b::aandeel).sum()).isCloseTo(1, within(1e-12));
            assertThat(b.fout()).isGreaterThanOrEqualTo(b.vasteFout() - 1e-12);
            Collections.reverse(studies);
            assertThat(Bundeling.of(studies).gemiddelde()).isCloseTo(b.gemiddelde(), within(1e-12));
        }
    }
}
