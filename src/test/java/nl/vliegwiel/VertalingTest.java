package nl.vliegwiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Vertaling;

/** The words of Mijn plan in the languages of kennis/teksten/mijn-plan.csv. */
class VertalingTest {
    private static final Pattern LEEG = Pattern.compile("\\{[a-z]+}");

    @Test
    void every_sentence_that_a_screen_asks_for_has_a_row() {
        var rijen = Kennis.rows("teksten/mijn-plan.csv").stream().map(r -> r.getOrDefault("nl", ""))
                .collect(Collectors.toSet());
        var gevraagd = new TreeSet<String>();
        for (var file : Broncode.files(".jte", Broncode.MODULES))
            Pattern.compile("\\b(?:t|taal)\\.van\\(([^\\n]*)").matcher(Broncode.read(file)).results()
                    .forEach(m -> Pattern.compile("^(?:[^\"()]*(?:\\([^()]*\\))?[^\"()]*\\?\\s*)?\"([A-Z(1][^\"]+)\"")
                            .matcher(m.group(1)).results().forEach(z -> gevraagd.add(z.group(1))));
        assertThat(gevraagd).hasSizeGreaterThan(50);
        assertThat(rijen).containsAll(gevraagd);
    }

    @Test
    void every_language_has_every_sentence_with_the_same_blanks() {
        for (var rij : Kennis.rows("teksten/mijn-plan.csv"))
            for (var taal : Vertaling.TALEN) {
                String zin = rij.getOrDefault(taal.waarde(), "");
                assertThat(zin).as(taal.tekst() + ": " + rij.get("nl")).isNotBlank();
                assertThat(blanks(zin)).as(zin).isEqualTo(blanks(rij.getOrDefault("nl", "")));
            }
    }

    @Test
    void what_has_no_translation_is_dutch_and_blanks_are_filled() {
        assertThat(Vertaling.in("xx").van("Mijn doelen")).isEqualTo("Mijn doelen");
        assertThat(Vertaling.in("tr").van("Een zin die er niet is")).isEqualTo("Een zin die er niet is");
        assertThat(Vertaling.in("en").van("Hoi {naam}", "naam", "Mila")).isEqualTo("Hi Mila");
        assertThat(Vertaling.in("ar").richting()).isEqualTo("rtl");
        assertThat(Vertaling.in("pl").richting()).isNull();
        assertThat(Vertaling.in("pl").datum(LocalDate.of(2026, 3, 3))).isEqualTo("3 marca 2026");
    }

    private static TreeSet<String> blanks(String zin) {
        return LEEG.matcher(zin).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
