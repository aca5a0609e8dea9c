package nl.vliegwiel.ondersteuning.werkwijze;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Werkwijzen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** A new version of the way of working. It touches no running casus. */
@RestController
@Onderdeel(value = "werkwijze", bewerken = true)
@RequestMapping("/werkwijzen/nieuw")
class WerkwijzeNieuwController {
    private final Werkwijzen werkwijzen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    WerkwijzeNieuwController(Werkwijzen werkwijzen, Inzendingen inzendingen, Meldingen meldingen, Logboek logboek,
            Clock clock) {
        this.werkwijzen = werkwijzen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show() {
        var vandaag = LocalDate.now(clock);
        return page(WerkwijzeForm.van(werkwijzen.op(vandaag), vandaag), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam MultiValueMap<String, String> velden) {
        var vandaag = LocalDate.now(clock);
        var form = WerkwijzeForm.read(velden);
        var fouten = new Fouten();
        var nieuw = form.check(werkwijzen.op(vandaag), vandaag, fouten);
        if (nieuw == null)
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        if (inzendingen.first(velden.getFirst("_inzending"))) {
            logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "werkwijze", (long) werkwijzen.add(nieuw)));
            meldingen.meld("Vastgelegd: " + nieuw.naam() + " geldt voor nieuwe casussen vanaf "
                    + Nederlands.datum(nieuw.geldigVan(), vandaag) + ". Lopende casussen houden hun versie.");
        }
        return Page.seeOther("/werkwijzen");
    }

    private WerkwijzeNieuwPage page(WerkwijzeForm form, Fouten fouten) {
        return new WerkwijzeNieuwPage(form, werkwijzen.op(LocalDate.now(clock)), inzendingen.key(), fouten);
    }
}
