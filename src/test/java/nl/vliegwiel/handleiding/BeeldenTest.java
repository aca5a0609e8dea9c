package nl.vliegwiel.handleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every picture of the manual is there in both widths, is described for who cannot see it, and is used. */
class BeeldenTest {
    private static final Path HANDLEIDING = Path.of("docs/handleiding");
    private static final Path BEELDEN = HANDLEIDING.resolve("beelden");
    private static final long BUDGET = 16_000_000;
    private static final Pattern BEELD = Pattern.compile("!\\[([^]]*)]\\(beelden/([^)]+)\\)");

    @Test
    void every_picture_is_used_and_described_in_words_of_its_own() throws IOException {
        var described = new TreeMap<String, String>();
        for (var page : files(HANDLEIDING, ".md"))
            BEELD.matcher(Files.readString(page)).results()
                    .forEach(m -> described.put(m.group(2), m.group(1)));
        var there = new TreeSet<String>();
        files(BEELDEN, ".png").forEach(f -> there.add(f.getFileName().toString()));
        assertThat(described.keySet()).isEqualTo(there);
        assertThat(described.values()).doesNotHaveDuplicates()
                .allSatisfy(alt -> assertThat(alt).hasSizeGreaterThan(14));
    }

    @Test
    void every_screen_is_there_on_a_laptop_and_on_a_phone() throws IOException {
        var laptop = new TreeSet<String>();
        var phone = new TreeSet<String>();
        for (var file : files(BEELDEN, ".png")) {
            var name = file.getFileName().toString();
            (name.endsWith("-390.png") ? phone : laptop).add(name.replaceAll("-\\d+\\.png$", ""));
        }
        assertThat(laptop).isEqualTo(phone).isNotEmpty();
    }

    @Test
    void the_pictures_stay_small_together() throws IOException {
        long bytes = 0;
        for (var file : files(BEELDEN, ".png"))
            bytes += Files.size(file);
        assertThat(bytes).isLessThan(BUDGET);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        }
    }
}
