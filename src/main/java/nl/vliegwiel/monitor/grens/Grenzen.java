package nl.vliegwiel.monitor.grens;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.DatabankFile;
import nl.vliegwiel.web.NietGevonden;

/** All SQL of monitor.grens; its policy shows a reader the own ones only. */
@Repository
public class Grenzen {

    private static final String BEWAAKT = DatabankFile.of("bewaakt.sql", Grenzen.class);

    private final JdbcClient db;

    Grenzen(JdbcClient db) {
        this.db = db;
    }

    public List<Grens> eigen() {
        return db.sql(
                "select sleutel, indicator, kant, waarde, over from monitor.grens order by indicator, kant limit 200")
                .query(Grens.class).list();
    }

    /** The same figure and side again takes the new value. */
    void save(String indicator, String kant, double waarde) {
        db.sql("""
                insert into monitor.grens (indicator, kant, waarde) values (:indicator, :kant, :waarde)
                on conflict (account_id, indicator, kant) do update set waarde = excluded.waarde, over = null""")
                .param("indicator", indicator).param("kant", kant).param("waarde", waarde).update();
    }

    void delete(String sleutel) {
        if (db.sql("delete from monitor.grens where sleutel = ?").param(sleutel).update() == 0) {
            throw new NietGevonden();
        }
    }

    /** For the job: compares all limits with a new publication, and gives how many people hear of it. */
    public int bewaakt(long peiling, String sleutel) {
        return db.sql(BEWAAKT).param("peiling", peiling).param("sleutel", sleutel).update();
    }
}
