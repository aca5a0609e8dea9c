package nl.vliegwiel.ervaring.vragenlijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.toegang.Kennis;

/** The files of questionnaires: what is in them counts as it says, and a broken one is refused with the reason. */
class VragenlijstFileTest {

    private static final String NAME = "veilig-gehoord-gesteund.1";
    private final String text = Kennis.text("vragenlijsten/" + NAME + ".md");

    private void refused(String from, String to, String reason) {
        assertThat(text).contains(from);
        assertThatThrownBy(() -> VragenlijstFile.parse(NAME, text.replace(from, to)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
    }

    @Test
    void a_question_put_the_other_way_round_counts_the_other_way_round() {
        var list = VragenlijstFile.parse(NAME, text);
        assertThat(list.vragen()).hasSize(9);
        assertThat(list.bundels()).extracting(Vragenlijst.Bundel::code).containsExactly("veilig", "gehoord",
                "gesteund");
        var turned = list.vragen().get(2);
        assertThat(turned.omgekeerd()).isTrue();
        assertThat(turned.punten(5)).isEqualTo(1);
        assertThat(list.vragen().getFirst().punten(5)).isEqualTo(5);
    }

    @Test
    void all_questions_are_one_only_where_the_file_says_so() {
        var list = VragenlijstFile.parse("samen-werken.1", Kennis.text("vragenlijsten/samen-werken.1.md"));
        assertThat(list.bundels()).hasSize(6);
        assertThat(list.bundels().getLast().plaatsen()).hasSize(15);
    }

    @Test
    void a_broken_file_is_refused_with_the_reason() {
        refused("doelgroep: leerling", "doelgroep: kat", "doelgroep is leerling, ouder of professional");
        refused("versie: 1", "versie: 2", "het bestand heet naar de code en de versie");
        refused("terugblik: Denk aan de laatste 4 weken.", "terugblik:", "ontbreekt terugblik");
        refused("5;Altijd\n", "", "er zijn vijf antwoorden");
        refused("veilig2;veilig;recht", "veilig1;veilig;recht", "geen code van één vraag");
        refused("veilig3;veilig;omgekeerd", "veilig3;bang;omgekeerd", "een schaal die er niet is: bang");
        refused("veilig3;veilig;omgekeerd", "veilig3;veilig;andersom", "is recht of omgekeerd");
        refused("veilig3;veilig;omgekeerd;Ben je op school bang voor iemand?\n", "", "minder dan drie vragen");
        refused("gehoord;Gehoord", "gehoord;", "een regel heeft 2 delen");
    }
}
