package nl.vliegwiel.inrichting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Schakelaars;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Instelling;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Which parts of Vliegwiel this region uses: to see, and to decide. */
@RestController
@Onderdeel("schakelaar")
@RequestMapping("/schakelaars")
class SchakelaarController {
    private final Schakelaars schakelaars;
    private final List<Instelling> elders;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    SchakelaarController(Schakelaars schakelaars, List<Instelling> elders, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.schakelaars = schakelaars;
        this.elders = elders;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show() {
        return page(SchakelaarForm.leeg(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> decide(SchakelaarForm form) {
        var today = LocalDate.now(clock);
        String sleutel = Invoer.tekst(form.schakelaar());
        var fouten = form.check(today,
                schakelaars.alle().stream().anyMatch(s -> s.sleutel().equals(sleutel)));
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        var dag = form.dag(today);
        boolean aan = "aan".equals(form.stand());
        long id = schakelaars.add(sleutel, aan, dag, form.waarom());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "schakelaar", id));
        meldingen.meld("Vastgelegd: " + (aan ? "aan" : "uit") + " vanaf " + Nederlands.datum(dag) + ".");
        return Page.seeOther("/schakelaars");
    }

    private Page page(SchakelaarForm form, Fouten fouten) {
        var today = LocalDate.now(clock);
        return new SchakelaarsPage(schakelaars.alle(), schakelaars.uit(), schakelaars.besluiten(),
                elders.stream().map(e -> new SchakelaarsPage.Elders(e.naam(), e.stand(today), e.url())).toList(),
                today, form, fouten);
    }
}
