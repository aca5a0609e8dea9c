package nl.vliegwiel.verwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.hulpaanbod.Keuzelijsten;
import nl.vliegwiel.hulpaanbod.VoorzieningRow;
import nl.vliegwiel.hulpaanbod.Voorzieningen;
import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Help and routes of one casus: what fits this young person, and where was referred to. */
@RestController
@Onderdeel("inverwijzing")
class HulpController {
    private final Casuskoppen koppen;
    private final Voorzieningen voorzieningen;
    private final Uitverwijzingen verwijzingen;
    private final Scholen scholen;
    private final Inzendingen inzendingen;
    private final Logboek logboek;
    private final JdbcClient db;
    private final Clock clock;

    HulpController(Casuskoppen koppen, Voorzieningen voorzieningen, Uitverwijzingen verwijzingen, Scholen scholen,
            Inzendingen inzendingen, Logboek logboek, JdbcClient db, Clock clock) {
        this.koppen = koppen;
        this.voorzieningen = voorzieningen;
        this.verwijzingen = verwijzingen;
        this.scholen = scholen;
        this.inzendingen = inzendingen;
        this.logboek = logboek;
        this.db = db;
        this.clock = clock;
    }

    /** The age, the gemeente of residence and the school are those of the young person; the theme is chosen. */
    @GetMapping("/leerlingen/{casus:[0-9a-f]+}/hulp")
    @Transactional
    public Page show(@PathVariable String casus, @RequestParam(defaultValue = "") String thema) {
        var kop = koppen.get(casus, "hulp");
        logboek.write(Regel.casus(Regel.Gebeurtenis.INZIEN, "hulp", null, kop.casusId(), kop.jeugdigeId()));
        var vandaag = LocalDate.now(clock);
        String gekozen = Keuzelijsten.bevat(Keuzelijsten.THEMAS, thema) ? thema : "";
        var z = new Voorzieningen.Zoekvraag(gekozen, kop.leeftijd(), gemeente(kop), kop.schoolId(), "", "");
        return new HulpPage(kop, Keuzelijsten.THEMAS, gekozen,
                voorzieningen.list(z, vandaag).stream().map(v -> VoorzieningRow.van(v, vandaag)).toList(),
                kop.magWerk() ? sent(kop, vandaag) : List.of(), kop.magSchrijven(),
                scholen.find(kop.schoolId()).map(School::sleutel).orElse(""), inzendingen.key());
    }

    private @Nullable Long gemeente(Casuskop kop) {
        return db.sql("select coalesce(gemeente_id, 0) from leerling.jeugdige where id = ?").param(kop.jeugdigeId())
                .query(Long.class).optional().filter(g -> g > 0).orElse(null);
    }

    private List<HulpPage.Verwijzing> sent(Casuskop kop, LocalDate vandaag) {
        return verwijzingen.ofCasus(kop.casusId()).stream()
                .map(u -> new HulpPage.Verwijzing("/verwijzingen/uit/" + u.sleutel(), u.ontvangerNaam(),
                        u.hulpsoortNaam() + u.beweging().achter(), u.stand().naam(), u.open() ? "info" : "",
                        "Verstuurd op " + Nederlands.datum(Nederlands.dagVan(u.verzondenOp()), vandaag)))
                .toList();
    }
}
