package nl.vliegwiel.bekostiging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.bekostiging.contract.InkoopExport;
import nl.vliegwiel.bekostiging.contract.Jaarafrekening;
import nl.vliegwiel.bekostiging.contract.Realisaties;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.teamverslag.Teamverslag;
import nl.vliegwiel.bekostiging.teamverslag.TeamverslagExport;
import nl.vliegwiel.bekostiging.teamverslag.Teamverslagen;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.BladCsv;
import nl.vliegwiel.web.Download;
import nl.vliegwiel.web.NietGevonden;

/** The same amounts as files: for a spreadsheet, and as an annex for purchasing. */
@RestController("bekostigingbestanden")
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}")
class BestandController {
    private final Werkversie werkversie;
    private final JdbcClient db;
    private final Teamverslagen teamverslagen;
    private final Realisaties realisaties;
    private final Clock clock;

    BestandController(Werkversie werkversie, JdbcClient db, Teamverslagen teamverslagen,
            Realisaties realisaties, Clock clock) {
        this.werkversie = werkversie;
        this.db = db;
        this.teamverslagen = teamverslagen;
        this.realisaties = realisaties;
        this.clock = clock;
    }

    @GetMapping("/bijdragen.csv")
    @Transactional
    public ResponseEntity<byte[]> csv(@PathVariable String sleutel,
            @RequestParam(required = false) @Nullable Integer versie) {
        var v = taken(sleutel, versie);
        return BladCsv.answer("bijdragen-versie-" + v.nummer(), BijdrageExport.csv(Berekening.van(v.opzet())));
    }

    @GetMapping("/bijdragen.xlsx")
    @Transactional
    public ResponseEntity<byte[]> xlsx(@PathVariable String sleutel,
            @RequestParam(required = false) @Nullable Integer versie) {
        var v = taken(sleutel, versie);
        return file("bijdragen-versie-" + v.nummer() + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                BijdrageExport.xlsx(Berekening.van(v.opzet()), werkversie.kop(v, ""), fictional(), settled(v),
                        accounts(v)));
    }

    /** The account of a year; 404 while it was not counted. */
    @GetMapping("/teamverslag.csv")
    @Transactional
    public ResponseEntity<byte[]> account(@PathVariable String sleutel,
            @RequestParam(required = false) @Nullable Integer versie,
            @RequestParam(required = false) @Nullable Integer jaar) {
        var v = taken(sleutel, versie);
        var account = teamverslagen.find(v, jaar == null ? LocalDate.now(clock).getYear() : jaar)
                .orElseThrow(NietGevonden::new);
        return BladCsv.answer("teamverslag-" + account.telling().jaar(), TeamverslagExport.rows(account));
    }

    @GetMapping("/inkoop.odt")
    @Transactional
    public ResponseEntity<byte[]> odt(@PathVariable String sleutel,
            @RequestParam(required = false) @Nullable Integer versie) {
        var v = taken(sleutel, versie);
        var b = Berekening.van(v.opzet());
        return file("aantallen-en-prijzen-versie-" + v.nummer() + ".odt", "application/vnd.oasis.opendocument.text",
                InkoopExport.odt(b, werkversie.kop(v, "/contract"),
                        v.opzet().contract().vergeleken(b.begroting().totaal(b.vergelijkjaar())), fictional()));
    }

    /** Years of the funding in which something was spent. */
    private List<Jaarafrekening> settled(Bekostigingsversie v) {
        var b = Berekening.van(v.opzet());
        return b.begroting().jaren().keySet().stream()
                .filter(jaar -> !realisaties.list(v.bekostigingId(), jaar).isEmpty())
                .map(jaar -> Jaarafrekening.van(b, jaar, realisaties.list(v.bekostigingId(), jaar),
                        b.antwoord(v.opzet().scenario(v.opzet().voorstel()).orElseThrow(), jaar).toedeling()))
                .toList();
    }

    /** Years that were counted, the last four. */
    private List<Teamverslag> accounts(Bekostigingsversie v) {
        int nu = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(nu - 3, nu).boxed().flatMap(jaar -> teamverslagen.find(v, jaar).stream())
                .toList();
    }

    private Bekostigingsversie taken(String sleutel, @Nullable Integer versie) {
        var v = werkversie.find(sleutel, versie);
        werkversie.logged(v, Regel.Gebeurtenis.UITVOEREN);
        return v;
    }

    private boolean fictional() {
        return db.sql("select fictief from toegang.installatie").query(Boolean.class).single();
    }

    private static ResponseEntity<byte[]> file(String naam, String soort, byte[] inhoud) {
        return Download.of(naam, MediaType.parseMediaType(soort), inhoud);
    }
}
