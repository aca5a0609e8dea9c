package nl.vliegwiel.ondersteuning.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casussen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Gebeurtenissen;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** One phase back, with a reason in the timeline. */
@RestController
@Onderdeel(value = "casus", bewerken = true)
@RequestMapping("/leerlingen/{sleutel}/fase")
class FaseController {
    private final Dossiers dossiers;
    private final Casussen casussen;
    private final Gebeurtenissen gebeurtenissen;
    private final Meldingen meldingen;
    private final Logboek logboek;

    FaseController(Dossiers dossiers, Casussen casussen, Gebeurtenissen gebeurtenissen, Meldingen meldingen,
            Logboek logboek) {
        this.dossiers = dossiers;
        this.casussen = casussen;
        this.gebeurtenissen = gebeurtenissen;
        this.meldingen = meldingen;
        this.logboek = logboek;
    }

    @GetMapping
    @Transactional
    public Page show(@PathVariable String sleutel) {
        var kop = dossiers.manageable(sleutel);
        log(Regel.Gebeurtenis.INZIEN, kop);
        return page(kop, kop.casus(), "", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> back(@PathVariable String sleutel, @RequestParam(defaultValue = "") String reden,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var kop = dossiers.manageable(sleutel);
        var casus = kop.casus();
        if (versie != null && versie != casus.versie())
            throw conflict(kop, casus);
        if (Invoer.tekst(reden).isEmpty())
            return ResponseEntity.unprocessableContent().body(
                    page(kop, casus, reden, new Fouten().meld("reden", "Schrijf in één zin waarom")));
        if (!casussen.save(casus.teruggezet()))
            throw conflict(kop, casussen.get(kop.casusId()));
        gebeurtenissen.add(kop.casusId(), "fase", "Terug naar " + Fasen.vorige(casus, kop.werkwijze()),
                Invoer.tekst(reden));
        log(Regel.Gebeurtenis.WIJZIGEN, kop);
        meldingen.meld("Vastgelegd: terug naar " + Fasen.vorige(casus, kop.werkwijze()) + ".");
        return Page.seeOther(kop.url());
    }

    /** Where the casus stands now, and where one step back leads from there. */
    private IntussenGewijzigd conflict(Casuskop kop, Casus nu) {
        String vorige = Fasen.vorige(nu, kop.werkwijze());
        return new IntussenGewijzigd(gebeurtenissen.laatsteDoor(kop.casusId(), "fase").orElse(null),
                nu.open() && vorige != null ? (long) nu.versie() : null, kop.url())
                .stand("Waar staat de casus?", kop.werkwijze().fase(nu.fase()).naam(),
                        vorige == null ? "Een stap terug" : "Een stap terug, nu naar " + vorige);
    }

    private void log(Regel.Gebeurtenis gebeurtenis, Casuskop kop) {
        logboek.write(Regel.casus(gebeurtenis, "fase", null, kop.casusId(), kop.jeugdigeId()));
    }

    private static FasePage page(Casuskop kop, Casus casus, String reden, Fouten fouten) {
        return new FasePage(kop, Fasen.van(casus, kop.werkwijze(), kop.vandaag()), Fasen.vorige(casus, kop.werkwijze()),
                casus.versie(), Invoer.tekst(reden), fouten);
    }
}
