package nl.vliegwiel.ondersteuning.bespreking;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A guest reads a casus without names, answers, and reads nothing more when it is over. Fictieve gegevens. */
@PagesTest
class BesprekingPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;

    @Test
    void names_school_class_days_and_numbers_make_place_for_words() {
        var naamloos = new Naamloos(List.of(new Naamloos.Naam("Mila van den Berg-Özkan", "de leerling", true),
                new Naamloos.Naam("Petra Donkers", "moeder", true), new Naamloos.Naam("2B", "de klas", false),
                new Naamloos.Naam("Duinwaard College", "de school", false)));
        assertThat(naamloos.van("Mila's moeder Petra belde op 3 mei 2026 over MILA uit 2B van het Duinwaard College."))
                .isEqualTo("de leerling moeder moeder belde op [dag] over de leerling uit de klas van het de school.");
        assertThat(naamloos.van("Bel 06 12 34 56 78 of mail p.donkers@voorbeeld.nl voor 12-5."))
                .isEqualTo("Bel [nummer] of mail [adres] voor [dag].");
        assertThat(naamloos.van("Özkan ging mee; het bergde niets, de familie Milaan ook niet."))
                .isEqualTo("de leerling ging mee; het bergde niets, de familie Milaan ook niet.");
    }

    @Test
    void the_guest_reads_what_was_looked_through_answers_once_and_sees_nobody() {
        long id = regio.casusMetJa("Floortje");
        var url = regio.url(id);
        bezoek.post("noor", url + "/doelen", "tekst", "Ik kom op tijd", "van", "jeugdige");
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "Floortje wil naar huis.");
        bezoek.post("noor", url + "/contacten", "met", "jeugdige", "notitie", "Geheim hiervan", "afgedekt", "ja");
        var form = bezoek.get("noor", url + "/bespreking");
        assertThat(form).bodyText().contains("Ik kom op tijd", "de leerling wil naar huis.", "12 tot en met 15 jaar")
                .doesNotContain("Geheim hiervan", "Floortje wil");

        var fout = bezoek.post("noor", url + "/bespreking", "wie", account(4), "vraag", "Wat kan ik doen?", "tekst",
                "Floortje komt te laat", "tot", "morgen");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("We zien ‘Floortje’", "is geen naam van iemand");
        assertThat(text(bezoek.post("noor", url + "/bespreking", "tot", "1-1-2099"))).contains("Kies met wie",
                "Schrijf wat je wilt weten", "binnen een maand");
        assertThat(bezoek.post("noor", url + "/bespreking", "wie", account(4), "vraag", "Wat kan ik doen?", "tekst",
                "Een leerling komt te laat", "tot", "overmorgen")).hasStatus(303);

        assertThat(text(bezoek.get("karin", "/mijn-werk"))).contains("Meedenken zonder naam");
        var adres = "/besprekingen/" + sleutel(id);
        var gelezen = text(bezoek.get("karin", adres));
        assertThat(gelezen).contains("Een leerling komt te laat", "Noor Hendriks vraagt je mee te denken")
                .doesNotContain("Floortje");
        assertThat(bezoek.get("karin", url)).hasStatus(404);
        assertThat(regio.als("karin", () -> db.sql("select count(*) from leerling.casus where id = ?").param(id)
                .query(Integer.class).single())).isZero();
        assertThat(bezoek.get("coen", adres)).as("not asked").hasStatus(404);
        assertThat(regio.eigenaar().sql(
                "select count(*) from logboek.regel where casus_id = ? and lezer = 4 and object = 'bespreking zonder naam'")
                .param(id).query(Integer.class).single()).isEqualTo(1);
        assertThat(text(bezoek.get("noor", url + "/wie-keek-mee"))).contains("Karin Postma", "bespreking zonder naam");
        answered(id, url, adres);
    }

    private void answered(long id, String url, String adres) {
        assertThat(text(bezoek.post("karin", adres, "antwoord", ""))).contains("Schrijf wat je denkt");
        assertThat(bezoek.post("karin", adres, "antwoord", "Begin met de route naar school.")).hasStatus(303);
        assertThat(bezoek.post("karin", adres, "antwoord", "Nog iets")).as("once").hasStatus(422);
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Antwoord op je bespreking zonder naam");
        assertThat(text(bezoek.get("noor", url + "/bespreking"))).contains("Begin met de route naar school.");
        assertThat(bezoek.post("noor", url + "/bespreking/" + sleutel(id) + "/einde")).hasStatus(303);
        assertThat(bezoek.get("karin", adres)).as("over").hasStatus(404);
    }

    @Test
    void it_ends_with_the_consent_it_rests_on() {
        long id = regio.casusMetJa("Stoptmee");
        bezoek.post("noor", regio.url(id) + "/bespreking", "wie", account(4), "vraag", "Wat nu?", "tekst",
                "Een leerling",
                "tot", "overmorgen");
        var adres = "/besprekingen/" + sleutel(id);
        assertThat(bezoek.get("karin", adres)).hasStatusOk();
        regio.eigenaar().sql("update toegang.inzage set tot = now() where casus_id = ? and categorie = 'werk'")
                .param(id).update();
        assertThat(bezoek.get("karin", adres)).hasStatus(404);
        assertThat(bezoek.post("karin", adres, "antwoord", "Te laat")).hasStatus(404);
    }

    private String account(long id) {
        return regio.eigenaar().sql("select sleutel from toegang.account where id = ?").param(id).query(String.class)
                .single();
    }

    private String sleutel(long casus) {
        return regio.eigenaar().sql("select sleutel from ondersteuning.bespreking where casus_id = ?").param(casus)
                .query(String.class).single();
    }
}
