package nl.vliegwiel.bekostiging.toedeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Months close in both directions. */
class MaandbedragenTest {

    @Property
    void twelve_months_are_the_year_and_the_parties_are_the_month(@ForAll("jaren") List<Long> jaren) {
        var jaar = named(jaren);
        var maanden = Maandbedragen.van(jaar);
        long totaal = jaren.stream().mapToLong(Long::longValue).sum();
        jaar.forEach((code, bedrag) -> {
            assertThat(maanden.get(code).stream().mapToLong(Long::longValue).sum()).isEqualTo(bedrag);
            assertThat(maanden.get(code)).allMatch(m -> m >= 0 && Math.abs(m - bedrag / 12.0) <= 2);
        });
        for (int m = 0; m < 12; m++) {
            int maand = m;
            long som = maanden.values().stream().mapToLong(l -> l.get(maand)).sum();
            assertThat(som).isIn(totaal / 12, totaal / 12 + 1);
        }
    }

    @Test
    void the_cents_of_a_hundred_euro_over_three_parties_close() {
        var maanden = Maandbedragen.van(new TreeMap<>(java.util.Map.of("a", 3334L, "b", 3333L, "c", 3333L)));
        assertThat(maanden.values()).allSatisfy(l -> assertThat(l).hasSize(12).allMatch(m -> m >= 277 && m <= 279));
        assertThat(maanden.get("a").stream().mapToLong(Long::longValue).sum()).isEqualTo(3334);
    }

    @Provide
    Arbitrary<List<Long>> jaren() {
        return Arbitraries.longs().between(0, 500_000_000L).list().ofMinSize(1).ofMaxSize(15);
    }

    private static SortedMap<String, Long> named(List<Long> jaren) {
        var uit = new TreeMap<String, Long>();
        for (int i = 0; i < jaren.size(); i++)
            uit.put("p" + (10 + i), jaren.get(i));
        return uit;
    }
}
