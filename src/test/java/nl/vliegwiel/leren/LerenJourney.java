package nl.vliegwiel.leren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.Proefcijfers;
import nl.vliegwiel.web.Schooljaar;

/** Jelle reads a number and writes down what will be done: from the overview in two clicks and three fields. */
@PagesTest
class LerenJourney {

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Clock clock;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("""
                truncate leren.verbeterstap, leren.verbeteractie, leren.inspanning, leren.ambitie, leren.kompasstap,
                    leren.gespreksantwoord, leren.deelnemer, leren.duidingsgesprek, leren.leerpunt""").update();
    }

    @Test
    void from_the_overview_to_an_action_in_two_clicks_and_three_fields() {
        Proefcijfers.klaar(regio);
        try (var browser = Browser.start(port, regio)) {
            for (int width : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var blad = browser.als("jelle", width).naar("/monitor");
                var page = blad.page();
                page.locator(".tegel h3 a").first().click();
                page.locator("#actie").waitFor();
                page.locator("#wat").fill("Bellen bij acht uur verzuim, breed " + width);
                page.locator("#wie").fill("ondersteuningscoördinator");
                page.locator("#wanneer").fill(LocalDate.now(clock).plusDays(30).toString());
                page.locator("#actie .btn").click();
                page.locator("#actie tbody tr").first().waitFor();
                assertThat(page.locator("#actie").innerText()).contains("breed " + width, "Gepland");
                assertThat(blad.klikken()).as("clicks from the overview to an action").isEqualTo(2);
                assertThat(blad.velden()).as("fields").isEqualTo(3);
                blad.foto("leren-cijfer");
                assertThat(blad.gebreken()).isEmpty();
                assertThat(blad.teBreed()).isZero();
                assertThat(blad.scriptfouten()).isEmpty();
            }
        }
    }

    @Test
    void the_screens_have_no_barrier_and_fit() {
        Proefcijfers.klaar(regio);
        plan();
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int width : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                for (var path : List.of("/leren", "/leren/bijhouden", "/leren/werkplan",
                        "/leren/werkplan/nieuw?cijfer=zestien-uur-verzuim",
                        "/leren/werkplan/" + sleutel(), "/leren/gesprekken", "/leren/gesprekken/nieuw",
                        "/leren/leerpunten", gesprek(), gesprek() + "/zestien-uur-verzuim?toon=ja",
                        gesprek() + "/terugval")) {
                    var blad = browser.als("jelle", width).naar(path);
                    blad.foto("leren" + path.replaceAll("[0-9a-zA-Z]{16,}", "een").replaceAll("[^a-z]+", "-"));
                    wrong.addAll(blad.mis(path));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String gesprek() {
        return "/leren/gesprekken/" + regio.eigenaar().sql("select sleutel from leren.duidingsgesprek limit 1")
                .query(String.class).single();
    }

    private String sleutel() {
        return regio.eigenaar().sql("select sleutel from leren.verbeteractie order by id limit 1")
                .query(String.class).single();
    }

    /** A plan with one of each state. Fictieve gegevens. */
    private void plan() {
        regio.eigenaar()
                .sql("""
                        insert into leren.verbeteractie (wat, wie, wie_rol, wanneer, schooljaar, doel, indicator, school_id, verwacht,
                               begonnen_op, klaar_op, gestopt_op, reden, door)
                        select v.wat, v.wie, v.rol, :vandaag + v.over, :jaar, v.doel, v.cijfer, v.school, v.verwacht,
                               :vandaag + v.begon, :vandaag + v.klaar, :vandaag + v.gestopt, v.reden, 12
                        from (values
                            ('Bellen bij acht uur verzuim op alle pilotscholen', 'ondersteuningscoördinator', 'oco', 30, 'veerkracht',
                             'zestien-uur-verzuim', null::bigint, 'Minder leerlingen halen de 16 uur.', -10, null::int, null::int, ''),
                            ('Registratie van Wierhaven naast die van leerplicht leggen', 'Joost Verkade', null, 5, 'veerkracht',
                             'zestien-uur-verzuim', 2, '', null, null, null, ''),
                            ('Ouderpanel opzetten', 'Jelle Vermeer', null, -20, 'veiligheid', null, null, '', -60, null, null, ''),
                            ('Nazorg na acht weken in Mijn werk zetten', 'Bas Beheer', null, -30, 'nazorg', 'nazorg-afgesproken', null, '', -70, -30, null, ''),
                            ('Folder voor huisartsen maken', 'gemeente Zandwijk', null, -3, 'huisarts', null, null, '', -30, null, -5, 'Huisartsen lezen hem niet, een telefoontje werkt beter.')
                        ) v (wat, wie, rol, over, doel, cijfer, school, verwacht, begon, klaar, gestopt, reden)""")
                .param("vandaag", LocalDate.now(clock)).param("jaar", Schooljaar.van(LocalDate.now(clock)).jaar())
                .update();
        regio.eigenaar().sql("""
                insert into leren.verbeterstap (verbeteractie_id, tekst, door)
                select id, 'Toegevoegd aan het werkplan.', 12 from leren.verbeteractie""").update();
        talk();
        regio.eigenaar()
                .sql("""
                        insert into leren.ambitie (tekst, besluit, geldig_van, door)
                        values ('Jeugdigen groeien gezond en veerkrachtig op, in hun eigen buurt en school.', 'OOGO', '2022-04-20', 12)""")
                .update();
        regio.eigenaar().sql("""
                insert into leren.inspanning (doel, wat, wie, begonnen_op, door) values
                ('veerkracht', 'Inloop op school, elke week', 'jeugd- en schoolcoaches', '2024-10-01', 12),
                ('vroegsignalering', 'Team elke twee weken op school', 'jeugd- en schoolteam', '2024-10-01', 12),
                ('huisarts', 'Afspraak met huisartsen: eerst het team', 'POH jeugd, gemeenten', '2025-01-10', 12)""")
                .update();
    }

    private void talk() {
        var cijfers = Proefcijfers.klaar(regio);
        regio.eigenaar().sql("""
                insert into leren.duidingsgesprek (naam, datum, publicatie, cijfers, door)
                select 'Voorjaar, met leerlingen en ouders', :vandaag, sleutel,
                       '{zestien-uur-verzuim,terugval,casussen-in-team}'::text[], 12
                from monitor.peiling where id = :publicatie""").param("vandaag", LocalDate.now(clock))
                .param("publicatie", cijfers.publicatie()).update();
        regio.eigenaar().sql("""
                insert into leren.deelnemer select id, v.soort, v.aantal from leren.duidingsgesprek,
                    (values ('leerlingen', 4), ('ouders', 3), ('scholen', 8)) v (soort, aantal)""").update();
        regio.eigenaar()
                .sql("""
                        insert into leren.gespreksantwoord (duidingsgesprek_id, indicator, verwacht, gezien, verklaring, jongeren,
                               doen, stemmen, bewaard_op, door)
                        select id, 'zestien-uur-verzuim', 'Het blijft gelijk.', 'Het daalt sinds de start.',
                               'Mentoren bellen nu al bij acht uur verzuim. Dat is nieuw.',
                               'De school belde omdat ze me misten. Niet om te dreigen.', 'Op alle scholen bellen.', 9, now(), 12
                        from leren.duidingsgesprek""")
                .update();
        regio.eigenaar()
                .sql("""
                        insert into leren.leerpunt (soort, tekst, uitkomst, besproken_op, door, rol) values
                        ('knelpunt', 'Vervoer naar de dagbesteding duurt weken.', 'De gemeenten kopen samen vervoer in.', :vandaag, 12, 'procesbegeleider'),
                        ('knelpunt', 'Wie geen laptop heeft, kan thuis geen plan lezen.', '', null, 2, 'oco')""")
                .param("vandaag", LocalDate.now(clock)).update();
    }
}
