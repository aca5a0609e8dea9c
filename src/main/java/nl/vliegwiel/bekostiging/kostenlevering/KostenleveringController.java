package nl.vliegwiel.bekostiging.kostenlevering;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import nl.vliegwiel.bekostiging.contract.Realisaties;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.opzet.Opzet;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.CsvBestand;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Files of administrations: chosen, looked at, taken over whole or not at all. */
@RestController
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}/afrekening/leveringen")
class KostenleveringController {
    private static final long LARGEST = 1L << 20;

    private final Werkversie werkversie;
    private final Realisaties realisaties;
    private final Kostenleveringen leveringen;

    KostenleveringController(Werkversie werkversie, Realisaties realisaties, Kostenleveringen leveringen) {
        this.werkversie = werkversie;
        this.realisaties = realisaties;
        this.leveringen = leveringen;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page show(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer versie) {
        return page(werkversie.find(sleutel, versie), null, Map.of(), Fouten.geen());
    }

    @PostMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> preview(@PathVariable String sleutel,
            @RequestParam(required = false) @Nullable MultipartFile bestand, @RequestParam Map<String, String> velden)
            throws IOException {
        var v = werkversie.find(sleutel, null);
        var fouten = new Fouten();
        if (bestand == null || bestand.isEmpty())
            fouten.meld("bestand", "Kies een bestand");
        else if (bestand.getSize() > LARGEST)
            fouten.meld("bestand", "Dit bestand is groter dan 1 MB. Tel op per kostenplaats en maand.");
        var in = new HashMap<>(velden);
        if (bestand != null && fouten.isLeeg()) {
            in.put("inhoud", CsvBestand.text(bestand.getBytes()));
            in.put("naam", name(bestand.getOriginalFilename()));
        }
        var form = read(v, in, fouten);
        return form == null
                ? ResponseEntity.unprocessableContent().body(page(v, null, velden, fouten))
                : ResponseEntity.ok(page(v, form, in, Fouten.geen()));
    }

    @PostMapping("/overname")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam Map<String, String> velden) {
        var v = werkversie.find(sleutel, null);
        var mis = new Fouten();
        var form = read(v, velden, mis);
        if (form == null)
            return ResponseEntity.unprocessableContent().body(page(v, null, velden, mis));
        if (velden.containsKey("bekijk"))
            return ResponseEntity.ok(page(v, form, velden, Fouten.geen()));
        var fouten = form.fouten();
        if (fouten.isLeeg() && !form.telt())
            fouten.meld("bekijk", "Van dit bestand telt niets mee. Kies bij ten minste één kostenplaats een regel.");
        if (!fouten.isLeeg() || !form.uitkomst().fouten().isEmpty())
            return ResponseEntity.unprocessableContent().body(page(v, form, velden, fouten));
        return taken(v, form, velden);
    }

    private ResponseEntity<Page> taken(Bekostigingsversie v, KostenleveringForm form, Map<String, String> velden) {
        String bestandsnaam = name(velden.get("naam"));
        long id = leveringen.add(v.bekostigingId(), form.partij(), form.jaar(), bestandsnaam,
                velden.getOrDefault("inhoud", "").replace("\r\n", "\n"),
                form.uitkomst().regels().values().stream().mapToInt(n -> n).sum(), form.indeling());
        for (var x : form.veranderingen())
            realisaties.add(v.bekostigingId(), id, form.partij(), form.jaar(), x.maand(), x.regel(), x.wordt(),
                    bestandsnaam);
        werkversie.logged(v, Regel.Gebeurtenis.VASTLEGGEN);
        return werkversie.naar("/bekostiging/" + v.sleutel() + "/afrekening?jaar=" + form.jaar(),
                "Overgenomen: " + bestandsnaam + ", "
                        + Nederlands.aantal(form.veranderingen().size(), "bedrag", "bedragen"));
    }

    /** The file as it would be taken over; null with the fault at its field. */
    private @Nullable KostenleveringForm read(Bekostigingsversie v, Map<String, String> velden, Fouten fouten) {
        check(v, velden, fouten);
        if (!fouten.isLeeg())
            return null;
        String partij = Invoer.tekst(velden.get("partij"));
        int jaar = Integer.parseInt(Invoer.tekst(velden.get("jaar")));
        try {
            var bestand = Kostenbestand.read(velden.getOrDefault("inhoud", ""));
            var indeling = KostenleveringForm.chosen(
                    leveringen.indeling(v.bekostigingId(), partij).voor(bestand), bestand, velden);
            var uitkomst = indeling.compleet()
                    ? KostenImport.of(bestand, jaar, indeling.kolommen(), indeling.omgekeerd())
                    : new KostenImport(jaar, new TreeMap<>(), new TreeMap<>(), 0, List.of());
            return new KostenleveringForm(partij, jaar, bestand, indeling, uitkomst, lines(v.opzet(), jaar),
                    realisaties.list(v.bekostigingId(), jaar));
        } catch (Geweigerd e) {
            fouten.meld("bestand", e.zin());
            return null;
        }
    }

    /** Are the party and the year of this funding. */
    private static void check(Bekostigingsversie v, Map<String, String> velden, Fouten fouten) {
        if (v.opzet().partij(Invoer.tekst(velden.get("partij"))).isEmpty())
            fouten.meld("partij", "Kies van welke partij dit bestand is");
        if (years(v.opzet()).stream().noneMatch(j -> String.valueOf(j).equals(Invoer.tekst(velden.get("jaar")))))
            fouten.meld("jaar", "Kies een jaar van deze bekostiging");
    }

    private static List<Integer> years(Opzet o) {
        return IntStream.range(o.beginjaar(), o.beginjaar() + o.jaren()).boxed().toList();
    }

    private static List<Keuze> lines(Opzet o, int jaar) {
        return Berekening.van(o).begroting().jaar(jaar).stream()
                .map(r -> new Keuze(r.code(), Nederlands.hoofdletter(r.naam()))).toList();
    }

    private KostenleveringPage page(Bekostigingsversie v, @Nullable KostenleveringForm form,
            Map<String, String> velden, Fouten fouten) {
        return new KostenleveringPage(werkversie.kop(v, "/afrekening"), werkversie.magBewerken(),
                v.opzet().partijen().stream().map(p -> new Keuze(p.code(), p.naam())).toList(), years(v.opzet()),
                leveringen.list(v.bekostigingId()), form, velden, fouten);
    }

    /** Only the last part of a name, not too long. */
    private static String name(@Nullable String naam) {
        String kort = Invoer.tekst(naam).replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return kort.isEmpty() ? "bestand.csv" : kort.substring(0, Math.min(100, kort.length()));
    }
}
