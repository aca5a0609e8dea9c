package nl.vliegwiel.ondersteuning.werkwijze;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Werkwijze;
import nl.vliegwiel.leerling.Werkwijzen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Moves running casussen of the own schools to the version that holds today, and back while nothing was recorded since. */
@RestController
@Onderdeel(value = "overzetting", bewerken = true)
@RequestMapping("/werkwijzen/overzetting")
class OverzettingController {
    private final Overzettingen overzettingen;
    private final Werkwijzen werkwijzen;
    private final Gebeurtenissen gebeurtenissen;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock clock;

    OverzettingController(Overzettingen overzettingen, Werkwijzen werkwijzen, Gebeurtenissen gebeurtenissen,
            Meldingen meldingen, Logboek logboek, Clock clock) {
        this.overzettingen = overzettingen;
        this.werkwijzen = werkwijzen;
        this.gebeurtenissen = gebeurtenissen;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show() {
        logboek.write(new Regel(Regel.Gebeurtenis.INZIEN, "leerlingen", null, null, null, null, "begeleiding", false));
        return page(null, Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> move(@RequestParam(defaultValue = "") List<String> casus,
            @RequestParam(defaultValue = "0") int naar) {
        if (casus.isEmpty())
            return ResponseEntity.unprocessableContent()
                    .body(page(casus, new Fouten().meld("casus", "Kies minstens één casus")));
        var nieuw = nu();
        if (naar != nieuw.nummer())
            throw new Geweigerd("Er geldt intussen een andere versie. Kijk opnieuw wat er verandert.");
        int aantal = 0;
        for (var o : overzettingen.list()) {
            var oud = werkwijzen.van(o.geopendOp(), o.overgezet());
            if (!casus.contains(o.sleutel()) || oud.nummer() == naar)
                continue;
            gebeurtenissen.add(o.casusId(), "fase", "Werkt nu volgens " + nieuw.naam(), "Dat was " + oud.naam() + ".");
            if (overzettingen.overgezet(o, oud.nummer(), naar)) {
                log(o);
                aantal++;
            }
        }
        meldingen.meld("Overgezet: " + Nederlands.aantal(aantal, "casus", "casussen") + ".");
        return Page.seeOther("/werkwijzen/overzetting");
    }

    @PostMapping("/ongedaan")
    @Transactional
    public ResponseEntity<Page> back(@RequestParam(defaultValue = "") List<String> terug) {
        if (terug.isEmpty())
            return ResponseEntity.unprocessableContent()
                    .body(page(null, new Fouten().meld("terug", "Kies minstens één casus")));
        int aantal = 0;
        for (var o : overzettingen.terugTeZetten())
            if (terug.contains(o.sleutel()) && overzettingen.teruggezet(o)) {
                gebeurtenissen.add(o.casusId(), "fase",
                        "Werkt weer volgens " + werkwijzen.get(o.vorige() == null ? 1 : o.vorige()).naam(), "");
                log(o);
                aantal++;
            }
        meldingen.meld("Teruggezet: " + Nederlands.aantal(aantal, "casus", "casussen") + "."
                + (aantal < terug.size() ? " In de andere is intussen gewerkt." : ""));
        return Page.seeOther("/werkwijzen/overzetting");
    }

    private Werkwijze nu() {
        return werkwijzen.op(LocalDate.now(clock));
    }

    private void log(Overzetting o) {
        logboek.write(Regel.casus(Regel.Gebeurtenis.WIJZIGEN, "werkwijze", null, o.casusId(), o.jeugdigeId()));
    }

    /** @param gekozen keys of casussen; null: all of them */
    private OverzettingPage page(@org.jspecify.annotations.Nullable List<String> gekozen, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        werkwijzen.list();
        var nieuw = nu();
        var rijen = overzettingen.list().stream()
                .map(o -> new OverzettingPage.Rij(o, werkwijzen.van(o.geopendOp(), o.overgezet())))
                .filter(r -> r.van().nummer() != nieuw.nummer()).toList();
        return new OverzettingPage(nieuw, rijen, overzettingen.terugTeZetten(),
                gekozen == null ? rijen.stream().map(r -> r.casus().sleutel()).toList() : gekozen, vandaag, fouten);
    }
}
