package nl.vliegwiel.levering.bureau;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.toegang.Schakelaars;
import nl.vliegwiel.toegang.Sessies;

/** A school system delivers with a key or in a folder, and the desk sees what is late. Fictieve gegevens. */
@PagesTest
class LeveringsbureauPagesTest {
    private static final String KOP = "Stamnummer;Dag van verzuim;Lesuur;Afkorting\n";
    private static final Pattern SLEUTEL = Pattern.compile("class=\"code\">([A-Za-z0-9_-]{32})<");
    @Autowired
    private Schakelaars schakelaars;
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Aanlevering aanlevering;
    @Autowired
    private Sessies sessies;
    @Autowired
    private Scholen scholen;
    @Autowired
    private Organisaties organisaties;
    @Autowired
    private Clock clock;
    private String sleutel = "";

    @BeforeEach
    void key_and_layout() throws IOException {
        sleutel = key(school(1), "verzuim", "leerlingen", "afspraken", "koppeling");
        new nl.vliegwiel.levering.Loket(bezoek, regio).deliver(KOP + "1001;2-6-2025;1;spijbelen\n");
    }

    @Test
    void a_file_by_key_is_taken_once_and_a_fault_refuses_the_whole_with_its_lines() {
        var eerste = send(sleutel, "99AA00", KOP + "1001;9-6-2025;1;spijbelen\n1002;10-6-2025;2;spijbelen\n");
        assertThat(eerste).hasStatus(201).bodyJson().extractingPath("regels").isEqualTo(2);
        assertThat(send(sleutel, "99AA00", KOP + "1001;9-6-2025;1;spijbelen\n1002;10-6-2025;2;spijbelen\n"))
                .hasStatusOk().bodyJson().extractingPath("stondErAl").isEqualTo(true);
        assertThat(rows("2025-06-09", "2025-06-10")).isEqualTo(2);
        var fout = send(sleutel, "99AA00", KOP + "1001;16-6-2025;1;spijbelen\n4242;17-6-2025;1;spijbelen\n");
        assertThat(fout).hasStatus(422).bodyJson().extractingPath("regelfouten[0].regel").isEqualTo(3);
        assertThat(fout).bodyText().doesNotContain("4242");
        assertThat(rows("2025-06-16", "2025-06-17")).isZero();
        assertThat(text(bezoek.get("wim", "/leveringen"))).contains("Systeem van Duinwaard");
    }

    @Test
    void a_key_is_of_one_school_and_dies_at_once() {
        assertThat(mvc.get().uri("/leveringen").cookie(new jakarta.servlet.http.Cookie("vliegwiel", sleutel)))
                .as("a key is no cookie").hasStatus(302);
        assertThat(send(sleutel, "99AB00", KOP)).hasStatus(422).bodyText().contains("niet van deze school");
        assertThat(send("x".repeat(32), "99AA00", KOP)).hasStatus(401);
        var welke = regio.eigenaar().sql("select sleutel from levering.sleutel order by id desc limit 1")
                .query(String.class).single();
        assertThat(bezoek.post("wim", "/leveringen/verwacht/sleutels/" + welke + "/intrekking")).hasStatus(403);
        assertThat(bezoek.post("bas", "/leveringen/verwacht/sleutels/" + welke + "/intrekking")).hasStatus(303);
        assertThat(send(sleutel, "99AA00", KOP + "1001;9-6-2025;1;spijbelen\n")).hasStatus(401);
    }

    @Test
    void columns_that_nobody_explained_are_refused_with_what_to_do() {
        assertThat(send(sleutel, "99AA00", "Een;Heel;Andere\n1;2;3\n")).hasStatus(422).bodyText()
                .contains("kennen we nog niet");
        assertThat(send(sleutel, "99AA00", "%PDF-1.7 enzovoort")).hasStatus(422).bodyText().contains("pdf");
        assertThat(send(sleutel, "99AA00", KOP + "1001;9-6-2025;1;nieuwecode\n")).hasStatus(422).bodyText()
                .contains("1 code is nieuw");
    }

    @Test
    void a_watched_folder_leaves_what_is_being_written_and_reports_the_rest(@TempDir Path map) throws IOException {
        var plek = Files.createDirectory(map.resolve("99AA00"));
        Files.writeString(plek.resolve("sleutel"), sleutel + "\n");
        put(plek, "goed.csv", KOP + "1001;23-6-2025;1;spijbelen\n", 120);
        put(plek, "fout.csv", KOP + "4242;24-6-2025;1;spijbelen\n", 120);
        put(plek, "bezig.csv", KOP + "1001;25-6-2025;1;spij", 0);
        new LeveringsmapSchedule(map, aanlevering, sessies, scholen, organisaties, schakelaars, clock).look();
        assertThat(rows("2025-06-23", "2025-06-25")).isEqualTo(1);
        assertThat(names(plek)).contains("bezig.csv").doesNotContain("goed.csv", "fout.csv");
        assertThat(names(plek.resolve("klaar"))).anyMatch(n -> n.endsWith("goed.csv.verslag.txt"));
        var verslag = names(plek.resolve("geweigerd")).stream().filter(n -> n.endsWith(".txt")).findFirst()
                .orElseThrow();
        assertThat(Files.readString(plek.resolve("geweigerd").resolve(verslag)))
                .contains("Regel 2, kolom leerlingnummer")
                .doesNotContain("4242");
    }

    @Test
    void a_key_takes_every_kind_that_the_desk_takes() throws IOException {
        String nummer = regio.eigenaar()
                .sql("select leerlingnummer from leerling.inschrijving where jeugdige_id = 1 and school_id = 1")
                .query(String.class).single();
        String opp = "Stamnummer;OPP startdatum\n";
        new nl.vliegwiel.levering.Loket(bezoek, regio, "afspraken").deliver(opp + nummer + ";1-9-2024\n");
        assertThat(kind("afspraken", opp + nummer + ";1-9-2025\n")).hasStatus(201);
        assertThat(kind("afspraken", opp + "4242;1-9-2025\n")).hasStatus(422).bodyText().doesNotContain("4242");
        assertThat(kind("leerlingen", "Een;Heel;Andere\n1;2;3\n")).hasStatus(422).bodyText()
                .contains("kennen we nog niet");
        assertThat(kind("koppeling", "Nummer;BSN\nA;999900006\n")).hasStatus(422).bodyText()
                .contains("staat koppelen niet aan").doesNotContain("999900006");
        assertThat(kind("duo", "x")).hasStatus(422).bodyText().contains("niet van de regio");
        assertThat(kind("iets", "x")).hasStatus(422).bodyText().contains("Geef als soort verzuim, leerlingen");
        regio.eigenaar().sql("delete from leerling.schoolafspraak").update();
    }

    @Test
    void the_system_of_a_gemeente_delivers_messages_with_a_key_of_its_own() throws IOException {
        var gemeente = regio.eigenaar().sql("select sleutel from samenwerking.organisatie where id = 1")
                .query(String.class).single();
        var vanGemeente = key(gemeente, "jeugdhulp");
        var antwoord = mvc.post().uri("/api/v1/leveringen?soort=jeugdhulp&gemeente=9001")
                .header("Authorization", "Bearer " + vanGemeente).contentType("application/xml")
                .content("<Bericht xmlns=\"http://www.istandaarden.nl/ijw/3_1/jw305/schema\"/>").exchange();
        assertThat(antwoord).hasStatus(422).bodyText().contains("iJw 3.1");
        assertThat(mvc.post().uri("/api/v1/leveringen?soort=jeugdhulp&gemeente=9002")
                .header("Authorization", "Bearer " + vanGemeente).content("<a/>").exchange()).hasStatus(422).bodyText()
                .contains("niet van deze gemeente");
        assertThat(mvc.post().uri("/api/v1/leveringen?school=99AA00").header("Authorization", "Bearer " + vanGemeente)
                .content(KOP).exchange()).hasStatus(422);
        assertThat(text(bezoek.get("bas", "/leveringen/verwacht"))).contains("Systeem van Zandwijk", "jeugdhulp, tot");
    }

    private MvcTestResult kind(String soort, String tekst) {
        return mvc.post().uri("/api/v1/leveringen?school=99AA00&soort=" + soort)
                .header("Authorization", "Bearer " + sleutel).content(tekst).exchange();
    }

    @Test
    void a_key_brings_only_the_kinds_that_it_names_and_opens_nothing_else() throws IOException {
        sleutel = key(school(1), "leerlingen");
        assertThat(kind("verzuim", KOP + "1001;9-6-2025;1;spijbelen\n")).hasStatus(422).bodyText()
                .contains("Met deze sleutel kun je dit niet aanleveren: verzuim");
        assertThat(kind("leerlingen", "Een;Heel;Andere\n1;2;3\n")).bodyText().contains("kennen we nog niet");
        assertThat(mvc.post().uri("/leveringen").header("Authorization", "Bearer " + sleutel).exchange())
                .as("a key opens no screen").doesNotHave(statusBelow300());
        var fout = bezoek.post("bas", "/leveringen/verwacht/sleutels", "school", school(1));
        assertThat(fout).hasStatus(422).bodyText().contains("Kies wat het systeem aanlevert");
        assertThat(bezoek.post("bas", "/leveringen/verwacht/sleutels", "school", school(1), "soort", "jeugdhulp"))
                .hasStatus(422).bodyText().contains("Jeugdhulp levert een gemeente aan, niet een school");
        assertThat(bezoek.post("bas", "/leveringen/verwacht/sleutels", "soort", "verzuim")).hasStatus(422).bodyText()
                .contains("Kies voor wie de sleutel is");
        assertThatThrownBy(
                () -> regio.eigenaar().sql("update levering.sleutel set soorten = '{jeugdhulp}' where school_id = 1")
                        .update())
                .hasMessageContaining("sleutel_soorten");
    }

    @Test
    void counts_of_duo_and_tables_of_cbs_come_by_a_key_of_the_region_and_in_its_folder(@TempDir Path map)
            throws IOException {
        var vanRegio = key("regio", "duo", "cbs");
        String duo = "VESTIGINGSCODE;AANTAL LEERLINGEN\n99AA00;812\n";
        assertThat(sent(vanRegio, "soort=duo", duo)).hasStatus(422).bodyText().contains("Van welk schooljaar");
        assertThat(sent(vanRegio, "soort=duo&jaar=1812", duo)).hasStatus(422).bodyText()
                .contains("Van welk schooljaar");
        assertThat(sent(vanRegio, "soort=duo&jaar=2024", duo)).hasStatus(201).bodyJson().extractingPath("regels")
                .isEqualTo(1);
        assertThat(sent(vanRegio, "soort=duo&jaar=2024", duo)).hasStatusOk().bodyJson().extractingPath("stondErAl")
                .isEqualTo(true);
        assertThat(sent(vanRegio, "school=99AA00", KOP + "1001;9-6-2025;1;spijbelen\n")).hasStatus(422).bodyText()
                .contains("niet van deze school");
        var plek = Files.createDirectories(map.resolve("regio").resolve("duo")).getParent();
        Files.writeString(plek.resolve("sleutel"), vanRegio);
        put(plek.resolve("duo"), "leerlingen-2023-2024.csv", duo, 120);
        Files.createDirectory(plek.resolve("cbs"));
        put(plek.resolve("cbs"), "tabel.csv", "a;b\n1;2\n", 120);
        new LeveringsmapSchedule(map, aanlevering, sessies, scholen, organisaties, schakelaars, clock).look();
        assertThat(regio.eigenaar().sql("select distinct schooljaar from bron.duotelling order by 1")
                .query(Integer.class).list()).containsExactly(2023, 2024);
        assertThat(names(plek.resolve("duo").resolve("klaar"))).hasSize(2);
        assertThat(names(plek.resolve("cbs").resolve("geweigerd"))).hasSize(2);
        assertThat(text(bezoek.get("bas", "/leveringen/verwacht"))).contains("Systeem van de regio");
        assertThat(bezoek.post("bas", "/leveringen/verwacht/sleutels", "school", "regio", "soort", "verzuim"))
                .hasStatus(422).bodyText().contains("Verzuim levert een school aan, niet de regio");
        regio.eigenaar().sql("delete from bron.uitgave").update();
        regio.eigenaar().sql("delete from levering.levering where soort = 'duo'").update();
    }

    private MvcTestResult sent(String met, String query, String tekst) {
        return mvc.post().uri("/api/v1/leveringen?" + query).header("Authorization", "Bearer " + met)
                .contentType("text/csv").content(tekst).exchange();
    }

    private static Condition<MvcTestResult> statusBelow300() {
        return new Condition<>(r -> r.getResponse().getStatus() < 300, "a page");
    }

    private String key(String partij, String... soorten) throws IOException {
        var velden = new ArrayList<>(List.of("school", partij));
        for (var soort : soorten)
            velden.addAll(List.of("soort", soort));
        var m = SLEUTEL.matcher(bezoek.post("bas", "/leveringen/verwacht/sleutels", velden.toArray(String[]::new))
                .getResponse().getContentAsString());
        assertThat(m.find()).isTrue();
        return m.group(1);
    }

    @Test
    void who_is_late_is_seen_and_reminded_once() {
        assertThat(text(bezoek.get("jelle", "/leveringen/verwacht"))).contains("Wierhaven", "te laat", "Kalender",
                "Leerlingaantallen van DUO", "Elke maand, uiterlijk 10 dagen na de laatste dag");
        for (int keer = 0; keer < 2; keer++)
            assertThat(bezoek.post("jelle", "/leveringen/verwacht/verzuim/" + school(2) + "/herinnering"))
                    .hasStatus(303);
        assertThat(reminders("levering:verzuim:school:2:%")).isEqualTo(1);
        assertThat(text(bezoek.get("wendy", "/mijn-werk"))).contains("Verzuim aanleveren tot en met");
        assertThat(text(bezoek.get("wendy", "/leveringen/verwacht"))).doesNotContain("Duinwaard", "DUO", "Zandwijk");
        assertThat(bezoek.post("wim", "/leveringen/verwacht/verzuim/" + school(2) + "/herinnering")).hasStatus(403);
        assertThat(bezoek.post("wim", "/leveringen/verwacht/sleutels", "school", school(1))).hasStatus(403);
        assertThat(bezoek.post("jelle", "/leveringen/verwacht/duo/regio/herinnering")).hasStatus(404);
    }

    @Test
    void a_gemeente_that_is_late_is_reminded_and_sees_no_more_than_its_own() {
        var gemeente = regio.eigenaar().sql("select sleutel from samenwerking.organisatie where id = 1")
                .query(String.class).single();
        for (int keer = 0; keer < 2; keer++)
            assertThat(bezoek.post("jelle", "/leveringen/verwacht/jeugdhulp/" + gemeente + "/herinnering"))
                    .hasStatus(303);
        assertThat(reminders("levering:jeugdhulp:gemeente:1:%")).isEqualTo(1);
        assertThat(text(bezoek.get("oona", "/mijn-werk"))).contains("Jeugdhulp aanleveren van na");
        assertThat(text(bezoek.get("oona", "/leveringen/verwacht"))).contains("Zandwijk", "te laat")
                .doesNotContain("Duinwaard", "Leerlingaantallen");
        regio.eigenaar().sql("delete from ondersteuning.taak where herinnering like 'levering:%'").update();
    }

    private int reminders(String merk) {
        return regio.eigenaar().sql("select count(*) from ondersteuning.taak where herinnering like ?").param(merk)
                .query(Integer.class).single();
    }

    private static void put(Path map, String naam, String tekst, int secondenOud) throws IOException {
        var bestand = Files.writeString(map.resolve(naam), tekst);
        Files.setLastModifiedTime(bestand, FileTime.from(Instant.now(Clock.systemUTC()).minusSeconds(secondenOud)));
    }

    private static List<String> names(Path map) throws IOException {
        try (var lijst = Files.list(map)) {
            return lijst.map(b -> b.getFileName().toString()).toList();
        }
    }

    private MvcTestResult send(String met, String school, String tekst) {
        return mvc.post().uri("/api/v1/leveringen?school=" + school).header("Authorization", "Bearer " + met)
                .contentType("text/csv").content(tekst).exchange();
    }

    private String school(long id) {
        return regio.eigenaar().sql("select sleutel from samenwerking.school where id = ?").param(id)
                .query(String.class).single();
    }

    private long rows(String van, String tot) {
        return regio.eigenaar()
                .sql("select count(*) from verzuim.melding where school_id = 1 and datum between ?::date and ?::date")
                .params(van, tot).query(Long.class).single();
    }
}
