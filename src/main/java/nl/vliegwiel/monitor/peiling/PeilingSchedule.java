package nl.vliegwiel.monitor.peiling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;

/** The nightly work figures, and once a month the publication of the months that have closed. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class PeilingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(PeilingSchedule.class);
    /** Schools have until the tenth to deliver the month before. */
    private static final int DELIVERED_BY = 10;

    private final PeilingRun run;
    private final Peilingen peilingen;
    private final Jobs jobs;
    private final Clock clock;
    private final TaskExecutor background;
    private final boolean first;

    PeilingSchedule(PeilingRun run, Peilingen peilingen, Jobs jobs, Clock clock,
            @Qualifier("applicationTaskExecutor") TaskExecutor background,
            @Value("${vliegwiel.peiling.eerste:true}") boolean first) {
        this.run = run;
        this.peilingen = peilingen;
        this.jobs = jobs;
        this.clock = clock;
        this.background = background;
        this.first = first;
    }

    /** A new installation has figures at the first look: without a publication it is made at once, in the background. */
    @EventListener(ApplicationReadyEvent.class)
    void firstLook() {
        if (!first) {
            return;
        }
        run.opgeruimd();
        if (latest().isEmpty() && asJob(peilingen::hasSchools)) {
            background.execute(() -> {
                LOG.info("Er zijn nog geen cijfers: de eerste peiling begint");
                start(PeilingRun.PUBLICATIE);
                start(PeilingRun.WERK);
            });
        }
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
        } catch (RuntimeException e) {
            LOG.error("De peiling is mislukt", e);
        }
    }

    private boolean publicationDue() {
        var today = LocalDate.now(clock);
        var closed = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        var latest = latest();
        return latest.isEmpty() || today.getDayOfMonth() >= DELIVERED_BY && latest.get().totEnMet().isBefore(closed);
    }

    private Optional<Peiling> latest() {
        return asJob(() -> peilingen.latest(PeilingRun.PUBLICATIE));
    }

    private <T> T asJob(Supplier<T> work) {
        return jobs.run(PeilingRun.JOB, work);
    }
}
