package nl.vliegwiel.bekostiging.profijt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.vliegwiel.bekostiging.toedeling.Partijsoort;

/** Who pays and who gains, and the transfers that bring every payer to zero or more. Fictieve gegevens. */
class ProfijtTest {

    private static Baten baten(int horizon, String rente, Baten.Baat... baten) {
        return new Baten("Proef", 1, LocalDate.of(2026, 1, 1), 2026, horizon, new BigDecimal(rente), List.of(baten),
                null);
    }

    private static Baten.Baat baat(String naam, @Nullable Partijsoort soort, long cent) {
        return new Baten.Baat(naam, soort, null, cent, null, null);
    }

    private static Profijt.Rij rij(String naam, long betaalt, long baten) {
        return new Profijt.Rij(naam, true, betaalt, baten, 0, 0, 0);
    }

    /** 1 + 1/1.0225 + 1/1.0225²: an annuity due of three years at 2.25%, 2.93447… */
    @Test
    void years_are_brought_back_and_the_last_one_goes_on() {
        assertThat(Profijt.present(List.of(100_000_00L), baten(3, "2.25"))).isEqualTo(293_446_95);
        assertThat(Profijt.present(List.of(50_00L, 100_00L), baten(3, "0"))).isEqualTo(250_00);
    }

    @Test
    void a_loss_is_filled_by_payers_who_gain_and_then_by_who_gains_without_paying() {
        var p = Profijt.balanced(Profijt.rows(baten(1, "0", baat("gemeenten", Partijsoort.GEMEENTE, 5_730),
                baat("swv", Partijsoort.SAMENWERKINGSVERBAND, 1_800),
                baat("scholen", Partijsoort.SCHOOLBESTUUR, 1_000),
                baat("zorgverzekeraars", null, 390)),
                Map.of(Partijsoort.GEMEENTE, List.of(5_600L), Partijsoort.SAMENWERKINGSVERBAND, List.of(2_150L),
                        Partijsoort.SCHOOLBESTUUR, List.of(950L))));
        assertThat(p.rijen()).extracting(Profijt.Rij::saldoCent).containsExactly(130L, -350L, 50L, 390L);
        assertThat(p.rijen()).extracting(Profijt.Rij::overdrachtCent).containsExactly(-130L, 350L, -50L, -170L);
        assertThat(p.rijen()).extracting(Profijt.Rij::naOverdrachtCent).containsExactly(0L, 0L, 0L, 220L);
        assertThat(p.rijen().getLast().liftMee()).isTrue();
        assertThat(p.tekortCent()).isZero();
    }

    @Test
    void when_the_total_does_not_allow_it_the_rest_is_said() {
        var p = Profijt
                .balanced(List.of(rij("a", 100, 20), rij("b", 10, 40)));
        assertThat(p.tekortCent()).isEqualTo(50);
        assertThat(p.rijen()).extracting(Profijt.Rij::naOverdrachtCent).containsExactly(-50L, 0L);
    }

    @Property
    void transfers_sum_to_zero_and_nobody_falls_below_zero_by_them(@ForAll("rijen") List<Profijt.Rij> rijen) {
        var p = Profijt.balanced(rijen);
        assertThat(p.rijen().stream().mapToLong(Profijt.Rij::overdrachtCent).sum()).isZero();
        assertThat(p.rijen()).allMatch(r -> r.overdrachtCent() >= 0 || r.naOverdrachtCent() >= 0);
        if (p.tekortCent() == 0)
            assertThat(p.rijen()).filteredOn(Profijt.Rij::betaalt).allMatch(r -> r.naOverdrachtCent() >= 0);
        else
            assertThat(rijen.stream().mapToLong(r -> r.betaalt() ? r.saldoCent() : Math.max(0, r.saldoCent())).sum())
                    .isEqualTo(-p.tekortCent());
    }

    @Provide
    Arbitrary<List<Profijt.Rij>> rijen() {
        var bedrag = Arbitraries.longs().between(0, 10_000_000);
        return bedrag.list().ofMinSize(2).ofMaxSize(16).map(l -> {
            var uit = new ArrayList<Profijt.Rij>();
            for (int i = 0; i + 1 < l.size(); i += 2)
                uit.add(new Profijt.Rij("r" + i, i % 3 != 2, i % 3 != 2 ? l.get(i) : 0, l.get(i + 1), 0, 0, 0));
            return uit;
        });
    }
}
