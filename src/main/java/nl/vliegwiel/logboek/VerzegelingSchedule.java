package nl.vliegwiel.logboek;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each minute the log is sealed, each night all seals are checked. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class VerzegelingSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(VerzegelingSchedule.class);

    private final Verzegelingen verzegelingen;

    VerzegelingSchedule(Verzegelingen verzegelingen) {
        this.verzegelingen = verzegelingen;
    }

    @Scheduled(fixedDelayString = "${vliegwiel.logboek.verzegelen:PT1M}", initialDelayString = "PT1M")
    void seal() {
        verzegelingen.seal();
    }

    @Scheduled(cron = "${vliegwiel.logboek.controle:0 10 4 * * *}", zone = "Europe/Amsterdam")
    void check() {
        var broken = verzegelingen.broken();
        if (!broken.isEmpty())
            LOG.error("Logboek: {} verzegelingen kloppen niet meer, de eerste is {}", broken.size(),
                    broken.getFirst().nummer());
    }
}
