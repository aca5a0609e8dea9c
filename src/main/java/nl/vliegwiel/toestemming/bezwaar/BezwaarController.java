package nl.vliegwiel.toestemming.bezwaar;

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

import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toestemming.antwoord.Antwoorden;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** Writes down that a young person or the parents object to research, or take that back. Also in a closed file. */
@RestController
@Onderdeel("toestemming")
@RequestMapping("/leerlingen/{casus}/toestemming/bezwaar")
class BezwaarController {
    private final Casuskoppen koppen;
    private final Bezwaren bezwaren;
    private final Antwoorden antwoorden;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    BezwaarController(Casuskoppen koppen, Bezwaren bezwaren, Antwoorden antwoorden, Rollen rollen, Logboek logboek,
            Meldingen meldingen, Clock clock) {
        this.koppen = koppen;
        this.bezwaren = bezwaren;
        this.antwoorden = antwoorden;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String casus) {
        var kop = koppen.get(casus, "toestemming");
        logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, "bezwaar", null, kop.casusId(), kop.jeugdigeId()));
        return new BezwaarPage(kop, bezwaren.sinds(kop.jeugdigeId()).orElse(null),
                rollen.magBewerken(Lezer.nu().rol(), "toestemming") && antwoorden.holds(kop.casusId()));
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> record(@PathVariable String casus, @RequestParam(defaultValue = "") String bezwaar) {
        var kop = koppen.bare(casus);
        antwoorden.mustHold(kop.casusId());
        if (!bezwaar.matches("ja|nee"))
            throw new Geweigerd("Kies of er bezwaar is.");
        boolean objects = bezwaar.equals("ja");
        if (bezwaren.vastgelegd(kop.casusId(), objects ? LocalDate.now(clock) : null)) {
            logboek.write(Regel.casus(Regel.Gebeurtenis.WIJZIGEN, "bezwaar", null, kop.casusId(), kop.jeugdigeId()));
            meldingen.meld(objects
                    ? "Bezwaar vastgelegd. " + kop.roepnaam() + " telt niet meer mee."
                    : "Bezwaar ingetrokken. " + kop.roepnaam() + " telt weer mee.");
        }
        return Page.seeOther("/leerlingen/" + casus + "/toestemming/bezwaar");
    }
}
