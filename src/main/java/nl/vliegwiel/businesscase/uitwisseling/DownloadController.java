package nl.vliegwiel.businesscase.uitwisseling;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.rekenen.bestand.ModelXlsx;
import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Download;
import nl.vliegwiel.web.NietGevonden;

/** A version as files: its model, its result, and the report. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}")
class DownloadController {
    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Studiekoppen koppen;
    private final Berekening berekening;
    private final Logboek logboek;
    private final Clock clock;

    DownloadController(Studiekoppen koppen, Berekening berekening, Logboek logboek, Clock clock) {
        this.koppen = koppen;
        this.berekening = berekening;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping("/model.json")
    @Transactional
    public ResponseEntity<byte[]> model(@PathVariable String studie, @PathVariable int nummer) {
        var kop = koppen.find(studie, nummer);
        return file(kop, "model", "json", MediaType.APPLICATION_JSON,
                kop.versie().model().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/uitkomst.json")
    @Transactional
    public ResponseEntity<byte[]> result(@PathVariable String studie, @PathVariable int nummer) {
        var kop = koppen.find(studie, nummer);
        String uitkomst = kop.versie().uitkomst();
        if (uitkomst == null || !kop.versie().gerekend())
            throw new NietGevonden();
        return file(kop, "uitkomst", "json", MediaType.APPLICATION_JSON, uitkomst.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/rapport.pdf")
    @Transactional
    public ResponseEntity<byte[]> report(@PathVariable String studie, @PathVariable int nummer) {
        var kop = koppen.find(studie, nummer);
        var d = berekening.uitkomst(kop.versie());
        if (d == null)
            throw new NietGevonden();
        return file(kop, "rapport", "pdf", MediaType.APPLICATION_PDF, Rapport.pdf(kop, d, LocalDate.now(clock)));
    }

    /** The spreadsheet computes the balance by its own formulas; a model with faults has none. */
    @GetMapping("/rekenblad.xlsx")
    @Transactional
    public ResponseEntity<byte[]> spreadsheet(@PathVariable String studie, @PathVariable int nummer) {
        var kop = koppen.find(studie, nummer);
        var d = berekening.uitkomst(kop.versie());
        if (d == null)
            throw new NietGevonden();
        var uit = new ByteArrayOutputStream();
        ModelXlsx.write(kop.model(), d, uit);
        return file(kop, "rekenblad", "xlsx", XLSX, uit.toByteArray());
    }

    private ResponseEntity<byte[]> file(Studiekop kop, String wat, String soort, MediaType type, byte[] inhoud) {
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "studieversie", kop.versie().id()));
        String naam = "kosten-en-baten-" + wat + "-versie-" + kop.versie().nummer() + "." + soort;
        return Download.of(naam, type, inhoud);
    }
}
