package nl.vliegwiel.monitor.onderzoek;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night the files of research that is past its day go, with the secrets that made them. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class OnderzoekSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(OnderzoekSchedule.class);

    private final Onderzoekeinde einde;
    private final Clock clock;

    OnderzoekSchedule(Onderzoekeinde einde, Clock clock) {
        this.einde = einde;
        this.clock = clock;
    }

    @Scheduled(cron = "${vliegwiel.onderzoek.cron:0 40 3 * * *}", zone = "Europe/Amsterdam")
    void nightly() {
        var gone = einde.verlopen(LocalDate.now(clock));
        LOG.info("Onderzoeken voorbij, bestand vernietigd: {}", gone.size());
    }
}
