package nl.vliegwiel.levering.koppeling;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.koppeling.Koppeling;
import nl.vliegwiel.koppeling.Koppelingen;
import nl.vliegwiel.levering.FoutenExport;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** A file for a linking that waits: how many pupils it has, and taking it in. */
@RestController
@Onderdeel(value = "levering", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}/koppeling")
class KoppelingVoorbeeldController {
    private final Klaarzettingen klaarzettingen;
    private final Koppelingen koppelingen;
    private final KoppelingRun run;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    KoppelingVoorbeeldController(Klaarzettingen klaarzettingen, Koppelingen koppelingen, KoppelingRun run,
            Logboek logboek, Meldingen meldingen, Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.koppelingen = koppelingen;
        this.run = run;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> preview(@PathVariable String sleutel) throws IOException {
        var k = find(sleutel);
        return ResponseEntity.ok(klaarzettingen.read(k, () -> page(k, run.preview(k, f -> {
        }), Fouten.geen())));
    }

    @GetMapping("/fouten.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> faults(@PathVariable String sleutel) throws IOException {
        var export = new FoutenExport();
        run.preview(find(sleutel), export::add);
        return export.answer();
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam(defaultValue = "") String zonderFouten)
            throws IOException {
        var k = find(sleutel);
        var gelezen = run.preview(k, f -> {
        });
        if (gelezen.fouten() > 0 && !zonderFouten.equals("ja"))
            return ResponseEntity.unprocessableContent()
                    .body(page(k, gelezen, Fouten.geen().meld("zonderFouten",
                            "Verbeter het bestand en kies het opnieuw, of kies dat je zonder deze regels verdergaat")));
        var levering = run.save(k, zonderFouten.equals("ja"));
        klaarzettingen.delete(k.sleutel());
        logboek.write(Regel.leerling(Regel.Gebeurtenis.VASTLEGGEN, "levering", levering.id(), null, k.schoolId()));
        meldingen.meld("Vastgelegd: " + Nederlands.aantal(gelezen.clienten().size(), "leerling", "leerlingen")
                + " gekoppeld. De nummers zijn weg.");
        return Page.seeOther("/leveringen/" + levering.sleutel());
    }

    private Klaarzetting find(String sleutel) {
        var k = klaarzettingen.ofSchool(sleutel);
        if (!k.soort().equals("koppeling"))
            throw new NietGevonden();
        return k;
    }

    private KoppelingVoorbeeldPage page(Klaarzetting k, KoppelingRun.Gelezen g, Fouten fouten) {
        var koppeling = koppelingen.running(k.schoolId(), LocalDate.now(clock));
        return new KoppelingVoorbeeldPage("/leveringen/klaargezet/" + k.sleutel(),
                koppeling.map(Koppeling::school).orElse(""), koppeling.map(Koppeling::grondslag).orElse(""),
                koppeling.map(Koppeling::termijn).orElse(""), k.bestandsnaam(), k.vorm().leeswijze(),
                g.clienten().size(),
                g.zonder(), g.fouten(), g.eerste(), koppeling.isPresent(), fouten);
    }
}
