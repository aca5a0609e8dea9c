package nl.vliegwiel.businesscase.aanname;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.businesscase.studie.Versies;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** One assumption of a draft, with its source and shape. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/aannames/{code}")
class AannameController {
    private final Studiekoppen koppen;
    private final Berekening berekening;
    private final Versies versies;
    private final Logboek logboek;

    AannameController(Studiekoppen koppen, Berekening berekening, Versies versies, Logboek logboek) {
        this.koppen = koppen;
        this.berekening = berekening;
        this.versies = versies;
        this.logboek = logboek;
    }

    @GetMapping
    @Onderdeel(value = "kosten-en-baten", bewerken = true)
    @Transactional(readOnly = true)
    public Page show(@PathVariable String studie, @PathVariable int nummer, @PathVariable String code) {
        var kop = koppen.find(studie, nummer);
        var g = find(kop, code);
        return new AannamePage(kop, g, AannameForm.of(g), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String studie, @PathVariable int nummer, @PathVariable String code,
            @RequestParam Map<String, String> velden) {
        var kop = koppen.find(studie, nummer);
        var g = find(kop, code);
        var form = new AannameForm(velden);
        var fouten = new Fouten();
        var nieuw = form.model(kop.model(), g, fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(new AannamePage(kop, g, form, fouten));
        berekening.bewaard(kop.versie(), kop.versie().versie(), nieuw);
        versies.changed(kop.versie().id(), code, g.naam(), words(kop.model(), g), words(nieuw, find(nieuw, code)),
                form.tekst("toelichting"));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "studieversie", kop.versie().id()));
        return Page.seeOther(kop.url() + "/aannames#g-" + code);
    }

    private static Grootheid find(Studiekop kop, String code) {
        kop.versie().teWijzigen();
        var g = find(kop.model(), code);
        if (g.bron() != null && g.bron().startsWith("peiling-"))
            throw new Geweigerd(
                    "Dit getal komt uit de monitor en is niet over te typen. Haal het effect weg en kies opnieuw.");
        return g;
    }

    private static Grootheid find(Model model, String code) {
        return model.grootheid(code).orElseThrow(NietGevonden::new);
    }

    private static String words(Model model, Grootheid g) {
        String bron = model.bron(String.valueOf(g.bron())).map(b -> b.titel()).orElse("geen bron");
        return new AannamesForm.Verandering(g, g, false).was() + ", " + bron;
    }
}
