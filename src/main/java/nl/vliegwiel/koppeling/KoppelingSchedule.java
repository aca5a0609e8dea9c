package nl.vliegwiel.koppeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.vliegwiel.toegang.Acteur;

/** Each night a linking that is past its last day ends, and what it linked is wiped. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class KoppelingSchedule {
    private final Koppelingen koppelingen;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KoppelingSchedule(Koppelingen koppelingen, TransactionTemplate transaction, Clock clock) {
        this.koppelingen = koppelingen;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${vliegwiel.koppeling.cron:0 25 3 * * *}", zone = "Europe/Amsterdam")
    void nightly() {
        Acteur.als(new Acteur.Job("taak_bewaring"), () -> Objects
                .requireNonNull(transaction.execute(t -> koppelingen.expired(LocalDate.now(clock)))));
    }
}
