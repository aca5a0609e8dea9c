package nl.vliegwiel.ondersteuning.plan;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.ondersteuning.Taken;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Asks what the young person or a parent thought of the help (Outcome in Zicht, 2 and 3.1). */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{casus}/evaluatie")
class EvaluatieController {
    private final Codelijst toekomsten = Codelijst.load("uitkomst-toekomst");
    private final Planrecht recht;
    private final Planfasen fasen;
    private final Evaluaties evaluaties;
    private final Taken taken;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Clock clock;

    EvaluatieController(Planrecht recht, Planfasen fasen, Evaluaties evaluaties, Taken taken,
            Gebeurtenissen gebeurtenissen, Inzendingen inzendingen, Meldingen meldingen, Clock clock) {
        this.recht = recht;
        this.fasen = fasen;
        this.evaluaties = evaluaties;
        this.taken = taken;
        this.gebeurtenissen = gebeurtenissen;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page form(@PathVariable String casus, @RequestParam(defaultValue = "jeugdige") String wie,
            @RequestParam(defaultValue = "") String moment) {
        var kop = recht.writable(casus);
        recht.log(Regel.Gebeurtenis.INZIEN, "evaluatie", kop);
        return page(kop, EvaluatieForm.leeg(wie, moment.isEmpty() ? Evaluatie.moment(kop.fase()) : moment),
                Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String casus, EvaluatieForm form) {
        var kop = recht.writable(casus);
        var fouten = form.check(toekomsten);
        var page = page(kop, form, fouten);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page);
        if (!inzendingen.first(form._inzending()))
            return Page.seeOther(page.terug());
        int nut = Integer.parseInt(Invoer.tekst(form.nut()));
        var sleutel = evaluaties.add(kop.casusId(), form.informant(), nut, form.toekomstcode(), form.momentje(),
                kop.vandaag());
        taken.klaarVoorCasus(kop.casusId(), "evaluatie");
        String wie = form.ouder() ? "Een ouder" : kop.roepnaam();
        gebeurtenissen.add(kop.casusId(), "evaluatie", wie + " geeft de hulp een " + nut,
                form.toekomstcode() == null ? "" : "‘" + toekomsten.naam(form.toekomstcode()) + "’");
        recht.log(Regel.Gebeurtenis.VASTLEGGEN, "evaluatie", kop);
        String volgende = form.momentje().equals("tussen")
                ? " Volgende keer op " + Nederlands.datum(fasen.planEvaluatie(kop), kop.vandaag()) + "."
                : "";
        meldingen.meld("Vastgelegd: " + wie + " geeft de hulp een " + nut + "." + volgende,
                kop.url() + "/evaluatie/" + sleutel + "/ongedaan");
        return Page.seeOther(page.terug());
    }

    @PostMapping("/{evaluatie}/ongedaan")
    @Transactional
    public ResponseEntity<Page> undo(@PathVariable String casus, @PathVariable String evaluatie) {
        var kop = recht.writable(casus);
        var e = evaluaties.get(evaluatie);
        if (e.casusId() != kop.casusId())
            throw new NietGevonden();
        e.mayBeUndone(Lezer.nu().accountId(), OffsetDateTime.now(clock));
        evaluaties.undone(e.id());
        gebeurtenissen.add(kop.casusId(), "evaluatie", "Evaluatie ongedaan gemaakt", "");
        recht.log(Regel.Gebeurtenis.VERWIJDEREN, "evaluatie", kop);
        meldingen.meld("Ongedaan gemaakt: de evaluatie van net.");
        return Page.seeOther(kop.url() + "/plan");
    }

    private EvaluatiePage page(Casuskop kop, EvaluatieForm form, Fouten fouten) {
        return new EvaluatiePage(kop, form, toekomsten.keuzes(), inzendingen.key(), fouten);
    }
}
