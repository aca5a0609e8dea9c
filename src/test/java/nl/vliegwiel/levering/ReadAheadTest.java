package nl.vliegwiel.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.web.Geweigerd;

/** Reading and taking at the same time gives what one after the other would give. */
class ReadAheadTest {
    private final List<List<Integer>> taken = new ArrayList<>();

    @Test
    void all_items_come_once_in_batches_that_are_in_order() throws IOException {
        int outcome = ReadAhead.<Integer, Integer>run(3, Comparator.naturalOrder(), uit -> {
            for (int i = 0; i < 20; i++)
                uit.accept(i / 3 * 3 + (i + 1) % 3); // 1 2 0, 4 5 3, …
            return 20;
        }, taken::add);
        assertThat(outcome).isEqualTo(20);
        assertThat(taken).hasSize(7).startsWith(List.of(0, 1, 2)).endsWith(List.of(19, 20));
        assertThat(taken.stream().flatMap(List::stream)).isSorted().hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void nothing_to_read_is_no_batch() throws IOException {
        assertThat(ReadAhead.<Integer, String>run(3, Comparator.naturalOrder(), uit -> "leeg", taken::add))
                .isEqualTo("leeg");
        assertThat(taken).isEmpty();
    }

    @Test
    void what_goes_wrong_in_reading_comes_out_as_it_is() {
        assertThatThrownBy(() -> ReadAhead.<Integer, Integer>run(2, Comparator.naturalOrder(), uit -> {
            uit.accept(1);
            throw new IOException("weg");
        }, taken::add)).isInstanceOf(IOException.class).hasMessage("weg");
        assertThatThrownBy(() -> ReadAhead.<Integer, Integer>run(2, Comparator.naturalOrder(), uit -> {
            throw new Geweigerd("Dit bestand wacht niet meer.");
        }, taken::add)).isInstanceOf(Geweigerd.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void a_taker_that_refuses_stops_a_reading_without_end() {
        assertThatThrownBy(() -> ReadAhead.<Integer, Integer>run(1, Comparator.naturalOrder(), uit -> {
            for (int i = 0;; i++)
                uit.accept(i);
        }, b -> {
            throw new IllegalStateException("genoeg");
        })).isInstanceOf(IllegalStateException.class).hasMessage("genoeg");
        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(t -> t.getName().equals("read-ahead"))
                .allSatisfy(t -> assertThat(t.join(java.time.Duration.ofSeconds(10))).isTrue());
    }
}
