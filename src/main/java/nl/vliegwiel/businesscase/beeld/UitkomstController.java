package nl.vliegwiel.businesscase.beeld;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.businesscase.studie.Berekening;
import nl.vliegwiel.businesscase.studie.Studiekoppen;
import nl.vliegwiel.businesscase.studie.Studies;
import nl.vliegwiel.businesscase.studie.Versies;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The result of a version. */
@RestController
@Onderdeel("kosten-en-baten")
class UitkomstController {
    private final Studiekoppen koppen;
    private final Studies studies;
    private final Versies versies;
    private final Berekening berekening;
    private final Clock clock;

    UitkomstController(Studiekoppen koppen, Studies studies, Versies versies, Berekening berekening, Clock clock) {
        this.koppen = koppen;
        this.studies = studies;
        this.versies = versies;
        this.berekening = berekening;
        this.clock = clock;
    }

    /** The address of a study leads to its newest version. */
    @GetMapping("/kosten-en-baten/{studie}")
    @Transactional(readOnly = true)
    public ResponseEntity<Page> newest(@PathVariable String studie) {
        var s = studies.find(studie).orElseThrow(NietGevonden::new);
        int nummer = versies.list(s.id()).getFirst().nummer();
        return Page.seeOther("/kosten-en-baten/" + studie + "/versies/" + nummer);
    }

    @GetMapping("/kosten-en-baten/{studie}/versies/{nummer}")
    @Transactional(readOnly = true)
    public Page show(@PathVariable String studie, @PathVariable int nummer,
            @RequestParam(defaultValue = "") String alternatief) {
        var kop = koppen.find(studie, nummer);
        var d = berekening.uitkomst(kop.versie());
        if (d == null)
            return new UitkomstPage(kop, null, List.of(), "", berekening.fouten(kop.model()));
        var gekozen = d.uitslagen().stream().filter(u -> u.code().equals(alternatief)).findFirst()
                .orElse(d.uitslagen().getFirst());
        return new UitkomstPage(kop, Uitkomstbeeld.of(kop.model(), d, gekozen, LocalDate.now(clock).getYear()),
                d.uitslagen().size() < 2
                        ? List.of()
                        : d.uitslagen().stream().map(u -> new Keuze(u.code(), u.naam())).toList(),
                gekozen.code(), List.of());
    }
}
