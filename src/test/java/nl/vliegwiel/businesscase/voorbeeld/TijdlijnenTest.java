package nl.vliegwiel.businesscase.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two timelines add up per party and per year; a step without a price is no step for nothing. Fictieve gegevens. */
class TijdlijnenTest {
    private static final List<String> PARTIJEN = List.of("gemeente", "schoolbestuur", "rijk");

    private static Voorbeeldstap stap(String lijn, int jaar, String aantal, @Nullable Long cent, String partij) {
        return new Voorbeeldstap(jaar, "s", 1, lijn, jaar, 1, "iets", null, "", new BigDecimal(aantal), cent, partij);
    }

    @Test
    void each_party_and_each_year_gets_what_it_costs() {
        var lijnen = Tijdlijnen.of(List.of(stap("met", 1, "12", 12_700L, "gemeente"),
                stap("zonder", 1, "0.5", 1_434_200L, "schoolbestuur"), stap("zonder", 2, "20", 14_000L, "gemeente")),
                PARTIJEN);
        assertThat(lijnen.perPartij()).containsExactly(new Tijdlijnen.Regel("gemeente", 152_400, 280_000),
                new Tijdlijnen.Regel("schoolbestuur", 0, 717_100));
        assertThat(lijnen.perJaar()).containsExactly(new Tijdlijnen.Regel("Jaar 1", 152_400, 717_100),
                new Tijdlijnen.Regel("Jaar 2", 0, 280_000));
        assertThat(lijnen.samen().verschil()).isEqualTo(997_100 - 152_400);
    }

    @Test
    void a_step_without_a_price_is_told_apart_and_not_counted_as_nothing() {
        var lijnen = Tijdlijnen.of(List.of(stap("zonder", 1, "3", null, "gemeente")), PARTIJEN);
        assertThat(lijnen.zonderPrijs()).isEqualTo(1);
        assertThat(stap("zonder", 1, "3", null, "gemeente").cent()).isNull();
        assertThat(stap("zonder", 1, "3", 0L, "gemeente").cent()).isZero();
    }

    @Test
    void a_step_moves_a_year_or_to_the_other_timeline_and_stops_at_the_edge() {
        var stap = stap("met", 1, "1", 100L, "rijk");
        assertThat(stap.verplaatst("eerder").jaar()).isEqualTo(1);
        assertThat(stap.verplaatst("later").jaar()).isEqualTo(2);
        assertThat(stap("met", 20, "1", 100L, "rijk").verplaatst("later").jaar()).isEqualTo(20);
        assertThat(stap.verplaatst("andere").tijdlijn()).isEqualTo("zonder");
        assertThat(stap.verplaatst("onzin")).isEqualTo(stap);
    }
}
