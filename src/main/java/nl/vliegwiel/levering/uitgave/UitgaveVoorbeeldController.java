package nl.vliegwiel.levering.uitgave;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

import nl.vliegwiel.bron.Duotelling;
import nl.vliegwiel.bron.Waarneming;
import nl.vliegwiel.levering.FoutenExport;
import nl.vliegwiel.levering.bestand.Klaarzetting;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.cbs.CbsTable;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** A file of DUO or CBS that waits: what it would bring, and taking it in or throwing it away. */
@RestController
@Onderdeel(value = "uitgaven", bewerken = true)
@RequestMapping("/leveringen/klaargezet/{sleutel}/uitgave")
class UitgaveVoorbeeldController {
    private static final int GETOOND = 50;
    private static final int JAREN = 6;

    private final Klaarzettingen klaarzettingen;
    private final UitgaveRun run;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    UitgaveVoorbeeldController(Klaarzettingen klaarzettingen, UitgaveRun run, Logboek logboek, Meldingen meldingen,
            Clock clock) {
        this.klaarzettingen = klaarzettingen;
        this.run = run;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> preview(@PathVariable String sleutel) throws IOException {
        var k = klaarzettingen.ofRegio(sleutel);
        return ResponseEntity.ok(klaarzettingen.read(k, () -> page(k, run.preview(k, f -> {
        }), null, false, Fouten.geen())));
    }

    @GetMapping("/fouten.csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> faults(@PathVariable String sleutel) throws IOException {
        var export = new FoutenExport();
        run.preview(klaarzettingen.ofRegio(sleutel), export::add);
        return export.answer();
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> save(@PathVariable String sleutel, @RequestParam(defaultValue = "") String jaar,
            @RequestParam(defaultValue = "") String zonderFouten) throws IOException {
        var k = klaarzettingen.ofRegio(sleutel);
        boolean zonder = zonderFouten.equals("ja");
        var inhoud = run.preview(k, f -> {
        });
        var fouten = new Fouten();
        if (inhoud instanceof UitgaveInhoud.Duo && years().stream().noneMatch(j -> j.waarde().equals(jaar)))
            fouten.meld("jaar", "Kies van welk schooljaar deze aantallen zijn");
        if (inhoud.fouten() > 0 && !zonder)
            fouten.meld("zonderFouten",
                    "Haal het bestand opnieuw op, of kies dat je zonder deze regels verdergaat");
        if (!fouten.isLeeg())
            return ResponseEntity.unprocessableContent().body(page(k, inhoud, jaar, zonder, fouten));
        var uitkomst = run.save(k, inhoud instanceof UitgaveInhoud.Duo ? Integer.valueOf(jaar) : null, zonder);
        klaarzettingen.delete(k.sleutel());
        if (uitkomst.gelijk())
            meldingen.meld("Dit bestand stond er al. Er is niets veranderd.");
        else {
            logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "levering", uitkomst.levering().id()));
            meldingen.meld("Vastgelegd");
        }
        return Page.seeOther("/leveringen/uitgaven");
    }

    @PostMapping("/weggooien")
    public ResponseEntity<Page> discard(@PathVariable String sleutel) {
        klaarzettingen.delete(klaarzettingen.ofRegio(sleutel).sleutel());
        meldingen.meld("Weggegooid: het bestand is weg. Er is niets vastgelegd.");
        return Page.seeOther("/leveringen/uitgaven");
    }

    /** 2025: 2025-2026, the newest first. */
    private List<Keuze> years() {
        var vandaag = LocalDate.now(clock);
        int nieuwste = vandaag.getYear() - (vandaag.getMonthValue() < 8 ? 1 : 0);
        return IntStream.rangeClosed(0, JAREN).map(i -> nieuwste - i)
                .mapToObj(j -> new Keuze(String.valueOf(j), j + "-" + (j + 1))).toList();
    }

    private UitgaveVoorbeeldPage page(Klaarzetting k, UitgaveInhoud inhoud, @Nullable String jaar, boolean zonder,
            Fouten fouten) {
        return switch (inhoud) {
            case UitgaveInhoud.Duo duo -> page(k, inhoud, "Leerlingen per vestiging, van DUO.",
                    List.of("School", "Vestiging", "Leerlingen"), duoRows(duo), years(),
                    jaar != null
                            ? jaar
                            : duo.schooljaar().isPresent() ? String.valueOf(duo.schooljaar().getAsInt()) : "",
                    zonder, fouten);
            case UitgaveInhoud.Cbs cbs -> page(k, inhoud, cbs.tabel().code() + ": " + cbs.tabel().titel() + ".",
                    List.of("Onderwerp", "Eenheid", "Perioden", "Waarden", "Stand"), cbsRows(cbs.tabel()), List.of(),
                    "", zonder, fouten);
        };
    }

    private static UitgaveVoorbeeldPage page(Klaarzetting k, UitgaveInhoud inhoud, String zin, List<String> koppen,
            List<List<String>> rijen, List<Keuze> jaren, String jaar, boolean zonder, Fouten fouten) {
        return new UitgaveVoorbeeldPage("/leveringen/klaargezet/" + k.sleutel() + "/uitgave", zin, k.bestandsnaam(),
                k.vorm().leeswijze(), inhoud.getallen(), inhoud.zinnen(), koppen,
                rijen.subList(0, Math.min(GETOOND, rijen.size())), Math.max(0, rijen.size() - GETOOND),
                inhoud.fouten(), inhoud.eerste(), jaren, jaar, zonder, inhoud.isLeeg(), fouten);
    }

    private static List<List<String>> duoRows(UitgaveInhoud.Duo duo) {
        var samen = new TreeMap<String, Duotelling>();
        duo.tellingen().forEach(t -> samen.merge(t.vestiging(), t, Duotelling::plus));
        return samen.values().stream()
                .map(t -> List.of(duo.namen().getOrDefault(t.vestiging(), ""), t.vestiging(),
                        Duotelling.zin(t.minstens(), t.hoogstens())))
                .toList();
    }

    private static List<List<String>> cbsRows(CbsTable tabel) {
        Map<String, Waarneming.Codenaam> maten = tabel.codenamen().stream().filter(c -> c.soort().equals("maat"))
                .collect(Collectors.toMap(Waarneming.Codenaam::code, c -> c));
        return tabel.waarnemingen().stream()
                .collect(Collectors.groupingBy(Waarneming::maat, TreeMap::new, Collectors.toList())).entrySet()
                .stream().map(e -> {
                    var perioden = e.getValue().stream().map(Waarneming::periode)
                            .collect(Collectors.toCollection(TreeSet::new));
                    var maat = maten.get(e.getKey());
                    return List.of(maat == null ? e.getKey() : maat.naam(), maat == null ? "" : maat.eenheid(),
                            perioden.getFirst() + (perioden.size() == 1 ? "" : " t/m " + perioden.getLast()),
                            Nederlands.getal(e.getValue().size()),
                            e.getValue().stream().map(Waarneming::status).filter(s -> !s.isEmpty()).distinct()
                                    .sorted().collect(Collectors.joining(", ")));
                }).toList();
    }
}
