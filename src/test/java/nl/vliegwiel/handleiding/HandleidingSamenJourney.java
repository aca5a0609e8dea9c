package nl.vliegwiel.handleiding;

import static nl.vliegwiel.handleiding.Rondgang.klaar;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the partnership does together: deciding, asking and listening. */
@Handleiding
class HandleidingSamenJourney {
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
    @Order(41)
    void planning_van_vraag_tot_besluit() {
        var petra = rondgang.metCijfers("Petra Prins").naar("/planning").foto("planning");
        petra.page().locator("main a[href^='/planning/dossiers/']").first().click();
        klaar(petra.foto("dossier").naar("/planning/besluiten").foto("besluiten"));
    }

    @Test
    @Order(42)
    void vragenlijst_van_klaarzetten_tot_lezen() {
        var petra = rondgang.als("Petra Prins").naar("/vragenlijsten").foto("vragenlijsten");
        petra.page().locator("main tr:has-text('gestopt op') a").first().click();
        klaar(petra.foto("vragenlijst-uitkomst"));
        klaar(rondgang.buiten().naar("/mening/fictieve-vragenlijst").foto("vragenlijst-begin").druk("Begin")
                .foto("vragenlijst-vraag"));
    }

    @Test
    @Order(43)
    void verhaal_van_vertellen_tot_lezen() {
        var leerling = rondgang.buiten().naar("/vertel/fictief-vertelpunt");
        leerling.page().locator("#tekst").fill("Eerst zat ik bij Sanne van het team. Zij luisterde echt.");
        leerling.page().locator("#titel").fill("Iemand die luistert");
        klaar(leerling.foto("verhaal-vertellen"));
        var petra = rondgang.als("Petra Prins").naar("/verhalen").foto("verhalen");
        petra.page().locator("main a[href^='/verhalen/']").first().click();
        klaar(petra.foto("verhaal-namen"));
    }
}
