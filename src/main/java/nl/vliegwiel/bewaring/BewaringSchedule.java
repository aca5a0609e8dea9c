package nl.vliegwiel.bewaring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;

/** Each night what is past its term goes, all of it or nothing. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class BewaringSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(BewaringSchedule.class);

    private final Bewaringen bewaringen;
    private final Jobs jobs;
    private final Clock clock;

    BewaringSchedule(Bewaringen bewaringen, Jobs jobs, Clock clock) {
        this.bewaringen = bewaringen;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(cron = "${vliegwiel.bewaring.cron:0 20 3 * * *}", zone = "Europe/Amsterdam")
    void nightly() {
        var weg = jobs.run(new Acteur.Job("taak_bewaring"), () -> bewaringen.vernietigd(LocalDate.now(clock)));
        LOG.info("Bewaartermijn voorbij, vernietigd: {}",
                weg.stream().filter(v -> v.aantal() > 0).map(v -> v.aantal() + " × " + v.wat())
                        .collect(Collectors.joining(", ")));
    }
}
