package nl.vliegwiel.koppeling;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;

/** Each night a linking that is past its last day ends, and what it linked is wiped. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class KoppelingSchedule {
    private final Koppelingen koppelingen;
    private final Jobs jobs;
    private final Clock clock;

    KoppelingSchedule(Koppelingen koppelingen, Jobs jobs, Clock clock) {
        this.koppelingen = koppelingen;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(cron = "${vliegwiel.koppeling.cron:0 25 3 * * *}", zone = "Europe/Amsterdam")
    void nightly() {
        jobs.run(new Acteur.Job("taak_bewaring"), () -> koppelingen.expired(LocalDate.now(clock)));
    }
}
