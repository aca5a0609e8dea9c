package nl.vliegwiel.beleidsinformatie;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What CBS gets of each half-year: the periods, what one would hold, and that it was sent. */
@RestController
@Onderdeel(value = "beleidsinformatie", bewerken = true)
@RequestMapping("/beleidsinformatie")
class HalfjaarController {
    private final Opgaven opgaven;
    private final Halfjaarbestanden bestanden;
    private final Logboek logboek;
    private final Meldingen meldingen;

    HalfjaarController(Opgaven opgaven, Halfjaarbestanden bestanden, Logboek logboek, Meldingen meldingen) {
        this.opgaven = opgaven;
        this.bestanden = bestanden;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        var vandaag = opgaven.vandaag();
        return new HalfjarenPage(opgaven.houders().stream()
                .map(o -> new HalfjarenPage.Houder(o.sleutel(), o.naam(), Halfjaar.open(vandaag).stream()
                        .map(h -> HalfjarenPage.Rij.van(o.sleutel(), h, bestanden.list(o.id(), h), vandaag)).toList()))
                .toList());
    }

    @GetMapping("/{organisatie}/{halfjaar}")
    @Transactional
    public Page show(@PathVariable String organisatie, @PathVariable String halfjaar) {
        return opgaven.page(opgaven.get(organisatie, halfjaar, Regel.Gebeurtenis.INZIEN), false, List.of(),
                Fouten.geen());
    }

    @PostMapping("/{organisatie}/{halfjaar}/bestanden/{bestand}/verzending")
    @Transactional
    public ResponseEntity<Page> sent(@PathVariable String organisatie, @PathVariable String halfjaar,
            @PathVariable String bestand) {
        var o = opgaven.get(organisatie, halfjaar, Regel.Gebeurtenis.INZIEN);
        var b = bestanden.list(o.organisatie().id(), o.halfjaar()).stream().filter(f -> f.sleutel().equals(bestand))
                .findFirst().orElseThrow(NietGevonden::new);
        b.verzonden();
        if (!bestanden.sent(b))
            throw new Geweigerd("Een collega legde dit net vast. Bekijk de pagina opnieuw.");
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "halfjaarbestand", b.id()));
        meldingen.meld("Vastgelegd: bestand " + b.nummer() + " is verstuurd.");
        return Page.seeOther(o.url());
    }
}
