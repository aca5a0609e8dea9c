package nl.vliegwiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages that anybody can meet, on a laptop and on a phone: axe finds nothing, nothing is cut off, no script fails. */
@PagesTest
class AccessibilityJourney {
    private static final List<String> OPENBAAR = List.of();
    private static final List<String> INGELOGD = List.of("/bestaat-niet", "/systeem");

    @LocalServerPort
    private int port;
    @Autowired
    private Proefregio regio;

    @Test
    void pages_have_no_barrier_that_axe_can_see() {
        var wrong = new ArrayList<String>();
        try (var browser = Browser.start(port, regio)) {
            for (int breedte : new int[]{Browser.LAPTOP, Browser.TELEFOON}) {
                var buiten = browser.zonderNaam(breedte);
                for (var pad : OPENBAAR)
                    look(buiten, pad, wrong);
                var binnen = browser.als("noor", breedte);
                for (var pad : INGELOGD)
                    look(binnen, pad, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Browser.Blad blad, String pad, List<String> wrong) {
        blad.naar(pad);
        wrong.addAll(blad.mis(pad));
        blad.foto("toegankelijk" + pad.replace('/', '-'));
    }
}
