package nl.vliegwiel.bron;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of asking tables of CBS again: one row for each table, of the last time. */
@Repository
public class Verversingen {
    private final JdbcClient db;

    Verversingen(JdbcClient db) {
        this.db = db;
    }

    /** By title; at most 100. */
    public List<Verversing> list() {
        return db
                .sql("""
                        select v.tabel, coalesce((select u.titel from bron.uitgave u where u.uitgever = 'CBS' and u.tabel = v.tabel
                                                  order by u.id desc limit 1), v.tabel) as titel, v.op, v.uitkomst, v.zin
                        from bron.verversing v order by titel, v.tabel limit 100""")
                .query(Verversing.class).list();
    }

    /** The codes of the tables of CBS that stand: these are asked again; at most 100. */
    public List<String> tables() {
        return db
                .sql("""
                        select distinct tabel from bron.uitgave where uitgever = 'CBS' and ingetrokken_op is null order by tabel limit 100""")
                .query(String.class).list();
    }

    public void save(String tabel, OffsetDateTime op, String uitkomst, String zin) {
        db.sql("""
                insert into bron.verversing (tabel, op, uitkomst, zin) values (?, ?, ?, ?)
                on conflict (tabel) do update set op = excluded.op, uitkomst = excluded.uitkomst, zin = excluded.zin""")
                .param(tabel).param(op).param(uitkomst).param(zin).update();
    }
}
