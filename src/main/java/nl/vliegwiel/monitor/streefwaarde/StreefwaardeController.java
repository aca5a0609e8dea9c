package nl.vliegwiel.monitor.streefwaarde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** What a figure should reach: which decisions there are, and a new one. */
@RestController
@Onderdeel("streefwaarde")
@RequestMapping("/monitor/{code:[a-z][a-z0-9-]*}/streefwaarde")
class StreefwaardeController {

    private final Streefwaarden streefwaarden;
    private final Indicatoren indicatoren;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    StreefwaardeController(Streefwaarden streefwaarden, Indicatoren indicatoren, Rollen rollen, Logboek logboek,
            Meldingen meldingen, Clock clock) {
        this.streefwaarden = streefwaarden;
        this.indicatoren = indicatoren;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String code) {
        return page(find(code), StreefwaardeForm.leeg(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String code, StreefwaardeForm form) {
        var indicator = find(code);
        var today = LocalDate.now(clock);
        var fouten = form.check(indicator, today);
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(indicator, form, fouten));
        }
        long id = streefwaarden.add(code, form.getal(), form.dag(today), StreefwaardeForm.tekst(form.besluit()));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "streefwaarde", id));
        meldingen.meld("Vastgelegd vanaf " + Nederlands.datum(form.dag(today)) + ".");
        return Page.seeOther("/monitor/" + code + "/streefwaarde");
    }

    /** A figure without a good direction has nothing to reach. */
    private Indicator find(String code) {
        return indicatoren.find(code).filter(i -> i.heeftBron() && i.heeftRichting()).orElseThrow(NietGevonden::new);
    }

    private Page page(Indicator indicator, StreefwaardeForm form, Fouten fouten) {
        var now = streefwaarden.met(List.of(indicator), LocalDate.now(clock)).getFirst();
        return new StreefwaardePage(now, streefwaarden.van(indicator.code()), form, fouten,
                rollen.magBewerken(Lezer.nu().rol(), "streefwaarde"));
    }
}
