package nl.vliegwiel.leerling.register;

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

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The class of a pupil: another class, another mentor, leaving, coming back. */
@RestController
@Onderdeel(value = "register", bewerken = true)
@RequestMapping("/register/{sleutel}/inschrijvingen/{inschrijving}")
class InschrijvingController {
    private final Leerlingen leerlingen;
    private final Inschrijvingen inschrijvingen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    InschrijvingController(Leerlingen leerlingen, Inschrijvingen inschrijvingen, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.leerlingen = leerlingen;
        this.inschrijvingen = inschrijvingen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page edit(@PathVariable String sleutel, @PathVariable String inschrijving) {
        var l = leerling(sleutel);
        var i = find(l, inschrijving);
        return page(l, i, InschrijvingForm.of(i), "", Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @PathVariable String inschrijving,
            InschrijvingForm form) {
        var vandaag = LocalDate.now(clock);
        var l = leerling(sleutel);
        var oud = find(l, inschrijving);
        var fouten = form.check(l.geboortedatum(), vandaag, false, Fouten.geen());
        inschrijvingen.holder(oud.schoolId(), Invoer.tekst(form.leerlingnummer()), l.id(), vandaag).ifPresent(
                naam -> fouten.meld("leerlingnummer", "Dit nummer is al van " + naam + ". Kijk het nummer na"));
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(l, oud, form, "", fouten));
        var nieuw = form.inschrijving(oud, inschrijvingen.mentor(Invoer.tekst(form.mentor())).orElse(null));
        if (nieuw.versie() != oud.versie())
            throw conflict(l, find(l, inschrijving));
        var vanaf = form.vanaf(vandaag);
        boolean wisselt = oud.andereKlas(nieuw) && !vanaf.equals(oud.van());
        if (!inschrijvingen.save(wisselt ? oud.gewisseld(vanaf) : nieuw))
            throw conflict(l, find(l, inschrijving));
        if (wisselt)
            inschrijvingen.add(nieuw.vanaf(vanaf));
        return done(l, oud, wisselt
                ? "Vastgelegd: " + l.roepnaam() + " zit vanaf " + Nederlands.datum(vanaf, vandaag) + " in klas "
                        + nieuw.klas()
                : "Vastgelegd: klas van " + l.roepnaam());
    }

    @PostMapping("/vertrek")
    @Transactional
    public ResponseEntity<Page> leave(@PathVariable String sleutel, @PathVariable String inschrijving,
            @RequestParam(defaultValue = "") String laatste,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var vandaag = LocalDate.now(clock);
        var l = leerling(sleutel);
        var oud = find(l, inschrijving);
        var dag = Invoer.datum(laatste, vandaag).orElse(null);
        var fouten = new Fouten();
        if (dag == null)
            fouten.meld("laatste", Invoer.DATUM_ONLEESBAAR);
        else if (dag.isBefore(oud.van()))
            fouten.meld("laatste", "De laatste schooldag ligt voor de eerste, " + Nederlands.datum(oud.van())
                    + ". Kies een latere dag");
        else if (dag.isAfter(vandaag.plusYears(1)))
            fouten.meld("laatste", "Deze dag ligt meer dan een jaar vooruit. Kijk de datum na");
        if (dag == null || !fouten.isLeeg())
            return ResponseEntity.unprocessableContent()
                    .body(page(l, oud, InschrijvingForm.of(oud), laatste, fouten));
        var nieuw = oud.uitgeschreven(dag, Bewaartermijn.of("leerlingenadministratie"));
        store(l, oud, nieuw, versie);
        return done(l, oud, "Vastgelegd: de laatste schooldag van " + l.roepnaam() + " is "
                + Nederlands.datum(dag, vandaag));
    }

    @PostMapping("/terug")
    @Transactional
    public ResponseEntity<Page> comeBack(@PathVariable String sleutel, @PathVariable String inschrijving,
            @RequestParam(name = "_versie", required = false) @Nullable Integer versie) {
        var l = leerling(sleutel);
        var oud = find(l, inschrijving);
        var houder = inschrijvingen.holder(oud.schoolId(), oud.leerlingnummer(), l.id(), LocalDate.now(clock));
        if (houder.isPresent())
            throw new nl.vliegwiel.web.Geweigerd("Leerlingnummer " + oud.leerlingnummer() + " is intussen van "
                    + houder.get() + ". Geef " + houder.get() + " eerst een ander nummer.");
        store(l, oud, oud.teruggekomen(), versie);
        return done(l, oud, "Vastgelegd: " + l.roepnaam() + " is nog op school");
    }

    private void store(Leerling l, Inschrijving oud, Inschrijving nieuw, @Nullable Integer versie) {
        if (versie != null && versie != oud.versie() || !inschrijvingen.save(nieuw))
            throw conflict(l, find(l, oud.sleutel()));
    }

    private ResponseEntity<Page> done(Leerling l, Inschrijving i, String zin) {
        logboek.write(Regel.leerling(Regel.Gebeurtenis.WIJZIGEN, "inschrijving", i.id(), l.id(), i.schoolId()));
        meldingen.meld(zin);
        return LeerlingController.to("/register/" + l.sleutel());
    }

    private Leerling leerling(String sleutel) {
        return leerlingen.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private Inschrijving find(Leerling l, String inschrijving) {
        return inschrijvingen.find(inschrijving).filter(i -> i.jeugdigeId() == l.id()).orElseThrow(NietGevonden::new);
    }

    private InschrijvingFormPage page(Leerling l, Inschrijving i, InschrijvingForm form, String laatste,
            Fouten fouten) {
        return new InschrijvingFormPage(l, i, form, laatste, inschrijvingen.mentoren(LocalDate.now(clock)),
                Bewaartermijn.of("leerlingenadministratie"), fouten);
    }

    private IntussenGewijzigd conflict(Leerling l, Inschrijving nu) {
        var staat = InschrijvingForm.of(nu);
        return new IntussenGewijzigd(null, (long) nu.versie(), "/register/" + l.sleutel())
                .veld("klas", "Klas", staat.klas()).veld("leerlingnummer", "Leerlingnummer", staat.leerlingnummer())
                .keuze("leerjaar", "Leerjaar", staat.leerjaar(), Keuzelijsten.LEERJAREN)
                .keuze("schoolsoort", "Schoolsoort", staat.schoolsoort(), Keuzelijsten.SCHOOLSOORTEN)
                .keuze("mentor", "Mentor", staat.mentor(), inschrijvingen.mentoren(LocalDate.now(clock)))
                .veld("laatste", "Laatste schooldag",
                        nu.tot() == null ? "" : LeerlingForm.cijfers(nu.tot().minusDays(1)));
    }
}
