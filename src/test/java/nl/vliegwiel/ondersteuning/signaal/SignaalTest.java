package nl.vliegwiel.ondersteuning.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Voornamen;

/** The rules of a signal. Fictieve gegevens. */
class SignaalTest {
    private static final Schooldagen SCHOOLDAGEN = Schooldagen.load();

    @ParameterizedTest
    @CsvSource({"2023-04-13, week, 2023-04-18", // Thursday: a weekend between
            "2023-04-14, week, 2023-04-19", "2023-04-15, week, 2023-04-19", // Saturday counts from Monday
            "2023-04-27, week, 2023-05-09", // the May holiday
            "2023-07-20, week, 2023-09-05", // the summer
            "2023-04-06, week, 2023-04-12", // Easter Monday
            "2023-05-17, week, 2023-05-24", // Ascension Day and the day after
            "2023-04-13, vandaag, 2023-04-13", "2023-04-15, vandaag, 2023-04-15"})
    void somebody_reacts_within_three_school_days_or_today(LocalDate vandaag, String spoed, LocalDate uiterlijk) {
        assertThat(Signaal.reagerenVoor(spoed, vandaag, SCHOOLDAGEN)).isEqualTo(uiterlijk);
    }

    @ParameterizedTest
    @CsvSource({"Zij slaapt bijna niet en komt te laat., ''", "Ik zag dat Mila huilt., Mila",
            "Zoë trekt zich terug, Zoë",
            "mohammed zegt niets, ''", // a known name only with a capital
            "hij wil niet van de bank af, ''", "De roos in de klas, ''", "sem slaapt, sem", // the pupil's own name, also small
            "VERHAGEN is moe, VERHAGEN", "In Amsterdam gebeurde het., ''"})
    void a_text_that_seems_to_hold_a_name_is_noticed(String tekst, String naam) {
        assertThat(Voornamen.load().find(tekst, List.of("Sem", "van der Verhagen")).orElse("")).isEqualTo(naam);
    }

    @Test
    void only_a_signal_with_a_name_leads_to_a_casus() {
        assertThatThrownBy(() -> signaal(null, null).mayBeJudged("verkennen")).isInstanceOf(Geweigerd.class)
                .hasMessageContaining("zonder naam");
        assertThatCode(() -> signaal(null, null).mayBeJudged("advies")).doesNotThrowAnyException();
        assertThatCode(() -> signaal(1L, null).mayBeJudged("verkennen")).doesNotThrowAnyException();
    }

    @Test
    void what_was_judged_can_still_become_a_casus_and_nothing_else() {
        assertThatCode(() -> signaal(1L, "advies").mayBeJudged("verkennen")).doesNotThrowAnyException();
        assertThatThrownBy(() -> signaal(1L, "advies").mayBeJudged("niet_voor_ons")).isInstanceOf(Geweigerd.class);
        assertThatThrownBy(() -> signaal(1L, "verkennen").mayBeJudged("verkennen")).isInstanceOf(Geweigerd.class);
    }

    @Test
    void a_yes_is_passed_on_once_and_only_for_somebody_with_a_name() {
        assertThatCode(() -> signaal(1L, null).mayAddJa()).doesNotThrowAnyException();
        assertThatThrownBy(() -> signaal(null, null).mayAddJa()).isInstanceOf(Geweigerd.class);
    }

    private static Signaal signaal(Long jeugdige, String beoordeling) {
        var op = OffsetDateTime.parse("2023-04-13T09:00:00+02:00");
        return new Signaal(1, "a", 1, "Duinwaard College", jeugdige, 3, "Tim Molenaar", op, List.of("somber"), "Stil.",
                "week", LocalDate.parse("2023-04-18"), jeugdige == null ? null : false,
                beoordeling == null ? null : op.plusDays(1), beoordeling == null ? null : "Bart Willemsen", beoordeling,
                null, null, LocalDate.parse("2023-05-25"), 1);
    }
}
