package nl.vliegwiel.bekostiging;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.versie.Bekostigingsversie;
import nl.vliegwiel.bekostiging.versie.Werkversie;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Onderdeel;

/** The same amounts as files: for a spreadsheet, and as an annex for purchasing. */
@RestController("bekostigingbestanden")
@Onderdeel("bekostiging")
@RequestMapping("/bekostiging/{sleutel}")
class BestandController {
    private final Werkversie werkversie;
    private final JdbcClient db;

    BestandController(Werkversie werkversie, JdbcClient db) {
        this.werkversie = werkversie;
        this.db = db;
    }

    @GetMapping("/bijdragen.csv")
    @Transactional
    public ResponseEntity<byte[]> csv(@PathVariable String sleutel,
            @RequestParam(required = false) @Nullable Integer versie) {
        var v = taken(sleutel, versie);
        return file("bijdragen-versie-" + v.nummer() + ".csv", "text/csv;charset=UTF-8",
                BijdrageExport.csv(Berekening.van(v.opzet())));
    }

    @GetMapping("/bijdragen.xlsx")
    @Transactional
    public ResponseEntity<byte[]> xlsx(@PathVariable String sleutel,
            @RequestParam(required = false) @Nullable Integer versie) {
        var v = taken(sleutel, versie);
        return file("bijdragen-versie-" + v.nummer() + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                BijdrageExport.xlsx(Berekening.van(v.opzet()), werkversie.kop(v, ""), fictional()));
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

    private Bekostigingsversie taken(String sleutel, @Nullable Integer versie) {
        var v = werkversie.find(sleutel, versie);
        werkversie.logged(v, Regel.Gebeurtenis.UITVOEREN);
        return v;
    }

    private boolean fictional() {
        return db.sql("select fictief from toegang.installatie").query(Boolean.class).single();
    }

    private static ResponseEntity<byte[]> file(String naam, String soort, byte[] inhoud) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(soort))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud);
    }
}
