package nl.vliegwiel.leren.gesprek;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.ervaring.verhaal.Verhalen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.Rapportcijfers;
import nl.vliegwiel.monitor.duiding.Duidingen;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/** One figure in a conversation: first what people expect, then the figure in silence, then the three questions. */
@RestController
@Onderdeel("duidingsgesprek")
@RequestMapping(GesprekController.URL + "/{sleutel}/{code:[a-z][a-z0-9-]*}")
class GespreksantwoordController {

    private static final int LONGEST = 300;
    private static final String JONGEREN = "Leerlingen en ouders in het gesprek van ";

    private final Duidingsgesprekken gesprekken;
    private final Rapportcijfers cijfers;
    private final Duidingen duidingen;
    private final Verhalen verhalen;
    private final Peilingen peilingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;
    private final Voornamen voornamen = Voornamen.load();

    GespreksantwoordController(Duidingsgesprekken gesprekken, Rapportcijfers cijfers, Duidingen duidingen,
            Verhalen verhalen, Peilingen peilingen, Rollen rollen, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.gesprekken = gesprekken;
        this.cijfers = cijfers;
        this.duidingen = duidingen;
        this.verhalen = verhalen;
        this.peilingen = peilingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    /** toon: the figure is uncovered, also when nobody said what to expect. */
    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel, @PathVariable String code,
            @RequestParam(defaultValue = "") String toon) {
        var g = find(sleutel, code);
        var answer = answer(g, code);
        return page(g, answer, "ja".equals(toon) || answer.bewaardOp() != null || !may(), Fouten.geen());
    }

    @PostMapping("/verwacht")
    @Transactional
    public ResponseEntity<Page> expect(@PathVariable String sleutel, @PathVariable String code,
            @RequestParam(defaultValue = "") String verwacht) {
        var g = open(sleutel, code);
        String text = Invoer.tekst(verwacht);
        if (text.length() > LONGEST) {
            return ResponseEntity.unprocessableContent().body(page(g, answer(g, code).verwacht(text), false,
                    new Fouten().meld("verwacht", "Schrijf hoogstens 300 tekens")));
        }
        if (!text.isEmpty()) {
            gesprekken.save(g.id(), answer(g, code).verwacht(text));
            logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "duidingsgesprek", g.id()));
        }
        return Page.seeOther(g.url() + "/" + code + "?toon=ja");
    }

    /** Puts what was said beside the figure itself; what stood there of this conversation makes room. */
    @PostMapping
    @Transactional
    public ResponseEntity<Page> keep(@PathVariable String sleutel, @PathVariable String code,
            GespreksantwoordForm form) {
        var g = open(sleutel, code);
        var was = answer(g, code);
        var answer = was.met(form);
        var fouten = answer.check(g.deelnemers().samen());
        boolean named = fouten.isLeeg() && !"ja".equals(form.naamGoed())
                && voornamen.find(answer.woorden(), List.of()).isPresent();
        if (named) {
            fouten.meld("verklaring", "Hier lijkt een naam te staan. Haal hem weg");
        }
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(g, answer, true, fouten).metNaam(named));
        }
        return kept(g, was, answer);
    }

    private ResponseEntity<Page> kept(Duidingsgesprek g, Gespreksantwoord was, Gespreksantwoord answer) {
        String code = answer.indicator();
        var now = OffsetDateTime.now(clock);
        takeBack(was.duidingId(), now);
        takeBack(was.stemId(), now);
        int month = publication(g).laatsteMaand();
        long reading = duidingen.add(code, month, answer.verklaring(), g.namens());
        Long voice = answer.jongeren().isEmpty()
                ? null
                : Long.valueOf(duidingen.add(code, month, answer.jongeren(),
                        JONGEREN + Nederlands.datum(g.datum())));
        gesprekken.save(g.id(), answer.bewaard(now, reading, voice));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "duiding", reading));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "duidingsgesprek", g.id()));
        meldingen.meld("De duiding staat nu bij het cijfer.");
        return Page.seeOther(g.url() + "/" + code);
    }

    private void takeBack(@Nullable Long duiding, OffsetDateTime now) {
        if (duiding != null) {
            duidingen.ingetrokken(duiding, now);
        }
    }

    private Duidingsgesprek open(String sleutel, String code) {
        var g = find(sleutel, code);
        if (g.afgerondOp() != null) {
            throw new Geweigerd("Dit gesprek is afgerond.");
        }
        return g;
    }

    private Duidingsgesprek find(String sleutel, String code) {
        return gesprekken.find(sleutel).filter(g -> g.cijfers().contains(code)).orElseThrow(NietGevonden::new);
    }

    private Gespreksantwoord answer(Duidingsgesprek g, String code) {
        return gesprekken.antwoorden(g.id()).getOrDefault(code, Gespreksantwoord.leeg(code));
    }

    private Peiling publication(Duidingsgesprek g) {
        return peilingen.find(g.publicatie()).orElseThrow(NietGevonden::new);
    }

    private boolean may() {
        return rollen.magBewerken(Lezer.nu().rol(), "duidingsgesprek");
    }

    private GespreksantwoordPage page(Duidingsgesprek g, Gespreksantwoord answer, boolean shown, Fouten fouten) {
        var figure = cijfers.van(publication(g), List.of(answer.indicator()), g.datum()).stream().findFirst()
                .orElseThrow(NietGevonden::new);
        return new GespreksantwoordPage(g, figure, answer, g.cijfers().indexOf(answer.indicator()) + 1,
                verhalen.bij(answer.indicator()), shown,
                may() && g.afgerondOp() == null, rollen.magBewerken(Lezer.nu().rol(), "verbeteractie"), false, fouten);
    }
}
