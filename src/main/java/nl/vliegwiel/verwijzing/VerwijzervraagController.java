package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Concept;
import nl.vliegwiel.web.Concepten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The team answers what a referrer asks about an own referral. */
@RestController
@Onderdeel("inverwijzing")
@RequestMapping("/verwijzingen/{sleutel:[0-9a-f]+}/vragen")
class VerwijzervraagController {
    private final Inverwijzingen verwijzingen;
    private final Verwijzervragen vragen;
    private final Concepten concepten;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    VerwijzervraagController(Inverwijzingen verwijzingen, Verwijzervragen vragen, Concepten concepten,
            Meldingen meldingen, Logboek logboek, Clock clock) {
        this.verwijzingen = verwijzingen;
        this.vragen = vragen;
        this.concepten = concepten;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page list(@PathVariable String sleutel) {
        var v = verwijzingen.get(sleutel);
        log(Regel.Gebeurtenis.INZIEN, v);
        var concept = concepten.find(VerwijzervragenPage.formulier(v), null);
        return page(v, concept.map(c -> c.van("antwoord")).orElse(""), concept.orElse(null), Fouten.geen());
    }

    @PostMapping("/{vraag}/antwoord")
    @Transactional
    public ResponseEntity<Page> answer(@PathVariable String sleutel, @PathVariable String vraag,
            @RequestParam(defaultValue = "") String antwoord) {
        var v = verwijzingen.get(sleutel);
        var q = vragen.list(v.id()).stream().filter(x -> x.sleutel().equals(vraag)).findFirst()
                .orElseThrow(NietGevonden::new);
        if (!q.open())
            throw conflict(v, q);
        var tekst = Invoer.tekst(antwoord);
        var fout = Verwijzervraag.fault(tekst, "Schrijf je antwoord");
        if (fout != null) {
            concepten.save(VerwijzervragenPage.formulier(v), null, Map.of("antwoord", List.of(antwoord)));
            return ResponseEntity.unprocessableContent()
                    .body(page(v, antwoord, null, new Fouten().meld("antwoord", fout)));
        }
        if (!vragen.answered(q, tekst))
            throw conflict(v,
                    vragen.list(v.id()).stream().filter(x -> x.sleutel().equals(vraag)).findFirst().orElse(q));
        concepten.delete(VerwijzervragenPage.formulier(v), null);
        log(Regel.Gebeurtenis.WIJZIGEN, v);
        meldingen.meld("De verwijzer kan je antwoord lezen");
        return Page.seeOther("/verwijzingen/" + v.sleutel() + "/vragen");
    }

    /** A question is answered once; what was typed stands beside what a colleague wrote. */
    private static IntussenGewijzigd conflict(Inverwijzing v, Verwijzervraag q) {
        return new IntussenGewijzigd(q.beantwoordDoor(), null, "/verwijzingen/" + v.sleutel() + "/vragen").lang(
                "antwoord",
                "Antwoord aan de verwijzer", q.antwoord());
    }

    private VerwijzervragenPage page(Inverwijzing v, String tekst, @Nullable Concept concept,
            Fouten fouten) {
        return new VerwijzervragenPage(v, vragen.list(v.id()), tekst,
                concept == null ? null : concept.zin(OffsetDateTime.now(clock)), LocalDate.now(clock), fouten);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Inverwijzing v) {
        logboek.write(new Regel(gebeurtenis, "verwijzervraag", v.id(), v.casusId(), null, v.schoolId(), "verwijzing",
                false));
    }
}
