package nl.vliegwiel.levering;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Objects;

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
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
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
    private final Innames innames;
    private final Organisaties organisaties;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    LeveringController(Leveringen leveringen, Innames innames, Organisaties organisaties, Scholen scholen,
            Rollen rollen, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.leveringen = leveringen;
        this.innames = innames;
        this.organisaties = organisaties;
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
        boolean eigen = isOwn(l, lezer);
        var feiten = new ArrayList<LeveringPage.Feit>();
        if (eigen)
            feiten.add(new LeveringPage.Feit("Bestand", l.bestandsnaam()));
        feiten.add(new LeveringPage.Feit("Periode", LeveringenController.period(l.periodeVan(), l.periodeTot())));
        feiten.add(new LeveringPage.Feit("Regels in het bestand", Nederlands.getal(l.regels())));
        feiten.add(new LeveringPage.Feit("Niet meegenomen", Nederlands.getal(l.fouten())));
        feiten.add(new LeveringPage.Feit("Vastgelegd op", Nederlands.moment(l.ontvangenOp())));
        if (l.ingetrokkenOp() != null)
            feiten.add(new LeveringPage.Feit("Ingetrokken op", Nederlands.moment(l.ingetrokkenOp())));
        if (l.teruggedraaid() != null)
            feiten.add(new LeveringPage.Feit("Weer zoals ervoor",
                    Nederlands.aantal(l.teruggedraaid(), "leerling", "leerlingen")));
        if (l.gebleven() != null && l.gebleven() > 0)
            feiten.add(new LeveringPage.Feit("Gebleven, er is mee gewerkt",
                    Nederlands.aantal(l.gebleven(), "leerling", "leerlingen")));
        return new LeveringPage("/leveringen/" + l.sleutel(),
                LeveringenController.label(l.soort()) + (school(l).isEmpty() ? "" : " van " + school(l)),
                state(l), sentence(l), feiten, l.fouten(), leveringen.faults(l.id()), successor(l),
                l.staat() && eigen && rollen.magBewerken(lezer.rol(), "levering") ? innames.withdrawal(l) : "",
                innames.isShownFirst(l));
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
        if (!isOwn(l, Lezer.nu()))
            throw new NietGevonden();
        lock(l);
        leveringen.withdrawn(find(sleutel).ingetrokken(OffsetDateTime.now(clock)));
        String gevolg = innames.withdrawn(l);
        logboek.write(l.schoolId() == null
                ? Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "levering", l.id())
                : Regel.leerling(Regel.Gebeurtenis.VERWIJDEREN, "levering", l.id(), null, l.schoolId()));
        meldingen.meld("Ingetrokken: " + gevolg);
        return Page.seeOther("/leveringen/" + sleutel);
    }

    private void lock(Levering l) {
        if (l.gemeenteId() != null)
            leveringen.lockGemeente(l.gemeenteId());
        else
            leveringen.lock(Objects.requireNonNull(l.schoolId()));
    }

    /** Of a school or gemeente where the reader works. */
    private static boolean isOwn(Levering l, Lezer lezer) {
        return l.gemeenteId() != null
                ? lezer.organisaties().contains(l.gemeenteId())
                : l.schoolId() != null && lezer.scholen().contains(l.schoolId());
    }

    private Levering find(String sleutel) {
        return leveringen.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private String school(Levering l) {
        if (l.gemeenteId() != null)
            return organisaties.find(l.gemeenteId()).map(Organisatie::naam).orElse("");
        return l.schoolId() == null ? "" : scholen.find(l.schoolId()).map(School::naam).orElse("");
    }

    private static String state(Levering l) {
        return l.ingetrokkenOp() != null ? "ingetrokken" : l.vervangenDoor() != null ? "vervangen" : "vastgelegd";
    }

    private static String sentence(Levering l) {
        return switch (state(l)) {
            case "ingetrokken" -> l.gebleven() != null && l.gebleven() > 0
                    ? "Ingetrokken. Met een deel van de leerlingen was al gewerkt: die bleven."
                    : "Ingetrokken. Dit telt nergens meer mee.";
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
