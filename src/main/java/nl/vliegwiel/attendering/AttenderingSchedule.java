package nl.vliegwiel.attendering;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each minute what waits is sent; each night what is older than ninety days goes. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class AttenderingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(AttenderingSchedule.class);

    private final AttenderingRun run;

    AttenderingSchedule(AttenderingRun run) {
        this.run = run;
    }

    @Scheduled(cron = "${vliegwiel.attendering.cron:30 * * * * *}", zone = "Europe/Amsterdam")
    void minute() {
        int went = run.run();
        if (went > 0)
            LOG.info("Attenderingen verstuurd: {}", went);
    }

    @Scheduled(cron = "${vliegwiel.opruimen.cron:0 40 2 * * *}", zone = "Europe/Amsterdam")
    void nightly() {
        LOG.info("Attenderingen opgeruimd: {}", run.opgeruimd());
    }
}
