package nl.vliegwiel.levering;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
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
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.verzuim.Verzuimmeldingen;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** One delivery: its report, and taking it back. */
@RestController
@Onderdeel("levering")
@RequestMapping("/leveringen/{sleutel:[0-9a-f]+}")
class LeveringController {
    private final Leveringen leveringen;
    private final Verzuimmeldingen verzuim;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    LeveringController(Leveringen leveringen, Verzuimmeldingen verzuim, Scholen scholen, Rollen rollen,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.leveringen = leveringen;
        this.verzuim = verzuim;
        this.scholen = scholen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        var l = find(sleutel);
        var lezer = Lezer.nu();
        boolean vanSchool = lezer.heeftRol("schooladministratie", "oco");
        var feiten = new ArrayList<LeveringPage.Feit>();
        if (vanSchool)
            feiten.add(new LeveringPage.Feit("Bestand", l.bestandsnaam()));
        feiten.add(new LeveringPage.Feit("Periode", LeveringenController.period(l.periodeVan(), l.periodeTot())));
        feiten.add(new LeveringPage.Feit("Regels in het bestand", Nederlands.getal(l.regels())));
        feiten.add(new LeveringPage.Feit("Niet meegenomen", Nederlands.getal(l.fouten())));
        feiten.add(new LeveringPage.Feit("Vastgelegd op", Nederlands.moment(l.ontvangenOp())));
        if (l.ingetrokkenOp() != null)
            feiten.add(new LeveringPage.Feit("Ingetrokken op", Nederlands.moment(l.ingetrokkenOp())));
        return new LeveringPage("/leveringen/" + l.sleutel(),
                LeveringenController.label(l.soort()) + " van " + school(l),
                state(l), sentence(l), feiten, l.fouten(), leveringen.faults(l.id()), successor(l),
                l.staat() && l.soort().equals("verzuim") && rollen.magBewerken(lezer.rol(), "levering"));
    }

    @GetMapping("/fouten.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> faults(@PathVariable String sleutel) {
        var export = new FoutenExport();
        leveringen.faults(find(sleutel).id()).forEach(export::add);
        return export.answer();
    }

    @PostMapping("/intrekking")
    @Transactional
    public ResponseEntity<Page> withdraw(@PathVariable String sleutel) {
        var l = find(sleutel);
        if (l.schoolId() == null)
            throw new NietGevonden();
        leveringen.lock(l.schoolId());
        leveringen.withdrawn(find(sleutel).ingetrokken(OffsetDateTime.now(clock)));
        int weg = verzuim.withdrawn(l.id());
        logboek.write(Regel.leerling(Regel.Gebeurtenis.VERWIJDEREN, "levering", l.id(), null, l.schoolId()));
        meldingen.meld("Ingetrokken: " + Nederlands.aantal(weg, "melding is", "meldingen zijn") + " weg");
        return LeveringenController.seeOther("/leveringen/" + sleutel);
    }

    private Levering find(String sleutel) {
        return leveringen.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private String school(Levering l) {
        return l.schoolId() == null ? "" : scholen.find(l.schoolId()).map(School::naam).orElse("");
    }

    private static String state(Levering l) {
        return l.ingetrokkenOp() != null ? "ingetrokken" : l.vervangenDoor() != null ? "vervangen" : "vastgelegd";
    }

    private static String sentence(Levering l) {
        return switch (state(l)) {
            case "ingetrokken" -> "Ingetrokken. Dit verzuim telt nergens meer mee.";
            case "vervangen" -> "Vervangen door een nieuwere levering.";
            default -> "Vastgelegd. Dit telt mee.";
        };
    }

    private @Nullable String successor(Levering l) {
        return l.vervangenDoor() == null
                ? null
                : leveringen.find(l.vervangenDoor()).map(n -> "/leveringen/" + n.sleutel()).orElse(null);
    }
}
