package nl.vliegwiel.ondersteuning.werk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;

/** Each morning: access that changed by the calendar, and the reminders. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class HerinneringSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(HerinneringSchedule.class);

    private final Herinneringen herinneringen;
    private final Jobs jobs;
    private final Clock clock;

    HerinneringSchedule(Herinneringen herinneringen, Jobs jobs, Clock clock) {
        this.herinneringen = herinneringen;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(cron = "${vliegwiel.herinneringen.cron:0 30 5 * * *}", zone = "Europe/Amsterdam")
    void morning() {
        var vandaag = LocalDate.now(clock);
        LOG.info("Inzage herberekend: {} casussen", as(() -> herinneringen.herberekend(vandaag)));
        LOG.info("Naar een andere school: {} casussen", as(() -> herinneringen.overgestapt(vandaag)));
        LOG.info("Herinneringen: {} taken", as(() -> herinneringen.made(vandaag)));
    }

    @Scheduled(cron = "${vliegwiel.attendering.taken.cron:0 0 7 * * MON-FRI}", zone = "Europe/Amsterdam")
    void seven() {
        LOG.info("Werk voor vandaag gemeld: {} mensen", as(() -> herinneringen.gemeld(LocalDate.now(clock))));
    }

    private int as(Supplier<Integer> werk) {
        return jobs.run(new Acteur.Job("taak_herinnering"), werk);
    }
}
