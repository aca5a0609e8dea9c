package nl.vliegwiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.toegang.Kennis;

/** The policy files of kennis/ say what their pages promise. */
class KennisTest {
    private static final Path KENNIS = Path.of("kennis");
    private static final Set<String> REGIMES = Set.of("onderwijs", "preventie", "jeugdhulp");
    private static final Map<String, String> HEADERS = Map.ofEntries(Map.entry("rollen.csv", "rol;naam;onderdeel;mag"),
            Map.entry("menu.csv", "rol;volgorde;naam;url"),
            Map.entry("schakelaars.csv", "schakelaar;naam;uitleg;zonder;geldt_voor;bron"),
            Map.entry("paginas.csv", "naam;url;onderdeel;mag;woorden"),
            Map.entry("leeftijdsregels.csv", "regime;doel;leeftijd_van;leeftijd_tot;wie;bron"),
            Map.entry("doelen.csv", "doel;naam;uitleg;regime;ontvanger;categorieen;maanden_geldig;bron"),
            Map.entry("bewaartermijnen.csv", "wat;regime;termijn;vanaf;wet;bron"),
            Map.entry("vakanties.csv", "schooljaar;regio;naam;van;tot;bron"),
            Map.entry("vrije-dagen.csv", "schooljaar;naam;dag;bron"),
            Map.entry("expertise.csv", "code;naam;geldig_van;geldig_tot;bron;woorden"),
            Map.entry("prijsindex.csv", "jaar;index;bron"),
            Map.entry("discontovoeten.csv", "code;naam;voet;gebruik;geldig_van;geldig_tot;bron"),
            Map.entry("leverritme.csv",
                    "soort;naam;wie;peildagen;telt;vanaf_dagen;uiterlijk_dagen;vreemd_keer;langs;bron"),
            Map.entry("feitenbronnen.csv", "feit;naam;uit;soort;dekt;herkomst;lijst"));
    /** Where empty means: not known. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("waarde", "laag", "hoog", "prijsjaar", "partijen",
            "bronjaar", "jeugdigen");

    @Test
    void every_table_is_utf8_with_semicolons_and_its_header() {
        for (var file : Broncode.files(".csv", KENNIS)) {
            if (file.startsWith(KENNIS.resolve("indicatoren")))
                continue;
            var text = Broncode.read(file);
            var name = KENNIS.relativize(file).toString();
            var header = name.startsWith("codelijsten/") ? "code;naam;geldig_van;geldig_tot;bron" : HEADERS.get(name);
            if (header != null)
                assertThat(text.lines().findFirst()).as(name).contains(header);
            assertThat(text).as(name).doesNotContain("\r", "\uFEFF").endsWith("\n");
            var rows = Kennis.rows(name);
            assertThat(rows).as(name).isNotEmpty().doesNotHaveDuplicates();
            for (var row : rows)
                for (var cell : row.entrySet())
                    if (!cell.getKey().endsWith("_tot")
                            && !(List.of("kengetallen.csv", "inwoners.csv").contains(name)
                                    && MAY_BE_EMPTY.contains(cell.getKey())))
                        assertThat(cell.getValue()).as("%s %s of %s", name, cell.getKey(), row).isNotBlank();
        }
    }

    @Test
    void what_the_law_asks_for_has_no_switch() {
        var wet = Set.of("mijn-werk", "signaal", "leerlingen", "zoeken", "casus", "nazorg", "toestemming", "mijn-plan",
                "logboek", "signalering", "wie-keek-mee", "gevaar", "noodtoegang", "vernietiging", "register",
                "koppeling", "beleidsinformatie", "inverwijzing", "verwijzing", "concept", "account", "mensen",
                "organisaties", "systeem", "schakelaar", "levering", "monitor", "peiling", "ondergrens");
        var onderdelen = Kennis.rows("rollen.csv").stream().map(r -> r.get("onderdeel")).collect(Collectors.toSet());
        assertThat(onderdelen).containsAll(wet);
        for (var rij : Kennis.rows("schakelaars.csv"))
            for (var deel : rij.getOrDefault("geldt_voor", "").split(" ")) {
                assertThat(deel).as(rij.toString()).satisfiesAnyOf(d -> assertThat(d).startsWith("/"),
                        d -> assertThat(onderdelen).contains(d));
                assertThat(wet).as(rij.toString()).doesNotContain(deel);
                for (var pad : List.of("/toestemming", "/mijn-plan", "/gevaar", "/logboek", "/leerlingen"))
                    assertThat(pad + "/").as(rij.toString()).doesNotStartWith(deel + "/");
            }
    }

    @Test
    void policy_roles_and_the_beheerder_never_reach_a_person() {
        var content = Set.of("mijn-werk", "signaal", "leerlingen", "casus", "toestemming", "advies", "activiteit",
                "register",
                "noodtoegang", "wie-keek-mee", "mijn-plan");
        for (var rol : List.of("beleid", "bestuurder", "procesbegeleider", "onderzoeker", "beheerder"))
            assertThat(things(rol)).as(rol).doesNotContainAnyElementsOf(content);
        assertThat(things("fg")).contains("logboek").doesNotContain("casus", "leerlingen", "register");
        for (var rol : List.of("jeugdige", "ouder"))
            assertThat(things(rol)).as(rol).containsExactlyInAnyOrder("mijn-plan", "account", "concept");
    }

    @Test
    void danger_and_ones_own_account_are_open_to_all_staff() {
        for (var rol : rollen())
            if (!Set.of("jeugdige", "ouder", "leverancier").contains(rol))
                assertThat(things(rol)).as(rol).contains("gevaar", "account", "concept");
    }

    @Test
    void a_role_has_one_name_and_says_once_what_it_may() {
        var names = new HashMap<String, String>();
        var seen = new HashSet<String>();
        for (var row : Kennis.rows("rollen.csv")) {
            assertThat(row.get("mag")).isIn("inzien", "bewerken");
            assertThat(names.computeIfAbsent(row.get("rol"), r -> row.get("naam"))).isEqualTo(row.get("naam"));
            assertThat(seen.add(row.get("rol") + row.get("onderdeel"))).as(row.toString()).isTrue();
        }
        assertThat(names).hasSize(19);
    }

    @Test
    void the_menu_has_at_most_seven_items_in_order_for_known_roles() {
        var perRole = Kennis.rows("menu.csv").stream().collect(Collectors.groupingBy(r -> r.get("rol")));
        assertThat(rollen()).containsAll(perRole.keySet());
        perRole.forEach((rol, rows) -> {
            assertThat(rows).as(rol).hasSizeLessThanOrEqualTo(7);
            for (int i = 0; i < rows.size(); i++)
                assertThat(rows.get(i).get("volgorde")).isEqualTo(String.valueOf(i + 1));
        });
    }

    @Test
    void at_every_age_and_in_every_regime_somebody_must_say_yes() {
        for (var regime : REGIMES)
            for (int age = 0; age < 30; age++) {
                var who = who(regime, age);
                if (age < 12)
                    assertThat(who).as("%s %d", regime, age).containsExactly("ouders_met_gezag");
                else if (age < 16)
                    assertThat(who).as("%s %d", regime, age).containsExactlyInAnyOrder("jeugdige", "ouders_met_gezag");
                else
                    assertThat(who).as("%s %d", regime, age).containsExactly("jeugdige");
            }
    }

    private static List<String> who(String regime, int age) {
        return Kennis.rows("leeftijdsregels.csv").stream()
                .filter(r -> r.get("regime").equals(regime) && r.get("doel").equals("*"))
                .filter(r -> age >= Integer.parseInt(r.get("leeftijd_van"))
                        && (r.get("leeftijd_tot").isEmpty() || age < Integer.parseInt(r.get("leeftijd_tot"))))
                .map(r -> r.get("wie")).toList();
    }

    @Test
    void every_purpose_has_a_receiver_data_and_a_term() {
        for (var doel : Kennis.rows("doelen.csv")) {
            assertThat(doel.get("regime")).isIn(REGIMES);
            assertThat(doel.get("ontvanger")).isIn("team", "consulent", "leerplicht", "toegang", "huisarts",
                    "jeugdarts", "aanbieder", "geen");
            assertThat(doel.get("categorieen").split(",")).isSubsetOf("kern", "werk", "verzuim");
            assertThat(Integer.parseInt(doel.get("maanden_geldig"))).isBetween(1, 24);
        }
    }

    @Test
    void terms_are_periods_of_a_known_regime() {
        for (var term : Kennis.rows("bewaartermijnen.csv")) {
            assertThat(Period.parse(term.get("termijn")).isNegative()).isFalse();
            assertThat(term.get("regime")).isIn(REGIMES);
        }
    }

    @Test
    void a_code_is_valid_once_at_a_time() {
        for (var file : Broncode.files(".csv", KENNIS.resolve("codelijsten"))) {
            var codes = Kennis.rows(KENNIS.relativize(file).toString()).stream()
                    .filter(r -> r.get("geldig_tot").isEmpty())
                    .map(r -> r.get("code")).toList();
            assertThat(codes).as(file.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void holidays_are_whole_weeks_five_a_year_and_never_overlap() {
        var rows = Kennis.rows("vakanties.csv");
        LocalDate last = LocalDate.MIN;
        for (var row : rows) {
            var van = LocalDate.parse(row.get("van"));
            var tot = LocalDate.parse(row.get("tot"));
            assertThat(van.getDayOfWeek()).as(row.toString()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(tot.getDayOfWeek()).as(row.toString()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(van).isAfter(last);
            last = tot;
        }
        assertThat(
                rows.stream().collect(Collectors.groupingBy(r -> r.get("schooljaar"), Collectors.counting())).values())
                .containsOnly(5L);
    }

    @Test
    void days_off_follow_easter_and_the_kings_birthday_and_fall_in_their_school_year() {
        var rows = Kennis.rows("vrije-dagen.csv");
        for (var year : rows.stream().collect(Collectors.groupingBy(r -> r.get("schooljaar"))).entrySet()) {
            var days = year.getValue().stream()
                    .collect(Collectors.toMap(r -> r.get("naam"), r -> LocalDate.parse(r.get("dag"))));
            int begin = Integer.parseInt(year.getKey().substring(0, 4));
            assertThat(days).as(year.getKey()).hasSize(8);
            assertThat(days.values()).allMatch(d -> d.isAfter(LocalDate.of(begin, 7, 31))
                    && d.isBefore(LocalDate.of(begin + 1, 8, 1)));
            var easter = days.get("tweede paasdag").minusDays(1);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(days.get("Hemelvaartsdag")).isEqualTo(easter.plusDays(39));
            assertThat(days.get("tweede pinksterdag")).isEqualTo(easter.plusDays(50));
            assertThat(days.get("Koningsdag").getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
        }
        assertThat(rows).extracting(r -> r.get("dag")).contains("2022-04-18", "2023-04-10", "2024-04-01", "2025-04-21",
                "2025-04-26", "2026-04-06", "2027-03-29");
    }

    private static Set<String> rollen() {
        return Kennis.rows("rollen.csv").stream().map(r -> r.get("rol")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> things(String rol) {
        return Kennis.rows("rollen.csv").stream().filter(r -> r.get("rol").equals(rol)).map(r -> r.get("onderdeel"))
                .collect(Collectors.toSet());
    }

    /** What an indicator counts of a questionnaire is asked in it: each of its questions, all of one scale or all there are. */
    @Test
    void figures_of_questionnaires_name_the_questions_of_the_list() {
        var lists = nl.vliegwiel.ervaring.vragenlijst.Vragenlijsten.gelezen().nieuwste();
        assertThat(lists).hasSizeGreaterThanOrEqualTo(3);
        int scales = 0;
        for (var indicator : nl.vliegwiel.monitor.indicator.Indicatoren.gelezen().alle())
            for (var list : lists)
                if (indicator.sql().contains("'" + list.code() + "'")) {
                    var asked = list.bundels().stream()
                            .map(b -> java.util.Arrays.stream(b.plaatsen()).mapToObj(p -> list.vragen().get(p).code())
                                    .collect(Collectors.joining(", ")))
                            .toList();
                    assertThat(asked).as(indicator.code()).contains(indicator.tekst("schaal"));
                    scales++;
                }
        assertThat(scales).isGreaterThanOrEqualTo(5);
    }
}
