package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Casuskoppen;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Who looked in a casus. Looking at this list is a look too. */
@RestController
@Onderdeel("wie-keek-mee")
class WieKeekMeeController {
    private final Casuskoppen koppen;
    private final WieKeekMee meekijkers;
    private final Logboek logboek;

    WieKeekMeeController(Casuskoppen koppen, WieKeekMee meekijkers,
            Logboek logboek) {
        this.koppen = koppen;
        this.meekijkers = meekijkers;
        this.logboek = logboek;
    }

    @GetMapping("/leerlingen/{sleutel}/wie-keek-mee")
    @Transactional
    public Page show(@PathVariable String sleutel, @RequestParam(required = false) @Nullable String voor) {
        var kop = koppen.get(sleutel, "wie-keek-mee");
        var dag = voor == null ? null : parse(voor);
        var lijst = meekijkers.list(kop.casusId(), dag);
        logboek.write(new Regel(Regel.Gebeurtenis.INZIEN, "wie-keek-mee", null, kop.casusId(), kop.jeugdigeId(),
                kop.schoolId(), kop.inzage().waarom(Lezer.nu().rol()), false));
        String eerder = lijst.verder() == null ? null : kop.url() + "/wie-keek-mee?voor=" + lijst.verder();
        return new WieKeekMeePage(kop, lijst.dagen(), sentence(kop), eerder, dag != null);
    }

    private String sentence(Casuskop kop) {
        return Lezerskring.van(kop).zin().replace("dit lezen", "deze lijst zien");
    }

    private static LocalDate parse(String voor) {
        try {
            return LocalDate.parse(voor);
        } catch (DateTimeParseException e) {
            throw new NietGevonden();
        }
    }
}
