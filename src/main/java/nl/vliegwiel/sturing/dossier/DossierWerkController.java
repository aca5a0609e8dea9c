package nl.vliegwiel.sturing.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.sturing.besluit.Bestuursbesluiten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Keeping the file of a question: criteria and how they stand, what is said, papers, and signatures after the decision. */
@RestController
@Onderdeel("besluit")
@RequestMapping("/planning/dossiers/{sleutel}")
class DossierWerkController {

    private final Besluitdossiers dossiers;
    private final Criteria criteria;
    private final Standpunten standpunten;
    private final Bestuursbesluiten besluiten;
    private final Indicatoren indicatoren;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    DossierWerkController(Besluitdossiers dossiers, Criteria criteria, Standpunten standpunten,
            Bestuursbesluiten besluiten, Indicatoren indicatoren, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.dossiers = dossiers;
        this.criteria = criteria;
        this.standpunten = standpunten;
        this.besluiten = besluiten;
        this.indicatoren = indicatoren;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping("/bijhouden")
    @Onderdeel(value = "besluit", bewerken = true)
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel) {
        return page(find(sleutel), Map.of(), Fouten.geen());
    }

    @PostMapping("/criteria")
    @Transactional
    public ResponseEntity<Page> addCriterium(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var d = open(sleutel);
        var fouten = Fouten.geen();
        var read = DossierInvoer.criterium(velden, indicatoren, fouten);
        return read == null
                ? refused(d, velden, fouten)
                : saved(d, "Toegevoegd: " + read.wat(), () -> criteria.add(d.id(), read));
    }

    @GetMapping("/criteria/{criterium}")
    @Onderdeel(value = "besluit", bewerken = true)
    @Transactional(readOnly = true)
    public Page criterium(@PathVariable String sleutel, @PathVariable String criterium) {
        var d = find(sleutel);
        return page(d, find(d, criterium), Map.of(), Fouten.geen());
    }

    @PostMapping("/criteria/{criterium}/stand")
    @Transactional
    public ResponseEntity<Page> stand(@PathVariable String sleutel, @PathVariable String criterium,
            @RequestParam Map<String, String> velden) {
        var d = open(sleutel);
        var c = find(d, criterium);
        if (!"eigen".equals(c.soort()) || c.ingetrokken()) {
            throw new Geweigerd("Bij dit criterium schrijft niemand op hoe het ervoor staat.");
        }
        var fouten = DossierInvoer.stand(velden);
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(d, c, velden, fouten));
        }
        return saved(d, "Vastgelegd.", () -> criteria.stand(c.id(), DossierInvoer.veld(velden, "oordeel"),
                DossierInvoer.veld(velden, "nu"), DossierInvoer.veld(velden, "bewijs")));
    }

    @PostMapping("/criteria/{criterium}/intrekking")
    @Transactional
    public ResponseEntity<Page> withdraw(@PathVariable String sleutel, @PathVariable String criterium,
            @RequestParam Map<String, String> velden) {
        var d = open(sleutel);
        var c = find(d, criterium);
        String why = DossierInvoer.veld(velden, "reden");
        var fouten = Fouten.geen();
        DossierInvoer.lang(why, 5, 300, "reden", "Schrijf in 5 tot 300 tekens waarom", fouten);
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(page(d, c, velden, fouten));
        }
        return saved(d, "Ingetrokken: " + c.wat(), () -> criteria.ingetrokken(c.id(), OffsetDateTime.now(clock), why));
    }

    @PostMapping("/standpunten")
    @Transactional
    public ResponseEntity<Page> say(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var d = open(sleutel);
        var fouten = Fouten.geen();
        var read = DossierInvoer.gezegd(velden, dossiers.partijen(d.id()), today(), fouten);
        return read == null
                ? refused(d, velden, fouten)
                : saved(d, "Vastgelegd: " + Standpunt.woord(read.woord()), () -> standpunten.add(d.id(), read.soort(),
                        read.organisatieId(), read.gremium(), read.woord(), read.tekst(), read.datum()));
    }

    @PostMapping("/stukken")
    @Transactional
    public ResponseEntity<Page> addPaper(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var d = open(sleutel);
        var fouten = Fouten.geen();
        var read = DossierInvoer.stuk(velden, today(), fouten);
        return read == null
                ? refused(d, velden, fouten)
                : saved(d, "Toegevoegd: " + read.naam(), () -> standpunten.addStuk(d.id(), read));
    }

    /** A party signs the decision that holds. */
    @PostMapping("/handtekeningen")
    @Transactional
    public ResponseEntity<Page> sign(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var d = find(sleutel);
        var decision = besluiten.van(d.id()).stream().findFirst().orElse(null);
        if (decision == null || !decision.uitkomst().startsWith("go")) {
            throw new Geweigerd("Tekenen kan pas na een go.");
        }
        var fouten = Fouten.geen();
        String party = DossierInvoer.veld(velden, "partij");
        if (dossiers.partijen(d.id()).stream().noneMatch(p -> String.valueOf(p.id()).equals(party))) {
            fouten.meld("partij", "Kies wie er tekende");
        }
        var day = Invoer.datumTotVandaag(velden.get("getekendOp"), today(), "getekendOp", fouten);
        if (day != null && day.isBefore(decision.datum())) {
            fouten.meld("getekendOp", "Kies een dag vanaf die van het besluit");
        }
        if (day == null || !fouten.isLeeg()) {
            return refused(d, velden, fouten);
        }
        return saved(d, "Handtekening vastgelegd.",
                () -> standpunten.add(d.id(), "getekend", Long.valueOf(party), null, "go", "", day));
    }

    private ResponseEntity<Page> saved(Besluitdossier d, String message, Runnable save) {
        try {
            logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "besluitdossier", d.id()));
            save.run();
        } catch (DataIntegrityViolationException e) {
            throw new Geweigerd("Dit dossier ligt vast sinds het besluit.");
        }
        meldingen.meld(message);
        return Page.seeOther(d.url() + "/bijhouden");
    }

    private ResponseEntity<Page> refused(Besluitdossier d, Map<String, String> velden, Fouten fouten) {
        return ResponseEntity.unprocessableContent().body(page(d, velden, fouten));
    }

    private DossierWerkPage page(Besluitdossier d, Map<String, String> velden, Fouten fouten) {
        return new DossierWerkPage(d, criteria.van(d.id()),
                indicatoren.alle().stream().filter(i -> i.heeftBron() && !i.verdeeld()).toList(),
                dossiers.partijen(d.id()), besluiten.besloten(d.id()), velden, fouten);
    }

    private CriteriumPage page(Besluitdossier d, Criterium c, Map<String, String> velden, Fouten fouten) {
        @Nullable
        Indicator indicator = c.indicator() == null ? null : indicatoren.find(c.indicator()).orElse(null);
        return new CriteriumPage(d, c, c.afspraak(indicator), criteria.stappen(c.id()), velden, fouten);
    }

    private Besluitdossier open(String sleutel) {
        var d = find(sleutel);
        besluiten.nogOpen(d.id());
        return d;
    }

    private Criterium find(Besluitdossier d, String criterium) {
        return criteria.van(d.id()).stream().filter(c -> c.sleutel().equals(criterium)).findFirst()
                .orElseThrow(NietGevonden::new);
    }

    private Besluitdossier find(String sleutel) {
        return dossiers.find(sleutel).orElseThrow(NietGevonden::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
