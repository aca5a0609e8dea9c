package nl.vliegwiel.toegang;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What this installation is: its region, and whether all it holds is fictional. */
@Repository
public class Installatie {
    private final JdbcClient db;

    Installatie(JdbcClient db) {
        this.db = db;
    }

    /** regio: name on every page; fictief: the cast may sign in and pages carry 'Fictieve gegevens'. */
    public record Stand(String regio, boolean fictief) {
    }

    @Transactional(readOnly = true)
    public Stand stand() {
        return db.sql("select regio, fictief from toegang.installatie").query(Stand.class).single();
    }
}
