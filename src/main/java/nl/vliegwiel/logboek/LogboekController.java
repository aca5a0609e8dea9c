package nl.vliegwiel.logboek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.Onderdeel;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.BladCsv;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** The log for the supervisor: search, seals and their check, and a file for supervision. */
@RestController
@Onderdeel("logboek")
@RequestMapping("/logboek")
class LogboekController {
    private final Logregels logregels;
    private final Verzegelingen verzegelingen;
    private final Logboek logboek;
    private final Rollen rollen;
    private final Clock clock;

    LogboekController(Logregels logregels, Verzegelingen verzegelingen, Logboek logboek, Rollen rollen, Clock clock) {
        this.logregels = logregels;
        this.verzegelingen = verzegelingen;
        this.logboek = logboek;
        this.rollen = rollen;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Page show() {
        return page(LogregelFilter.LEEG, Fouten.geen());
    }

    /** A search is no change: whoever may look may search. */
    @PostMapping("/zoeken")
    @Onderdeel(value = "logboek", inzien = true)
    @Transactional
    public ResponseEntity<Page> search(LogregelFilter filter) {
        var fouten = filter.check(LocalDate.now(clock));
        var status = fouten.isLeeg() ? ResponseEntity.ok() : ResponseEntity.unprocessableContent();
        return status.body(page(filter, fouten));
    }

    @PostMapping("/uitvoer")
    @Transactional
    public ResponseEntity<byte[]> export(LogregelFilter filter) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("nummer", "wanneer", "wie", "rol", "gebeurtenis", "object", "objectnummer", "casus", "waarom",
                "uitkomst", "herkomst", "noodtoegang", "gesloten"));
        for (var r : logregels.find(filter, LocalDate.now(clock), Logregels.EXPORT))
            rows.add(List.of(String.valueOf(r.id()), r.op().toString(), r.wie(), r.rol(), r.gebeurtenis(), r.object(),
                    String.valueOf(r.objectId()), String.valueOf(r.casus()), String.valueOf(r.waarom()), r.uitkomst(),
                    String.valueOf(r.herkomst()), r.noodtoegang() ? "ja" : "nee", r.gesloten() ? "ja" : "nee"));
        logboek.write(Regel.beheer(Regel.Gebeurtenis.UITVOEREN, "logboek", null));
        return BladCsv.answer("logboek-" + LocalDate.now(clock), rows);
    }

    @GetMapping("/verzegeling")
    public Page seals() {
        return new VerzegelingPage(verzegelingen.stand(), null);
    }

    @PostMapping("/verzegeling")
    @Onderdeel(value = "logboek", inzien = true)
    public Page check() {
        verzegelingen.seal();
        return new VerzegelingPage(verzegelingen.stand(), verzegelingen.broken());
    }

    private LogboekPage page(LogregelFilter filter, Fouten fouten) {
        var lines = fouten.isLeeg()
                ? logregels.find(filter, LocalDate.now(clock), Logregels.PAGE + 1)
                : java.util.List.<Logregel>of();
        boolean more = lines.size() > Logregels.PAGE;
        var shown = more ? lines.subList(0, Logregels.PAGE) : lines;
        logboek.write(Regel.beheer(Regel.Gebeurtenis.INZIEN, "logboek", null));
        return new LogboekPage(filter, shown, more ? filter.ouderDan(shown.getLast().id()) : null, fouten,
                rollen.magBewerken(Lezer.nu().rol(), "logboek"), rollen.namen());
    }
}
