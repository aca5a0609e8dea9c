package nl.vliegwiel.monitor.ondergrens;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** The decision from how many persons on a figure is shown: to see, and to take a new one. */
@RestController
@Onderdeel("ondergrens")
@RequestMapping("/peilingen/ondergrens")
class OndergrensController {

    private final Ondergrenzen ondergrenzen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    OndergrensController(Ondergrenzen ondergrenzen, Rollen rollen, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.ondergrenzen = ondergrenzen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show() {
        return page(OndergrensForm.leeg(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(OndergrensForm form) {
        var today = LocalDate.now(clock);
        var fouten = form.check(today);
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        }
        long id = ondergrenzen.add(form.aantalBinnen(), form.aantalBuiten(), form.dag(today), form.waarom());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "ondergrens", id));
        meldingen.meld(
                "Vastgelegd vanaf " + Nederlands.datum(form.dag(today)) + ". De eerste peiling daarna rekent ermee.");
        return Page.seeOther("/peilingen/ondergrens");
    }

    private Page page(OndergrensForm form, Fouten fouten) {
        return new OndergrensPage(ondergrenzen.op(LocalDate.now(clock)), ondergrenzen.alle(), form, fouten,
                rollen.magBewerken(Lezer.nu().rol(), "ondergrens"));
    }
}
