package nl.vliegwiel.ondersteuning.signaal;

import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.vliegwiel.toegang.Acteur;

/** Each night: signals that nobody followed and that are past their day go, with their tasks. The job reads no text. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class SignaalSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(SignaalSchedule.class);

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    SignaalSchedule(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "${vliegwiel.signalen.cron:0 50 2 * * *}", zone = "Europe/Amsterdam")
    public void nightly() {
        LOG.info("Signalen zonder vervolg gewist: {}", expired());
    }

    /** How many went. */
    int expired() {
        return Objects.requireNonNull(Acteur.als(new Acteur.Job("taak_bewaring"), () -> transaction.execute(t -> {
            db.sql("delete from ondersteuning.taak where signaal_id is not null").update();
            int weg = db.sql("delete from ondersteuning.signaal where casus_id is null").update();
            db.sql("""
                    insert into logboek.regel (gebeurtenis, object, waarom)
                    select 'verwijderen', 'signaal', 'bewaartermijn' where ?::int > 0""").param(weg).update();
            return weg;
        })));
    }
}
