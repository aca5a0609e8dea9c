package nl.vliegwiel.monitor.rapport;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Download;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.OdtFile;
import nl.vliegwiel.web.PdfFile;

/** The same report as files: an accessible PDF to send, and a document to change. */
@RestController
@Onderdeel("rapport")
@RequestMapping("/rapporten/{sleutel}")
class RapportbestandController {

    private final Rapporten rapporten;
    private final Rapportinhouden inhouden;
    private final Logboek logboek;

    RapportbestandController(Rapporten rapporten, Rapportinhouden inhouden, Logboek logboek) {
        this.rapporten = rapporten;
        this.inhouden = inhouden;
        this.logboek = logboek;
    }

    @GetMapping("/rapport.pdf")
    @Transactional
    public ResponseEntity<byte[]> pdf(@PathVariable String sleutel) {
        return file(taken(sleutel), "pdf", MediaType.APPLICATION_PDF_VALUE);
    }

    @GetMapping("/rapport.odt")
    @Transactional
    public ResponseEntity<byte[]> odt(@PathVariable String sleutel) {
        return file(taken(sleutel), "odt", OdtFile.MIME);
    }

    private Rapportinhoud taken(String sleutel) {
        var rapport = rapporten.find(sleutel).orElseThrow(NietGevonden::new);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "rapport", rapport.id()));
        return inhouden.van(rapport);
    }

    private static ResponseEntity<byte[]> file(Rapportinhoud inhoud, String soort, String type) {
        byte[] bytes = soort.equals("pdf")
                ? PdfFile.of("monitor/rapport/RapportBlad.jte", inhoud, "rapport.css", "monitorrapport.css")
                : RapportOdt.of(inhoud);
        return Download.of("rapport-" + inhoud.rapport().sleutel() + "." + soort, MediaType.parseMediaType(type),
                bytes);
    }
}
