package nl.vliegwiel.toestemming.afweging;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toestemming.AfwegingVeranderd;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The second person of a weighing, who need not see the casus, and its end. */
@RestController
@Onderdeel("toestemming")
@RequestMapping("/afwegingen/{sleutel}")
class BevestigingController {
    private final Afwegingen afwegingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BevestigingController(Afwegingen afwegingen, Rollen rollen, Logboek logboek, Meldingen meldingen,
            ApplicationEventPublisher events, Clock clock) {
        this.afwegingen = afwegingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var a = find(sleutel);
        log(Regel.Gebeurtenis.INZIEN, a);
        var vandaag = LocalDate.now(clock);
        boolean mag = rollen.magBewerken(Lezer.nu().rol(), "toestemming");
        String grond = AfwegingForm.GRONDEN.stream().filter(k -> k.waarde().equals(a.grond())).map(Keuze::tekst)
                .findFirst().orElse(a.grond());
        return new BevestigingPage(a, grond, mag && a.magBevestigen(Lezer.nu().accountId(), vandaag),
                mag && a.beeindigdOp() == null, vandaag);
    }

    @PostMapping("/bevestiging")
    @Transactional
    public ResponseEntity<Page> confirm(@PathVariable String sleutel) {
        var a = find(sleutel);
        long lezer = Lezer.nu().accountId();
        a.mustBeConfirmedBy(lezer, LocalDate.now(clock));
        if (!afwegingen.confirm(a, lezer))
            throw new Geweigerd("Jij kunt deze afweging niet bevestigen, of een ander was je voor.");
        changed(a, true);
        meldingen.meld("Vastgelegd: je besliste mee. De afweging telt nu.");
        return Page.seeOther(url(a));
    }

    @PostMapping("/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String sleutel) {
        var a = find(sleutel);
        a.mustBeOpen();
        if (!afwegingen.end(a))
            throw new Geweigerd("Jij kunt deze afweging niet beëindigen, of een ander was je voor.");
        if (a.bevestigdOp() == null)
            log(Regel.Gebeurtenis.WIJZIGEN, a);
        else
            changed(a, false);
        meldingen.meld("Vastgelegd: de afweging is beëindigd. Er wordt niet meer gedeeld.");
        return Page.seeOther(afwegingen.find(sleutel).isPresent() ? url(a) : "/mijn-werk");
    }

    /** The timeline is read by the family: a weighing that is kept from the parents is not told. */
    private void changed(Afweging a, boolean geldt) {
        log(Regel.Gebeurtenis.WIJZIGEN, a);
        if (!a.gesloten())
            events.publishEvent(new AfwegingVeranderd(a.casusId(), a.doel(), geldt));
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Afweging a) {
        logboek.write(new Regel(gebeurtenis, "afweging", a.id(), a.casusId(), null, null, "afweging", a.gesloten()));
    }

    private Afweging find(String sleutel) {
        return afwegingen.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private static String url(Afweging a) {
        return "/afwegingen/" + a.sleutel();
    }
}
