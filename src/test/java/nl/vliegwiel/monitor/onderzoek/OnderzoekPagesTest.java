package nl.vliegwiel.monitor.onderzoek;

import static java.util.Objects.requireNonNull;
import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.onderzoek.bestand.Projectsleutels;

/** From the question of a bureau to a file without names, and to its end. Fictieve gegevens. */
@PagesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnderzoekPagesTest {

    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    @Autowired
    private Onderzoekeinde einde;
    @Autowired
    private Projectsleutels sleutels;

    private long bezwaarmaker;

    @BeforeAll
    void leerlingen() {
        for (int i = 0; i < 40; i++) {
            regio.leerling("Onder" + i, 13);
        }
        bezwaarmaker = regio.leerling("Bezwaar", 13);
        regio.eigenaar().sql("update leerling.jeugdige set bezwaar_onderzoek_op = current_date where id = ?")
                .param(bezwaarmaker).update();
        long otto = regio.eigenaar().sql(
                "insert into toegang.account (soort, naam, aanmeldnaam) values ('medewerker', 'Otto Ander', 'otto') returning id")
                .query(Long.class).single();
        regio.eigenaar().sql(
                "insert into toegang.aanstelling (account_id, rol, organisatie_id, van) values (?, 'onderzoeker', 3, '2020-01-01')")
                .param(otto).update();
    }

    private String asked(String naam) {
        var today = LocalDate.now();
        var answer = bezoek.post("olga", "/onderzoeken", "eenheid", "leerling", "naam", naam, "vraag",
                "Verzuimen leerlingen op pilotscholen minder?", "grondslag", "onderzoek-avg", "uitvoerders",
                "Bureau Voorbeeld, Olga Onderzoek", "van", today.minusDays(300).toString(), "tot", today.toString(),
                "bewaar",
                today.plusDays(90).toString(), "kolom", "school", "kolom", "leerjaar", "kolom", "casus", "kolom",
                "ongeoorloofd_uren", "waarom-school", "Vergelijken van pilot en andere scholen", "gewicht-school", "3",
                "waarom-leerjaar", "Leerjaren verschillen in verzuim", "gewicht-leerjaar", "1", "waarom-casus",
                "Kreeg iemand hulp?", "waarom-ongeoorloofd_uren", "Dit is de uitkomst");
        assertThat(answer).hasStatus(303);
        return requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private String made(String url) {
        assertThat(bezoek.post("jelle", url + "/bestanden")).hasStatus(303);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> regio.eigenaar().sql("""
                select b.klaar_op is not null or b.mislukt_op is not null from monitor.onderzoeksbestand b
                join monitor.onderzoek o on o.id = b.onderzoek_id where o.sleutel = ? order by b.nummer desc limit 1""")
                .param(key(url)).query(Boolean.class).single());
        return url + "/bestanden/" + regio.eigenaar().sql("""
                select b.sleutel from monitor.onderzoeksbestand b join monitor.onderzoek o on o.id = b.onderzoek_id
                where o.sleutel = ? order by b.nummer desc limit 1""").param(key(url)).query(String.class).single();
    }

    private static String key(String url) {
        return url.substring("/onderzoeken/".length());
    }

    private Map<String, String> taken(String file) throws IOException {
        var answer = bezoek.get("olga", file + "/bestand.zip");
        assertThat(answer).hasStatusOk();
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void one_person_makes_it_another_releases_it_and_only_the_researcher_takes_it() throws Exception {
        String url = asked("Verzuim en pilot");
        String file = made(url);
        assertThat(text(bezoek.get("jelle", url))).contains("Wacht op vrijgave", "Lijken op elkaar (k)",
                "Een ander geeft het vrij", "Vergelijken van pilot en andere scholen");
        assertThat(bezoek.get("olga", file + "/bestand.zip")).as("not released").hasStatus(404);
        assertThat(bezoek.post("jelle", file + "/vrijgave")).as("made it").hasStatus(422);
        assertThat(bezoek.post("olga", file + "/vrijgave")).as("will use it").hasStatus(403);
        assertThat(bezoek.post("onno", file + "/vrijgave")).hasStatus(303);
        assertThat(text(bezoek.get("olga", url))).contains("Vrijgegeven", "Onno Bestuur", "Bestand ophalen");
        for (var wie : List.of("jelle", "onno", "fleur", "otto")) {
            assertThat(bezoek.get(wie, file + "/bestand.zip").getResponse().getStatus()).as(wie).isEqualTo(404);
        }
        assertThat(bezoek.get("otto", url)).as("not his project").hasStatus(404);
        var files = taken(file);
        assertThat(files).containsKeys("gegevens.csv", "gegevens.csv-metadata.json", "codeboek.md", "codeboek.xml",
                "verslag.json",
                "proefgegevens.csv", "LEESMIJ.txt");
        String csv = requireNonNull(files.get("gegevens.csv"));
        assertThat(csv).startsWith("rij,school,leerjaar,casus,ongeoorloofd_uren").doesNotContain("Onder", "Proef",
                "Duinwaard", "99AA00");
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(files.get("codeboek.md")).contains(hash, "Kans om juist te raden", "Fictieve gegevens");
        assertThat(files.get("LEESMIJ.txt")).contains("Bureau Voorbeeld", "SHA-256 " + hash);
        var columns = new JsonMapper().readTree(files.get("gegevens.csv-metadata.json")).path("tableSchema")
                .path("columns");
        assertThat(columns).extracting(c -> c.path("name").asString()).containsExactly("rij", "school", "leerjaar",
                "casus",
                "ongeoorloofd_uren");
        assertThat(files.get("proefgegevens.csv")).startsWith("rij,school,leerjaar,casus,ongeoorloofd_uren");
    }

    @Test
    void the_database_refuses_that_the_same_person_makes_and_releases() {
        String url = asked("Zelfde mens");
        String file = made(url);
        String bestand = file.substring(file.lastIndexOf('/') + 1);
        String release = "update monitor.onderzoeksbestand set vrijgegeven_op = now() where sleutel = ?";
        assertThatThrownBy(() -> regio.als("jelle", () -> db.sql(release).param(bestand).update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(regio.als("olga", () -> db.sql(release).param(bestand).update())).as("no row of hers").isZero();
        assertThatThrownBy(() -> regio.als("onno", () -> db
                .sql("update monitor.onderzoeksbestand set vrijgegeven_door = 6 where sleutel = ?").param(bestand)
                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(
                regio.eigenaar().sql("select vrijgegeven_op is null from monitor.onderzoeksbestand where sleutel = ?")
                        .param(bestand).query(Boolean.class).single())
                .isTrue();
        for (var wie : List.of("jelle", "onno", "fleur", "bas", "noor", "otto")) {
            assertThat(regio.als(wie,
                    () -> db.sql("select count(*) from monitor.onderzoeksinhoud").query(Long.class).single()))
                    .as(wie).isZero();
        }
    }

    @Test
    void who_objects_is_in_no_file_and_no_two_projects_share_a_number() throws IOException {
        String een = asked("Nummers een");
        String ander = asked("Nummers twee");
        String file = made(een);
        bezoek.post("onno", file + "/vrijgave");
        var first = taken(file).get("gegevens.csv");
        String other = made(ander);
        bezoek.post("onno", other + "/vrijgave");
        var second = taken(other).get("gegevens.csv");
        assertThat(numbers(first)).isNotEmpty().doesNotContainAnyElementsOf(numbers(second));
        assertThat(numbers(first)).as("the same rows").hasSameSizeAs(numbers(second));
        regio.eigenaar().sql("update leerling.jeugdige set bezwaar_onderzoek_op = null where id = ?")
                .param(bezwaarmaker)
                .update();
        String without = made(een);
        bezoek.post("onno", without + "/vrijgave");
        var third = taken(without).get("gegevens.csv");
        regio.eigenaar().sql("update leerling.jeugdige set bezwaar_onderzoek_op = current_date where id = ?")
                .param(bezwaarmaker).update();
        assertThat(numbers(third)).as("one project, the same numbers").containsAll(numbers(first));
        assertThat(numbers(third)).hasSize(numbers(first).size() + 1);
        assertThat(text(bezoek.get("jelle", een))).contains("minder dan 10 in de regio");
    }

    private static List<String> numbers(@org.jspecify.annotations.Nullable String csv) {
        return requireNonNull(csv).lines().skip(1).map(l -> l.substring(0, l.indexOf(','))).toList();
    }

    @Test
    void once_destroyed_nothing_is_left_to_read_and_the_question_stays() {
        String url = asked("Weg ermee");
        String file = made(url);
        bezoek.post("onno", file + "/vrijgave");
        assertThat(bezoek.get("olga", file + "/bestand.zip")).hasStatusOk();
        assertThat(bezoek.post("otto", url + "/vernietiging")).hasStatus(404);
        assertThat(bezoek.post("olga", url + "/vernietiging")).hasStatus(303);
        assertThat(bezoek.get("olga", file + "/bestand.zip")).hasStatus(404);
        assertThat(sleutels.find(key(url))).isEmpty();
        assertThat(content(url)).isZero();
        assertThat(text(bezoek.get("jelle", url))).contains("Vernietigd", "door Olga Onderzoek",
                "Verzuimen leerlingen op pilotscholen minder?");
        assertThat(bezoek.post("jelle", url + "/bestanden")).as("no more files").hasStatus(422);
    }

    private long content(String url) {
        return regio.eigenaar().sql("""
                select count(*) from monitor.onderzoeksinhoud i join monitor.onderzoeksbestand b on b.id = i.bestand_id
                join monitor.onderzoek o on o.id = b.onderzoek_id where o.sleutel = ?""").param(key(url))
                .query(Long.class)
                .single();
    }

    @Test
    void after_its_last_day_it_cannot_be_taken_and_in_the_night_it_goes_by_itself() {
        String url = asked("Voorbij");
        String file = made(url);
        bezoek.post("onno", file + "/vrijgave");
        regio.eigenaar().sql("update monitor.onderzoek set bewaar_tot = current_date - 1 where sleutel = ?")
                .param(key(url))
                .update();
        assertThat(bezoek.get("olga", file + "/bestand.zip")).hasStatus(404);
        assertThat(einde.verlopen(LocalDate.now())).contains(key(url));
        assertThat(content(url)).isZero();
        assertThat(sleutels.find(key(url))).isEmpty();
        assertThat(text(bezoek.get("fleur", url))).contains("vanzelf na de einddatum");
        assertThat(regio.eigenaar()
                .sql("""
                        select count(*) from logboek.regel r join monitor.onderzoek o on o.id = r.object_id
                        where r.object = 'onderzoek' and r.gebeurtenis = 'verwijderen' and r.actor = 'taak_onderzoek' and o.sleutel = ?""")
                .param(key(url)).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void each_step_is_a_line_in_the_log() {
        String url = asked("Logboek");
        String file = made(url);
        bezoek.post("onno", file + "/vrijgave");
        bezoek.get("olga", file + "/bestand.zip");
        var bestand = regio.eigenaar().sql("select id from monitor.onderzoeksbestand where sleutel = ?")
                .param(file.substring(file.lastIndexOf('/') + 1)).query(Long.class).single();
        assertThat(regio.eigenaar().sql(
                "select rol || ' ' || gebeurtenis from logboek.regel where object = 'onderzoeksbestand' and object_id = ? order by id")
                .param(bestand).query(String.class).list())
                .containsExactly("beleid uitvoeren", "bestuurder wijzigen", "onderzoeker uitvoeren");
    }

    @Test
    void when_there_are_too_few_people_it_says_so() {
        String url = asked("Lang geleden");
        regio.eigenaar()
                .sql("update monitor.onderzoek set van = '1995-01-01', tot_en_met = '1995-02-01' where sleutel = ?")
                .param(key(url)).update();
        made(url);
        assertThat(text(bezoek.get("jelle", url))).contains("Dit bestand is niet gemaakt", "te weinig jongeren");
    }

    @Test
    void a_file_about_casussen_tells_the_month_and_weeks_and_no_day() throws IOException {
        for (int i = 0; i < 24; i++) {
            regio.casus(regio.leerling("Casus" + i, 14));
        }
        var today = LocalDate.now();
        String sleutel = regio.eigenaar().sql("select sleutel from toegang.account where aanmeldnaam = 'olga'")
                .query(String.class).single();
        var answer = bezoek.post("jelle", "/onderzoeken", "eenheid", "casus", "naam", "Tot de hulp", "vraag",
                "Hoe lang duurt het tot de hulp begint?", "grondslag", "evaluatie-algemeen-belang", "uitvoerders",
                "Bureau Voorbeeld", "onderzoeker", sleutel, "van", today.minusDays(30).toString(), "tot",
                today.toString(),
                "bewaar", today.plusDays(30).toString(), "kolom", "signaal", "kolom", "weken_tot_hulp", "kolom",
                "contacten", "waarom-signaal", "Verloop in de tijd", "waarom-weken_tot_hulp", "De uitkomst",
                "waarom-contacten", "Hoeveel werk");
        String url = requireNonNull(answer.getResponse().getHeader("Location"));
        String file = made(url);
        assertThat(noted(url)).isZero();
        assertThat(bezoek.post("onno", file + "/vrijgave")).hasStatus(303);
        assertThat(noted(url)).as("Jeugdwet 7.3.12: noted in each file").isGreaterThanOrEqualTo(24);
        var csv = requireNonNull(taken(file).get("gegevens.csv"));
        assertThat(csv).startsWith("rij,signaal,weken_tot_hulp,contacten")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        assertThat(csv.lines().skip(1)).hasSizeGreaterThanOrEqualTo(20);
    }

    private long noted(String url) {
        return regio.eigenaar()
                .sql("""
                        select count(distinct r.casus_id) from logboek.regel r join monitor.onderzoeksbestand b on b.id = r.object_id
                        join monitor.onderzoek o on o.id = b.onderzoek_id
                        where r.object = 'onderzoeksbestand' and r.waarom = 'onderzoek' and o.sleutel = ?""")
                .param(key(url))
                .query(Long.class).single();
    }
}
