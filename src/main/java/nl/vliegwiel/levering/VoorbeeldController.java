package nl.vliegwiel.levering;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Indelingen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.verzuim.Drempels;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** A file of absence that waits: what it would bring, and taking it in or throwing it away. */
@RestController
@Onderdeel(value = "levering", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}")
class VoorbeeldController {
    private final Klaarzettingen klaarzettingen;
    private final Indelingen indelingen;
    private final LeveringRun run;
    private final Vergelijking vergelijking;
    private final Drempels drempels;
    private final Scholen scholen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    VoorbeeldController(Klaarzettingen klaarzettingen, Indelingen indelingen, LeveringRun run,
            Vergelijking vergelijking, Drempels drempels, Scholen scholen, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.indelingen = indelingen;
        this.run = run;
        this.vergelijking = vergelijking;
        this.drempels = drempels;
        this.scholen = scholen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> preview(@PathVariable String sleutel) throws IOException {
        var k = klaarzettingen.ofReader(sleutel);
        if (k.isVanRegio())
            return Page.seeOther(url(k) + "/uitgave");
        if (k.gemeenteId() != 0)
            return Page.seeOther(url(k) + "/jeugdhulp");
        if (!k.soort().equals("verzuim"))
            return Page.seeOther(url(k) + "/" + k.soort());
        var indeling = layout(k);
        if (indeling.isEmpty())
            return Page.seeOther(url(k) + "/indeling");
        var verslag = run.preview(k, indeling.get(), f -> {
        });
        if (!verslag.onbekendeCodes().isEmpty())
            return Page.seeOther(url(k) + "/codes");
        return ResponseEntity.ok(page(k, verslag, null, null, false, Fouten.geen()));
    }

    @GetMapping("/fouten.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> faults(@PathVariable String sleutel) throws IOException {
        var k = find(sleutel);
        var export = new FoutenExport();
        run.preview(k, layout(k).orElseThrow(NietGevonden::new), export::add);
        return export.answer();
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String tot, @RequestParam(defaultValue = "") String zonderFouten)
            throws IOException {
        var k = find(sleutel);
        var indeling = layout(k).orElseThrow(NietGevonden::new);
        var vandaag = LocalDate.now(clock);
        var fouten = new Fouten();
        var eerste = Invoer.datumTotVandaag(van, vandaag, "van", fouten);
        var laatste = Invoer.datumTotVandaag(tot, vandaag, "tot", fouten);
        var verslag = run.preview(k, indeling, f -> {
        });
        check(verslag, eerste, laatste, zonderFouten.equals("ja"), fouten);
        if (!fouten.isLeeg() || eerste == null || laatste == null)
            return ResponseEntity.unprocessableContent()
                    .body(page(k, verslag, van, tot, zonderFouten.equals("ja"), fouten));
        var uitkomst = run.save(k, indeling, eerste, laatste, zonderFouten.equals("ja"));
        klaarzettingen.delete(k.sleutel());
        if (uitkomst.gelijk())
            meldingen.meld("Dit bestand stond er al. Er is niets veranderd.");
        else {
            logboek.write(Regel.leerling(Regel.Gebeurtenis.VASTLEGGEN, "levering", uitkomst.levering().id(), null,
                    k.schoolId()));
            drempels.melden(k.schoolId());
            meldingen.meld("Vastgelegd: " + Nederlands.aantal(verslag.meldingen(), "melding", "meldingen") + " van "
                    + school(k).naam());
        }
        return Page.seeOther("/leveringen/" + uitkomst.levering().sleutel());
    }

    @PostMapping("/weggooien")
    public ResponseEntity<Page> discard(@PathVariable String sleutel) {
        klaarzettingen.delete(klaarzettingen.ofReader(sleutel).sleutel());
        meldingen.meld("Weggegooid: het bestand is weg. Er is niets vastgelegd.");
        return Page.seeOther("/leveringen");
    }

    private static void check(Verslag verslag, @Nullable LocalDate van, @Nullable LocalDate tot, boolean zonderFouten,
            Fouten fouten) {
        if (van != null && verslag.van() != null && verslag.van().isBefore(van))
            fouten.meld("van",
                    "Het bestand begint op " + Nederlands.datum(verslag.van()) + ". Kies die dag of een eerdere.");
        if (tot != null && verslag.tot() != null && verslag.tot().isAfter(tot))
            fouten.meld("tot", "Het bestand loopt tot en met " + Nederlands.datum(verslag.tot())
                    + ". Kies die dag of een latere.");
        if (verslag.fouten() > 0 && !zonderFouten)
            fouten.meld("zonderFouten",
                    "Verbeter het bestand en kies het opnieuw, of kies dat je zonder deze regels verdergaat");
    }

    private Klaarzetting find(String sleutel) {
        return klaarzettingen.ofSchool(sleutel);
    }

    private Optional<Indeling> layout(Klaarzetting k) {
        return indelingen.find(k.schoolId(), k.soort(), Indeling.hash(k.vorm().kop()));
    }

    private static String url(Klaarzetting k) {
        return "/leveringen/klaargezet/" + k.sleutel();
    }

    private VoorbeeldPage page(Klaarzetting k, Verslag v, @Nullable String van, @Nullable String tot,
            boolean zonderFouten, Fouten fouten) {
        var getallen = List.of(new VoorbeeldPage.Getal(Nederlands.getal(v.regels()), "regels"),
                new VoorbeeldPage.Getal(Nederlands.getal(v.meldingen()), "meldingen van verzuim"),
                new VoorbeeldPage.Getal(Nederlands.getal(v.leerlingen()), "leerlingen"),
                new VoorbeeldPage.Getal(Nederlands.getal(v.uren(), 0), "uren"));
        var soorten = v.soorten().entrySet().stream()
                .map(e -> new VoorbeeldPage.Soortrij(
                        Nederlands.hoofdletter(Betekenissen.soort(e.getKey().split(":")[0])),
                        e.getKey().endsWith(":ja") ? "geoorloofd" : "ongeoorloofd",
                        Nederlands.getal(e.getValue().meldingen()), Nederlands.getal(e.getValue().uren(), 0)))
                .toList();
        var stil = new ArrayList<String>();
        if (v.dubbel() > 0)
            stil.add(Nederlands.aantal(v.dubbel(), "melding staat", "meldingen staan")
                    + " er dubbel in. Die tellen één keer.");
        if (v.overgeslagen() > 0)
            stil.add(Nederlands.aantal(v.overgeslagen(), "regel is", "regels zijn") + " geen verzuim en "
                    + (v.overgeslagen() == 1 ? "gaat" : "gaan") + " niet mee.");
        var vergeleken = vergelijking.van(k, v, LocalDate.now(clock));
        return new VoorbeeldPage(url(k), school(k).naam(), k.bestandsnaam(),
                k.vorm().leeswijze(), getallen, soorten,
                vergeleken.vervangt(), vergeleken.letop(), stil, v.fouten(), v.eerste(),
                van != null ? van : v.van() == null ? "" : Nederlands.datum(v.van()),
                tot != null ? tot : v.tot() == null ? "" : Nederlands.datum(v.tot()), zonderFouten, v.meldingen() == 0,
                fouten);
    }

    private School school(Klaarzetting k) {
        return scholen.find(k.schoolId()).orElseThrow(() -> new Geweigerd("Deze school bestaat niet meer."));
    }
}
