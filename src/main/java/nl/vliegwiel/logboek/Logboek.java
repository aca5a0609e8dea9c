package nl.vliegwiel.logboek;

import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the log in the same transaction as the view or the change: no line, then no view. */
@Repository
public class Logboek {
    private final JdbcClient db;

    Logboek(JdbcClient db) {
        this.db = db;
    }

    public void write(Regel r) {
        db.sql("""
                insert into logboek.regel (gebeurtenis, object, object_id, casus_id, jeugdige_id, school_id, waarom, gesloten)
                values (:gebeurtenis, :object, :objectId, :casusId, :jeugdigeId, :schoolId, :waarom, :gesloten)""")
                .param("gebeurtenis", r.gebeurtenis().name().toLowerCase(Locale.ROOT)).param("object", r.object())
                .param("objectId", r.objectId()).param("casusId", r.casusId()).param("jeugdigeId", r.jeugdigeId())
                .param("schoolId", r.schoolId()).param("waarom", r.waarom()).param("gesloten", r.gesloten()).update();
    }
}
