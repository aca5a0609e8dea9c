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

import nl.vliegwiel.jeugdhulp.Berichtregels;
import nl.vliegwiel.koppeling.Koppelingen;
import nl.vliegwiel.leerling.Schoolafspraken;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Organisatie;
import nl.vliegwiel.samenwerking.Organisaties;
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
    private final Berichtregels berichtregels;
    private final Schoolafspraken schoolafspraken;
    private final Koppelingen koppelingen;
    private final Organisaties organisaties;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    LeveringController(Leveringen leveringen, Verzuimmeldingen verzuim, Berichtregels berichtregels,
            Schoolafspraken schoolafspraken, Koppelingen koppelingen, Organisaties organisaties, Scholen scholen,
            Rollen rollen, Logboek logboek,
            Meldingen meldingen,
            Clock clock) {
        this.leveringen = leveringen;
        this.verzuim = verzuim;
        this.berichtregels = berichtregels;
        this.schoolafspraken = schoolafspraken;
        this.koppelingen = koppelingen;
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
        return new LeveringPage("/leveringen/" + l.sleutel(),
                LeveringenController.label(l.soort()) + (school(l).isEmpty() ? "" : " van " + school(l)),
                state(l), sentence(l), feiten, l.fouten(), leveringen.faults(l.id()), successor(l),
                l.staat() && l.isIntrekbaar() && eigen && rollen.magBewerken(lezer.rol(), "levering"),
                explanation(l));
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
        var gemeente = l.gemeenteId();
        if (gemeente != null) {
            leveringen.lockGemeente(gemeente);
            leveringen.withdrawn(find(sleutel).ingetrokken(OffsetDateTime.now(clock)));
            int weg = berichtregels.withdrawn(l.id());
            logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "levering", l.id()));
            meldingen.meld("Ingetrokken: " + Nederlands.aantal(weg, "regel is", "regels zijn") + " weg");
        } else
            withdrawOfSchool(l);
        return Page.seeOther("/leveringen/" + sleutel);
    }

    private void withdrawOfSchool(Levering l) {
        var school = Objects.requireNonNull(l.schoolId());
        leveringen.lock(school);
        leveringen.withdrawn(find(l.sleutel()).ingetrokken(OffsetDateTime.now(clock)));
        String weg = switch (l.soort()) {
            case "afspraken" ->
                Nederlands.aantal(schoolafspraken.withdrawn(l.id()), "afspraak is", "afspraken zijn");
            case "koppeling" ->
                Nederlands.aantal(koppelingen.withdrawn(l.id()), "gekoppelde leerling is",
                        "gekoppelde leerlingen zijn");
            default -> Nederlands.aantal(verzuim.withdrawn(school, l.id(), Objects.requireNonNull(l.periodeVan()),
                    Objects.requireNonNull(l.periodeTot())), "melding is", "meldingen zijn");
        };
        logboek.write(Regel.leerling(Regel.Gebeurtenis.VERWIJDEREN, "levering", l.id(), null, school));
        meldingen.meld("Ingetrokken: " + weg + " weg");
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

    /** What taking it back does. */
    private static String explanation(Levering l) {
        if (l.gemeenteId() != null)
            return "Stuur verbeterde berichten: het nieuwste bericht telt. Of trek deze levering in. Dan verdwijnen haar regels, en telt weer wat andere leveringen zeggen.";
        return switch (l.soort()) {
            case "afspraken" ->
                "Lever een nieuw bestand aan: wat daarin over een leerling staat, komt ervoor in de plaats. Of trek deze levering in. Dan verdwijnt wat zij bracht.";
            case "koppeling" ->
                "Koppel opnieuw: dat komt ervoor in de plaats. Of trek deze levering in. Dan is niemand van deze school nog gekoppeld.";
            default ->
                "Lever een nieuw bestand over dezelfde periode aan: dat komt ervoor in de plaats. Of trek deze levering in. Dan verdwijnt dit verzuim; wat er eerder stond, komt niet terug.";
        };
    }

    private static String state(Levering l) {
        return l.ingetrokkenOp() != null ? "ingetrokken" : l.vervangenDoor() != null ? "vervangen" : "vastgelegd";
    }

    private static String sentence(Levering l) {
        return switch (state(l)) {
            case "ingetrokken" -> "Ingetrokken. Dit telt nergens meer mee.";
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
