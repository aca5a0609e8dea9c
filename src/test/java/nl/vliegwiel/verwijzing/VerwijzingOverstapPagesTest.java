package nl.vliegwiel.verwijzing;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A pupil whom a practice referred goes to another school: what ends, and what the practice reads of it. Fictieve gegevens. */
@PagesTest
class VerwijzingOverstapPagesTest {
    private static final Pattern LINK = Pattern.compile("/verwijzen/[A-Za-z0-9_-]{32}");
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "nee"})
    void the_referrer_reads_that_another_team_goes_on_as_far_as_the_family_agreed_and_no_task_is_left(String terug) {
        String url = practice();
        long kind = regio.leerling("Wissel", 13);
        var gestuurd = bezoek.stuurZonderNaam(url, "school", school(1), "roepnaam", "Wissel", "achternaam", "Verzonnen",
                "geboortedatum", one("select geboortedatum::text from leerling.jeugdige where id = " + kind),
                "bereikWie", "Moeder", "telefoon", "06 00 00 00 00", "vraag", "Slaapt slecht.", "spoed", "week",
                "terugkoppeling", terug, "jaVan", "jeugdige", "jaVan", "ouders");
        assertThat(gestuurd).as(text(gestuurd)).hasStatus(303);
        String v = "/verwijzingen/" + one("select sleutel from verwijzing.inverwijzing order by id desc limit 1");
        bezoek.post("bart", v + "/aanneming");
        bezoek.post("bart", v + "/casus", "leerling", String.valueOf(kind), "eerste", "1");
        bezoek.post("noor", v + "/gesprek", "op", "vandaag");
        regio.eigenaar().sql("""
                insert into ondersteuning.taak (wie, school_id, soort, titel, op, adres)
                values ('oco@s1', 1, 'verwijzing', 'Nog eens bellen', current_date, ?)""").param(v).update();
        assertThat(tasks(v)).isPositive();
        long casus = Long.parseLong(one("select casus_id::text from verwijzing.inverwijzing order by id desc limit 1"));
        regio.toestemming(casus, "begeleiding");
        regio.toestemming(casus, "overstap");
        var gewisseld = bezoek.post("noor",
                "/leerlingen/" + one("select sleutel from leerling.casus where id = " + casus)
                        + "/overstap",
                "school", school(2), "op", "vandaag", "brief", "Begin rustig.", "bellen", "Noor");
        assertThat(gewisseld).as(text(gewisseld)).hasStatus(303);
        assertThat(tasks(v)).as("the old team has nothing to do any more").isZero();
        var leest = assertThat(text(bezoek.zonderNaam("GET", url + "/verwijzingen")));
        leest.doesNotContain("Wierhaven", "Begin rustig.", "Wissel Verzonnen");
        if (terug.equals("ja"))
            leest.contains("Klaar", "De leerling ging naar een andere school", "het team van die school gaat verder");
        else
            leest.contains("Het gezin wil geen terugkoppeling").doesNotContain("andere school", "Klaar");
    }

    /** Where a new practice refers. */
    private String practice() {
        String naam = "Praktijk " + System.nanoTime();
        bezoek.post("bas", "/verwijzers", "naam", naam, "soort", "02", "groep", "Huisartsen Duinstreek");
        var antwoord = bezoek.post("bas", "/verwijzers/"
                + one("select sleutel from verwijzing.verwijzer order by id desc limit 1") + "/links", "soort", "link");
        try {
            var m = LINK.matcher(antwoord.getResponse().getContentAsString());
            assertThat(m.find()).isTrue();
            return m.group();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int tasks(String adres) {
        return regio.eigenaar().sql("select count(*) from ondersteuning.taak where adres = ? and klaar_op is null")
                .param(adres).query(Integer.class).single();
    }

    private String school(int id) {
        return one("select sleutel from samenwerking.school where id = " + id);
    }

    private String one(String sql) {
        return regio.eigenaar().sql(sql).query(String.class).single();
    }
}
