package nl.vliegwiel.sturing.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leren.werkplan.Actielijst;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.sturing.dossier.Besluitdossier;
import nl.vliegwiel.sturing.dossier.Besluitdossiers;
import nl.vliegwiel.sturing.dossier.DossierStand;
import nl.vliegwiel.sturing.dossier.DossierToets;
import nl.vliegwiel.sturing.dossier.Standpunt;
import nl.vliegwiel.sturing.dossier.Standpunten;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Decisions: the list in time, and writing one down. */
@RestController
@Onderdeel("besluit")
@RequestMapping("/planning")
class BesluitController {

    private final Besluitdossiers dossiers;
    private final Bestuursbesluiten besluiten;
    private final Besluitbeelden beelden;
    private final DossierToets toets;
    private final Standpunten standpunten;
    private final Actielijst acties;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    BesluitController(Besluitdossiers dossiers, Bestuursbesluiten besluiten, Besluitbeelden beelden,
            DossierToets toets, Standpunten standpunten, Actielijst acties, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.beelden = beelden;
        this.toets = toets;
        this.standpunten = standpunten;
        this.acties = acties;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping("/besluiten")
    @Transactional(readOnly = true)
    public Page list() {
        var today = LocalDate.now(clock);
        return new BesluitenPage(besluiten.alle(today), today);
    }

    @GetMapping("/dossiers/{sleutel}/besluit")
    @Onderdeel(value = "besluit", bewerken = true)
    @Transactional(readOnly = true)
    public Page form(@PathVariable String sleutel) {
        var dossier = find(sleutel);
        var today = LocalDate.now(clock);
        var names = dossiers.partijen(dossier.id()).stream().map(Besluitdossiers.Partij::naam).toList();
        return page(dossier, BesluitForm.leeg(dossier.datum().isAfter(today) ? today : dossier.datum(), names),
                Fouten.geen());
    }

    /** First asks whether it is right; only then it is written down. */
    @PostMapping("/dossiers/{sleutel}/besluit")
    @Transactional
    public ResponseEntity<Page> decide(@PathVariable String sleutel,
            @RequestParam MultiValueMap<String, String> velden) {
        var dossier = find(sleutel);
        var form = BesluitForm.of(velden);
        var last = last(dossier);
        String step = Objects.requireNonNullElse(velden.getFirst("stap"), "");
        var fouten = Fouten.geen();
        if ("terug".equals(step)) {
            return ResponseEntity.ok(page(dossier, form, fouten));
        }
        var read = form.read(LocalDate.now(clock), last == null ? null : last.datum(), fouten);
        if (read == null) {
            return ResponseEntity.unprocessableContent().body(page(dossier, form, fouten));
        }
        if (!"vast".equals(step)) {
            return ResponseEntity.ok(new BesluitControlePage(dossier, stand(dossier, last), last, form, read,
                    silent(dossier)));
        }
        save(dossier, last, read);
        meldingen.meld("Besluit vastgelegd: " + Standpunt.woord(read.uitkomst()));
        return Page.seeOther(dossier.url());
    }

    private void save(Besluitdossier dossier, @Nullable Bestuursbesluit last, BesluitForm.Waarden read) {
        long id;
        try {
            id = besluiten.add(dossier.id(), read, last == null ? null : last.id(),
                    beelden.tekst(stand(dossier, last)));
        } catch (DuplicateKeyException e) {
            throw new Geweigerd("Een collega legde net een besluit vast. Kijk eerst wat er nu staat.");
        }
        besluiten.addAanwezigen(id, read.aanwezigen());
        for (var v : read.voorwaarden()) {
            besluiten.addVoorwaarde(id, new Bestuursbesluit.Voorwaarde(v.wat(), v.wie(), v.wanneer(),
                    acties.add(v.wat(), v.wie(), v.wanneer(), "Voorwaarde bij het besluit: " + dossier.vraag())));
        }
        if (read.opnieuwOp() != null) {
            dossiers.uitgesteld(dossier.id(), read.opnieuwOp());
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "bestuursbesluit", id));
    }

    /** After an answer it rests on what it rested on; as long as there is none, on how it stands today. */
    private DossierStand stand(Besluitdossier dossier, @Nullable Bestuursbesluit last) {
        return last == null || last.uitgesteld() ? toets.van(dossier) : beelden.stand(last);
    }

    private java.util.List<String> silent(Besluitdossier dossier) {
        var spoke = standpunten.van(dossier.id()).stream().filter(s -> "vooraf".equals(s.soort()))
                .map(Standpunt::organisatieId).collect(Collectors.toSet());
        return dossiers.partijen(dossier.id()).stream().filter(p -> !spoke.contains(p.id()))
                .map(Besluitdossiers.Partij::naam).toList();
    }

    private BesluitPage page(Besluitdossier dossier, BesluitForm form, Fouten fouten) {
        var last = last(dossier);
        return new BesluitPage(dossier, stand(dossier, last), last, form, acties.namen(), fouten);
    }

    private @Nullable Bestuursbesluit last(Besluitdossier dossier) {
        return besluiten.van(dossier.id()).stream().findFirst().orElse(null);
    }

    private Besluitdossier find(String sleutel) {
        return dossiers.find(sleutel).orElseThrow(NietGevonden::new);
    }
}
