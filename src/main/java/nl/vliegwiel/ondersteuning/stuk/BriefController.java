package nl.vliegwiel.ondersteuning.stuk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Medewerkers;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.OdtFile;
import nl.vliegwiel.web.Page;

/** A letter to the family from a template, to print or as a text document. It is not kept; making it is a line in the log. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{casus}/brieven")
class BriefController {
    private final Stukkenkast kast;
    private final Medewerkers medewerkers;
    private final JdbcClient db;

    BriefController(Stukkenkast kast, Medewerkers medewerkers, JdbcClient db) {
        this.kast = kast;
        this.medewerkers = medewerkers;
        this.db = db;
    }

    @GetMapping
    @Transactional
    public Page form(@PathVariable String casus) {
        var kop = kast.writable(casus);
        kast.log(Regel.Gebeurtenis.INZIEN, "brief", null, kop);
        return page(kop, BriefForm.leeg(kop.leeftijd() < 16 ? kop.roepnaam() + " en ouders" : kop.roepnaam()), null,
                Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> letter(@PathVariable String casus, BriefForm form) {
        var kop = kast.writable(casus);
        var fouten = form.check(kop.vandaag());
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, form, null, fouten));
        kast.log(Regel.Gebeurtenis.AFDRUKKEN, "brief", null, kop);
        return ResponseEntity.ok(page(kop, form, brief(kop, form), fouten));
    }

    @PostMapping("/aanpassen")
    @Transactional
    public Page adjust(@PathVariable String casus, BriefForm form) {
        return page(kast.writable(casus), form, null, Fouten.geen());
    }

    @PostMapping("/brief.odt")
    @Transactional
    public ResponseEntity<?> odt(@PathVariable String casus, BriefForm form) {
        var kop = kast.writable(casus);
        var fouten = form.check(kop.vandaag());
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, form, null, fouten));
        kast.log(Regel.Gebeurtenis.UITVOEREN, "brief", null, kop);
        boolean fictief = db.sql("select fictief from toegang.installatie").query(Boolean.class).single();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(OdtFile.MIME))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("brief.odt", StandardCharsets.UTF_8).build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(brief(kop, form).odt(Nederlands.datum(kop.vandaag()), fictief));
    }

    private Brief brief(Casuskop kop, BriefForm form) {
        var ik = Lezer.nu();
        String telefoon = medewerkers.find(ik.accountId()).map(Medewerkers.Medewerker::telefoon)
                .filter(t -> t != null && !t.isBlank()).orElse("");
        return Brief.van(form.veld(form.soort()),
                Map.of("aan", form.veld(form.aan()), "naam", kop.roepnaam(), "dag",
                        Nederlands.dagVoluit(form.op(kop.vandaag())), "extra", form.veld(form.extra()), "coach",
                        ik.naam(), "school", kop.school(), "telefoon", telefoon));
    }

    private static BriefPage page(Casuskop kop, BriefForm form, @Nullable Brief brief, Fouten fouten) {
        return new BriefPage(kop, List.copyOf(Brief.soorten()), form, brief, fouten);
    }
}
