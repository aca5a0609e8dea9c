package nl.vliegwiel.levering.leerlingen;

import java.io.IOException;
import java.util.ArrayList;
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

import nl.vliegwiel.levering.FoutenExport;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Indelingen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** A file of pupils that waits: what it would change, and taking it in. */
@RestController
@Onderdeel(value = "levering", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}/leerlingen")
class LeerlingVoorbeeldController {
    private static final int GETOOND = 25;

    private final Klaarzettingen klaarzettingen;
    private final Indelingen indelingen;
    private final LeerlingRun run;
    private final Scholen scholen;
    private final Logboek logboek;
    private final Meldingen meldingen;

    LeerlingVoorbeeldController(Klaarzettingen klaarzettingen, Indelingen indelingen, LeerlingRun run,
            Scholen scholen, Logboek logboek, Meldingen meldingen) {
        this.klaarzettingen = klaarzettingen;
        this.indelingen = indelingen;
        this.run = run;
        this.scholen = scholen;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional
    public ResponseEntity<Page> preview(@PathVariable String sleutel) throws IOException {
        var k = klaarzettingen.ofSchool(sleutel);
        var indeling = indelingen.find(k.schoolId(), k.soort(), Indeling.hash(k.vorm().kop()));
        if (indeling.isEmpty() && !k.vorm().isXml())
            return Page.seeOther(url(k) + "/indeling");
        var gelezen = run.preview(k, k.vorm().isXml() ? null : indeling.orElseThrow(), f -> {
        });
        if (gelezen.onbekendeCodes())
            return Page.seeOther(url(k) + "/codes");
        logboek.write(Regel.leerling(Regel.Gebeurtenis.INZIEN, "leerling", null, null, k.schoolId()));
        return ResponseEntity.ok(page(k, gelezen, false, false, Fouten.geen()));
    }

    @GetMapping("/fouten.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> faults(@PathVariable String sleutel) throws IOException {
        var k = klaarzettingen.ofSchool(sleutel);
        var export = new FoutenExport();
        run.preview(k, layout(k), export::add);
        return export.answer();
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam(defaultValue = "") String zonderFouten,
            @RequestParam(defaultValue = "") String uitschrijven) throws IOException {
        var k = klaarzettingen.ofSchool(sleutel);
        var indeling = layout(k);
        var gelezen = run.preview(k, indeling, f -> {
        });
        if (gelezen.fouten() > 0 && !zonderFouten.equals("ja"))
            return ResponseEntity.unprocessableContent()
                    .body(page(k, gelezen, false, uitschrijven.equals("ja"), Fouten.geen().meld("zonderFouten",
                            "Verbeter het bestand en kies het opnieuw, of kies dat je zonder deze regels verdergaat")));
        var levering = run.save(k, indeling, zonderFouten.equals("ja"), uitschrijven.equals("ja"));
        logboek.write(Regel.leerling(Regel.Gebeurtenis.VASTLEGGEN, "levering", levering.id(), null, k.schoolId()));
        klaarzettingen.delete(k.sleutel());
        meldingen.meld("Vastgelegd: " + gelezen.verschil().nieuw().size() + " nieuw, "
                + gelezen.verschil().gewijzigd().size() + " gewijzigd, "
                + (uitschrijven.equals("ja") ? gelezen.verschil().weg().size() : 0) + " uitgeschreven");
        return Page.seeOther("/leveringen/" + levering.sleutel());
    }

    /** Null for EDEXML, which needs none. */
    private @Nullable Indeling layout(Klaarzetting k) {
        if (k.vorm().isXml())
            return null;
        return indelingen.find(k.schoolId(), k.soort(), Indeling.hash(k.vorm().kop())).orElseThrow(NietGevonden::new);
    }

    private static String url(Klaarzetting k) {
        return "/leveringen/klaargezet/" + k.sleutel();
    }

    private LeerlingVoorbeeldPage page(Klaarzetting k, LeerlingRun.Gelezen g, boolean zonderFouten,
            boolean uitschrijven, Fouten fouten) {
        var v = g.verschil();
        var groepen = new ArrayList<LeerlingVoorbeeldPage.Groep>();
        add(groepen, "dubbel", "Mogelijk dubbel",
                v.dubbel().stream().map(
                        l -> new LeerlingVoorbeeldPage.Rij(l.naam(), l.klas(), "staat er ook onder een ander nummer"))
                        .toList());
        add(groepen, "gewijzigd", "Gewijzigd", v.gewijzigd().stream().map(w -> new LeerlingVoorbeeldPage.Rij(
                w.oud().naam(), w.oud().klas(), String.join(", ", w.nieuw().verschillen(w.oud())))).toList());
        add(groepen, "nieuw", "Nieuw", v.nieuw().stream().map(l -> new LeerlingVoorbeeldPage.Rij(l.naam(), l.klas(),
                "ingeschreven" + (l.ouders().isEmpty()
                        ? ""
                        : ", met " + Nederlands.aantal(l.ouders().size(), "ouder", "ouders"))))
                .toList());
        add(groepen, "weg", "Niet in het bestand", v.weg().stream()
                .map(s -> new LeerlingVoorbeeldPage.Rij(s.naam(), s.klas(), "blijft, tenzij je anders kiest"))
                .toList());
        var letop = new ArrayList<String>();
        if (!v.dubbel().isEmpty())
            letop.add(Nederlands.aantal(v.dubbel().size(), "leerling lijkt", "leerlingen lijken")
                    + " dubbel. Leg gerust vast; in het leerlingregister voeg je ze samen.");
        int bekend = v.gelijk() + v.gewijzigd().size();
        if (bekend + v.weg().size() > 0 && v.weg().size() * 4 > bekend + v.weg().size())
            letop.add("Meer dan een kwart van de leerlingen staat niet in dit bestand. Is het bestand volledig?");
        var getallen = List.of(new LeerlingVoorbeeldPage.Getal(Nederlands.getal(v.nieuw().size()), "nieuw"),
                new LeerlingVoorbeeldPage.Getal(Nederlands.getal(v.gewijzigd().size()), "gewijzigd"),
                new LeerlingVoorbeeldPage.Getal(Nederlands.getal(v.gelijk()), "hetzelfde"),
                new LeerlingVoorbeeldPage.Getal(Nederlands.getal(v.weg().size()), "niet in het bestand"));
        return new LeerlingVoorbeeldPage(url(k), scholen.find(k.schoolId()).map(School::naam).orElse(""),
                k.bestandsnaam(), k.vorm().leeswijze(), getallen, groepen, letop, g.fouten(), g.eerste(),
                v.weg().size(), zonderFouten, uitschrijven, g.isLeeg(), !k.vorm().isXml(), fouten);
    }

    private static void add(List<LeerlingVoorbeeldPage.Groep> groepen, String id, String titel,
            List<LeerlingVoorbeeldPage.Rij> rijen) {
        if (!rijen.isEmpty())
            groepen.add(new LeerlingVoorbeeldPage.Groep(id, titel, rijen.subList(0, Math.min(GETOOND, rijen.size())),
                    Math.max(0, rijen.size() - GETOOND)));
    }
}
