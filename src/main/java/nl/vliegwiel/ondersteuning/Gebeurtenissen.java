package nl.vliegwiel.ondersteuning;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what happened in a casus and is no contact: phase, handover, goal, evaluation, aftercare. */
@Repository
public class Gebeurtenissen {
    private final JdbcClient db;

    Gebeurtenissen(JdbcClient db) {
        this.db = db;
    }

    /**
     * One line of the timeline.
     *
     * @param soort fase, overdracht, toestemming, doel, evaluatie, nazorg, besluit or taak; fase and toestemming are
     *        readable for the school before any consent
     * @param titel one plain sentence without a full stop
     * @param tekst what the family may read about it; empty is fine
     */
    public void add(long casus, String soort, String titel, String tekst) {
        db.sql("insert into ondersteuning.gebeurtenis (casus_id, soort, titel, tekst) values (?, ?, ?, ?)")
                .params(casus, soort, titel, tekst).update();
    }

    /** Who did this last; empty where the reader may not see it. */
    public Optional<String> laatsteDoor(long casus, String soort) {
        return db.sql("""
                select a.naam from ondersteuning.gebeurtenis e join toegang.account a on a.id = e.door
                where e.casus_id = ? and e.soort = ? order by e.op desc, e.id desc limit 1""").params(casus, soort)
                .query(String.class).optional();
    }
}
