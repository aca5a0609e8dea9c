package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Taak;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** The plan on the screen and on paper, and the day on which it is looked at again. */
@RestController
@Onderdeel("casus")
@RequestMapping("/leerlingen/{casus}")
class PlanController {
    private final Planrecht recht;
    private final Plannen plannen;
    private final Planafdrukken afdrukken;
    private final Taken taken;
    private final Meldingen meldingen;

    PlanController(Planrecht recht, Plannen plannen, Planafdrukken afdrukken, Taken taken, Meldingen meldingen) {
        this.recht = recht;
        this.plannen = plannen;
        this.afdrukken = afdrukken;
        this.taken = taken;
        this.meldingen = meldingen;
    }

    @GetMapping("/plan")
    @Transactional
    public ResponseEntity<Page> show(@PathVariable String casus) {
        var kop = recht.kop(casus);
        if (!kop.magWerk())
            return Page.seeOther(kop.url());
        recht.log(Regel.Gebeurtenis.INZIEN, "plan", kop);
        return ResponseEntity.ok(plannen.page(kop, Plannen.Ingevuld.niets(), recht.bewerken()));
    }

    /** One sheet to take along; opening it is a look of its own in the log. */
    @GetMapping("/plan/afdruk")
    @Transactional
    public ResponseEntity<Page> print(@PathVariable String casus) {
        var kop = recht.kop(casus);
        if (!kop.magWerk())
            return Page.seeOther(kop.url());
        recht.log(Regel.Gebeurtenis.AFDRUKKEN, "plan", kop);
        return ResponseEntity.ok(afdrukken.page(kop));
    }

    @PostMapping("/evaluatie/dag")
    @Transactional
    public ResponseEntity<Page> plan(@PathVariable String casus, @RequestParam(defaultValue = "") String evaluatie) {
        var kop = recht.writable(casus);
        var fouten = new Fouten();
        var dag = Invoer.datumVanafVandaag(evaluatie, kop.vandaag(), "evaluatie", fouten);
        if (dag == null)
            return ResponseEntity.unprocessableContent().body(plannen.page(kop,
                    Plannen.Ingevuld.kort(Map.of("evaluatie", evaluatie), fouten), true));
        plannen.evaluatie(kop.casusId()).ifPresentOrElse(t -> taken.save(t.verzet(dag, kop.vandaag())),
                () -> taken.add(evaluatietaak(kop.casusId(), kop.roepnaam(), dag)));
        recht.log(Regel.Gebeurtenis.WIJZIGEN, "evaluatie", kop);
        meldingen.meld("Vastgelegd: evaluatie op " + Nederlands.datum(dag, kop.vandaag()) + ".");
        return Page.seeOther(kop.url() + "/plan");
    }

    static Taak evaluatietaak(long casus, String roepnaam, LocalDate dag) {
        return Taak.voor(Lezer.nu().accountId(), casus, "evaluatie", "Evaluatie met " + roepnaam,
                "Samen kijken wat de hulp oplevert", dag);
    }
}
