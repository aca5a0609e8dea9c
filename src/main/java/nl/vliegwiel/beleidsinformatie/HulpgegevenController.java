package nl.vliegwiel.beleidsinformatie;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Records what CBS asks of one traject, with a proposal from what is known. */
@RestController
@Onderdeel(value = "beleidsinformatie", bewerken = true)
@RequestMapping("/beleidsinformatie/{organisatie}/{halfjaar}/hulp/{hulp}")
class HulpgegevenController {
    static final Codelijst HULPVORMEN = Codelijst.load("hulpvorm");
    static final Codelijst VERWIJZERS = Codelijst.load("verwijzer");
    static final Codelijst REDENEN = Codelijst.load("reden-beeindiging");

    private final Opgaven opgaven;
    private final Hulpgegevens hulpgegevens;
    private final Meldingen meldingen;

    HulpgegevenController(Opgaven opgaven, Hulpgegevens hulpgegevens, Meldingen meldingen) {
        this.opgaven = opgaven;
        this.hulpgegevens = hulpgegevens;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional
    public Page form(@PathVariable String organisatie, @PathVariable String halfjaar, @PathVariable String hulp) {
        var o = opgaven.get(organisatie, halfjaar, Regel.Gebeurtenis.INZIEN);
        var g = o.hulp(hulp).orElseThrow(NietGevonden::new);
        return HulpgegevenPage.van(o, g, HulpgegevenForm.van(g), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String organisatie, @PathVariable String halfjaar,
            @PathVariable String hulp, HulpgegevenForm form) {
        var o = opgaven.get(organisatie, halfjaar, Regel.Gebeurtenis.INZIEN);
        var g = o.hulp(hulp).orElseThrow(NietGevonden::new);
        var fouten = form.check(HULPVORMEN, VERWIJZERS);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(HulpgegevenPage.van(o, g, form, fouten));
        if (!hulpgegevens.save(o.organisatie().id(), g, form))
            throw new NietGevonden();
        meldingen.meld("Vastgelegd.");
        return Page.seeOther(o.url());
    }
}
