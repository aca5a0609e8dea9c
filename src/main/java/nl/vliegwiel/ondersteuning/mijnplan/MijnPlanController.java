package nl.vliegwiel.ondersteuning.mijnplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Doelen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Mijn plan: the young person reads and rates the own plan, a parent that of the child. Nobody else has a page here. */
@RestController
@Onderdeel(value = "mijn-plan", inzien = true)
@RequestMapping("/mijn-plan")
class MijnPlanController {
    private final MijnPlannen mijn;
    private final Doelen doelen;
    private final Correctieverzoeken verzoeken;
    private final Inzendingen inzendingen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    MijnPlanController(MijnPlannen mijn, Doelen doelen, Correctieverzoeken verzoeken, Inzendingen inzendingen,
            Meldingen meldingen, Logboek logboek, Clock clock) {
        this.mijn = mijn;
        this.doelen = doelen;
        this.verzoeken = verzoeken;
        this.inzendingen = inzendingen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page first() {
        var keuzes = mijn.list();
        return keuzes.isEmpty() ? MijnPlanPage.leeg() : show(keuzes.getFirst().sleutel());
    }

    @GetMapping("/{sleutel}")
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var kop = mijn.kop(sleutel);
        log(Regel.Gebeurtenis.INZIEN, "mijn plan", kop);
        return page(kop, MijnPlanPage.Getypt.NIETS, Fouten.geen());
    }

    /** The own rating of a goal, with a few words or none; on the same day it takes the place of the one before. */
    @PostMapping("/{sleutel}/doelen/{doel}/cijfer")
    @Transactional
    public ResponseEntity<Page> rate(@PathVariable String sleutel, @PathVariable String doel,
            @RequestParam Map<String, String> velden) {
        var kop = mijn.kop(sleutel);
        var d = doelen.find(doel).filter(g -> g.casusId() == kop.casusId()).orElseThrow(NietGevonden::new);
        d.mustBeOpen();
        String cijfer = Invoer.tekst(velden.get("cijfer-" + d.sleutel()));
        String woorden = Invoer.tekst(velden.get("woorden-" + d.sleutel()));
        var fouten = new Fouten();
        if (!cijfer.matches("[1-9]|10"))
            fouten.meld("cijfer-" + d.sleutel(), "Kies een cijfer van 1 tot en met 10");
        if (woorden.length() > 500)
            fouten.meld("woorden-" + d.sleutel(), "Maak het korter: een paar zinnen");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(page(kop, new MijnPlanPage.Getypt(d.sleutel(), cijfer, woorden, ""), fouten));
        if (!mijn.rated(d.id(), Integer.parseInt(cijfer), woorden, LocalDate.now(clock)))
            throw new NietGevonden();
        log(Regel.Gebeurtenis.VASTLEGGEN, "cijfer", kop);
        meldingen.meld("Je cijfer is bewaard: een " + cijfer + " voor ‘" + d.tekst() + "’.");
        return Page.seeOther("/mijn-plan/" + sleutel + "#doelen");
    }

    /** Something is not right: the first responsible gets a task and answers within a month. */
    @PostMapping("/{sleutel}/correcties")
    @Transactional
    public ResponseEntity<Page> correct(@PathVariable String sleutel, @RequestParam(defaultValue = "") String tekst,
            @RequestParam(name = "_inzending", required = false) @Nullable String inzending) {
        var kop = mijn.kop(sleutel);
        var fouten = new Fouten();
        if (Invoer.tekst(tekst).isEmpty())
            fouten.meld("tekst", "Schrijf wat er niet klopt");
        else if (Invoer.tekst(tekst).length() > 4000)
            fouten.meld("tekst", "Maak het korter dan 4.000 tekens");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(page(kop, new MijnPlanPage.Getypt("", "", "", tekst), fouten));
        if (!verzoeken.add(kop.casusId(), Invoer.tekst(tekst), inzending, LocalDate.now(clock)))
            throw new NietGevonden();
        log(Regel.Gebeurtenis.VASTLEGGEN, "correctieverzoek", kop);
        meldingen.meld("Je vraag is verstuurd. Het antwoord komt hier te staan, binnen een maand.");
        return Page.seeOther("/mijn-plan/" + sleutel + "#klopt");
    }

    private MijnPlanPage page(Casuskop kop, MijnPlanPage.Getypt getypt, Fouten fouten) {
        return new MijnPlanPage(mijn.get(kop), mijn.list(), getypt, inzendingen.key(), fouten);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, String object, Casuskop kop) {
        logboek.write(new Regel(gebeurtenis, object, null, kop.casusId(), kop.jeugdigeId(), kop.schoolId(), "eigen",
                false));
    }
}
