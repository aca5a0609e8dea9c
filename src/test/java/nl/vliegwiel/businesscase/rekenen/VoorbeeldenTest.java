package nl.vliegwiel.businesscase.rekenen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.vliegwiel.businesscase.rekenen.formule.Effectformule;
import nl.vliegwiel.businesscase.rekenen.formule.Geldreeks;
import nl.vliegwiel.businesscase.rekenen.formule.Jaarbedragen;
import nl.vliegwiel.businesscase.rekenen.formule.Uitdoving;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten.Moment;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.rekenen.trekking.Getallen;
import nl.vliegwiel.businesscase.rekenen.trekking.Kansverdeling;
import nl.vliegwiel.businesscase.rekenen.trekking.Steekproef;
import nl.vliegwiel.businesscase.rekenen.trekking.Trekkingen;

/** Worked examples that others published, to every digit that they print. */
class VoorbeeldenTest {

    private static double saldo(Proefmodel proef) {
        var model = proef.model();
        return Jaarbedragen.of(model.alternatieven().getFirst(), model.uitgangspunten(), Getallen.of(model).verwacht(),
                Uitdoving.ZOALS_INGEVULD).saldo();
    }

    /** Microsoft, description of the function NPV: three examples; the first discounts its first amount too. */
    @Test
    void net_present_values_of_the_spreadsheet_manual() {
        assertThat(saldo(Proefmodel.reeks(0.10, Moment.EINDE, 0, -10000, 3000, 4200, 6800))).isCloseTo(1188.44,
                within(0.005));
        assertThat(saldo(Proefmodel.reeks(0.08, Moment.EINDE, -40000, 8000, 9200, 10000, 12000, 14500)))
                .isCloseTo(1922.06, within(0.005));
        assertThat(saldo(Proefmodel.reeks(0.08, Moment.EINDE, -40000, 8000, 9200, 10000, 12000, 14500, -9000)))
                .isCloseTo(-3749.47, within(0.005));
    }

    /** Microsoft, description of the function IRR: after four years -2.1 %, after five 8.7 %. */
    @Test
    void internal_rates_of_return_of_the_spreadsheet_manual() {
        assertThat(irr(-70000, 12000, 15000, 18000, 21000)).isCloseTo(-0.021, within(0.0005));
        assertThat(irr(-70000, 12000, 15000, 18000, 21000, 26000)).isCloseTo(0.087, within(0.0005));
    }

    private static double irr(double... saldi) {
        var u = new Proefmodel().uitgangspunten;
        return Objects.requireNonNull(new Geldreeks(saldi).rendement(u).voet());
    }

    @Test
    void a_rate_of_return_is_only_named_when_there_is_just_one() {
        var u = new Proefmodel().uitgangspunten;
        assertThat(new Geldreeks(new double[]{-100, 230, -132}).rendement(u).voet()).isNull();
        assertThat(new Geldreeks(new double[]{-100, 230, -132}).rendement(u).zin()).contains("niet eenduidig");
        assertThat(new Geldreeks(new double[]{-1, -2}).rendement(u).voet()).isNull();
        assertThat(irr(-100, 110)).isCloseTo(0.10, within(1e-10));
    }

    /** HM Treasury, The Green Book (2022), annex 6, table of discount factors at 3.5 %. */
    @ParameterizedTest
    @CsvSource({"1,0.9662", "2,0.9335", "3,0.9019", "5,0.8420", "10,0.7089", "20,0.5026", "30,0.3563"})
    void discount_factors_of_the_green_book(int jaar, double factor) {
        assertThat(new Proefmodel().uitgangspunten.discontofactor(0.035, jaar)).isCloseTo(factor, within(0.00005));
    }

    /** The three conventions of mkba timing, by hand: 100 in year 0, 1 and 2 at 10 %. */
    @Test
    void amounts_fall_at_the_end_the_middle_or_the_start_of_their_year() {
        assertThat(saldo(Proefmodel.reeks(0.10, Moment.EINDE, 100, 100, 100))).isCloseTo(273.553719008,
                within(1e-8));
        assertThat(saldo(Proefmodel.reeks(0.10, Moment.MIDDEN, 100, 100, 100)))
                .isCloseTo(100 + 100 / Math.sqrt(1.1) + 100 / Math.pow(1.1, 1.5), within(1e-9));
        assertThat(saldo(Proefmodel.reeks(0.10, Moment.BEGIN, 100, 100, 100))).isCloseTo(290.909090909,
                within(1e-8));
    }

    /** Ordinary annuity: 1,000 a year for 10 years at 5 % is worth 7,721.73, and the other way round (any table of annuities). */
    @Test
    void an_equal_amount_per_year_is_an_annuity() {
        var proef = Proefmodel.reeks(0.05, Moment.EINDE, 0, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000);
        assertThat(saldo(proef)).isCloseTo(7721.73, within(0.005));
        var kern = Rekenaar.reken(proef.model(), 1).uitslagen().getFirst().kern();
        assertThat(kern.perJaar()).isCloseTo(1000, within(1e-9));
    }

    @Test
    void money_is_earned_back_in_the_course_of_a_year_or_never() {
        assertThat(new Geldreeks(new double[]{-100, 40, 40, 40}).terugverdiend()).isCloseTo(2.5, within(1e-12));
        assertThat(new Geldreeks(new double[]{-100, 40, 40}).terugverdiend()).isNull();
        assertThat(new Geldreeks(new double[]{10, 40}).terugverdiend()).isZero();
        assertThat(new Geldreeks(new double[]{-100, -40, 40}).diepste()).isEqualTo(-140);
        assertThat(new Geldreeks(new double[]{-100, -40, 40}).diepsteJaar()).isEqualTo(1);
    }

    /**
     * Wikipedia, "Expected value of perfect information": stock, mutual fund or certificate of deposit in a market that is good,
     * moderate or bad (0.5, 0.3, 0.2). Knowing the market before choosing is worth 1030 - 680 = 350.
     */
    @Test
    void knowing_the_market_before_choosing_is_worth_what_the_encyclopedia_says() {
        var aandeel = states(1500, 300, -800);
        var fonds = states(900, 600, -200);
        var deposito = states(500, 500, 500);
        var trekkingen = new Trekkingen(new double[][][]{{aandeel}, {fonds}, {deposito}});
        assertThat(trekkingen.saldo(0).gemiddelde()).isCloseTo(680, within(1e-9));
        assertThat(trekkingen.saldo(1).gemiddelde()).isCloseTo(590, within(1e-9));
        assertThat(Rekenaar.knowledge(trekkingen)).isCloseTo(350, within(1e-9));
    }

    private static double[] states(double goed, double matig, double slecht) {
        return new double[]{goed, goed, goed, goed, goed, matig, matig, matig, slecht, slecht};
    }

    /** Raiffa and Schlaifer, Applied Statistical Decision Theory (1961), table II: the unit normal loss integral. */
    @ParameterizedTest
    @CsvSource({"0,0.3989,0.00005", "0.5,0.1978,0.00005", "1,0.08332,0.000005", "2,0.008491,0.0000005"})
    void knowing_a_normal_balance_is_worth_the_tabled_loss(double gemiddelde, double verlies, double cijfer) {
        var kans = Kansverdeling.of(new Verdeling.Normaal(gemiddelde, 1, null, null));
        int n = 1_000_000;
        var waarden = IntStream.range(0, n).mapToDouble(i -> kans.kwantiel((i + 0.5) / n)).toArray();
        assertThat(new Steekproef(waarden).kennisWaarde()).isCloseTo(verlies, within(cijfer));
    }

    /** Moments as in every handbook: triangular (a+m+b)/3, PERT (a+4m+b)/6, lognormal by mean and cv, beta and gamma. */
    @Test
    void distributions_have_the_moments_of_the_handbook() {
        moments(new Verdeling.Driehoek(2, 3, 7), 4, (4 + 9 + 49 - 6 - 14 - 21) / 18.0);
        moments(new Verdeling.Pert(2, 3, 7, 4), 3.5, (3.5 - 2) * (7 - 3.5) / 7);
        moments(new Verdeling.Uniform(2, 8), 5, 3);
        moments(new Verdeling.Lognormaal(100, 0.3), 100, 900);
        moments(new Verdeling.Beta(0.3, 0.1), 0.3, 0.01);
        moments(new Verdeling.Gamma(9, 0.5), 18, 36);
        moments(new Verdeling.Discreet(List.of(5.0, 1.0, 3.0), List.of(1.0, 2.0, 1.0)), 2.5, 2.75);
        moments(new Verdeling.Interval(10, 8.04, 11.96, 0.95, Verdeling.Vorm.NORMAAL), 10, 1);
        var tussen = Kansverdeling.of(new Verdeling.LognormaalTussen(50, 200));
        assertThat(tussen.kwantiel(0.05)).isCloseTo(50, within(1e-9));
        assertThat(tussen.kwantiel(0.5)).isCloseTo(100, within(1e-9));
        assertThat(tussen.kwantielBoven(0.05)).isCloseTo(200, within(1e-9));
    }

    private static void moments(Verdeling verdeling, double gemiddelde, double variantie) {
        var kans = Kansverdeling.of(verdeling);
        assertThat(kans.gemiddelde()).as(verdeling.toString()).isCloseTo(gemiddelde, within(1e-3 * gemiddelde));
        assertThat(kans.variantie()).as(verdeling.toString()).isCloseTo(variantie, within(1e-3 * variantie));
    }

    /** Green Book style: net of deadweight 20 %, attribution 75 %, displacement 10 %, leakage 5 % stays 0.513 of the gross effect. */
    @Test
    void an_effect_before_and_after_is_brought_from_gross_to_net() {
        var proef = new Proefmodel().getal("dw", new Verdeling.Vast(0.2)).getal("attr", new Verdeling.Vast(0.75))
                .getal("disp", new Verdeling.Vast(0.1)).getal("leak", new Verdeling.Vast(0.05));
        var netto = new Effect.Netto("dw", "attr", "disp", "leak", null);
        proef.effecten.add(corrected(netto, Effect.Meting.VOOR_NA));
        assertThat(saldo(proef)).isCloseTo(0.513, within(1e-12));
        proef.effecten.set(0, corrected(netto, Effect.Meting.VERGELIJKING));
        assertThat(saldo(proef)).as("a controlled estimate is net of deadweight already").isCloseTo(0.855,
                within(1e-12));
    }

    private static Effect corrected(Effect.Netto netto, Effect.Meting meting) {
        return new Effect("e", "e", Effect.Soort.ABSOLUUT, Effect.Gunstig.LAGER, false, meting, "een", null, null,
                "een", "euro", "een", 0, null, null, null, netto, Map.of("a", 1.0), null);
    }

    /** 20 % without, effect -0.3 on Cox's scale: odds 0.25 * exp(-0.495) = 0.152393, chance 0.132240, so 0.067760 lower. */
    @Test
    void an_effect_on_odds_becomes_a_difference_of_chances() {
        assertThat(Effectformule.odds(0.2, -0.3)).isCloseTo(0.067760, within(1e-6));
        assertThat(Effectformule.odds(0.2, 0)).isCloseTo(0, within(1e-15));
        assertThat(Effectformule.odds(0, -0.3)).isZero();
        assertThat(Effectformule.odds(1, -0.3)).isZero();
    }

    /** By hand: 100 participants in year 0 and 50 in year 1, one year lag, three years, a third fades each year, 10 euro, growth 2 %, horizon 3. */
    @Test
    void cohorts_lag_fading_and_growth_together_by_hand() {
        var proef = new Proefmodel().settings(3, 0, Moment.EINDE, 100).getal("drie", new Verdeling.Vast(3))
                .getal("derde", new Verdeling.Vast(1 / 3.0)).getal("groei", new Verdeling.Vast(0.02))
                .geld("tien", new Verdeling.Vast(10));
        proef.cohorten = List.of(new Cohort(0, 100), new Cohort(1, 50));
        proef.effecten.add(new Effect("e", "e", Effect.Soort.ABSOLUUT, Effect.Gunstig.LAGER, false,
                Effect.Meting.VERGELIJKING, "een", null, null, "een", "tien", "drie", 1, "derde", null, "groei",
                Effect.Netto.GEEN, Map.of("a", 1.0), null));
        double jaar1 = 100 * 10 * 1.02;
        double jaar2 = (100 * 2 / 3.0 + 50) * 10 * 1.0404;
        double jaar3 = (100 * 4 / 9.0 + 50 * 2 / 3.0) * 10 * 1.061208;
        assertThat(saldo(proef)).isCloseTo(jaar1 + jaar2 + jaar3, within(1e-9));
    }

    /** WSIPP gives an effect at two ages: -0.681 at 10 and -0.269 at 11, straight in between and constant after. */
    @Test
    void an_effect_at_two_ages_is_interpolated() {
        var proef = new Proefmodel().settings(10, 0, Moment.EINDE, 100).getal("eerst", new Verdeling.Vast(0.681))
                .getal("later", new Verdeling.Vast(0.269)).getal("vier", new Verdeling.Vast(4));
        proef.effecten.add(Proefmodel.effect("e", Effect.Soort.ABSOLUUT, null, "eerst", "euro", "vier", null,
                new Effect.Verloop(10, 12, "later"), 0));
        assertThat(saldo(proef)).isCloseTo(0.681 + 0.475 + 0.269 + 0.269, within(1e-12));
    }

    /** 3 fte of 90,000 with 21 % VAT, half of it recoverable, half the first year: 3 * 90,000 * 1.105 * 1.5. */
    @Test
    void costs_have_quantity_vat_and_growth_into_the_full_amount() {
        var proef = new Proefmodel().settings(1, 0, Moment.EINDE, 100).getal("fte", new Verdeling.Vast(3)).geld("prijs",
                new Verdeling.Vast(90000));
        proef.kosten.add(new Kostenregel("k", "k", Kostenregel.Soort.TEAM, "fte", "prijs", 0, 1, List.of(0.5, 1.0),
                0.21, 0.5, null, Map.of("a", 1.0)));
        assertThat(saldo(proef)).isCloseTo(-447525, within(1e-9));
    }
}
