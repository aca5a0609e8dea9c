package nl.vliegwiel.leren.werkplan;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;

/** Each Monday morning: who asked for it hears that an action must nearly be done, never which. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class VerbeteractieSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(VerbeteractieSchedule.class);

    private final Verbeteracties acties;
    private final Jobs jobs;
    private final Clock clock;

    VerbeteractieSchedule(Verbeteracties acties, Jobs jobs, Clock clock) {
        this.acties = acties;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(cron = "${vliegwiel.attendering.acties.cron:0 10 7 * * MON}", zone = "Europe/Amsterdam")
    void monday() {
        var today = LocalDate.now(clock);
        LOG.info("Acties uit het werkplan gemeld: {} mensen", jobs.run(new Acteur.Job("taak_herinnering"),
                () -> acties.gemeld(today, today.plusDays(Herinnering.DAYS))));
    }
}
