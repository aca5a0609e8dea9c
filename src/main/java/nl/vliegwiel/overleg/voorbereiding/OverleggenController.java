package nl.vliegwiel.overleg.voorbereiding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.overleg.Overleggen;
import nl.vliegwiel.samenwerking.Scholen;
import nl.vliegwiel.samenwerking.School;
import nl.vliegwiel.samenwerking.Schooldagen;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Inzendingen;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** The meetings of the schools where this reader is in the team, and the next one with two clicks. */
@RestController
@Onderdeel("overleg")
@RequestMapping("/overleg")
class OverleggenController {
    private static final int RITME = 14;
    private static final String TIJD = "10.30";

    private final Schooldagen schooldagen = Schooldagen.load();
    private final Overleggen overleggen;
    private final Scholen scholen;
    private final Rollen rollen;
    private final Inzendingen inzendingen;
    private final Logboek logboek;
    private final Clock clock;

    OverleggenController(Overleggen overleggen, Scholen scholen, Rollen rollen, Inzendingen inzendingen,
            Logboek logboek, Clock clock) {
        this.overleggen = overleggen;
        this.scholen = scholen;
        this.rollen = rollen;
        this.inzendingen = inzendingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page list() {
        logboek.write(new Regel(Regel.Gebeurtenis.INZIEN, "overleg", null, null, null, null, "begeleiding", false));
        var eigen = own();
        var laatste = eigen.isEmpty() ? List.<Overleg>of() : overleggen.laatste(eigen.getFirst().id());
        return page(eigen.isEmpty() ? "" : eigen.getFirst().sleutel(), Nederlands.dagMaand(volgende(laatste)),
                laatste.isEmpty() ? TIJD : Nederlands.tijd(laatste.getFirst().tijd()), Fouten.geen());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> plan(OverlegForm form) {
        var vandaag = LocalDate.now(clock);
        var school = own().stream().filter(s -> s.sleutel().equals(Invoer.tekst(form.school()))).findFirst();
        var fouten = form.check(school.isPresent(), vandaag);
        if (!fouten.isLeeg() || school.isEmpty())
            return ResponseEntity.unprocessableContent().body(
                    page(Invoer.tekst(form.school()), Invoer.tekst(form.op()), Invoer.tekst(form.tijd()), fouten));
        if (!inzendingen.first(form._inzending()))
            return Page.seeOther("/overleg");
        var o = overleggen.get(overleggen.add(school.get().id(), form.dag(vandaag), form.tijdstip()));
        logboek.write(new Regel(Regel.Gebeurtenis.VASTLEGGEN, "overleg", o.id(), null, null, o.schoolId(),
                "begeleiding", false));
        return Page.seeOther(o.url() + "/voorbereiding");
    }

    /** As long after the last one as that was after the one before it, on a school day that is not past. */
    private LocalDate volgende(List<Overleg> laatste) {
        var vandaag = LocalDate.now(clock);
        if (laatste.isEmpty())
            return schooldagen.opOfNa(vandaag.plusDays(7));
        long ritme = laatste.size() < 2
                ? RITME
                : Math.clamp(ChronoUnit.DAYS.between(laatste.get(1).op(), laatste.getFirst().op()), 7, 63);
        var dag = laatste.getFirst().op().plusDays(ritme);
        while (dag.isBefore(vandaag))
            dag = dag.plusDays(ritme);
        return schooldagen.opOfNa(dag);
    }

    private List<School> own() {
        return rollen.magBewerken(Lezer.nu().rol(), "overleg") ? scholen.own() : List.of();
    }

    private OverleggenPage page(String school, String op, String tijd, Fouten fouten) {
        var keuzes = own().stream().map(s -> new Keuze(s.sleutel(), s.naam())).toList();
        return new OverleggenPage(overleggen.open(), overleggen.afgerond(), keuzes, Objects.requireNonNull(school), op,
                tijd, inzendingen.key(), fouten);
    }
}
