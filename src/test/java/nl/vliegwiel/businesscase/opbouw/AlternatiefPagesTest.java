package nl.vliegwiel.businesscase.opbouw;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.businesscase.Proefstudie;

/** Alternatives of a draft and the years in which pupils begin: added, changed, put in order and taken out. Fictieve gegevens. */
@PagesTest
class AlternatiefPagesTest {
    @Autowired
    private Bezoek bezoek;
    private String url = "";

    @BeforeEach
    void begin() {
        url = Proefstudie.begin(bezoek);
    }

    private MvcTestResult send(String waar, String... anders) {
        var velden = new ArrayList<>(List.of("naam", "Alleen de grootste scholen", "omschrijving", "Vier scholen.",
                "begin", "team", "eersteJaar", "1", "laatsteJaar", "3", "startdelen", "40% 70%", "plek", "team"));
        for (int i = 0; i < anders.length; i += 2) {
            int at = velden.indexOf(anders[i]);
            if (at >= 0)
                velden.set(at + 1, anders[i + 1]);
            else
                velden.addAll(List.of(anders[i], anders[i + 1]));
        }
        return bezoek.post("jelle", url + "/alternatieven" + waar, velden.toArray(String[]::new));
    }

    private String opbouw() {
        return text(bezoek.get("olga", url + "/opbouw"));
    }

    private String found(String adres, String patroon) {
        var m = Pattern.compile(patroon).matcher(html(bezoek.get("jelle", adres)));
        assertThat(m.find()).as(patroon).isTrue();
        return m.group(1);
    }

    private static String html(MvcTestResult antwoord) {
        return new String(antwoord.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void an_alternative_begins_with_the_lines_of_another_and_has_years_of_its_own() {
        assertThat(send("")).hasStatus(303);
        assertThat(opbouw()).contains("Nulalternatief: zonder dit plan", "Alleen de grootste scholen Vier scholen. "
                + "Leerlingen beginnen in jaar 1: 40%, jaar 2: 70%, jaar 3: 70%.");
        assertThat(text(bezoek.get("onno", url + "?alternatief=alleen-de-grootste-scholen")))
                .contains("Alleen de grootste scholen", "Kans op een positief saldo");
        assertThat(html(bezoek.get("jelle", url + "/alternatieven/alleen-de-grootste-scholen")))
                .contains("value=\"40% 70%\"", "name=\"eersteJaar\" type=\"text\" value=\"1\"");
        assertThat(send("/alleen-de-grootste-scholen", "naam", "Eerst de grootste", "startdelen", "", "plek",
                "vooraan")).hasStatus(303);
        String nu = opbouw();
        assertThat(nu).contains("Eerst de grootste Vier scholen. Leerlingen beginnen in jaar 1: 100%, jaar 2: 100%");
        assertThat(nu.indexOf("Eerst de grootste")).isLessThan(nu.indexOf("Een team op elke school"));
        assertThat(text(bezoek.get("onno", url))).contains("Eerst de grootste");
    }

    @Test
    void one_without_lines_has_no_result_and_says_so() {
        assertThat(send("", "begin", "leeg")).hasStatus(303);
        assertThat(text(bezoek.get("onno", url))).contains("Nog geen uitkomst",
                "Dit alternatief heeft geen effecten en geen kosten");
    }

    @Test
    void each_wrong_field_says_so_and_what_was_typed_stays() {
        var fout = send("", "naam", "een team op elke school", "eersteJaar", "4", "startdelen", "veel", "plek",
                "nergens", "begin", "iets");
        assertThat(fout).hasStatus(422);
        assertThat(fout).bodyText().contains("Er is al een alternatief met deze naam", "ligt voor het eerste jaar",
                "Schrijf percentages achter elkaar", "Kies een plaats in de rij", "Kies waarmee het alternatief begint")
                .contains("value=\"veel\"", "id=\"startdelen-fout\"", "id=\"naam-fout\"");
        assertThat(send("", "naam", "", "eersteJaar", "elf", "laatsteJaar", "40")).bodyText()
                .contains("Geef het alternatief een naam", "Schrijf een jaar van 0 tot en met de horizon, jaar 10");
        assertThat(send("", "startdelen", "10% 20% 30% 40%")).bodyText().contains("meer delen dan er jaren zijn");
        var laat = send("/team", "naam", "Een team op elke school", "eersteJaar", "10", "laatsteJaar", "10",
                "startdelen", "", "plek", "vooraan");
        assertThat(laat).hasStatus(422);
        assertThat(laat).bodyText().contains("is korter dan de vertraging", "id=\"eersteJaar-fout\"");
        assertThat(send("/team", "naam", "Een team op elke school", "startdelen", "0%", "plek", "vooraan")).bodyText()
                .contains("ten minste één jaar waarin deelnemers beginnen", "id=\"startdelen-fout\"");
    }

    @Test
    void it_goes_with_what_hangs_on_it_and_the_last_one_stays() {
        assertThat(send("")).hasStatus(303);
        assertThat(text(bezoek.get("jelle", url + "/alternatieven/alleen-de-grootste-scholen")))
                .contains("Dit gaat ook weg: Effecten: Minder specialistische jeugdhulp", "Kosten: Coaches",
                        "Overdrachten: Subsidie", "Niet in euro’s: Leerlingen voelen zich gehoord")
                .doesNotContain("Getallen die alleen hier staan");
        var codes = new ArrayList<>(List.of("alleen-de-grootste-scholen"));
        Proefstudie.model().alternatieven().stream().skip(1).forEach(a -> codes.add(a.code()));
        for (String code : codes)
            assertThat(bezoek.post("jelle", url + "/alternatieven/" + code + "/verwijdering")).hasStatus(303);
        assertThat(opbouw()).doesNotContain("Alleen de grootste scholen").contains("Een team op elke school");
        assertThat(text(bezoek.get("jelle", url + "/alternatieven/team"))).contains("Dit is het enige alternatief");
        assertThat(text(bezoek.post("jelle", url + "/alternatieven/team/verwijdering")))
                .contains("Dit is het enige alternatief");
        assertThat(bezoek.get("jelle", url + "/alternatieven/alleen-de-grootste-scholen")).hasStatus(404);
    }

    @Test
    void two_people_who_change_the_same_one_see_both_versions() {
        assertThat(send("")).hasStatus(303);
        String weg = "/alleen-de-grootste-scholen";
        String vorm = found(url + "/alternatieven" + weg, "name=\"_versie\" value=\"(\\d+)\"");
        String alles = found(url + "/alternatieven" + weg, "(?s)verwijdering\">.*?name=\"_versie\" value=\"(\\d+)\"");
        assertThat(send(weg, "_versie", vorm, "laatsteJaar", "4")).hasStatus(303);
        var botsing = send(weg, "_versie", vorm, "laatsteJaar", "5");
        assertThat(botsing).hasStatus(409);
        assertThat(text(botsing)).contains("Jelle Vermeer heeft dit net aangepast",
                "Laatste jaar waarin leerlingen beginnen").doesNotContain("Plaats in de rij");
        assertThat(text(bezoek.post("jelle", url + "/alternatieven" + weg + "/verwijdering", "_versie", alles)))
                .contains("Een collega veranderde dit net");
    }
}
