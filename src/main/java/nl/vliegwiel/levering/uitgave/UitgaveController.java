package nl.vliegwiel.levering.uitgave;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.OffsetDateTime;
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
import org.springframework.web.multipart.MultipartFile;

import nl.vliegwiel.bron.Duotellingen;
import nl.vliegwiel.bron.Uitgave;
import nl.vliegwiel.bron.Uitgaven;
import nl.vliegwiel.bron.Verversing;
import nl.vliegwiel.bron.Verversingen;
import nl.vliegwiel.levering.Leveringen;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.cbs.CbsClient;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Schakelaars;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The editions of DUO and CBS: what is there, a new one by file or fetched, and withdrawing one. */
@RestController
@Onderdeel(value = "uitgaven", bewerken = true)
@RequestMapping("/leveringen/uitgaven")
class UitgaveController {
    private final Uitgaven uitgaven;
    private final Duotellingen tellingen;
    private final Verversingen verversingen;
    private final Leveringen leveringen;
    private final Klaarzettingen klaarzettingen;
    private final UitgaveRun run;
    private final CbsClient cbs;
    private final Schakelaars schakelaars;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    UitgaveController(Uitgaven uitgaven, Duotellingen tellingen, Verversingen verversingen,
            Leveringen leveringen, Klaarzettingen klaarzettingen, UitgaveRun run, CbsClient cbs,
            Schakelaars schakelaars, Logboek logboek,
            Meldingen meldingen,
            Clock clock) {
        this.uitgaven = uitgaven;
        this.tellingen = tellingen;
        this.verversingen = verversingen;
        this.leveringen = leveringen;
        this.klaarzettingen = klaarzettingen;
        this.run = run;
        this.cbs = cbs;
        this.schakelaars = schakelaars;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return page("", "", Fouten.geen());
    }

    @PostMapping
    @Transactional(readOnly = true)
    public ResponseEntity<Page> receive(@RequestParam(defaultValue = "") String soort,
            @RequestParam(required = false) @Nullable MultipartFile bestand) throws IOException {
        var fouten = new Fouten();
        if (UitgavenPage.SOORTEN.stream().noneMatch(k -> k.waarde().equals(soort)))
            fouten.meld("soort", "Kies van wie het bestand is");
        String naam = bestand == null ? null : bestand.getOriginalFilename();
        if (naam == null || naam.isEmpty())
            fouten.meld("bestand", "Kies een bestand");
        if (!fouten.isLeeg() || bestand == null || naam == null)
            return ResponseEntity.unprocessableContent().body(page(soort, "", fouten));
        try (var in = bestand.getInputStream()) {
            String kort = Invoer.tekst(naam).replaceAll(".*[/\\\\]", "");
            var k = klaarzettingen.receiveOfRegio(in, Lezer.nu().accountId(), soort,
                    kort.length() > 100 ? kort.substring(0, 100) : kort);
            return Page.seeOther(k.url());
        } catch (Geweigerd e) {
            return ResponseEntity.unprocessableContent()
                    .body(page(soort, "", fouten.meld("bestand", e.zin())));
        }
    }

    /** Not in a transaction: CBS may take its time. What it gives waits like a file that somebody chose. */
    @PostMapping("/ophalen")
    public ResponseEntity<Page> fetch(@RequestParam(defaultValue = "") String tabel) throws IOException {
        if (!cbs.staatAan())
            throw new NietGevonden();
        var tijdelijk = Files.createTempFile("cbs", ".zip");
        try {
            try (var uit = Files.newOutputStream(tijdelijk)) {
                cbs.fetch(Invoer.tekst(tabel), run.plekken(), uit);
            }
            try (var in = Files.newInputStream(tijdelijk)) {
                var k = klaarzettingen.receiveOfRegio(in, Lezer.nu().accountId(), "cbs", UitgaveRun.LIVE);
                return Page.seeOther(k.url());
            }
        } catch (Geweigerd e) {
            return ResponseEntity.unprocessableContent()
                    .body(page("", tabel, Fouten.geen().meld("tabel", e.zin())));
        } finally {
            Files.deleteIfExists(tijdelijk);
        }
    }

    @PostMapping("/{sleutel}/intrekking")
    @Transactional
    public ResponseEntity<Page> withdraw(@PathVariable String sleutel) {
        leveringen.lockRegio();
        var op = OffsetDateTime.now(clock);
        var u = uitgaven.find(sleutel).orElseThrow(NietGevonden::new).ingetrokken(op);
        uitgaven.withdrawn(u);
        leveringen.withdrawn(u.leveringId(), op);
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "levering", u.leveringId()));
        meldingen.meld("Ingetrokken. Deze uitgave telt nergens meer mee.");
        return Page.seeOther("/leveringen/uitgaven");
    }

    private UitgavenPage page(String soort, String tabel, Fouten fouten) {
        return new UitgavenPage(uitgaven.list().stream().map(UitgaveController::row).toList(),
                verversingen.list().stream().map(UitgaveController::refreshed).toList(),
                tellingen.newest().stream()
                        .map(a -> new UitgavenPage.School(a.school(), a.code(),
                                a.schooljaar() + "-" + (a.schooljaar() + 1), a.zin()))
                        .toList(),
                soort.isEmpty() ? "duo" : soort,
                cbs.staatAan() && schakelaars.aan("cbs-ophalen"), tabel, fouten);
    }

    private static UitgavenPage.Ververst refreshed(Verversing v) {
        String zin = switch (v.uitkomst()) {
            case "nieuw" -> "Er is een nieuwe uitgave.";
            case "gelijk" -> "Niets veranderd.";
            default -> v.zin();
        };
        return new UitgavenPage.Ververst(v.titel(), v.tabel(), Nederlands.moment(v.op()), zin,
                v.uitkomst().equals("mislukt"));
    }

    private static UitgavenPage.Rij row(Uitgave u) {
        var gewijzigd = u.gewijzigdOp();
        var delen = new java.util.ArrayList<String>(List.of());
        if (u.uitgever().equals("CBS") && !u.versie().isEmpty())
            delen.add("versie " + u.versie());
        if (gewijzigd != null)
            delen.add("van " + Nederlands.datum(Nederlands.dagVan(gewijzigd)));
        return new UitgavenPage.Rij(u.sleutel(), u.uitgever(), u.tabel(), u.titel(), String.join(", ", delen),
                Nederlands.datum(Nederlands.dagVan(u.opgehaaldOp())), u.langs(), u.ingetrokkenOp() != null);
    }
}
