package nl.vliegwiel.koppeling;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The linkings: recorded by the beheerder, agreed by the privacy officer, ended by either. */
@RestController
@Onderdeel(value = "koppeling", bewerken = true)
@RequestMapping("/koppelingen")
class KoppelingController {
    private final Koppelingen koppelingen;
    private final Scholen scholen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    KoppelingController(Koppelingen koppelingen, Scholen scholen, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.koppelingen = koppelingen;
        this.scholen = scholen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return page(KoppelingForm.LEEG, Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(KoppelingForm form) {
        if (!Lezer.nu().heeftRol("beheerder"))
            throw new Geweigerd("De beheerder legt een koppeling vast. Jij geeft akkoord, of niet.");
        var fouten = new Fouten();
        var school = scholen.find(Invoer.tekst(form.school()));
        if (school.isEmpty())
            fouten.meld("school", "Kies een school");
        else if (koppelingen.has(school.get().id()))
            fouten.meld("school", "Voor deze school is er al een koppeling. Beëindig die eerst.");
        var dagen = form.check(LocalDate.now(clock), fouten);
        if (dagen == null || school.isEmpty())
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        long id = koppelingen.add(school.get().id(), Invoer.tekst(form.grondslag()), Invoer.tekst(form.besluit()),
                dagen.besloten(), dagen.van(), dagen.tot());
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "koppeling", id));
        meldingen.meld("Vastgelegd. De functionaris gegevensbescherming kijkt ernaar.");
        return Page.seeOther("/koppelingen");
    }

    @PostMapping("/{sleutel}/akkoord")
    @Transactional
    public ResponseEntity<Page> agree(@PathVariable String sleutel) {
        if (!Lezer.nu().heeftRol("fg"))
            throw new Geweigerd("Alleen de functionaris gegevensbescherming geeft akkoord.");
        if (!koppelingen.agreed(sleutel))
            throw new NietGevonden();
        logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "koppeling", null));
        meldingen.meld("Akkoord. De school kan nu koppelen.");
        return Page.seeOther("/koppelingen");
    }

    @PostMapping("/{sleutel}/einde")
    @Transactional
    public ResponseEntity<Page> end(@PathVariable String sleutel) {
        long weg = koppelingen.ended(sleutel);
        if (weg < 0)
            throw new NietGevonden();
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "koppeling", null));
        meldingen.meld(
                "Beëindigd en gewist: " + Nederlands.aantal(weg, "leerling", "leerlingen") + " niet meer gekoppeld.");
        return Page.seeOther("/koppelingen");
    }

    private KoppelingenPage page(KoppelingForm form, Fouten fouten) {
        var lezer = Lezer.nu();
        return new KoppelingenPage(koppelingen.list(), LocalDate.now(clock),
                scholen.listAll().stream().map(s -> new Keuze(s.sleutel(), s.naam())).toList(), form,
                lezer.heeftRol("beheerder"), lezer.heeftRol("fg"), lezer.accountId(), fouten);
    }
}
