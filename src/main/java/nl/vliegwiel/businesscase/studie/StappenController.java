package nl.vliegwiel.businesscase.studie;

import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** The eight steps of a version. */
@RestController
@Onderdeel("kosten-en-baten")
@RequestMapping("/kosten-en-baten/{studie}/versies/{nummer}/stappen")
class StappenController {
    private final Studiekoppen koppen;
    private final Versies versies;
    private final Logboek logboek;
    private final Meldingen meldingen;

    StappenController(Studiekoppen koppen, Versies versies, Logboek logboek, Meldingen meldingen) {
        this.koppen = koppen;
        this.versies = versies;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String studie, @PathVariable int nummer) {
        var kop = koppen.find(studie, nummer);
        return new StappenPage(kop, Stappen.read(kop.versie().stappen()), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam Map<String, String> velden) {
        var kop = koppen.find(studie, nummer);
        var fouten = new Fouten();
        var nieuw = new Stappen(Stappen.read(kop.versie().teWijzigen().stappen()).acht().stream()
                .map(s -> read(s, velden, fouten)).toList());
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(new StappenPage(kop, nieuw, fouten));
        versies.saveStappen(kop.versie().id(), nieuw.json());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "studieversie", kop.versie().id()));
        meldingen.meld("Stappen vastgelegd");
        return Page.seeOther(kop.url() + "/stappen");
    }

    private static Stap read(Stap s, Map<String, String> velden, Fouten fouten) {
        String stand = velden.getOrDefault("stand-" + s.nummer(), s.stand());
        String reden = Invoer.tekst(velden.getOrDefault("reden-" + s.nummer(), s.reden()));
        if (!Stap.STANDEN.contains(stand))
            fouten.meld("stand-" + s.nummer(), "Kies hoe ver stap " + s.nummer() + " is");
        else if (stand.equals(Stap.NIET_RELEVANT) && reden.isEmpty())
            fouten.meld("reden-" + s.nummer(), "Schrijf waarom stap " + s.nummer() + " niet relevant is");
        if (reden.length() > 500)
            fouten.meld("reden-" + s.nummer(), "Houd het bij 500 tekens");
        return s.met(stand, reden);
    }
}
