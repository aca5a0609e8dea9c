package nl.vliegwiel.overleg;

import static nl.vliegwiel.Bezoek.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A meeting from planning to its end, and what consent does to it. Fictieve gegevens. */
@PagesTest
class OverlegPagesTest {
    @Autowired
    private Bezoek bezoek;
    @Autowired
    private Proefregio regio;
    @Autowired
    private JdbcClient db;
    private String url = "";

    @BeforeEach
    void plan() {
        regio.eigenaar().sql("truncate overleg.overleg cascade").update();
        regio.eigenaar().sql("delete from ondersteuning.taak where soort in ('actie', 'overlegvraag')").update();
        assertThat(text(bezoek.get("bart", "/overleg"))).contains("Nog geen overleg gepland", "Overleg voorbereiden");
        var school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1").query(String.class)
                .single();
        assertThat(bezoek.post("bart", "/overleg", "school", school, "op", "morgen", "tijd", "10.30")).hasStatus(303);
        url = "/overleg/" + one("select sleutel from overleg.overleg");
    }

    @Test
    void what_is_wrong_in_planning_is_said_at_the_field_and_stays() {
        var fout = bezoek.post("bart", "/overleg", "school", "nergens", "op", "31-2", "tijd", "half elf");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Kies een school", "Schrijf de datum als", "Schrijf de tijd als 10.30");
        assertThat(fout).bodyText().contains("value=\"half elf\"");
        assertThat(text(bezoek.post("bart", url + "/voorbereiding"))).contains("Kies wat het team bespreekt");
        assertThat(text(bezoek.post("bart", url + "/punten"))).contains("Kies een leerling, of schrijf een onderwerp");
        assertThat(text(bezoek.post("bart", url + "/punten", "titel", "Onrust", "vraag", "Wat doen we met Mohammed?")))
                .contains("We zien ‘Mohammed’", "Het is geen naam van iemand");
        assertThat(bezoek.post("bart", url + "/punten", "titel", "Klas 2C, onrust", "naamGoed", "ja", "vraag",
                "Wat doen we met Mohammed?")).hasStatus(303);
    }

    /** The newest is the least urgent: it was on the screen until others came before it. */
    @Test
    void what_was_ticked_is_not_lost_when_much_is_due() {
        for (int i = 0; i < 41; i++)
            regio.eigenaar().sql("update leerling.casus set geopend_op = current_date - 1 where id = ?")
                    .param(regio.casusMetJa("Vele")).update();
        long casus = regio.casusMetJa("Zoë");
        agenda(casus);
    }

    @Test
    void from_the_agenda_to_a_decision_in_the_timeline_the_plan_and_the_worklist() {
        long casus = regio.casusMetJa("Quinty");
        var punt = agenda(casus);
        assertThat(text(bezoek.get("tim", "/mijn-werk"))).contains("Wat wil je van het team weten?")
                .doesNotContain("Quinty");
        var vraag = punt.replaceFirst(".*/", "/overlegvragen/");
        assertThat(text(bezoek.get("tim", vraag))).contains("Over Quinty", "Dat mag: er is toestemming");
        assertThat(text(bezoek.post("tim", vraag, "tekst", ""))).contains("Schrijf je vraag in één of twee zinnen");
        bezoek.post("tim", vraag, "tekst", "Hoe durft Quinty haar kaart te laten zien?");
        assertThat(text(bezoek.get("tim", "/mijn-werk"))).doesNotContain("Wat wil je van het team weten?");
        assertThat(bezoek.get("noor", vraag)).as("not the mentor").hasStatus(403);

        bezoek.post("bart", url + "/aanwezigheid", "wie", account(1), "wie", account(2));
        assertThat(text(bezoek.get("noor", punt))).contains("Quinty", "De vraag van Tim Molenaar",
                "Hoe durft Quinty haar kaart", "Teamoverleg mag", "Door met dit plan", "2 aanwezig");
        var fout = bezoek.post("bart", punt, "metNaam", "ja", "besluit", "advies", "wat-0", "Bellen, en mailen",
                "wie-0", "niemand", "op-0", "gisteren");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Kies wat jullie besluiten", "zodat Quinty het snapt",
                "Kies of de jongere en de ouders erbij waren", "Kies wie dit doet",
                "Kies een datum van vandaag of later");
        assertThat(fout).bodyText().contains("value=\"Bellen, en mailen\"");
        decide("bart", punt, "0");
        assertThat(text(bezoek.get("noor", regio.url(casus)))).contains("Besluit in het teamoverleg: door met dit plan",
                "Jij kiest welk teken.");
        assertThat(text(bezoek.get("noor", "/mijn-werk"))).contains("Vragen welk teken zij wil");
        assertThat(text(bezoek.get("coen", punt))).as("not involved").contains("Leerling zonder naam",
                "Het besluit is daarom dicht").doesNotContain("Quinty", "welk teken");
        again(punt);
        closed(casus, punt);
    }

    private void again(String punt) {
        var botsing = bezoek.post("noor", punt, "metNaam", "ja", "besluit", "andere_route", "zin", "Anders.",
                "pratenMet", "vooraf", "_versie", "0");
        assertThat(botsing).hasStatus(409);
        assertThat(text(botsing)).contains("Bart Willemsen", "Jij kiest welk teken.", "Anders.");
        assertThat(bezoek.post("noor", punt, "metNaam", "ja", "besluit", "afronden_nazorg", "zin", "Je kunt het zelf.",
                "pratenMet", "vooraf", "_versie", "1")).hasStatus(303);
        assertThat(text(bezoek.get("noor", url + "/besluiten"))).contains("Afronden met nazorg",
                "Nu regelen in het dossier", "1 actie voor Noor");
    }

    private void closed(long casus, String punt) {
        assertThat(bezoek.post("bart", url + "/afronding")).hasStatus(303);
        assertThat(text(bezoek.get("bart", url + "/besluiten"))).contains("Afgerond door Bart Willemsen");
        assertThat(text(bezoek.post("noor", punt, "metNaam", "ja", "besluit", "door", "zin", "Toch niet.", "pratenMet",
                "vooraf", "_versie", "2"))).contains("Aanpassen kan niet meer");
        assertThat(bezoek.post("noor", punt + "/aanvulling", "aanvulling", "Het was op dinsdag.")).hasStatus(303);
        assertThat(text(bezoek.get("noor", punt))).contains("Aanvulling van Noor Hendriks", "Het was op dinsdag.",
                "Je kunt het zelf.");
        assertThat(text(bezoek.get("noor", url + "/afdruk"))).contains("Leerling uit leerjaar 2").doesNotContain(
                "Quinty", "Je kunt het zelf.");
        assertThat(text(bezoek.get("noor", punt + "/afdruk"))).contains("Besproken over Quinty", "Je kunt het zelf.");
        bezoek.post("noor", "/taken/" + one("select taak from overleg.actie") + "/klaar");
        assertThat(one("select klaar_op is not null from overleg.actie")).isEqualTo("t");
        assertThat(regio.eigenaar()
                .sql("select count(*) from logboek.regel where casus_id = ? and object in ('teamoverleg', 'teambesluit')")
                .param(casus).query(Integer.class).single()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void a_withdrawal_while_the_screen_is_open_closes_name_question_and_decision_in_the_next_request() {
        long casus = regio.casusMetJa("Roxanne");
        var punt = agenda(casus);
        bezoek.post("bart", url + "/punten/" + punt.replaceFirst(".*/", "") + "/vraag", "punt", "x", "vraag",
                "Hoe helpen we Roxanne?", "minuten", "8");
        bezoek.post("bart", url + "/aanwezigheid", "wie", account(2));
        assertThat(text(bezoek.get("bart", punt))).contains("Hoe helpen we Roxanne?");
        withdraw(casus);
        for (var wie : new String[]{"bart", "noor"})
            assertThat(text(bezoek.get(wie, punt))).as(wie).contains("Leerling zonder naam", "Wat kan het team")
                    .doesNotContain("Roxanne");
        for (var tabel : new String[]{"casuspunt", "teambesluit", "actie"})
            assertThat(regio.als("bart",
                    () -> db.sql("select count(*) from overleg." + tabel).query(Integer.class).single())).isZero();
        var fout = bezoek.post("bart", punt, "metNaam", "ja", "besluit", "door", "zin", "Roxanne gaat door.",
                "pratenMet", "vooraf");
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("De toestemming is intussen gestopt", "Advies geven")
                .doesNotContain("Roxanne", "Door met dit plan");
        assertThat(bezoek.post("bart", punt, "metNaam", "nee", "besluit", "advies", "zin", "Vraag wat helpt."))
                .hasStatus(303);
        assertThat(one("select casus_id is null from overleg.teambesluit")).isEqualTo("t");
    }

    @Test
    void a_decision_that_was_taken_closes_with_the_consent_and_is_not_taken_twice() {
        long casus = regio.casusMetJa("Sterre");
        var punt = agenda(casus);
        bezoek.post("bart", url + "/aanwezigheid", "wie", account(2));
        decide("bart", punt, "0");
        withdraw(casus);
        assertThat(text(bezoek.get("bart", punt))).contains("Het besluit is daarom dicht")
                .doesNotContain("Sterre", "welk teken");
        assertThat(text(bezoek.get("bart", url + "/besluiten"))).contains("Besloten, nu niet te lezen")
                .doesNotContain("Sterre");
        assertThat(text(bezoek.post("bart", punt, "metNaam", "nee", "besluit", "advies", "zin", "Nog eens.")))
                .contains("Over dit punt is al een besluit");
    }

    @Test
    void without_consent_there_is_a_question_advice_and_a_task_to_ask() {
        long casus = regio.casus(regio.leerling("Timea", 13));
        var punt = agenda(casus);
        assertThat(text(bezoek.get("bart", url + "/voorbereiding"))).doesNotContain("Timea Proef");
        bezoek.post("bart", url + "/aanwezigheid", "wie", account(2));
        assertThat(text(bezoek.get("bart", punt))).contains("Leerling zonder naam", "Toestemming vragen")
                .doesNotContain("Timea", "Afronden met nazorg");
        assertThat(bezoek.post("bart", punt, "metNaam", "nee", "besluit", "door", "zin", "Door.")).hasStatus(422);
        assertThat(bezoek.post("bart", punt, "metNaam", "nee", "besluit", "toestemming")).hasStatus(303);
        assertThat(text(bezoek.get("bart", "/mijn-werk"))).contains("Het team vroeg erom in het overleg.");
        var vraag = punt.replaceFirst(".*/", "/overlegvragen/");
        assertThat(text(bezoek.get("tim", vraag))).contains("Het team heeft deze leerling al besproken");
    }

    @Test
    void what_stays_open_comes_back_and_the_order_is_a_matter_of_buttons() {
        long casus = regio.casusMetJa("Ursula");
        var punt = agenda(casus);
        bezoek.post("bart", url + "/punten", "titel", "Klas 2C", "vraag", "Onrust na de pauze");
        assertThat(text(bezoek.get("bart", url + "/voorbereiding"))).containsPattern("Ursula.*Klas 2C.*Wat zien we");
        var tweede = one("select sleutel from overleg.agendapunt where soort = 'onderwerp'");
        bezoek.post("bart", url + "/punten/" + tweede + "/omhoog");
        assertThat(text(bezoek.get("bart", url + "/voorbereiding"))).containsPattern("Klas 2C.*Ursula.*Wat zien we");
        bezoek.post("bart", url + "/aanwezigheid", "wie", account(2));
        bezoek.post("bart", url + "/punten/" + tweede, "besluit", "besproken", "zin", "Andere plaatsen.", "wat-0",
                "Plattegrond maken", "wie-0", account(2), "op-0", "overmorgen");
        assertThat(text(bezoek.get("bart", url + "/besluiten"))).contains("Nog geen besluit", "2 punten hebben");
        bezoek.post("bart", punt + "/later");
        bezoek.post("bart", url + "/afronding");

        var school = one("select sleutel from samenwerking.school where id = 1");
        bezoek.post("bart", "/overleg", "school", school, "op", "overmorgen", "tijd", "9");
        var tweedeUrl = "/overleg/" + one("select sleutel from overleg.overleg where afgerond_op is null");
        assertThat(text(bezoek.get("bart", tweedeUrl + "/voorbereiding"))).contains("later terug van vorige keer",
                "1 actie van de vorige keer");
        bezoek.post("bart", tweedeUrl + "/voorbereiding", "punt", "casus:" + key(casus));
        bezoek.post("bart", tweedeUrl + "/aanwezigheid", "wie", account(2));
        var acties = tweedeUrl + "/punten/" + one(
                "select p.sleutel from overleg.agendapunt p join overleg.overleg o on o.id = p.overleg_id where p.soort = 'acties'");
        assertThat(text(bezoek.get("bart", acties))).contains("Plattegrond maken", "Klas 2C. Bart Willemsen");
        var actie = tweedeUrl + "/acties/" + one("select sleutel from overleg.actie");
        assertThat(text(bezoek.post("bart", actie, "op", "1-1-2020"))).contains("Kies een datum van vandaag of later");
        assertThat(bezoek.post("bart", actie, "wat", "klaar")).hasStatus(303);
        assertThat(one(
                "select t.klaar_op is not null from ondersteuning.taak t join overleg.actie a on a.taak = t.sleutel"))
                .isEqualTo("t");
    }

    @Test
    void who_is_not_in_the_team_sees_no_meeting_and_a_guest_only_the_own_point() {
        long casus = regio.casusMetJa("Vesna");
        agenda(casus);
        assertThat(bezoek.get("tim", "/overleg")).hasStatus(403);
        assertThat(bezoek.get("wendy", url)).as("another school").hasStatus(404);
        assertThat(bezoek.get("karin", url)).as("nothing shared").hasStatus(404);
        assertThat(text(bezoek.get("karin", "/overleg"))).contains("Nog geen overleg");
        regio.eigenaar().sql("""
                insert into toegang.inzage (wie, casus_id, jeugdige_id, regime, categorie, grond)
                select 'consulent@o3', id, jeugdige_id, 'onderwijs', unnest(array['kern', 'werk']), 'toestemming'
                from leerling.casus where id = ?""").param(casus).update();
        assertThat(bezoek.get("karin", url)).hasStatus(303);
        assertThat(text(bezoek.get("karin", url + "/besluiten"))).contains("Vesna").doesNotContain("Wat zien we vaker");
        assertThat(bezoek.post("karin", url + "/afronding")).hasStatus(403);
    }

    @Test
    void what_a_team_sees_more_often_reaches_the_netwerkgroep_when_the_meeting_is_closed() {
        agenda(regio.casusMetJa("Xanne"));
        bezoek.post("bart", url + "/aanwezigheid", "wie", account(2));
        var patroon = url + "/punten/" + one("select sleutel from overleg.agendapunt where soort = 'patroon'");
        assertThat(text(bezoek.post("bart", patroon, "besluit", "besproken"))).contains("Schrijf in één zin");
        bezoek.post("bart", patroon, "besluit", "besproken", "zin", "Op maandag komen meer leerlingen te laat.");
        assertThat(text(bezoek.get("petra", "/patronen"))).doesNotContain("Op maandag");
        bezoek.post("bart", url + "/afronding");
        assertThat(text(bezoek.get("petra", "/patronen"))).contains("Op maandag komen meer leerlingen te laat.",
                "Duinwaard College").doesNotContain("Xanne");
        assertThat(text(bezoek.get("wendy", "/patronen"))).as("another school").doesNotContain("Op maandag");
        assertThat(bezoek.get("jelle", "/patronen")).hasStatus(403);
    }

    /** The agenda made ready with this casus only; the address of its point. */
    private String agenda(long casus) {
        assertThat(bezoek.post("bart", url + "/voorbereiding", "punt", "casus:" + key(casus))).hasStatus(303);
        return url + "/punten/" + one("select sleutel from overleg.agendapunt where soort = 'leerling'");
    }

    private void decide(String wie, String punt, String versie) {
        assertThat(bezoek.post(wie, punt, "metNaam", "ja", "besluit", "door", "zin", "Jij kiest welk teken.",
                "pratenMet", "vooraf", "aanTafel", account(1), "wat-0", "Vragen welk teken zij wil", "wie-0",
                account(1), "op-0", "overmorgen", "wat-1", "", "_versie", versie)).hasStatus(303);
    }

    private void withdraw(long casus) {
        regio.eigenaar().sql("""
                insert into toestemming.antwoord (casus_id, doel, jeugdige_id, uitkomst, wijze, door)
                select id, 'begeleiding', jeugdige_id, 'ingetrokken', 'gesprek', 2 from leerling.casus where id = ?""")
                .param(casus).update();
    }

    private String key(long casus) {
        return regio.url(casus).replace("/leerlingen/", "");
    }

    private String account(long id) {
        return one("select sleutel from toegang.account where id = " + id);
    }

    private String one(String sql) {
        return String.valueOf(regio.eigenaar().sql(sql).query(String.class).single());
    }
}
