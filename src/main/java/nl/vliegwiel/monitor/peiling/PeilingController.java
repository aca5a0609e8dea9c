package nl.vliegwiel.monitor.peiling;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.Meldingen;
import nl.vliegwiel.web.Page;

/** The peilingen: what ran, what runs, and running one now. */
@RestController
@Onderdeel("peiling")
@RequestMapping("/peilingen")
class PeilingController {

    private static final Logger LOG = LoggerFactory.getLogger(PeilingController.class);

    private final Peilingen peilingen;
    private final PeilingRun run;
    private final TaskExecutor background;
    private final Rollen rollen;
    private final Logboek logboek;
    private final Meldingen meldingen;

    PeilingController(Peilingen peilingen, PeilingRun run,
            @Qualifier("applicationTaskExecutor") TaskExecutor background, Rollen rollen, Logboek logboek,
            Meldingen meldingen) {
        this.peilingen = peilingen;
        this.run = run;
        this.background = background;
        this.rollen = rollen;
        this.logboek = logboek;
        this.meldingen = meldingen;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Page list() {
        return new PeilingenPage(new PeilingenPart(rows()), rollen.magInzien(Lezer.nu().rol(), "onderzoek"), odd());
    }

    /** Deliveries to ask about before the next publication. */
    private long odd() {
        return peilingen.latest(PeilingRun.WERK).map(p -> {
            int month = p.laatsteMaand();
            return peilingen.quality(p.id(), month, month).stream().filter(k -> !k.opvallend().isEmpty()).count();
        }).orElse(0L);
    }

    /** The list only, for htmx while a peiling runs. */
    @GetMapping("/lijst")
    @Transactional(readOnly = true)
    public PeilingenPart part() {
        return new PeilingenPart(rows());
    }

    @PostMapping
    @Transactional
    public ResponseEntity<Page> begin(@RequestParam(defaultValue = "") String soort) {
        if (!List.of(PeilingRun.WERK, PeilingRun.PUBLICATIE).contains(soort)) {
            throw new Geweigerd("Kies welke peiling: werk of publicatie.");
        }
        Peiling peiling;
        try {
            peiling = run.begin(soort, Lezer.nu().accountId());
        } catch (DataIntegrityViolationException e) {
            throw new Geweigerd("Er loopt al een peiling. Wacht tot die klaar is.");
        }
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "peiling", peiling.id()));
        meldingen.meld("De peiling is begonnen.");
        background.execute(() -> finish(peiling));
        return Page.seeOther("/peilingen");
    }

    private void finish(Peiling peiling) {
        try {
            run.run(peiling);
        } catch (RuntimeException e) {
            LOG.error("Peiling {} is mislukt", peiling.id(), e);
        }
    }

    private List<PeilingRow> rows() {
        return peilingen.recent().stream().map(PeilingRow::of).toList();
    }
}
