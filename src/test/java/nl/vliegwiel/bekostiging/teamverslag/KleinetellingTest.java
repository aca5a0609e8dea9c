package nl.vliegwiel.bekostiging.teamverslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small counts stay in the work, and the rest of the table does not give them away. */
class KleinetellingTest {

    @Test
    void one_small_count_takes_the_smallest_large_one_along() {
        assertThat(Kleinetelling.getoond(List.of(40, 7, 12, 0))).containsExactly(40, null, null, 0);
        assertThat(Kleinetelling.getoond(List.of(40, 7, 6, 12))).containsExactly(40, null, null, 12);
        assertThat(Kleinetelling.getoond(List.of(40, 1, 2, 12))).as("together three: that is a small count as well")
                .containsExactly(40, null, null, null);
        assertThat(Kleinetelling.getoond(List.of(40, 12, 0))).containsExactly(40, 12, 0);
        assertThat(Kleinetelling.totaal(9)).isNull();
        assertThat(Kleinetelling.totaal(0)).isZero();
        assertThat(Kleinetelling.totaal(10)).isEqualTo(10);
    }

    @Property
    void what_is_hidden_is_at_least_two_counts_of_ten_together_or_all_there_is(
            @ForAll("aantallen") List<Integer> aantallen) {
        var getoond = Kleinetelling.getoond(aantallen);
        assertThat(getoond).filteredOn(Objects::nonNull).allMatch(a -> a == 0 || a >= 10);
        var verborgen = IntStream.range(0, aantallen.size()).filter(i -> getoond.get(i) == null).map(aantallen::get)
                .toArray();
        boolean alles = getoond.stream().filter(Objects::nonNull).allMatch(a -> a == 0);
        if (verborgen.length > 0 && !alles) {
            assertThat(verborgen.length).isGreaterThanOrEqualTo(2);
            assertThat(IntStream.of(verborgen).sum()).isGreaterThanOrEqualTo(10);
        }
    }

    @Provide
    Arbitrary<List<Integer>> aantallen() {
        return Arbitraries.integers().between(0, 40).list().ofMaxSize(12);
    }
}
