package nl.vliegwiel.leren.gesprek;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The conversations about figures: the list, preparing one, and one as a whole. */
@RestController
@Onderdeel("duidingsgesprek")
@RequestMapping(GesprekController.URL)
class GesprekController {

    static final String URL = "/leren/gesprekken";

    private final Duidingsgesprekken gesprekken;
    private final Indicatoren indicatoren;
    private final Peilingen peilingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    GesprekController(Duidingsgesprekken gesprekken, Indicatoren indicatoren, Peilingen peilingen, Rollen rollen,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.gesprekken = gesprekken;
        this.indicatoren = indicatoren;
        this.peilingen = peilingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return new GesprekkenPage(gesprekken.alle(), may());
    }

    @GetMapping("/nieuw")
    @Onderdeel(value = "duidingsgesprek", bewerken = true)
    @Transactional(readOnly = true)
    public Page form() {
        return page(GesprekForm.leeg(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@RequestParam Map<String, String> velden,
            @RequestParam(defaultValue = "") List<String> cijfers) {
        var form = new GesprekForm(velden, cijfers);
        var fouten = form.check(LocalDate.now(clock), indicatoren.alle().stream().map(Indicator::code).toList());
        if (peilingen.find(form.tekst("publicatie")).filter(p -> p.klaarOp() != null)
                .filter(p -> "publicatie".equals(p.soort())).isEmpty()) {
            fouten.meld("publicatie", "Kies welke publicatie jullie lezen");
        }
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        }
        var added = gesprekken.add(form.tekst("naam"), form.dag(LocalDate.now(clock)), form.tekst("publicatie"),
                cijfers, form.deelnemers());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "duidingsgesprek", added.id()));
        meldingen.meld("Het gesprek staat klaar. Jullie lezen één cijfer tegelijk.");
        return Page.seeOther(URL + "/" + added.sleutel());
    }

    @GetMapping("/{sleutel}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        var g = gesprekken.find(sleutel).orElseThrow(NietGevonden::new);
        return GesprekPage.of(g, gesprekken.antwoorden(g.id()), indicatoren, peilingen.find(g.publicatie()), may());
    }

    @PostMapping("/{sleutel}/afgerond")
    @Transactional
    public ResponseEntity<Page> finish(@PathVariable String sleutel) {
        var g = gesprekken.find(sleutel).orElseThrow(NietGevonden::new);
        gesprekken.afgerond(g.id(), OffsetDateTime.now(clock));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "duidingsgesprek", g.id()));
        meldingen.meld("Het gesprek is afgerond.");
        return Page.seeOther(g.url());
    }

    private GesprekNieuwPage page(GesprekForm form, Fouten fouten) {
        return GesprekNieuwPage.of(form, peilingen.publications(), indicatoren, fouten);
    }

    private boolean may() {
        return rollen.magBewerken(Lezer.nu().rol(), "duidingsgesprek");
    }
}
