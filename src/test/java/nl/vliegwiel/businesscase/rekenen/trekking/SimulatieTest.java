package nl.vliegwiel.businesscase.rekenen.trekking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

import nl.vliegwiel.businesscase.rekenen.Proefmodel;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.formule.Jaarbedragen;
import nl.vliegwiel.businesscase.rekenen.formule.Uitdoving;
import nl.vliegwiel.businesscase.rekenen.formule.Waarden;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten.Moment;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/** The folded draws are the formulas, year by year, and depend on nothing but the seed. */
class SimulatieTest {

    private static Model example() throws IOException {
        return ModelJson.read(Files.readString(Path.of("demo/businesscase.json")));
    }

    private static Simulatie simulatie(Model model, int draden) {
        return new Simulatie(model, Getallen.of(model), draden);
    }

    /** All kinds of effect, drawn fade-out, drawn duration, drawn growth and a second measuring point. */
    private static Model everything() {
        var proef = new Proefmodel().settings(12, 0.03, Moment.MIDDEN, 4000)
                .getal("p", new Verdeling.Beta(0.2, 0.05)).getal("es", new Verdeling.Normaal(-0.2, 0.1, null, null))
                .getal("later", new Verdeling.Normaal(-0.1, 0.1, null, null))
                .getal("duur", new Verdeling.Driehoek(1, 3, 6)).getal("uit", new Verdeling.Beta(0.3, 0.1))
                .getal("groei", new Verdeling.Uniform(0, 0.02)).geld("prijs", new Verdeling.Gamma(9, 0.01));
        proef.effecten.add(Proefmodel.effect("odds", Effect.Soort.KANSVERHOUDING, "p", "es", "prijs", "duur", "uit",
                null, 1));
        proef.effecten.add(Proefmodel.effect("twee", Effect.Soort.KANSVERHOUDING, "p", "es", "prijs", "duur", null,
                new Effect.Verloop(10, 14, "later"), 0));
        proef.effecten.add(Proefmodel.effect("smd", Effect.Soort.GESTANDAARDISEERD, "p", "es", "euro", "een", null,
                null, 2));
        var groei = proef.effecten.getFirst();
        proef.effecten.add(new Effect("groei", "groei", Effect.Soort.RELATIEF, groei.gunstig(), true, groei.meting(),
                "een", "uit", "p", "es", "prijs", "duur", 0, "uit", null, "groei", Effect.Netto.GEEN, groei.aandelen(),
                null));
        proef.kosten("k", "prijs", 0, 3);
        return proef.model();
    }

    @Test
    void each_draw_is_the_formula_year_by_year() throws IOException {
        for (var model : List.of(example(), everything())) {
            var getallen = Getallen.of(model);
            var simulatie = simulatie(model, 2);
            int n = 3000;
            var trekkingen = simulatie.trek(n, false);
            var kolommen = new HashMap<String, double[]>();
            getallen.codes().forEach(c -> kolommen.put(c, simulatie.kolom(c, n)));
            for (int i = 0; i < n; i += 37) {
                int k = i;
                var waarden = new HashMap<String, Double>();
                kolommen.forEach((c, x) -> waarden.put(c, x[k]));
                for (int a = 0; a < model.alternatieven().size(); a++) {
                    var jaren = Jaarbedragen.of(model.alternatieven().get(a), model.uitgangspunten(),
                            new Waarden(waarden), Uitdoving.ZOALS_INGEVULD);
                    double maat = Math.abs(jaren.kosten(0)) + Math.abs(jaren.baten(0));
                    assertThat(trekkingen.saldo(a).waarden()[i]).isCloseTo(jaren.saldo(), within(1e-11 * maat));
                }
            }
        }
    }

    @Test
    void the_number_of_threads_changes_no_bit() throws IOException {
        var een = simulatie(example(), 1).trek(20_000, false);
        var vijf = simulatie(example(), 5).trek(20_000, false);
        assertThat(vijf.rijen()).isDeepEqualTo(een.rijen());
    }

    @Test
    void more_draws_begin_with_the_same_ones_and_another_seed_does_not() throws IOException {
        var kort = simulatie(example(), 2).trek(5_000, false).saldo(0).waarden();
        var lang = simulatie(example(), 2).trek(30_000, false).saldo(0).waarden();
        assertThat(Arrays.copyOf(lang, 5_000)).isEqualTo(kort);
        var gestopt = simulatie(example(), 2).trek(1_000_000, true).saldo(0).waarden();
        assertThat(gestopt.length).isBetween(10_240, 999_999);
        assertThat(Arrays.copyOf(gestopt, 5_000)).isEqualTo(kort);
    }

    @Test
    void another_number_changes_no_draw_of_the_others() throws IOException {
        var model = example();
        var meer = new ArrayList<Grootheid>();
        meer.add(new Grootheid("aaa-nieuw", "Nieuw", "deel", new Verdeling.Uniform(0, 1), null,
                Grootheid.Status.FICTIEF, "fictie", null, null));
        meer.addAll(model.grootheden());
        var effect = model.alternatieven().getFirst().effecten().getFirst();
        var alternatieven = new ArrayList<>(model.alternatieven());
        alternatieven.set(0, alternatieven.getFirst().withEffecten(List.of(effect, new Effect("nieuw", "nieuw",
                effect.soort(), effect.gunstig(), false, effect.meting(), effect.aantal(), "aaa-nieuw",
                effect.uitgangswaarde(), effect.omvang(), effect.prijs(), effect.duur(), 0, null, null, null,
                Effect.Netto.GEEN, effect.aandelen(), null))));
        var anders = simulatie(model.withGrootheden(meer).withAlternatieven(alternatieven), 2);
        var eerst = simulatie(model, 2);
        for (var code : List.of("leerlingen", "minder-jeugdhulp", "prijs-jeugdhulp", "uitdoving"))
            assertThat(anders.kolom(code, 5000)).as(code).isEqualTo(eerst.kolom(code, 5000));
    }

    @Test
    void alternatives_stand_on_the_same_draws() throws IOException {
        var model = example();
        var dubbel = model.withAlternatieven(
                List.of(model.alternatieven().getFirst(), model.alternatieven().getFirst()));
        var trekkingen = simulatie(dubbel, 2).trek(5_000, false);
        assertThat(trekkingen.saldo(0).waarden()).isEqualTo(trekkingen.saldo(1).waarden());
    }

    @Test
    void numbers_that_go_together_have_the_asked_rank_correlation_and_keep_their_own_distribution() {
        var proef = new Proefmodel().getal("x", new Verdeling.Lognormaal(1, 1)).getal("y", new Verdeling.Beta(0.3, 0.1))
                .getal("z", new Verdeling.Uniform(0, 1)).effect("a", "x", "euro").effect("b", "y", "euro")
                .effect("c", "z", "euro");
        proef.samenhangen.add(new Samenhang("s", List.of("x", "y", "z"),
                List.of(List.of(1.0, 0.6, -0.3), List.of(0.6, 1.0, 0.1), List.of(-0.3, 0.1, 1.0))));
        var simulatie = simulatie(proef.model(), 1);
        int n = 40_000;
        var x = simulatie.kolom("x", n);
        var y = simulatie.kolom("y", n);
        var z = simulatie.kolom("z", n);
        assertThat(rank(x, y)).isCloseTo(0.6, within(0.02));
        assertThat(rank(x, z)).isCloseTo(-0.3, within(0.02));
        assertThat(rank(y, z)).isCloseTo(0.1, within(0.02));
        assertThat(new Steekproef(y).gemiddelde()).isCloseTo(0.3, within(4 * 0.1 / Math.sqrt(n)));
    }

    private static double rank(double[] x, double[] y) {
        var rx = ranks(x);
        var ry = ranks(y);
        int n = x.length;
        double som = 0;
        for (int i = 0; i < n; i++)
            som += (rx[i] - ry[i]) * (rx[i] - ry[i]);
        return 1 - 6 * som / ((double) n * n * n - n);
    }

    private static double[] ranks(double[] x) {
        var gesorteerd = x.clone();
        Arrays.sort(gesorteerd);
        return Arrays.stream(x).map(v -> Arrays.binarySearch(gesorteerd, v)).toArray();
    }

    @Test
    void mean_and_variance_are_those_of_the_product_worked_out_exactly() {
        var proef = new Proefmodel().settings(1, 0, Moment.EINDE, 100)
                .getal("x", new Verdeling.Normaal(0.2, 0.1, null, null)).geld("v", new Verdeling.Lognormaal(1000, 0.4))
                .effect("a", "x", "v");
        int n = 100_000;
        var saldo = simulatie(proef.model(), 2).trek(n, false).saldo(0);
        double gemiddelde = 200;
        double variantie = (0.04 + 0.01) * (1e6 * 1.16) - gemiddelde * gemiddelde;
        assertThat(saldo.gemiddelde()).isCloseTo(gemiddelde, within(4 * Math.sqrt(variantie / n)));
        assertThat(saldo.spreiding()).isCloseTo(Math.sqrt(variantie), within(0.02 * Math.sqrt(variantie)));
    }

    @Test
    void quantiles_are_of_type_seven() {
        var toeval = new Random(3);
        for (int n : new int[]{1, 2, 5, 1000, 50_000}) {
            var x = toeval.doubles(n).map(v -> v < 0.3 ? 0.3 : Math.exp(8 * v)).toArray();
            var gesorteerd = x.clone();
            Arrays.sort(gesorteerd);
            var delen = new double[]{0, 0.05, 0.25, 0.333, 0.5, 0.95, 1};
            var q = new Steekproef(x).kwantielen(delen);
            for (int i = 0; i < delen.length; i++) {
                double plek = (n - 1) * delen[i];
                int onder = (int) plek;
                int boven = Math.min(n - 1, onder + 1);
                assertThat(q[i]).isCloseTo(gesorteerd[onder] + (plek - onder) * (gesorteerd[boven] - gesorteerd[onder]),
                        within(1e-9));
            }
        }
        assertThat(new Steekproef(new double[]{1, 2, 3, 4}).kwantielen(0.25)[0]).isEqualTo(1.75);
    }

    /** Two normal numbers, balance normal(m, s): EVPI = s·φ(m/s) − |m|·Φ(−|m|/s); of one number with its own deviation. */
    @Test
    void the_value_of_information_is_that_of_the_normal_formula() {
        var proef = new Proefmodel().settings(1, 0, Moment.EINDE, 100)
                .getal("x", new Verdeling.Normaal(30, 40, null, null))
                .getal("y", new Verdeling.Normaal(-20, 30, null, null))
                .effect("a", "x", "euro").effect("b", "y", "euro");
        var simulatie = simulatie(proef.model(), 2);
        int n = 200_000;
        var saldo = simulatie.trek(n, false).saldo(0);
        assertThat(saldo.kennisWaarde()).isCloseTo(normalLoss(10, 50), within(0.3));
        var klad = Kenniswaarde.Klad.of(saldo.waarden());
        var x = Kenniswaarde.of(Kenniswaarde.geschaald(simulatie.kolom("x", n)), klad);
        var y = Kenniswaarde.of(Kenniswaarde.geschaald(simulatie.kolom("y", n)), klad);
        assertThat(x.waarde()).isCloseTo(normalLoss(10, 40), within(0.3));
        assertThat(y.waarde()).isCloseTo(normalLoss(10, 30), within(0.3));
        assertThat(x.variantie()).isCloseTo(1600, within(20.0));
    }

    private static double normalLoss(double m, double s) {
        var normaal = NormalDistribution.of(0, 1);
        return s * normaal.density(m / s) - Math.abs(m) * normaal.cumulativeProbability(-Math.abs(m) / s);
    }
}
