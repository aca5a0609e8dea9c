package nl.vliegwiel.logboek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.vliegwiel.toegang.Acteur;

/** Each morning: what stood out in the log of the day before, and of the week before that when it was missed. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class SignaleringSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(SignaleringSchedule.class);

    private final Signaleringen signaleringen;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignaleringSchedule(Signaleringen signaleringen, TransactionTemplate transaction, Clock clock) {
        this.signaleringen = signaleringen;
        this.transaction = transaction;
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
        return Acteur.als(new Acteur.Job("taak_logboek"),
                () -> Objects.requireNonNull(transaction.execute(t -> signaleringen.found(dag))));
    }
}
