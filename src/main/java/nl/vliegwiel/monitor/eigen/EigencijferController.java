package nl.vliegwiel.monitor.eigen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.monitor.catalogus.Definitiekeuring;
import nl.vliegwiel.monitor.peiling.Peiling;
import nl.vliegwiel.monitor.peiling.PeilingRun;
import nl.vliegwiel.monitor.peiling.Peilingen;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomsten;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.NietGevonden;
import nl.vliegwiel.web.Page;

/** The figures of the school itself: what runs, a new one, and stopping one. */
@RestController
@Onderdeel("eigencijfer")
@RequestMapping("/eigen-cijfers")
class EigencijferController {

    private static final int FOREVER = 99_999;

    private final Eigencijfers eigencijfers;
    private final Peilingen peilingen;
    private final Uitkomsten uitkomsten;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;
    private final Clock clock;
    private final Definitiekeuring keuring;

    EigencijferController(Definitiekeuring keuring, Eigencijfers eigencijfers, Peilingen peilingen,
            Uitkomsten uitkomsten, Scholen scholen,
            Rollen rollen, Logboek logboek, Meldingen meldingen, Clock clock) {
        this.keuring = keuring;
        this.eigencijfers = eigencijfers;
        this.peilingen = peilingen;
        this.uitkomsten = uitkomsten;
        this.scholen = scholen;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return page(EigencijferForm.leeg(), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> add(EigencijferForm form) {
        var fouten = form.check();
        var own = own();
        var school = own.size() == 1
                ? own.getFirst()
                : own.stream().filter(s -> s.sleutel().equals(EigencijferForm.waarde(form.school()))).findFirst()
                        .orElse(null);
        if (school == null) {
            fouten.meld("school", "Kies de school");
        }
        if (!fouten.isLeeg() || school == null) {
            return ResponseEntity.unprocessableContent().body(page(form, fouten));
        }
        var made = eigencijfers.add(school.id(), form, LocalDate.now(clock));
        var wrong = keuring.fouten(made.indicator());
        if (!wrong.isEmpty()) {
            throw new Geweigerd("Dit cijfer kan zo niet worden geteld. " + String.join(" ", wrong));
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.VASTLEGGEN, "eigencijfer", made.id()));
        meldingen.meld("Gemaakt: " + made.naam() + ". Het cijfer staat er na de werkpeiling van vannacht.");
        return Page.seeOther("/eigen-cijfers");
    }

    @PostMapping("/{sleutel}/einde")
    @Transactional
    public ResponseEntity<Page> stop(@PathVariable String sleutel) {
        var cijfer = eigencijfers.find(sleutel).orElseThrow(NietGevonden::new);
        if (eigencijfers.gestopt(sleutel, LocalDate.now(clock))) {
            logboek.write(Regel.beheer(Regel.Gebeurtenis.WIJZIGEN, "eigencijfer", cijfer.id()));
            meldingen.meld("Gestopt: " + cijfer.naam() + ".");
        }
        return Page.seeOther("/eigen-cijfers");
    }

    private List<School> own() {
        return scholen.own();
    }

    private Page page(EigencijferForm form, Fouten fouten) {
        var running = eigencijfers.lopend();
        var latest = peilingen.latest(PeilingRun.WERK);
        Map<String, List<Uitkomst>> outcomes = latest
                .map(p -> uitkomsten.series(p.id(), running.stream().map(Eigencijfer::code).toList(),
                        List.of(Eigencijfer.TABEL.naam()), FOREVER, FOREVER))
                .orElse(List.of()).stream().collect(Collectors.groupingBy(Uitkomst::indicator));
        return EigencijfersPage.of(running, outcomes, latest.map(Peiling::peildag).orElse(LocalDate.MIN),
                own().stream().map(s -> new Keuze(s.sleutel(), s.naam())).toList(), form, fouten,
                rollen.magBewerken(Lezer.nu().rol(), "eigencijfer"));
    }
}
