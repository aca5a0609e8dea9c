package nl.vliegwiel.toestemming.gevaar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.GeenRecht;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Break-glass: taking it and judging it. */
@RestController
@Onderdeel("noodtoegang")
@RequestMapping("/noodtoegang")
class NoodtoegangController {
    private final Schooldagen schooldagen = Schooldagen.load();
    private final Noodtoegangen noodtoegangen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    NoodtoegangController(Noodtoegangen noodtoegangen, Rollen rollen, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.noodtoegangen = noodtoegangen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show() {
        return page(new NoodtoegangForm(null, null), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> take(NoodtoegangForm form) {
        if (!takes())
            throw new GeenRecht(Lezer.nu().rol(), "noodtoegang");
        var fouten = form.check();
        var casus = fouten.isLeeg()
                ? noodtoegangen.genomen(form.casusnummer(), Invoer.tekst(form.reden()),
                        schooldagen.werkdagNa(LocalDate.now(clock)))
                : java.util.Optional.<String>empty();
        if (casus.isPresent()) {
            meldingen.meld("Je kunt deze casus vier uur lezen. Alles wat je bekijkt, komt in het logboek.");
            return Page.seeOther("/leerlingen/" + casus.get());
        }
        if (fouten.isLeeg()) {
            logboek.write(Regel.beheer(Regel.Gebeurtenis.GEWEIGERD, "noodtoegang", null));
            fouten.meld("nummer", NoodtoegangForm.GEEN_CASUS);
        }
        return ResponseEntity.unprocessableContent().body(page(form, fouten));
    }

    @GetMapping("/{sleutel}")
    @Transactional
    public Page ask(@PathVariable String sleutel) {
        var n = find(sleutel);
        logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, "noodtoegang", n.id(), n.casusId(), null));
        return review(n, "", "", Fouten.geen());
    }

    @PostMapping("/{sleutel}/beoordeling")
    @Transactional
    public ResponseEntity<Page> judge(@PathVariable String sleutel, @RequestParam(defaultValue = "") String oordeel,
            @RequestParam(defaultValue = "") String toelichting) {
        var n = find(sleutel);
        n.mustBeJudgedBy(Lezer.nu().accountId());
        if (!List.of("terecht", "onterecht").contains(oordeel))
            return ResponseEntity.unprocessableContent()
                    .body(review(n, "", toelichting, new Fouten().meld("oordeel", "Kies terecht of onterecht")));
        if (!noodtoegangen.judge(n, oordeel, Invoer.tekst(toelichting)))
            throw new Geweigerd("Jij kunt deze noodtoegang niet beoordelen, of een ander was je voor.");
        logboek.write(Regel.casus(Regel.Gebeurtenis.WIJZIGEN, "noodtoegang", n.id(), n.casusId(), null));
        meldingen.meld("Vastgelegd: deze noodtoegang was " + oordeel + ".");
        return Page.seeOther("/noodtoegang");
    }

    private NoodtoegangPage page(NoodtoegangForm form, Fouten fouten) {
        var lezer = Lezer.nu();
        boolean judges = lezer.heeftRol("fg", "oco");
        return new NoodtoegangPage(takes(), judges, form, fouten, noodtoegangen.own(lezer.accountId()),
                judges ? noodtoegangen.waiting(lezer.accountId()) : List.of(),
                judges ? noodtoegangen.judged() : List.of(), LocalDate.now(clock));
    }

    private BeoordelingPage review(Noodtoegang n, String oordeel, String toelichting, Fouten fouten) {
        var lezer = Lezer.nu();
        return new BeoordelingPage(n, rollen.naam(n.rol()), noodtoegangen.looks(n),
                lezer.heeftRol("fg", "oco") && lezer.accountId() != n.accountId(), oordeel, toelichting, fouten);
    }

    /** The fg judges and never looks. */
    private static boolean takes() {
        return !Lezer.nu().heeftRol("fg");
    }

    private Noodtoegang find(String sleutel) {
        return noodtoegangen.find(sleutel).orElseThrow(NietGevonden::new);
    }
}
