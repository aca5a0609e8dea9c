package nl.vliegwiel.sturing.gremium;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** Who decides what, and who leads which deelproject. */
@RestController
@Onderdeel("planning")
@RequestMapping("/planning")
class GremiaController {

    private final Deelprojecten deelprojecten;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;

    GremiaController(Deelprojecten deelprojecten, Rollen rollen, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.deelprojecten = deelprojecten;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping("/gremia")
    public Page gremia() {
        return new GremiaPage(Gremium.alle());
    }

    @GetMapping("/deelprojecten")
    @Transactional(readOnly = true)
    public Page list() {
        var states = deelprojecten.standen();
        return new DeelprojectenPage(
                Deelproject.alle().stream().map(d -> new DeelprojectenPage.Rij(d, states.get(d.nummer()))).toList(),
                LocalDate.now(clock), rollen.magBewerken(Lezer.nu().rol(), "planning"));
    }

    @GetMapping("/deelprojecten/{nummer}")
    @Onderdeel(value = "planning", bewerken = true)
    @Transactional(readOnly = true)
    public Page form(@PathVariable int nummer) {
        return new DeelprojectPage(find(nummer), DeelprojectForm.van(deelprojecten.standen().get(nummer)),
                Fouten.geen());
    }

    @PostMapping("/deelprojecten/{nummer}")
    @Transactional
    public ResponseEntity<Page> save(@PathVariable int nummer, DeelprojectForm form) {
        var project = find(nummer);
        var fouten = Fouten.geen();
        var read = form.read(LocalDate.now(clock), fouten);
        if (!fouten.isLeeg()) {
            return ResponseEntity.unprocessableContent().body(new DeelprojectPage(project, form, fouten));
        }
        logboek.write(
                Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "deelproject", deelprojecten.add(nummer, read)));
        meldingen.meld("Vastgelegd bij deelproject " + nummer);
        return Page.seeOther("/planning/deelprojecten");
    }

    private static Deelproject find(int nummer) {
        return Deelproject.alle().stream().filter(d -> d.nummer() == nummer).findFirst()
                .orElseThrow(NietGevonden::new);
    }
}
