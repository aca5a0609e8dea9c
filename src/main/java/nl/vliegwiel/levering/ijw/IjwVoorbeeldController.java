package nl.vliegwiel.levering.ijw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** A file with messages about youth care that waits: what it would bring, and taking it in. */
@RestController
@Onderdeel(value = "levering", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}/jeugdhulp")
class IjwVoorbeeldController {
    private static final Map<String, String> NAMEN = Kennis.rows("codelijsten/ijw-bericht.csv").stream()
            .collect(Collectors.toMap(r -> r.getOrDefault("code", ""), r -> r.getOrDefault("naam", "")));

    private final Klaarzettingen klaarzettingen;
    private final IjwRun run;
    private final Logboek logboek;
    private final Meldingen meldingen;

    IjwVoorbeeldController(Klaarzettingen klaarzettingen, IjwRun run, Logboek logboek, Meldingen meldingen) {
        this.klaarzettingen = klaarzettingen;
        this.run = run;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> preview(@PathVariable String sleutel) throws IOException {
        var k = find(sleutel);
        return ResponseEntity.ok(klaarzettingen.read(k, () -> page(k, run.preview(k, f -> {
        }), false, Fouten.geen())));
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
        var verslag = run.preview(k, f -> {
        });
        if (verslag.fouten() > 0 && !zonderFouten.equals("ja"))
            return ResponseEntity.unprocessableContent()
                    .body(page(k, verslag, false, Fouten.geen().meld("zonderFouten",
                            "Laat het bestand verbeteren en kies het opnieuw, of kies dat je zonder deze regels verdergaat")));
        var uitkomst = run.save(k, zonderFouten.equals("ja"));
        klaarzettingen.delete(k.sleutel());
        if (uitkomst.gelijk())
            meldingen.meld("Dit bestand stond er al. Er is niets veranderd.");
        else {
            logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "levering", uitkomst.levering().id()));
            meldingen.meld("Vastgelegd: " + Nederlands.aantal(verslag.genomen(), "regel", "regels") + " van "
                    + run.gemeente(k).naam());
        }
        return Page.seeOther("/leveringen/" + uitkomst.levering().sleutel());
    }

    private Klaarzetting find(String sleutel) {
        var k = klaarzettingen.ofReader(sleutel);
        if (k.gemeenteId() == 0)
            throw new NietGevonden();
        return k;
    }

    private IjwVoorbeeldPage page(Klaarzetting k, IjwVerslag v, boolean zonderFouten, Fouten fouten) {
        var soorten = v.berichten().entrySet().stream()
                .map(e -> new IjwVoorbeeldPage.Soort(e.getKey().toUpperCase(Locale.ROOT),
                        Nederlands.hoofdletter(NAMEN.getOrDefault(e.getKey(), "geen bericht dat we kennen")),
                        Nederlands.getal(e.getValue()), Nederlands.getal(v.regels().getOrDefault(e.getKey(), 0))))
                .toList();
        var stil = new ArrayList<String>();
        if (v.verwijderd() > 0)
            stil.add(Nederlands.aantal(v.verwijderd(), "regel haalt", "regels halen")
                    + " iets weg dat eerder gemeld was (status 3).");
        var letop = new ArrayList<String>();
        if (v.oudeStatus() > 0)
            letop.add(Nederlands.aantal(v.oudeStatus(), "regel heeft", "regels hebben")
                    + " status 2 of 9. Die mogen niet meer (CS058). We lezen ze als: deze regel staat er zo.");
        if (v.regels().containsKey("jw305") && !v.regels().containsKey("jw315"))
            letop.add("Er zit geen verzoek om toewijzing (315) bij. Daaruit weten we wie verwees. Lever die ook aan.");
        return new IjwVoorbeeldPage("/leveringen/klaargezet/" + k.sleutel(), run.gemeente(k).naam(),
                k.bestandsnaam(),
                List.of(new IjwVoorbeeldPage.Getal(Nederlands.getal(v.aantal()), "berichten"),
                        new IjwVoorbeeldPage.Getal(Nederlands.getal(v.genomen()), "regels mee"),
                        new IjwVoorbeeldPage.Getal(Nederlands.getal(v.weggelaten()), "regels niet mee")),
                soorten, letop, stil, v.weggelaten(), v.fouten(), v.eerste(), zonderFouten, v.genomen() == 0, fouten);
    }
}
