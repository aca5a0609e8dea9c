package nl.vliegwiel.beleidsinformatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of the help becomes one record for CBS, and when what is asked. Fictieve gegevens. */
class HulprecordTest {
    private static final LocalDate GEBOREN = LocalDate.of(2012, 3, 4);

    static Hulpgegeven hulp(String kenmerk, String begin, String einde, String hulpvorm) {
        return hulp(kenmerk, begin, einde, hulpvorm, "02", false);
    }

    private static Hulpgegeven hulp(String kenmerk, String begin, String einde, @Nullable String hulpvorm,
            String verwijzer, boolean pgb) {
        return new Hulpgegeven("s" + begin, 1, 1, kenmerk, "Kind " + kenmerk, GEBOREN, "V", "9001", "Training",
                LocalDate.parse(begin), einde.isEmpty() ? null : LocalDate.parse(einde), einde.isEmpty() ? null : "01",
                hulpvorm, hulpvorm == null ? null : verwijzer, false, pgb, null, 8, "04", null, null);
    }

    @Test
    void help_of_one_form_that_overlaps_is_one_record_with_the_first_begin_and_the_last_end() {
        var records = Hulprecord.van(List.of(hulp("a", "2026-03-01", "2026-05-01", "04", "02", false),
                hulp("a", "2026-01-10", "2026-03-01", "04", "01", false), hulp("a", "2026-05-02", "", "04")));
        assertThat(records).hasSize(2);
        assertThat(records.getFirst().waarde("aanvang", "", "")).isEqualTo("20260110");
        assertThat(records.getFirst().waarde("einde", "", "")).isEqualTo("20260501");
        assertThat(records.getFirst().waarde("verwijzer", "", "")).as("of the first").isEqualTo("01");
        assertThat(records.getFirst().letOp()).contains("Samengevoegd uit 2");
        assertThat(records.getLast().waarde("einde", "", "")).as("runs").isEmpty();
        assertThat(records.getLast().waarde("reden", "", "")).isEmpty();
        assertThat(records.getLast().waarde("nut_jeugdige", "", "")).as("asked at the end only").isEmpty();
    }

    @Test
    void help_that_still_runs_takes_in_what_ended_within_it() {
        var records = Hulprecord.van(List.of(hulp("a", "2026-01-10", "", "04"),
                hulp("a", "2026-02-01", "2026-03-01", "04")));
        assertThat(records).singleElement().satisfies(r -> assertThat(r.einde()).isNull());
    }

    @Test
    void another_form_another_person_and_a_personal_budget_stand_apart() {
        var records = Hulprecord.van(List.of(hulp("a", "2026-01-10", "", "04"), hulp("a", "2026-01-10", "", "02"),
                hulp("b", "2026-01-10", "", "04"), hulp("c", "2026-01-10", "", "04", "02", true),
                hulp("d", "2026-01-10", "", null, "02", false)));
        assertThat(records).extracting(r -> r.eerste().kenmerk() + r.eerste().hulpvorm())
                .containsExactlyInAnyOrder("a04", "a02", "b04");
    }

    @Test
    void the_values_are_those_of_the_protocol() {
        var r = Hulprecord.van(List.of(hulp("a", "2026-01-10", "2026-03-01", "04"))).getFirst();
        assertThat(Halfjaarbestand.velden().stream().map(v -> r.waarde(v.getOrDefault("veld", ""), "999900006", "")))
                .containsExactly("999900006", "20120304", "V", "9001", "02", "04", "02", "20260110", "20260301", "01",
                        "8", "04", "", "");
        assertThat(r.waarde("woonplaats", "", "1811AB")).isEqualTo("1811AB");
    }

    @Test
    void what_cannot_be_is_told_and_what_is_seldom_asked_about() {
        assertThat(Hulprecord.van(List.of(hulp("a", "2011-01-10", "2011-03-01", "04"))).getFirst().fout())
                .contains("voor de geboortedatum");
        assertThat(Hulprecord.van(List.of(hulp("a", "2036-01-10", "", "04"))).getFirst().fout()).contains("23e");
        assertThat(Hulprecord.van(List.of(hulp("a", "2030-03-04", "", "04"))).getFirst().letOp()).contains("18e");
        assertThat(Hulprecord.van(List.of(hulp("a", "2030-03-03", "", "04"))).getFirst().letOp()).isEmpty();
    }

    @Test
    void a_fingerprint_follows_what_is_said() {
        var open = Hulprecord.van(List.of(hulp("a", "2026-01-10", "", "04"))).getFirst().vingerafdruk();
        assertThat(Hulprecord.van(List.of(hulp("a", "2026-01-10", "", "04"))).getFirst().vingerafdruk())
                .isEqualTo(open);
        assertThat(Hulprecord.van(List.of(hulp("a", "2026-01-10", "2026-06-01", "04"))).getFirst().vingerafdruk())
                .isNotEqualTo(open);
    }

    @Test
    void half_years_have_their_days() {
        var h = Halfjaar.van(LocalDate.of(2026, 7, 1));
        assertThat(h.code()).isEqualTo("2026-2");
        assertThat(h.begin()).isEqualTo("2026-07-01");
        assertThat(h.uiterlijk()).isEqualTo("2027-01-22");
        assertThat(h.voorbij(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(h.voorbij(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(Halfjaar.open(LocalDate.of(2026, 6, 30))).extracting(Halfjaar::code).containsExactly("2026-1",
                "2025-2", "2025-1");
        assertThat(Halfjaar.lees("2026-3")).isEmpty();
    }
}
