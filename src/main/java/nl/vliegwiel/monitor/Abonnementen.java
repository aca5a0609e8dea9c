package nl.vliegwiel.monitor;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of monitor.abonnement; its policy shows a reader the own one only. */
@Repository
class Abonnementen {

    private final JdbcClient db;

    Abonnementen(JdbcClient db) {
        this.db = db;
    }

    Optional<Abonnement> eigen() {
        return db.sql("select groep, schoolsoort, gemeente, gelezen_tot from monitor.abonnement limit 1")
                .query(Abonnement.class).optional();
    }

    void save(String groep, String schoolsoort, String gemeente, @Nullable LocalDate gelezenTot) {
        db.sql("""
                insert into monitor.abonnement (groep, schoolsoort, gemeente, gelezen_tot)
                values (:groep, :schoolsoort, :gemeente, :tot)
                on conflict (account_id) do update set groep = excluded.groep, schoolsoort = excluded.schoolsoort,
                       gemeente = excluded.gemeente, gelezen_tot = excluded.gelezen_tot""").param("groep", groep)
                .param("schoolsoort", schoolsoort).param("gemeente", gemeente).param("tot", gelezenTot).update();
    }

    void gelezen(LocalDate totEnMet) {
        db.sql("update monitor.abonnement set gelezen_tot = :tot").param("tot", totEnMet).update();
    }

    void delete() {
        db.sql("delete from monitor.abonnement").update();
    }
}
