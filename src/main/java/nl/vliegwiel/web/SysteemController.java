package nl.vliegwiel.web;

import java.lang.management.ManagementFactory;
import java.time.Instant;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Installatie;
import nl.vliegwiel.toegang.Onderdeel;

/** What runs here, and the reports that wait for an answer. */
@RestController
@Onderdeel("systeem")
class SysteemController {
    private final JdbcClient db;
    private final Installatie installatie;
    private final Foutmeldingen foutmeldingen;
    private final Meldingen meldingen;

    SysteemController(JdbcClient db, Installatie installatie, Foutmeldingen foutmeldingen, Meldingen meldingen) {
        this.db = db;
        this.installatie = installatie;
        this.foutmeldingen = foutmeldingen;
        this.meldingen = meldingen;
    }

    @GetMapping("/systeem")
    @Transactional(readOnly = true)
    public Page show() {
        return page("", "", Fouten.geen());
    }

    @PostMapping("/systeem/foutmeldingen/{foutmelding}")
    @Transactional
    public ResponseEntity<Page> answer(@PathVariable String foutmelding,
            @RequestParam(defaultValue = "") String antwoord) {
        String tekst = Invoer.tekst(antwoord);
        if (tekst.isEmpty())
            return ResponseEntity.unprocessableContent().body(
                    page(antwoord, foutmelding,
                            new Fouten().meld("antwoord-" + foutmelding, "Schrijf een antwoord voor wie het meldde")));
        foutmeldingen.beantwoord(foutmelding, tekst);
        meldingen.meld("Beantwoord. De melder leest het bij Meld een fout.");
        return Page.seeOther("/systeem");
    }

    private SysteemPage page(String antwoord, String bij, Fouten fouten) {
        var stand = installatie.stand();
        return new SysteemPage(version(), Runtime.version().toString(),
                db.sql("select current_setting('server_version')").query(String.class).single(),
                Nederlands.moment(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime())),
                stand.regio(), stand.fictief(), foutmeldingen.open(), antwoord, bij, fouten);
    }

    private static String version() {
        String version = SysteemController.class.getPackage().getImplementationVersion();
        return version == null ? "ontwikkeling" : version;
    }
}
