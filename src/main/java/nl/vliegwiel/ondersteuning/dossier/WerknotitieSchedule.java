package nl.vliegwiel.ondersteuning.dossier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.ondersteuning.Contacten;
import nl.vliegwiel.toegang.Acteur;

/** Each night: werknotities that are six weeks old go, unread. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class WerknotitieSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(WerknotitieSchedule.class);

    private final Contacten contacten;
    private final Logboek logboek;
    private final TransactionTemplate transaction;

    WerknotitieSchedule(Contacten contacten, Logboek logboek, TransactionTemplate transaction) {
        this.contacten = contacten;
        this.logboek = logboek;
        this.transaction = transaction;
    }

    @Scheduled(cron = "${vliegwiel.werknotities.cron:0 10 3 * * *}", zone = "Europe/Amsterdam")
    void nightly() {
        Acteur.als(new Acteur.Job("taak_bewaring"), () -> {
            transaction.executeWithoutResult(status -> wiped());
            return true;
        });
    }

    private void wiped() {
        int gewist = contacten.werknotitiesGewist();
        if (gewist > 0)
            logboek.write(Regel.beheer(Regel.Gebeurtenis.VERWIJDEREN, "werknotitie", null));
        LOG.info("Werknotities gewist: {}", gewist);
    }
}
