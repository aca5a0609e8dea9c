package nl.vliegwiel.ondersteuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import nl.vliegwiel.Browser;
import nl.vliegwiel.PagesTest;
import nl.vliegwiel.Proefregio;

/** A coach hands a pupil over to another school, and the coordinator there reads what came along. Fictieve gegevens. */
@PagesTest
class OverstapJourney {
    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void a_plan_goes_along_and_the_old_school_sees_nothing_any_more() {
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                long casus = regio.casus(regio.leerling("Yara", 14));
                regio.toestemming(casus, "begeleiding");
                regio.toestemming(casus, "leerplicht");
                referred(casus, "toegang", 1);
                referred(casus, "aanbieder", 5);
                String url = url("id", casus);
                var noor = browser.als("noor", breedte).naar(url + "/overdracht");
                look(noor, "overdracht");
                noor.naar(url + "/overstap");
                look(noor, "eerst-vragen");
                regio.toestemming(casus, "overstap");
                noor.naar(url + "/overstap");
                look(noor, "formulier");
                noor.druk("Zet de overstap klaar");
                look(noor, "fouten");
                assertThat(main(noor)).contains("Kies de nieuwe school", "Schrijf wat de nieuwe school moet weten");
                noor.page().locator("#school").selectOption("Wierhaven Mavo");
                noor.page().locator("#op").fill("vandaag");
                noor.page().locator("#brief").fill("Begin rustig. Yara komt graag vroeg.");
                noor.druk("Zet de overstap klaar");
                assertThat(main(noor.naar(url))).contains("bestaat niet");
                var wendy = browser.als("wendy", breedte).naar(url("vorige_id", casus) + "/overstap");
                look(wendy, "overgenomen");
                assertThat(main(wendy)).contains("Overgenomen van Duinwaard College", "Begin rustig.",
                        "Begeleiding en teamoverleg", "Delen met leerplicht", "gaat door, het ja ging mee",
                        "wacht op een nieuw ja");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A referral that runs when the change comes. */
    private void referred(long casus, String doel, long organisatie) {
        regio.toestemming(casus, doel);
        regio.eigenaar()
                .sql("""
                        insert into verwijzing.uitverwijzing (casus_id, school_id, soort, doel, organisatie_id, ontvanger, hulpsoort, vraag,
                            bereik_wie, telefoon, reageren_voor, door)
                        values (:casus, 1, :doel, :doel, :wie, :doel || '@o' || :wie, 'preventief', 'Graag een gesprek.', 'Moeder', '0600000000',
                            current_date, 1)""")
                .param("casus", casus).param("doel", doel).param("wie", organisatie).update();
    }

    private String url(String kolom, long id) {
        return "/leerlingen/" + regio.eigenaar()
                .sql("select sleutel from leerling.casus where case :k when 'id' then id else vorige_id end = :id")
                .param("k", kolom).param("id", id).query(String.class).single();
    }

    private static String main(Browser.Blad blad) {
        return blad.page().locator("main").innerText();
    }

    private void look(Browser.Blad blad, String naam) {
        wrong.addAll(blad.mis(naam));
        blad.foto("overstap-" + naam);
    }
}
