package nl.vliegwiel.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night: drafts, banners and keys that are past their day go. The database deletes them unread. */
@Component
@ConditionalOnProperty(name = "vliegwiel.taken", havingValue = "true", matchIfMissing = true)
class OpruimSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(OpruimSchedule.class);

    private final JdbcClient db;

    OpruimSchedule(JdbcClient db) {
        this.db = db;
    }

    @Scheduled(cron = "${vliegwiel.opruimen.cron:0 40 2 * * *}", zone = "Europe/Amsterdam")
    @Transactional
    public void nightly() {
        LOG.info("Opgeruimd: {} rijen", db.sql("select web.opgeruimd()").query(Long.class).single());
    }
}
