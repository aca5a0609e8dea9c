package nl.vliegwiel.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which language the reader chose to read Mijn plan. */
@Repository
public class Vertalingen {
    private final JdbcClient db;

    Vertalingen(JdbcClient db) {
        this.db = db;
    }

    public Vertaling now() {
        return Vertaling.in(db.sql("select taal from toegang.account where id = toegang.lezer()").query(String.class)
                .optional().orElse("nl"));
    }

    void chosen(String taal) {
        db.sql("update toegang.account set taal = ? where id = toegang.lezer()").param(taal).update();
    }
}
