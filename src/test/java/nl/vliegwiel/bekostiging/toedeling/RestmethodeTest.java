package nl.vliegwiel.bekostiging.toedeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import nl.vliegwiel.web.Geweigerd;

/** Cents close, whatever the weights. Worked examples from the first American census; numbers retyped with their source. */
class RestmethodeTest {
    /** Free and three fifths of other persons per state, census of 1790. */
    private static final Map<String, Long> CENSUS = Map.ofEntries(Map.entry("Virginia", 630_560L),
            Map.entry("Massachusetts", 475_327L), Map.entry("Pennsylvania", 432_879L),
            Map.entry("North Carolina", 353_523L), Map.entry("New York", 331_589L), Map.entry("Maryland", 278_514L),
            Map.entry("Connecticut", 236_841L), Map.entry("South Carolina", 206_236L),
            Map.entry("New Jersey", 179_570L), Map.entry("New Hampshire", 141_822L), Map.entry("Vermont", 85_533L),
            Map.entry("Georgia", 70_835L), Map.entry("Kentucky", 68_705L), Map.entry("Rhode Island", 68_446L),
            Map.entry("Delaware", 55_540L));

    /** The bill that Washington vetoed, 120 seats: For All Practical Purposes, 10th edition, chapter 14, example 6. */
    @Test
    void gives_the_seats_of_the_vetoed_bill_of_1792() {
        assertThat(Restmethode.verdeeld(120, weights(CENSUS))).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("New Jersey", 6L), Map.entry("Virginia", 21L), Map.entry("Connecticut", 8L),
                Map.entry("South Carolina", 7L), Map.entry("Delaware", 2L), Map.entry("Vermont", 3L),
                Map.entry("Massachusetts", 16L), Map.entry("North Carolina", 12L), Map.entry("New Hampshire", 5L),
                Map.entry("Pennsylvania", 14L), Map.entry("Georgia", 2L), Map.entry("Kentucky", 2L),
                Map.entry("Rhode Island", 2L), Map.entry("Maryland", 9L), Map.entry("New York", 11L)));
    }

    /** The same states and 60 seats: electowiki.org, Hamilton method. */
    @Test
    void gives_the_seats_of_a_house_of_sixty() {
        assertThat(Restmethode.verdeeld(60, weights(CENSUS))).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("Virginia", 11L), Map.entry("Massachusetts", 8L), Map.entry("Pennsylvania", 7L),
                Map.entry("North Carolina", 6L), Map.entry("New York", 6L), Map.entry("Maryland", 5L),
                Map.entry("Connecticut", 4L), Map.entry("South Carolina", 3L), Map.entry("New Jersey", 3L),
                Map.entry("New Hampshire", 2L), Map.entry("Vermont", 1L), Map.entry("Georgia", 1L),
                Map.entry("Kentucky", 1L), Map.entry("Rhode Island", 1L), Map.entry("Delaware", 1L)));
    }

    @Test
    void a_tie_goes_to_the_first_code() {
        assertThat(Restmethode.verdeeld(100, weights(Map.of("g-2", 1L, "g-1", 1L, "g-3", 1L))).values())
                .containsExactly(34L, 33L, 33L);
    }

    @Test
    void a_refund_is_shared_like_a_payment() {
        assertThat(Restmethode.verdeeld(-100, weights(Map.of("a", 1L, "b", 2L))).values()).containsExactly(-33L, -67L);
    }

    @Test
    void nobody_who_counts_is_refused_and_so_is_a_weight_below_zero() {
        assertThatThrownBy(() -> Restmethode.verdeeld(100, weights(Map.of("a", 0L, "b", 0L))))
                .isInstanceOf(Geweigerd.class).hasMessageContaining("Niemand telt mee");
        assertThatThrownBy(() -> Restmethode.verdeeld(100, weights(Map.of("a", -1L, "b", 2L))))
                .isInstanceOf(Geweigerd.class).hasMessageContaining("onder nul");
    }

    @Property
    void cents_close_and_stay_within_one_cent_of_the_exact_share(@ForAll @LongRange(max = 9_000_000_000L) long cent,
            @ForAll("gewichten") List<Long> gewichten) {
        var wie = named(gewichten);
        var delen = Restmethode.verdeeld(cent, wie);
        assertThat(delen.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(cent);
        Restmethode.exact(BigFraction.of(cent), wie).forEach((code, exact) -> assertThat(
                exact.subtract(delen.get(code)).abs()).isLessThan(BigFraction.ONE));
    }

    @Property
    void who_weighs_more_never_pays_less(@ForAll @LongRange(max = 1_000_000L) long cent,
            @ForAll("gewichten") List<Long> gewichten) {
        var wie = named(gewichten);
        var delen = Restmethode.verdeeld(cent, wie);
        wie.forEach((a, zwaar) -> wie.forEach((b, licht) -> {
            if (zwaar.compareTo(licht) > 0)
                assertThat(delen.get(a)).isGreaterThanOrEqualTo(delen.get(b));
        }));
    }

    @Property
    void the_order_of_entry_and_the_scale_of_the_weights_do_not_matter(@ForAll @LongRange(max = 1_000_000L) long cent,
            @ForAll("gewichten") List<Long> gewichten, @ForAll long seed) {
        var wie = named(gewichten);
        var codes = new ArrayList<>(wie.keySet());
        Collections.shuffle(codes, new Random(seed));
        var anders = new LinkedHashMap<String, BigFraction>();
        codes.forEach(c -> anders.put(c, wie.get(c).multiply(7).divide(3)));
        assertThat(Restmethode.verdeeld(cent, anders)).isEqualTo(Restmethode.verdeeld(cent, wie));
    }

    @Property(tries = 500)
    void floors_and_caps_are_kept_and_cents_still_close(@ForAll @LongRange(max = 1_000_000L) long cent,
            @ForAll("gewichten") List<Long> gewichten, @ForAll("grenzen") List<List<Long>> paren) {
        var wie = named(gewichten);
        var grenzen = new HashMap<String, Grens>();
        int i = 0;
        for (var code : wie.keySet()) {
            if (i < paren.size())
                grenzen.put(code, new Grens(code, Collections.min(paren.get(i)), Collections.max(paren.get(i))));
            i++;
        }
        long minst = grenzen.values().stream().mapToLong(Grens::minCent).sum();
        long meest = grenzen.values().stream().mapToLong(Grens::maxCent).sum();
        boolean kan = minst <= cent && (grenzen.size() < wie.size() || meest >= cent);
        try {
            var delen = Restmethode.verdeeld(cent, wie, grenzen);
            assertThat(kan).isTrue();
            assertThat(delen.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(cent);
            grenzen.forEach((code, g) -> assertThat(delen.get(code)).isBetween(g.minCent(), g.maxCent()));
        } catch (Geweigerd e) {
            boolean vrijenWegenNiets = wie.entrySet().stream()
                    .anyMatch(w -> w.getValue().signum() == 0);
            assertThat(!kan || vrijenWegenNiets).as(e.zin()).isTrue();
        }
    }

    @Property(tries = 500)
    void amounts_that_sum_to_zero_still_do_in_whole_cents(@ForAll("overdrachten") List<Long> geeft,
            @ForAll @LongRange(min = 500_000, max = 2_000_000) long factor) {
        var bedragen = new ArrayList<BigDecimal>();
        var som = BigDecimal.ZERO;
        for (var deel : geeft) {
            bedragen.add(BigDecimal.valueOf(deel * factor, 6).negate());
            som = som.add(BigDecimal.valueOf(deel * factor, 6));
        }
        bedragen.add(som.multiply(new BigDecimal("0.3")));
        bedragen.add(som.multiply(new BigDecimal("0.7")));
        var heel = Restmethode.nulsom(bedragen);
        assertThat(heel.stream().mapToLong(Long::longValue).sum()).isZero();
        for (int i = 0; i < heel.size(); i++)
            assertThat(bedragen.get(i).subtract(BigDecimal.valueOf(heel.get(i))).abs()).as("%s", bedragen)
                    .isLessThan(BigDecimal.valueOf(2));
    }

    @Provide
    Arbitrary<List<Long>> overdrachten() {
        return Arbitraries.longs().between(0, 50_000_000).list().ofMaxSize(6);
    }

    @Test
    void a_cap_moves_the_rest_to_the_others_by_weight() {
        var delen = Restmethode.verdeeld(1000, weights(Map.of("a", 5L, "b", 3L, "c", 2L)),
                Map.of("a", new Grens("a", null, 400L)));
        assertThat(delen.values()).containsExactly(400L, 360L, 240L);
    }

    @Test
    void a_floor_takes_from_the_others_by_weight() {
        var delen = Restmethode.verdeeld(1000, weights(Map.of("a", 5L, "b", 3L, "c", 2L)),
                Map.of("c", new Grens("c", 360L, null)));
        assertThat(delen.values()).containsExactly(400L, 240L, 360L);
    }

    @Test
    void edges_without_room_are_refused() {
        assertThatThrownBy(() -> Restmethode.verdeeld(100, weights(Map.of("a", 1L, "b", 1L)),
                Map.of("a", new Grens("a", 80L, null), "b", new Grens("b", 30L, null))))
                .hasMessageContaining("ondergrenzen zijn samen meer");
        assertThatThrownBy(() -> Restmethode.verdeeld(100, weights(Map.of("a", 1L, "b", 1L)),
                Map.of("a", new Grens("a", null, 40L), "b", new Grens("b", null, 40L))))
                .hasMessageContaining("bovengrenzen zijn samen minder");
        assertThatThrownBy(() -> new Grens("a", 2L, 1L)).hasMessageContaining("Draai ze om");
    }

    @Provide
    Arbitrary<List<Long>> gewichten() {
        return Arbitraries.longs().between(0, 20_000).list().ofMinSize(1).ofMaxSize(12)
                .filter(l -> l.stream().anyMatch(g -> g > 0));
    }

    @Provide
    Arbitrary<List<List<Long>>> grenzen() {
        return Arbitraries.longs().between(0, 300_000).list().ofSize(2).list().ofMaxSize(12);
    }

    private static Map<String, BigFraction> weights(Map<String, Long> gewichten) {
        var uit = new LinkedHashMap<String, BigFraction>();
        gewichten.forEach((code, gewicht) -> uit.put(code, BigFraction.of(gewicht)));
        return uit;
    }

    private static Map<String, BigFraction> named(List<Long> gewichten) {
        var uit = new LinkedHashMap<String, BigFraction>();
        for (int i = 0; i < gewichten.size(); i++)
            uit.put("g-" + (9001 + i), BigFraction.of(gewichten.get(i)));
        return uit;
    }
}
