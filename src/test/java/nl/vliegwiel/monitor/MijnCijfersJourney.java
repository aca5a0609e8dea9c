package nl.vliegwiel.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.grens.Grenzen;

/** Jelle puts figures together, sets a limit, asks for mail and for a call to a program; looked at with axe at two widths. Fictieve gegevens. */
@PagesTest
class MijnCijfersJourney {

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    @Autowired
    private Grenzen grenzen;

    @AfterEach
    void gone() {
        regio.eigenaar().sql("delete from monitor.tegelkeuze").update();
        regio.eigenaar().sql("delete from monitor.grens").update();
        regio.eigenaar().sql("truncate attendering.nieuws, attendering.voorkeur, attendering.luisteraar cascade")
                .update();
    }

    @Test
    void figures_of_ones_own_with_a_limit_and_who_is_told() {
        long publicatie = Proefcijfers.klaar(regio).publicatie();
        arranged();
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            var jelle = browser.als("jelle", Browser.LAPTOP).naar("/monitor/mijn-cijfers");
            seen(jelle, "mijn-cijfers-leeg", wrong);
            for (var figure : new String[]{"zestien-uur-verzuim", "terugval", "dagen-tot-hulp", "casussen-in-team",
                    "nazorg-afgesproken"}) {
                jelle.page().getByLabel("Welk cijfer?").selectOption(figure);
                jelle.druk("Toevoegen");
            }
            seen(jelle, "mijn-cijfers", wrong);
            jelle.naar("/monitor/grenzen?cijfer=zestien-uur-verzuim");
            jelle.page().getByLabel("Welk getal?").fill("veel");
            jelle.druk("Vastleggen");
            seen(jelle, "grenzen-fout", wrong);
            jelle.page().getByLabel("Welk getal?").fill("6,5");
            jelle.druk("Vastleggen");
            regio.alsTaak("taak_peiling", () -> grenzen.bewaakt(publicatie, "proef"));
            seen(jelle.naar("/monitor/grenzen"), "grenzen", wrong);
            seen(jelle.naar("/monitor"), "monitor-over-grens", wrong);
            seen(jelle.naar("/op-de-hoogte"), "op-de-hoogte", wrong);
            seen(jelle.naar("/apisleutels/luisteraars"), "luisteraars", wrong);
            seen(jelle.naar("/apisleutels"), "apisleutels", wrong);
            String school = regio.eigenaar().sql("select sleutel from samenwerking.school where id = 1")
                    .query(String.class).single();
            seen(jelle.naar("/monitor/maandbericht?groep=" + school), "school-op-een-pagina", wrong);
            wrong.addAll(jelle.scriptfouten());
        }
        assertThat(wrong).isEmpty();
    }

    /** A choice of mail and a program, with what was sent of it: the settings of the server allow neither here. */
    private void arranged() {
        regio.eigenaar()
                .sql("""
                        insert into attendering.voorkeur (account_id, adres, soorten)
                        select id, 'jelle@gemeente.example', '{publicatie,grens}' from toegang.account where aanmeldnaam = 'jelle'""")
                .update();
        regio.eigenaar()
                .sql("""
                        insert into attendering.luisteraar (account_id, naam, adres, soorten)
                        select id, 'Dashboard van de regio met een lange naam', 'https://dashboard.gemeente-met-een-lange-naam.example/haken/vliegwiel/nieuws',
                               '{publicatie,levering}' from toegang.account where aanmeldnaam = 'jelle'""")
                .update();
        regio.eigenaar().sql(
                "insert into attendering.nieuws (soort, onderwerp) values ('publicatie', 'p1'), ('levering', 'l1')")
                .update();
        regio.eigenaar()
                .sql("update attendering.verzending set gelukt_op = now(), pogingen = 1 where luisteraar_id is null")
                .update();
        regio.eigenaar()
                .sql("""
                        update attendering.verzending set pogingen = 3, reden = 'Het programma antwoordde met 500.' where luisteraar_id is not null""")
                .update();
    }

    private static void seen(Browser.Blad blad, String name, ArrayList<String> wrong) {
        blad.foto(name);
        wrong.addAll(blad.gebreken());
        blad.breedte(Browser.TELEFOON);
        blad.foto(name);
        wrong.addAll(blad.mis(name));
        blad.breedte(Browser.LAPTOP);
    }
}
