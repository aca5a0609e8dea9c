package nl.vliegwiel.toestemming.antwoord;

import java.time.Clock;
import java.time.LocalDate;

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
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Taking back a yes: first what it does, then at once. Also in a closed file. */
@RestController
@Onderdeel("toestemming")
@RequestMapping("/leerlingen/{casus}/toestemming/intrekking")
class IntrekkingController {
    private final Casuskoppen koppen;
    private final Casussen casussen;
    private final Antwoorden antwoorden;
    private final Inzendingen inzendingen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Antwoordgevolgen gevolgen;
    private final Clock clock;

    IntrekkingController(Casuskoppen koppen, Casussen casussen, Antwoorden antwoorden, Inzendingen inzendingen,
            Rollen rollen, Logboek logboek, Meldingen meldingen, Antwoordgevolgen gevolgen, Clock clock) {
        this.koppen = koppen;
        this.casussen = casussen;
        this.antwoorden = antwoorden;
        this.inzendingen = inzendingen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.gevolgen = gevolgen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page ask(@PathVariable String casus, @RequestParam(defaultValue = "") String doel) {
        var kop = koppen.get(casus, "toestemming");
        logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, "toestemming", null, kop.casusId(), kop.jeugdigeId()));
        return page(kop, new IntrekkingForm(null, doel, null, null), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> stop(@PathVariable String casus, IntrekkingForm form) {
        var kop = koppen.get(casus, "toestemming");
        antwoorden.mustHold(kop.casusId());
        var vandaag = LocalDate.now(clock);
        if (!inzendingen.first(form._inzending()))
            return seeOther(kop);
        var stand = stand(kop, form.doel(), vandaag);
        var fouten = form.check(stand, vandaag);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(kop, form, fouten));
        var wie = antwoorden.beslissers(kop.jeugdigeId(), vandaag).stream()
                .filter(b -> b.sleutel().equals(Invoer.tekst(form.wie()))).findFirst().orElseThrow(NietGevonden::new);
        logboek.write(Regel.casus(Regel.Gebeurtenis.WIJZIGEN, "toestemming", null, kop.casusId(), kop.jeugdigeId()));
        gevolgen.ingetrokken(kop, stand.doel(), wie, Invoer.tekst(form.wijze()));
        meldingen.meld("Gestopt op " + Nederlands.moment(clock.instant()) + ": " + stand.doel().inZin()
                + ". Er wordt niet meer gedeeld.");
        return seeOther(kop);
    }

    private IntrekkingPage page(Casuskop kop, IntrekkingForm form, Fouten fouten) {
        var vandaag = LocalDate.now(clock);
        var stand = stand(kop, form.doel(), vandaag);
        var andere = antwoorden.list(kop.casusId(), vandaag).stream()
                .filter(s -> s.antwoorden().stream().anyMatch(a -> a.geldt(vandaag))).toList();
        var kijkers = antwoorden.ontvangers(kop.casusId(), stand.doel().doel()).stream()
                .map(o -> IntrekkingPage.Kijker.van(o, rollen.naam(o.rol()))).toList();
        return new IntrekkingPage(kop, stand, andere, kijkers, form, fouten,
                rollen.magBewerken(Lezer.nu().rol(), "toestemming") && antwoorden.holds(kop.casusId()),
                inzendingen.key(), vandaag);
    }

    private Doelstand stand(Casuskop kop, @Nullable String doel, LocalDate vandaag) {
        return antwoorden.list(kop.casusId(), vandaag).stream()
                .filter(s -> s.doel().doel().equals(Invoer.tekst(doel))).findFirst().orElseThrow(NietGevonden::new);
    }

    /** Whoever lost the casus by the withdrawal goes on with the own work. */
    private ResponseEntity<Page> seeOther(Casuskop kop) {
        String url = casussen.find(kop.sleutel()).isPresent() ? kop.url() + "/toestemming" : "/mijn-werk";
        return Page.seeOther(url);
    }
}
