package nl.vliegwiel.monitor.peiling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.vliegwiel.toegang.Acteur;

/** The nightly work figures, and once a month the publication of the months that have closed. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class PeilingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(PeilingSchedule.class);
    /** Schools have until the tenth to deliver the month before. */
    private static final int DELIVERED_BY = 10;

    private final PeilingRun run;
    private final Peilingen peilingen;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PeilingSchedule(PeilingRun run, Peilingen peilingen, TransactionTemplate transaction, Clock clock) {
        this.run = run;
        this.peilingen = peilingen;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${vliegwiel.peiling.cron:0 15 3 * * *}", zone = "Europe/Amsterdam")
    void nightly() {
        start(PeilingRun.WERK);
        if (publicationDue()) {
            start(PeilingRun.PUBLICATIE);
        }
    }

    private void start(String soort) {
        try {
            run.run(run.begin(soort, null));
        } catch (DataIntegrityViolationException e) {
            LOG.info("Er loopt al een peiling");
        }
    }

    private boolean publicationDue() {
        var today = LocalDate.now(clock);
        var closed = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        Optional<Peiling> latest = Acteur.als(new Acteur.Job("taak_peiling"),
                () -> Objects.requireNonNull(transaction.execute(t -> peilingen.latest(PeilingRun.PUBLICATIE))));
        return latest.isEmpty() || today.getDayOfMonth() >= DELIVERED_BY && latest.get().totEnMet().isBefore(closed);
    }
}
