package nl.vliegwiel.bekostiging.toedeling;

import static nl.vliegwiel.bekostiging.toedeling.Partijsoort.GEMEENTE;
import static nl.vliegwiel.bekostiging.toedeling.Partijsoort.SAMENWERKINGSVERBAND;
import static nl.vliegwiel.bekostiging.toedeling.Partijsoort.SCHOOLBESTUUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Two stages, keys, mixes, pupils from outside; and everything that must be refused. Fictieve gegevens. */
class ToedelingTest {
    private static final List<Partij> PARTIJEN = List.of(
            new Partij("g-9001", "Zandwijk", GEMEENTE, 600, 700, 50, 30, 80, 41_000_00L),
            new Partij("g-9002", "Oosterduin", GEMEENTE, 300, 300, 30, 10, 40, 24_000_00L),
            new Partij("g-9004", "Meerwijk", GEMEENTE, 100, 0, 20, 0, 5, 9_500_00L),
            new Partij("s-VO9901", "SWV VO", SAMENWERKINGSVERBAND, 1000, 1000, 100, 40, 125, 24_000_00L),
            new Partij("b-99001", "Duinscholen", SCHOOLBESTUUR, null, 800, null, null, null, 8_000_00L),
            new Partij("b-99002", "Open Onderwijs", SCHOOLBESTUUR, null, 200, null, null, null, 3_000_00L));

    private static final Winst WINST = new Winst(
            Map.of(GEMEENTE, 600L, SAMENWERKINGSVERBAND, -80L, SCHOOLBESTUUR, 200L),
            Map.of("g-9001", 300L, "g-9002", -50L, "g-9004", 100L));

    private static Scenario scenario(String g, String s, String b, Sleuteldeel... gemeenten) {
        return new Scenario("B", "Naar leerlingen", "",
                Map.of(GEMEENTE, new BigDecimal(g), SAMENWERKINGSVERBAND, new BigDecimal(s), SCHOOLBESTUUR,
                        new BigDecimal(b)),
                Map.of(GEMEENTE, List.of(gemeenten), SAMENWERKINGSVERBAND,
                        List.of(Sleuteldeel.heel(Verdeelsleutel.GELIJK)), SCHOOLBESTUUR,
                        List.of(Sleuteldeel.heel(Verdeelsleutel.SCHOOL))),
                Map.of("g-9001", new BigDecimal("50"), "g-9002", new BigDecimal("33.3"), "g-9004",
                        new BigDecimal("16.7")),
                List.of(), BuitenRegio.OMSLAAN, null);
    }

    private static Scenario met(Verdeelsleutel sleutel) {
        return scenario("60", "28", "12", Sleuteldeel.heel(sleutel));
    }

    private static List<Long> gemeenten(Scenario scenario, long cent) {
        return Toedeling.van(cent, PARTIJEN, scenario, WINST)
                .van(GEMEENTE).stream().map(Bijdrage::cent).toList();
    }

    @Test
    void first_over_the_kinds_then_within_a_kind() {
        var uit = Toedeling.van(100_000_00, PARTIJEN, met(Verdeelsleutel.WOON), Winst.onbekend());
        assertThat(uit.perSoort()).containsExactly(Map.entry(GEMEENTE, 60_000_00L),
                Map.entry(SAMENWERKINGSVERBAND, 28_000_00L), Map.entry(SCHOOLBESTUUR, 12_000_00L));
        assertThat(uit.perPartij().values()).containsExactly(9_600_00L, 2_400_00L, 36_000_00L, 18_000_00L, 6_000_00L,
                28_000_00L);
        assertThat(uit.bijdragen().getFirst().verschilCent()).isEqualTo(-5_000_00L);
        assertThat(uit.bijdragen().getFirst().perLeerlingCent()).isEqualTo(60_00L);
    }

    @Test
    void each_key_shares_as_its_name_says() {
        assertThat(gemeenten(met(Verdeelsleutel.SCHOOL), 100_000)).containsExactly(42_000L, 18_000L, 0L);
        assertThat(gemeenten(met(Verdeelsleutel.CLIENTEN), 100_000)).containsExactly(45_000L, 15_000L, 0L);
        assertThat(gemeenten(met(Verdeelsleutel.CLIENTEN_DRIE), 100_000)).containsExactly(38_400L, 19_200L, 2_400L);
        assertThat(gemeenten(met(Verdeelsleutel.GELIJK), 100_000)).containsExactly(20_000L, 20_000L, 20_000L);
        assertThat(gemeenten(met(Verdeelsleutel.PROFIJT), 100_000)).as("a loss counts as no gain")
                .containsExactly(45_000L, 0L, 15_000L);
        assertThat(gemeenten(met(Verdeelsleutel.AFGESPROKEN), 100_000)).containsExactly(30_000L, 19_980L, 10_020L);
        assertThat(gemeenten(met(Verdeelsleutel.NU), 149_000)).containsExactly(49_200L, 28_800L, 11_400L);
    }

    @Test
    void a_fixed_foot_comes_first_and_the_rest_goes_per_pupil() {
        var voet = scenario("60", "28", "12", new Sleuteldeel(Verdeelsleutel.VOET, Scenario.HONDERD, 5_000));
        assertThat(gemeenten(voet, 100_000)).containsExactly(32_000L, 18_500L, 9_500L);
        var teveel = scenario("60", "28", "12", new Sleuteldeel(Verdeelsleutel.VOET, Scenario.HONDERD, 20_001));
        assertThatThrownBy(() -> gemeenten(teveel, 100_000)).hasMessageContaining("Maak de voet kleiner");
    }

    @Test
    void a_mix_is_the_weighted_mean_of_its_keys() {
        var mix = scenario("60", "28", "12", new Sleuteldeel(Verdeelsleutel.WOON, new BigDecimal("75"), 0),
                new Sleuteldeel(Verdeelsleutel.GELIJK, new BigDecimal("25"), 0));
        assertThat(gemeenten(mix, 100_000)).containsExactly(32_000L, 18_500L, 9_500L);
    }

    @Test
    void pupils_from_outside_follow_one_of_four_rules() {
        var woon = met(Verdeelsleutel.WOON);
        assertThat(gemeenten(buiten(woon, BuitenRegio.OMSLAAN), 110_000)).containsExactly(39_600L, 19_800L, 6_600L);
        assertThat(gemeenten(buiten(woon, BuitenRegio.SCHOOLLOCATIE), 110_000)).containsExactly(39_000L, 19_800L,
                7_200L);
        var factuur = Toedeling.van(110_000, PARTIJEN, buiten(woon, BuitenRegio.FACTUUR), Winst.onbekend())
                .van(GEMEENTE);
        assertThat(factuur).extracting(Bijdrage::cent).containsExactly(36_000L, 18_000L, 6_000L, 6_000L);
        assertThat(factuur.getLast().partner()).isFalse();
        assertThat(gemeenten(buiten(woon, BuitenRegio.OPEN), 110_000)).containsExactly(36_000L, 18_000L, 6_000L,
                6_000L);
    }

    private static Scenario buiten(Scenario s, BuitenRegio regel) {
        return new Scenario(s.letter(), s.naam(), s.zin(), s.delen(), s.sleutels(), s.afgesproken(), s.grenzen(),
                regel, s.deelwijze());
    }

    @Test
    void a_floor_and_a_cap_say_that_they_decided() {
        var s = met(Verdeelsleutel.WOON);
        var begrensd = new Scenario(s.letter(), s.naam(), s.zin(), s.delen(), s.sleutels(), s.afgesproken(),
                List.of(new Grens("g-9004", 10_000L, null)), s.buiten(), null);
        var uit = Toedeling.van(100_000, PARTIJEN, begrensd, Winst.onbekend()).van(GEMEENTE);
        assertThat(uit).extracting(Bijdrage::cent).containsExactly(33_333L, 16_667L, 10_000L);
        assertThat(uit).extracting(Bijdrage::opGrens).as("only who stands on it").containsExactly(false, false, true);
        assertThat(uit).extracting(Bijdrage::verschoven).as("the others pay for it").containsOnly(true);
        assertThat(Toedeling.van(100_000, PARTIJEN, s, Winst.onbekend()).van(GEMEENTE)).noneMatch(Bijdrage::opGrens)
                .noneMatch(Bijdrage::verschoven);
    }

    @Test
    void parts_that_are_not_a_hundred_are_refused() {
        assertThatThrownBy(() -> Toedeling.van(100, PARTIJEN,
                scenario("60", "28", "13", Sleuteldeel.heel(Verdeelsleutel.WOON)), Winst.onbekend()))
                .hasMessage("De delen zijn samen 101%. Maak er samen 100% van.");
        assertThatThrownBy(() -> Toedeling.van(100, PARTIJEN,
                scenario("60", "28", "12", new Sleuteldeel(Verdeelsleutel.WOON, new BigDecimal("99.5"), 0)),
                Winst.onbekend()))
                .hasMessage("De sleutels zijn samen 99,5%. Maak er samen 100% van.");
        assertThatThrownBy(() -> Toedeling.van(100, PARTIJEN,
                scenario("-10", "98", "12", Sleuteldeel.heel(Verdeelsleutel.WOON)), Winst.onbekend()))
                .hasMessageContaining("onder nul");
    }

    @Test
    void a_number_that_misses_is_not_zero() {
        var onbekend = List.of(new Partij("g-1", "Zandwijk", GEMEENTE, null, 5, 0, null, null, null),
                new Partij("g-2", "Oosterduin", GEMEENTE, 5, 5, 0, 1, 1, 1L));
        var alleen = scenario("100", "0", "0", Sleuteldeel.heel(Verdeelsleutel.WOON));
        assertThatThrownBy(() -> Toedeling.van(100, onbekend, alleen, Winst.onbekend()))
                .hasMessageContaining("Van Zandwijk weten we het aantal leerlingen naar woonplaats niet")
                .hasMessageContaining("Niet bekend is geen nul");
        assertThatThrownBy(() -> Toedeling.van(100, onbekend,
                scenario("100", "0", "0", Sleuteldeel.heel(Verdeelsleutel.PROFIJT)), Winst.onbekend()))
                .hasMessageContaining("Neem bij Partijen de baten over");
        assertThatThrownBy(() -> Toedeling.van(100, onbekend,
                scenario("100", "0", "0", Sleuteldeel.heel(Verdeelsleutel.NU)), Winst.onbekend()))
                .hasMessageContaining("wat die nu betaalt");
    }

    @Test
    void all_weight_on_a_party_without_pupils_is_refused() {
        var leeg = List.of(new Partij("g-1", "Zandwijk", GEMEENTE, 0, 0, 0, 0, 0, 0L),
                new Partij("g-2", "Oosterduin", GEMEENTE, 5, 5, 0, 1, 1, 1L));
        var s = new Scenario("A", "", "", Map.of(GEMEENTE, Scenario.HONDERD),
                Map.of(GEMEENTE, List.of(Sleuteldeel.heel(Verdeelsleutel.AFGESPROKEN))),
                Map.of("g-1", Scenario.HONDERD), List.of(), BuitenRegio.OMSLAAN, null);
        assertThatThrownBy(() -> Toedeling.van(100, leeg, s, Winst.onbekend()))
                .hasMessageContaining("Alles komt bij Zandwijk, en daar is geen enkele leerling");
        assertThatThrownBy(() -> Toedeling.van(100, leeg,
                scenario("90", "10", "0", Sleuteldeel.heel(Verdeelsleutel.WOON)), Winst.onbekend()))
                .hasMessageContaining("Er zijn geen swv’en die kunnen betalen");
    }

    @Test
    void the_kinds_can_share_by_what_they_win_and_a_loss_counts_as_no_gain() {
        var profijt = met(Verdeelsleutel.WOON).metDeelwijze(Deelwijze.PROFIJT);
        var uit = Toedeling.van(100_000, PARTIJEN, profijt, WINST);
        assertThat(uit.perSoort()).containsExactly(Map.entry(GEMEENTE, 75_000L), Map.entry(SAMENWERKINGSVERBAND, 0L),
                Map.entry(SCHOOLBESTUUR, 25_000L));
        assertThat(uit.procent(GEMEENTE)).isEqualByComparingTo("75");
        assertThat(uit.van(SAMENWERKINGSVERBAND)).extracting(Bijdrage::cent).containsExactly(0L);
        assertThatThrownBy(() -> Toedeling.van(100, PARTIJEN, profijt, Winst.onbekend()))
                .hasMessageContaining("Van de gemeenten weten we niet wat zij erbij winnen");
        assertThatThrownBy(() -> Toedeling.van(100, PARTIJEN, profijt,
                new Winst(Map.of(GEMEENTE, -1L, SAMENWERKINGSVERBAND, 0L, SCHOOLBESTUUR, -5L), Map.of())))
                .hasMessageContaining("wint geen enkele soort partij erbij");
    }

    @Property(tries = 200)
    void the_first_stage_closes_for_any_gains(@ForAll @LongRange(max = 5_000_000_000L) long cent,
            @ForAll @LongRange(min = -9_000_000L, max = 9_000_000_000L) long g,
            @ForAll @LongRange(min = -9_000_000L, max = 9_000_000_000L) long b) {
        var winst = new Winst(Map.of(GEMEENTE, g, SAMENWERKINGSVERBAND, 1L, SCHOOLBESTUUR, b), Map.of());
        var uit = Toedeling.van(cent, PARTIJEN, met(Verdeelsleutel.GELIJK).metDeelwijze(Deelwijze.PROFIJT), winst);
        assertThat(uit.perSoort().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(cent);
        assertThat(uit.bijdragen().stream().mapToLong(Bijdrage::cent).sum()).isEqualTo(cent);
        assertThat(uit.perSoort().values()).allMatch(deel -> deel >= 0);
    }

    @Property(tries = 200)
    void any_amount_closes_under_any_key_whatever_the_order(@ForAll @LongRange(max = 5_000_000_000L) long cent,
            @ForAll Verdeelsleutel sleutel, @ForAll BuitenRegio regel, @ForAll long seed) {
        var scenario = buiten(met(sleutel), regel);
        if (sleutel == Verdeelsleutel.VOET)
            scenario = scenario("60", "28", "12", new Sleuteldeel(sleutel, Scenario.HONDERD, 0));
        var uit = Toedeling.van(cent, PARTIJEN, scenario, WINST);
        assertThat(uit.bijdragen().stream().mapToLong(Bijdrage::cent).sum()).isEqualTo(cent);
        var door = new ArrayList<>(PARTIJEN);
        Collections.shuffle(door, new Random(seed));
        assertThat(Toedeling.van(cent, door, scenario, WINST).perPartij()).isEqualTo(uit.perPartij());
    }
}
