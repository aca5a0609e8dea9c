package nl.vliegwiel.logboek;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;

/** Each morning: what stood out in the log of the day before, and of the week before that when it was missed. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class SignaleringSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(SignaleringSchedule.class);

    private final Signaleringen signaleringen;
    private final Jobs jobs;
    private final Clock clock;

    SignaleringSchedule(Signaleringen signaleringen, Jobs jobs, Clock clock) {
        this.signaleringen = signaleringen;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(cron = "${vliegwiel.logboek.opvallend:0 40 4 * * *}", zone = "Europe/Amsterdam")
    void morning() {
        var vandaag = LocalDate.now(clock);
        long nieuw = 0;
        for (int terug = 7; terug > 0; terug--)
            nieuw += found(vandaag.minusDays(terug));
        LOG.info("Opvallend in het logboek: {} nieuw", nieuw);
    }

    private long found(LocalDate dag) {
        return jobs.run(new Acteur.Job("taak_logboek"), () -> signaleringen.found(dag));
    }
}
