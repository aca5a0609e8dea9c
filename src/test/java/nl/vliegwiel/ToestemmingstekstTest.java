package nl.vliegwiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Vertaling;

/** The texts that families read before they answer: all there, versioned, short, and the same in every language. */
class ToestemmingstekstTest {
    private static final Path KENNIS = Path.of("kennis");

    /** The same points with the same blanks as the Dutch text, and the mark that no translator saw it. */
    @Test
    void every_purpose_is_asked_in_every_language() {
        var lezers = List.of("12-15", "16-plus", "ouders-onder-12", "ouders-12-15");
        var namen = Kennis.rows("doelen.csv").stream().map(r -> r.get("doel"))
                .flatMap(d -> lezers.stream().map(l -> d + "." + l)).collect(Collectors.toCollection(ArrayList::new));
        namen.add("alle.kind");
        for (var naam : namen)
            for (var taal : Vertaling.TALEN) {
                String tekst = consent(naam, taal.waarde());
                String nederlands = consent(naam, "nl");
                assertThat(shape(tekst)).as(naam + "." + taal.waarde()).isEqualTo(shape(nederlands));
                if (!Set.of("nl", "en").contains(taal.waarde()))
                    assertThat(tekst).as(naam + "." + taal.waarde()).contains("\nvertaling: ");
            }
    }

    private static String consent(String naam, String taal) {
        return Broncode.read(KENNIS.resolve("teksten/toestemming/" + naam + "." + taal + ".md"));
    }

    /** Paragraphs, points with a bold start, and blanks. */
    private static List<Object> shape(String tekst) {
        String body = tekst.split("---\n", 3)[2].strip();
        return List.of(body.split("\n\n").length, body.lines().filter(l -> l.startsWith("- **")).count(),
                Pattern.compile("\\{[a-z]+}").matcher(body).results().map(m -> m.group())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_consent_text_is_versioned_short_and_names_only_known_blanks() {
        var known = Set.of("{coach}", "{naam}", "{mensen}", "{leeftijd}", "{datum}", "{telefoon}");
        for (var file : Broncode.files(".md", KENNIS.resolve("teksten/toestemming"))) {
            var text = Broncode.read(file);
            var parts = text.split("---\n", 3);
            assertThat(parts[1]).as(file.toString()).containsPattern("(?m)^versie: [0-9]+$").contains("eigenaar: ",
                    "geldig_van: ", "getest: ");
            assertThat(Pattern.compile("\\{[^}]*}").matcher(text).results().map(m -> m.group())
                    .filter(b -> !known.contains(b))).isEmpty();
            var sentences = parts[2].replaceAll("[#*]", "").split("(?<=[.?؟])\\s+");
            double words = Arrays.stream(sentences).mapToInt(s -> s.split("\\s+").length).average().orElseThrow();
            assertThat(words).as(file + ": mean words per sentence").isLessThan(15);
        }
    }

    /** An answer remembers the version that was read; a text that says something else needs a higher one. */
    @Test
    void other_words_in_a_consent_text_are_another_version() throws NoSuchAlgorithmException {
        var known = Kennis.rows("teksten/toestemming/versies.csv");
        assertThat(known.stream().map(r -> r.get("tekst") + "/" + r.get("versie"))).doesNotHaveDuplicates();
        for (var file : Broncode.files(".md", KENNIS.resolve("teksten/toestemming"))) {
            var name = file.getFileName().toString().replace(".md", "");
            var parts = Broncode.read(file).split("---\n", 3);
            var head = parts[1].lines().toList();
            String version = head.stream().filter(l -> l.startsWith("versie: ")).findFirst().orElseThrow()
                    .substring("versie: ".length());
            String buttons = head.stream().filter(l -> l.startsWith("ja:") || l.startsWith("nee:"))
                    .collect(Collectors.joining("\n"));
            String print = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest((buttons + "\n" + parts[2].strip()).getBytes(StandardCharsets.UTF_8))).substring(0, 16);
            var versions = known.stream().filter(r -> name.equals(r.get("tekst"))).toList();
            assertThat(versions).as("add to versies.csv: %s;%s;%s", name, version, print).isNotEmpty();
            var last = versions.getLast();
            assertThat(last.get("vingerafdruk"))
                    .as("%s says something else than version %s: raise versie and add to versies.csv: %s;%s;%s", name,
                            last.get("versie"), name, Integer.parseInt(last.getOrDefault("versie", "0")) + 1, print)
                    .isEqualTo(print);
            assertThat(version).as(name).isEqualTo(last.get("versie"));
        }
    }
}
