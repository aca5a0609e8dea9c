package nl.vliegwiel.levering.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.levering.Leveringsoort;

/** The table in the manual of what can be delivered along which way is what the code takes. */
class LeveringswegenDocTest {
    private static final Path DOC = Path.of("docs/handleiding/leveringen.md");

    @Test
    void every_kind_stands_in_the_manual_with_all_its_ways() throws IOException {
        String tabel = "| Wat | Van wie | Op het scherm | Met een sleutel | In de map |\n|---|---|---|---|---|\n"
                + Arrays.stream(Leveringsoort.values()).map(LeveringswegenDocTest::row)
                        .collect(Collectors.joining("\n"))
                + "\n";
        assertThat(Files.readString(DOC)).contains(tabel);
    }

    @Test
    void the_calendar_names_the_same_party_for_a_kind() {
        assertThat(Leverritme.uitKennis()).allSatisfy(r -> {
            assertThat(Leveringsoort.find(r.soort()).orElseThrow().van()).isEqualTo(r.wie());
            assertThat(r.langs()).contains("scherm", "map", "API");
        });
    }

    private static String row(Leveringsoort soort) {
        String scherm = soort.van().equals("regio") ? "*Leveringen*, *DUO en CBS*" : "*Leveringen*";
        String partij = switch (soort.van()) {
            case "school" -> "99AA00";
            case "gemeente" -> "0361";
            default -> "regio";
        };
        return "| " + Leveringsoort.naam(soort.code()) + " | " + soort.van() + " | " + scherm + " | `soort="
                + soort.code() + "` | `" + Path.of(partij).resolve(LeveringsmapSchedule.folder(soort)) + "` |";
    }
}
