package nl.vliegwiel.bekostiging.contract;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was really spent per line and month; a correction is a later row and the last one counts. */
@Repository
class Realisaties {
    private final JdbcClient db;

    Realisaties(JdbcClient db) {
        this.db = db;
    }

    /** Cents of one line in one month, and where the number comes from. */
    record Realisatie(int jaar, int maand, String regel, long cent, String bron) {
    }

    List<Realisatie> list(long bekostiging, int jaar) {
        return db.sql("""
                select distinct on (r.maand, r.regel) r.jaar, r.maand, r.regel, r.cent, r.bron
                from bekostiging.realisatie r where r.bekostiging_id = ? and r.jaar = ?
                order by r.maand, r.regel, r.id desc limit 2000""").params(bekostiging, jaar).query(Realisatie.class)
                .list();
    }

    void add(long bekostiging, int jaar, int maand, String regel, long cent, String bron) {
        db.sql("""
                insert into bekostiging.realisatie (bekostiging_id, jaar, maand, regel, cent, bron)
                values (?, ?, ?, ?, ?, ?)""").params(bekostiging, jaar, maand, regel, cent, bron).update();
    }
}
