package nl.vliegwiel.businesscase.rekenen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.businesscase.rekenen.bestand.DoorrekeningJson;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Partijsaldo;

/** The fictional business case of the demonstration, from file to result and back. */
class VoorbeeldmodelTest {

    static Model model() throws IOException {
        return ModelJson.read(Files.readString(Path.of("demo/businesscase.json")));
    }

    @Test
    void has_no_fault_and_says_that_it_is_fictional() throws IOException {
        assertThat(model().fictief()).isTrue();
        assertThat(Rekenaar.toets(model())).filteredOn(Bevinding::fout).isEmpty();
    }

    @Test
    void is_the_same_model_after_writing_and_reading() throws IOException {
        assertThat(ModelJson.read(ModelJson.write(model()))).isEqualTo(model());
    }

    @Test
    void gives_a_result_that_is_the_same_after_writing_and_reading() throws IOException {
        var resultaat = Rekenaar.reken(model());
        var tekst = DoorrekeningJson.write(resultaat);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/doorrekening.json"), tekst);
        assertThat(DoorrekeningJson.read(tekst)).isEqualTo(resultaat);
    }

    @Test
    void is_the_same_to_the_bit_for_any_number_of_threads() throws IOException {
        assertThat(Rekenaar.reken(model(), 5)).isEqualTo(Rekenaar.reken(model(), 1));
    }

    @Test
    void gives_a_verdict_in_words_with_its_conditions() throws IOException {
        var model = model();
        var duur = model.grootheden().stream()
                .map(g -> g.code().equals("fte") ? g.with(new Verdeling.Vast(60)) : g).toList();
        var nee = Rekenaar.reken(model.withGrootheden(duur), 2).uitslagen().getFirst().slotsom();
        assertThat(nee.zin()).startsWith("Nee: het kost meer dan het oplevert.");
        assertThat(nee.voorwaarden()).anySatisfy(v -> assertThat(v).contains("keer zo groot"))
                .anySatisfy(v -> assertThat(v).contains("Niet in euro's"));
        var gratis = model.grootheden().stream()
                .map(g -> g.code().equals("fte") ? g.with(new Verdeling.Vast(0)) : g).toList();
        var ja = Rekenaar.reken(model.withGrootheden(gratis), 2).uitslagen().getFirst().slotsom();
        assertThat(ja.soort().compareTo(nee.soort())).isNegative();
    }

    @Test
    void parties_together_have_the_balance_of_society() throws IOException {
        for (var uitslag : Rekenaar.reken(model()).uitslagen()) {
            assertThat(uitslag.partijen().stream().mapToDouble(Partijsaldo::saldo).sum())
                    .isCloseTo(uitslag.kern().saldo(), within(1e-6));
            assertThat(uitslag.partijen().stream().mapToDouble(Partijsaldo::overdrachten).sum()).isCloseTo(0,
                    within(1e-6));
        }
    }
}
