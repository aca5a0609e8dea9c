package nl.vliegwiel.toestemming.afweging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toestemming.antwoord.Antwoorden;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** Weighing without consent, inside the casus. */
@RestController
@Onderdeel("toestemming")
@RequestMapping("/leerlingen/{casus}/toestemming/afweging")
class AfwegingController {
    private static final String FORMULIER = "afweging";

    private final Casuskoppen koppen;
    private final Casussen casussen;
    private final Antwoorden antwoorden;
    private final Afwegingen afwegingen;
    private final Inzendingen inzendingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    AfwegingController(Casuskoppen koppen, Casussen casussen, Antwoorden antwoorden, Afwegingen afwegingen,
            Inzendingen inzendingen, Rollen rollen, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.koppen = koppen;
        this.casussen = casussen;
        this.antwoorden = antwoorden;
        this.afwegingen = afwegingen;
        this.inzendingen = inzendingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String casus) {
        var kop = koppen.get(casus, "toestemming");
        // as a look at consent: the family's extract must not tell that something was weighed
        logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, "toestemming", null, kop.casusId(), kop.jeugdigeId()));
        return page(kop, AfwegingForm.leeg(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> weigh(@PathVariable String casus, AfwegingForm form) {
        if (casussen.find(casus).isEmpty())
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(new NietVastgelegdPage(form.typed()));
        var kop = koppen.get(casus, "toestemming");
        antwoorden.mustHold(kop.casusId());
        kop.casus().mustBeOpen();
        var vandaag = LocalDate.now(clock);
        var fouten = form.check(doelen(kop, vandaag), collegas(kop, vandaag), kop.leeftijd());
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, form, fouten));
        if (inzendingen.first(form._inzending())) {
            afwegingen.add(kop.casusId(), form, vandaag);
            logboek.write(new Regel(Regel.Gebeurtenis.VASTLEGGEN, FORMULIER, null, kop.casusId(), kop.jeugdigeId(),
                    null, FORMULIER, !form.gezin().equals("ja")));
            meldingen.meld("Vastgelegd: je afweging. Hij telt zodra een tweede mens meebeslist.");
        }
        return Page.seeOther(kop.url() + "/toestemming/afweging");
    }

    private AfwegingPage page(Casuskop kop, AfwegingForm form, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        return new AfwegingPage(kop, afwegingen.list(kop.casusId()), form, fouten, doelen(kop, vandaag),
                collegas(kop, vandaag),
                rollen.magBewerken(Lezer.nu().rol(), "toestemming") && !kop.gesloten()
                        && antwoorden.holds(kop.casusId()),
                inzendingen.key(), vandaag);
    }

    /** Purposes with a receiver. */
    private List<Keuze> doelen(Casuskop kop, LocalDate vandaag) {
        return antwoorden.list(kop.casusId(), vandaag).stream().filter(s -> !s.doel().ontvanger().equals("geen"))
                .map(s -> new Keuze(s.doel().doel(), s.doel().naam())).toList();
    }

    private List<Keuze> collegas(Casuskop kop, LocalDate vandaag) {
        return afwegingen.colleagues(kop.schoolId(), Lezer.nu().accountId(), vandaag);
    }
}
