package nl.vliegwiel.levering.uitgave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.vliegwiel.bron.Verversingen;
import nl.vliegwiel.levering.bestand.Klaarzettingen;
import nl.vliegwiel.levering.cbs.CbsClient;
import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Schakelaars;
import nl.vliegwiel.web.Geweigerd;

/**
 * Asks CBS again for the tables that stand, at the moments of {@code vliegwiel.cbs.verversen} (a cron; off by default). What changed becomes a new
 * edition beside the older; what fails is told on the page of editions and stands as it stood.
 */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class VerversingSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(VerversingSchedule.class);
    /** Who put a file ready that nobody chose: no account has this number. */
    private static final long NIEMAND = 0;

    private final CbsClient cbs;
    private final Klaarzettingen klaarzettingen;
    private final UitgaveRun run;
    private final Verversingen verversingen;
    private final Logboek logboek;
    private final TransactionTemplate transaction;
    private final Schakelaars schakelaars;
    private final Clock clock;

    VerversingSchedule(CbsClient cbs, Klaarzettingen klaarzettingen, UitgaveRun run, Verversingen verversingen,
            Logboek logboek, TransactionTemplate transaction, Schakelaars schakelaars, Clock clock) {
        this.cbs = cbs;
        this.klaarzettingen = klaarzettingen;
        this.run = run;
        this.verversingen = verversingen;
        this.logboek = logboek;
        this.transaction = transaction;
        this.schakelaars = schakelaars;
        this.clock = clock;
    }

    /** What is asked, and of where. */
    private record Vraag(List<String> tabellen, Set<String> plekken) {
    }

    @Scheduled(cron = "${vliegwiel.cbs.verversen:-}", zone = "Europe/Amsterdam")
    void refresh() {
        if (!cbs.staatAan() || !schakelaars.aan("cbs-ophalen"))
            return;
        Acteur.als(new Acteur.Job("taak_levering"), () -> {
            var vraag = Objects.requireNonNull(
                    transaction.execute(t -> new Vraag(verversingen.tables(), run.plekken())));
            for (var tabel : vraag.tabellen())
                refresh(tabel, vraag.plekken());
            return true;
        });
    }

    private void refresh(String tabel, Set<String> plekken) {
        String uitkomst = "mislukt";
        String zin = "";
        try {
            uitkomst = fetched(tabel, plekken) ? "nieuw" : "gelijk";
        } catch (Geweigerd e) {
            zin = e.zin();
        } catch (IOException | UncheckedIOException e) {
            zin = "Het ophalen lukte niet. We proberen het de volgende keer opnieuw.";
        }
        if (!zin.isEmpty())
            LOG.warn("Tabel {} van CBS is niet ververst: {}", tabel, zin);
        String welke = uitkomst;
        String waarom = zin;
        transaction.executeWithoutResult(t -> verversingen.save(tabel, OffsetDateTime.now(clock), welke, waarom));
    }

    /** Whether CBS said something else than the last time. Asking is outside any transaction: CBS may take its time. */
    private boolean fetched(String tabel, Set<String> plekken) throws IOException {
        var tijdelijk = Files.createTempFile("cbs", ".zip");
        try {
            try (var uit = Files.newOutputStream(tijdelijk)) {
                cbs.fetch(tabel, plekken, uit);
            }
            try (var in = Files.newInputStream(tijdelijk)) {
                var k = klaarzettingen.receiveOfRegio(in, NIEMAND, "cbs", UitgaveRun.LIVE);
                try {
                    return Boolean.TRUE.equals(transaction.execute(t -> run.refreshed(k, tabel, logboek)));
                } finally {
                    klaarzettingen.delete(k.sleutel());
                }
            }
        } finally {
            Files.deleteIfExists(tijdelijk);
        }
    }
}
