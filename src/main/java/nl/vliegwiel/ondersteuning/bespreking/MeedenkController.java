package nl.vliegwiel.ondersteuning.bespreking;

import java.time.Clock;
import java.time.LocalDate;

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
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What a guest reads of a casus without names, and the answer. */
@RestController
@Onderdeel(value = "meedenken", bewerken = true)
@RequestMapping("/besprekingen/{sleutel}")
class MeedenkController {
    private final Besprekingen besprekingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    MeedenkController(Besprekingen besprekingen, Meldingen meldingen, Logboek logboek, Clock clock) {
        this.besprekingen = besprekingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var b = besprekingen.get(sleutel);
        log(Regel.Gebeurtenis.INZIEN, b);
        if (b.doorId() == Lezer.nu().accountId())
            besprekingen.taskDone(sleutel);
        return page(b, "", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> answer(@PathVariable String sleutel,
            @RequestParam(defaultValue = "") String antwoord) {
        var b = besprekingen.get(sleutel);
        if (b.gastId() != Lezer.nu().accountId())
            throw new NietGevonden();
        b.mayBeAnswered();
        String tekst = Invoer.tekst(antwoord);
        if (tekst.isEmpty() || tekst.length() > 4000)
            return ResponseEntity.unprocessableContent().body(page(b, antwoord, new Fouten().meld("antwoord",
                    tekst.isEmpty() ? "Schrijf wat je denkt" : "Maak je tekst korter")));
        if (!besprekingen.beantwoord(b, tekst))
            throw new Geweigerd("Deze bespreking is net gestopt. Je antwoord is niet vastgelegd.");
        besprekingen.taskDone(sleutel);
        besprekingen.task(b.doorId(), "Antwoord op je bespreking zonder naam", "Een collega dacht mee.",
                LocalDate.now(clock), sleutel);
        log(Regel.Gebeurtenis.VASTLEGGEN, b);
        meldingen.meld("Je antwoord ligt bij " + b.doorNaam() + ".");
        return Page.seeOther("/mijn-werk");
    }

    private MeedenkPage page(Bespreking b, String antwoord, Fouten fouten) {
        return new MeedenkPage(b, b.gastId() == Lezer.nu().accountId(), antwoord, LocalDate.now(clock), fouten);
    }

    /** In the log of the casus, by its key: a guest does not know whose casus it is. */
    private void log(Regel.Gebeurtenis gebeurtenis, Bespreking b) {
        logboek.write(Regel.casus(gebeurtenis, "bespreking zonder naam", b.id(), b.casusId(), null));
    }
}
