package nl.vliegwiel.leerling.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Parents of a pupil, and who has custody. */
@RestController
@Onderdeel(value = "register", bewerken = true)
@RequestMapping("/register/{sleutel}/ouders")
class OuderController {
    private final Leerlingen leerlingen;
    private final Ouders ouders;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Inzendingen inzendingen;
    private final Clock clock;

    OuderController(Leerlingen leerlingen, Ouders ouders, Logboek logboek, Meldingen meldingen,
            Inzendingen inzendingen, Clock clock) {
        this.leerlingen = leerlingen;
        this.ouders = ouders;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.inzendingen = inzendingen;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    @Transactional(readOnly = true)
    public Page create(@PathVariable String sleutel) {
        var l = leerling(sleutel);
        return page(l, null, OuderForm.leeg(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(@PathVariable String sleutel, OuderForm form,
            @RequestParam(name = "_inzending", required = false) @Nullable String inzending) {
        var vandaag = LocalDate.now(clock);
        var l = leerling(sleutel);
        var fouten = form.check(l, vandaag);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(l, null, form, fouten));
        if (!inzendingen.first(inzending))
            return LeerlingController.to("/register/" + sleutel);
        var nieuw = form.ouder(null, vandaag);
        ouders.add(l.id(), nieuw);
        return done(l, Regel.Gebeurtenis.VASTLEGGEN, "Toegevoegd: " + nieuw.naam());
    }

    @PostMapping("/overnemen")
    @Transactional
    public ResponseEntity<Page> takeOver(@PathVariable String sleutel, @RequestParam(defaultValue = "") String kind) {
        var l = leerling(sleutel);
        int aantal = ouders.takeOver(l.id(), leerling(kind).id());
        return done(l, Regel.Gebeurtenis.VASTLEGGEN, "Overgenomen: " + Nederlands.aantal(aantal, "ouder", "ouders")
                + ". Leg nu vast wie gezag heeft over " + l.roepnaam() + ".");
    }

    @GetMapping("/{ouder}")
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String sleutel, @PathVariable String ouder) {
        var l = leerling(sleutel);
        var o = find(l, ouder);
        return page(l, o, OuderForm.of(o), Fouten.geen());
    }

    @PostMapping("/{ouder}")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @PathVariable String ouder, OuderForm form) {
        var vandaag = LocalDate.now(clock);
        var l = leerling(sleutel);
        var oud = find(l, ouder);
        var fouten = form.check(l, vandaag);
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(l, oud, form, fouten));
        var nieuw = form.ouder(oud, vandaag);
        if (!ouders.save(nieuw, nieuw.opnieuwNagekeken(oud)))
            throw conflict(l, find(l, ouder));
        return done(l, Regel.Gebeurtenis.WIJZIGEN, "Vastgelegd: " + nieuw.naam());
    }

    private ResponseEntity<Page> done(Leerling l, Regel.Gebeurtenis gebeurtenis, String zin) {
        logboek.write(Regel.leerling(gebeurtenis, "gezag", null, l.id(), null));
        meldingen.meld(zin);
        return LeerlingController.to("/register/" + l.sleutel());
    }

    private Leerling leerling(String sleutel) {
        return leerlingen.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private Ouder find(Leerling l, String sleutel) {
        return ouders.find(l.id(), sleutel).orElseThrow(NietGevonden::new);
    }

    private OuderFormPage page(Leerling l, @Nullable Ouder o, OuderForm form, Fouten fouten) {
        return new OuderFormPage(l, o, form, o == null ? List.of() : ouders.kinderen(o.ouderId(), l.id()), fouten,
                inzendingen.key());
    }

    private static IntussenGewijzigd conflict(Leerling l, Ouder nu) {
        var staat = OuderForm.of(nu);
        return new IntussenGewijzigd(null, (long) nu.versie(), "/register/" + l.sleutel())
                .veld("naam", "Voornaam en achternaam", staat.naam())
                .keuze("relatie", "Wat is deze persoon van " + l.roepnaam() + "?", staat.relatie(),
                        Keuzelijsten.RELATIES)
                .veld("telefoon", "Telefoon", staat.telefoon()).veld("email", "E-mail", staat.email())
                .keuze("gezag", "Gezag", staat.gezag(), Keuzelijsten.GEZAG)
                .veld("nagekeken", "Nagekeken op", staat.nagekeken()).veld("van", "Gezag vanaf", staat.van())
                .veld("totEnMet", "Gezag tot en met", staat.totEnMet());
    }
}
