package nl.vliegwiel.handleiding;

import static nl.vliegwiel.handleiding.Rondgang.casus;
import static nl.vliegwiel.handleiding.Rondgang.hasText;
import static nl.vliegwiel.handleiding.Rondgang.klaar;

import java.time.Duration;
import java.time.Year;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures, costs, funding, research and reports. */
@Handleiding
class HandleidingCijfersJourney {
    @LocalServerPort
    private int port;
    private Rondgang rondgang;

    @BeforeAll
    void open() {
        rondgang = new Rondgang(port);
    }

    @AfterAll
    void dicht() {
        rondgang.close();
    }

    @Test
    @Order(14)
    void beleid_leest_de_monitor() {
        var jelle = rondgang.metCijfers("Jelle");
        jelle.foto("monitor");
        jelle.page().locator(".opv ol a").first().click();
        jelle.foto("indicator").naar("/monitor/zestien-uur-verzuim/uitsplitsing?rijen=gemeente&per=maand")
                .foto("uitsplitsing").naar("/monitor/zestien-uur-verzuim/streefwaarde").foto("streefwaarde")
                .naar("/monitor/tabellen").foto("tabellen").naar("/kwaliteit").foto("kwaliteit")
                .naar("/monitor/bijzonderheden").foto("bijzonderheden");
        rondgang.als("Bart").naar("/eigen-cijfers").foto("eigen-cijfers");
        klaar(jelle.naar("/peilingen").foto("peilingen").naar("/peilingen/ondergrens").foto("ondergrens"));
    }

    @Test
    @Order(15)
    void bekostiging_van_voorstel_tot_akkoord() {
        var jelle = rondgang.als("Jelle").naar("/bekostiging").klik("J&S-teams in het vo");
        String pad = jelle.pad();
        jelle.naar(pad + "?versie=1").foto("bekostiging").klik("Zandwijk").foto("bekostiging-uitleg");
        jelle.naar(pad + "/formatie?versie=1").foto("bekostiging-formatie");
        jelle.naar(pad + "/begroting?versie=1").foto("bekostiging-begroting");
        jelle.naar(pad + "/partijen?versie=1").foto("bekostiging-partijen");
        jelle.naar(pad + "/contract?versie=1").foto("bekostiging-contract");
        jelle.naar(pad + "/teamverslag").druk("Tel " + Year.now()).foto("bekostiging-teamverslag");
        klaar(jelle.naar(pad + "/akkoord?versie=1").foto("bekostiging-akkoord"));
    }

    @Test
    @Order(16)
    void kosten_en_baten_van_aanname_tot_uitkomst() {
        var jelle = rondgang.als("Jelle").naar("/kosten-en-baten").foto("kosten");
        jelle.page().locator("main a[href*='/versies/']").first().click();
        String pad = jelle.pad();
        jelle.foto("kosten-uitkomst").naar(pad.replaceAll("/versies/.*", "/versies")).foto("kosten-versies");
        if (jelle.page().locator("main button", hasText("Nieuw concept beginnen")).count() > 0) {
            jelle.druk("Nieuw concept beginnen");
            pad = jelle.pad();
        }
        jelle.naar(pad + "/aannames").foto("kosten-aannames").naar(pad + "/opbouw").foto("kosten-opbouw");
        klaar(jelle.naar("/kosten-en-baten/voorbeelden").foto("kosten-voorbeelden"));
    }

    @Test
    @Order(31)
    void onderzoek_van_vraag_tot_bestand() {
        var olga = rondgang.als("Olga").naar("/onderzoeken").foto("onderzoeken")
                .naar("/onderzoeken/nieuw?eenheid=casus");
        olga.vul("Naam van het onderzoek", "Wachten op hulp")
                .vul("Welke vraag", "Hoe lang duurt het tot de hulp begint?")
                .page().locator("input[value=weken_tot_hulp]").check();
        olga.vul("Waarom is weken tot de hulp begon nodig?", "Dit is de uitkomst").foto("onderzoek-aanvragen");
        var jelle = rondgang.als("Jelle").naar("/onderzoeken").klik("Verzuim op pilotscholen");
        String url = jelle.pad();
        jelle.druk("Bestand maken");
        Awaitility.await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofSeconds(2))
                .until(() -> jelle.naar(url).page().getByText("Lijken op elkaar (k)").isVisible());
        jelle.foto("onderzoek-bestand");
        klaar(rondgang.als("Onno").naar(url).druk("Vrijgeven"));
        klaar(rondgang.als("Olga").naar(url).foto("onderzoek-vrijgegeven"));
        klaar(jelle);
    }

    @Test
    @Order(32)
    void rapport_voor_ouders_en_voor_een_overleg() {
        var jelle = rondgang.metCijfers("Jelle");
        jelle.naar("/rapporten/nieuw").vul("Titel", "Hoe gaat het op onze scholen?")
                .vul("Voor wie?", "Regisseursoverleg").foto("rapport-nieuw").druk("Verder met de tekst")
                .vul("Inleiding", "De cijfers van dit schooljaar, en hoe wij ze lezen.").foto("rapport-tekst")
                .druk("Vastleggen en vaststellen").foto("rapport");
        klaar(jelle);
    }

    @Test
    @Order(33)
    void monitor_verder_kijken() {
        var jelle = rondgang.metCijfers("Jelle").naar("/monitor/maandbericht").foto("maandbericht")
                .naar("/monitor/routes").foto("routes").naar("/catalogus").foto("definities");
        jelle.naar("/monitor/zestien-uur-verzuim/scholen").foto("per-school")
                .naar("/monitor/zestien-uur-verzuim/duiding").foto("duiding");
        klaar(jelle.naar("/monitor/thuiszitters").foto("wacht-op-gegevens"));
        klaar(rondgang.als("Olga").naar("/apisleutels").foto("sleutels"));
    }

    @Test
    @Order(34)
    void leren_van_kompas_tot_gesprek() {
        var petra = rondgang.metCijfers("Petra Prins").naar("/leren").foto("leren-kompas").naar("/leren/werkplan")
                .foto("leren-werkplan");
        petra.naar("/leren/gesprekken/nieuw").vul("Hoe heet het gesprek?", "Najaar, met leerlingen en ouders")
                .vul("Wanneer?", "vandaag").kies("Leerlingen met 16 uur");
        petra.page().locator("input[name^='aantal-']").first().fill("4");
        petra.druk("Klaarzetten").klik("Lees een cijfer").vul("Wat verwacht je?", "Minder dan vorig jaar.")
                .druk("Toon het cijfer");
        klaar(petra.foto("leren-gesprek"));
        petra.naar("/leren/werkplan").page().locator(".stapel tbody th a").first().click();
        klaar(petra.foto("leren-actie").naar("/leren/leerpunten").foto("leren-leerpunten"));
    }
}
