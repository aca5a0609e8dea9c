package nl.vliegwiel.hulpaanbod;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** What was looked for and is not there: one click of the team, and the counts for whoever steers. */
@RestController
@Onderdeel("hulpaanbod")
@RequestMapping("/hulpaanbod/gemist")
class GemisController {
    private final Gemissen gemissen;
    private final Scholen scholen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    GemisController(Gemissen gemissen, Scholen scholen, Meldingen meldingen, Logboek logboek, Clock clock) {
        this.gemissen = gemissen;
        this.scholen = scholen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show() {
        var vanaf = LocalDate.now(clock).minusYears(1);
        return new GemissenPage(vanaf, gemissen.count(vanaf));
    }

    /** Without a theme it is about anything; the school is the chosen one, or else the own. */
    @PostMapping
    @Onderdeel("hulpaanbod-missen")
    @Transactional
    public ResponseEntity<Page> record(@RequestParam(defaultValue = "") String thema,
            @RequestParam(defaultValue = "") String soort, @RequestParam(defaultValue = "") String leeftijd,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(required = false) @Nullable String _inzending) {
        var eigen = scholen.own();
        long waar = eigen.stream().filter(s -> s.sleutel().equals(school)).map(School::id).findFirst()
                .orElseGet(() -> eigen.getFirst().id());
        String over = Keuzelijsten.bevat(Keuzelijsten.THEMAS, thema) ? thema : "anders";
        if (gemissen.add(waar, over, Keuzelijsten.bevat(Keuzelijsten.SOORTEN, soort) ? soort : "",
                HulpaanbodController.age(leeftijd), LocalDate.now(clock), _inzending)) {
            logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "gemis", null));
            meldingen.meld("Vastgelegd: hulp bij " + Keuzelijsten.naam(Keuzelijsten.THEMAS, over).toLowerCase(
                    java.util.Locale.ROOT) + " is er niet. De gemeente en de aanbieders zien dit.");
        }
        return Page.seeOther("/hulpaanbod");
    }
}
