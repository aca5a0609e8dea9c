package nl.vliegwiel.businesscase.toetsing;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of businesscase.besluit; rows are added, never changed. */
@Repository
public class Besluiten {
    private final JdbcClient db;

    Besluiten(JdbcClient db) {
        this.db = db;
    }

    /** Of all versions of one study, the newest first. */
    public List<Besluit> list(long studie) {
        return db.sql("""
                select b.versie_id, v.nummer, b.gremium, b.datum, b.uitkomst, b.toelichting, a.naam as door
                from businesscase.besluit b join businesscase.versie v on v.id = b.versie_id
                join toegang.account a on a.id = b.door
                where v.studie_id = ? order by b.datum desc, b.id desc limit 200""").param(studie)
                .query(Besluit.class).list();
    }

    void add(long versie, String gremium, LocalDate datum, String uitkomst, String toelichting) {
        db.sql("insert into businesscase.besluit (versie_id, gremium, datum, uitkomst, toelichting) values (?, ?, ?, ?, ?)")
                .params(versie, gremium, datum, uitkomst, toelichting).update();
    }
}
