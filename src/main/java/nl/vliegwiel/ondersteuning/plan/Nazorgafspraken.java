package nl.vliegwiel.ondersteuning.plan;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Aftercare in the casussen that this reader may work in. */
@Repository
class Nazorgafspraken {
    private static final String OPEN = "gedaan_op is null and vervallen_op is null";

    private final JdbcClient db;

    Nazorgafspraken(JdbcClient db) {
        this.db = db;
    }

    /** The moments of a casus by day, done, open and left out, or why there are none; at most 50. */
    List<Nazorgafspraak> list(long casus) {
        return db.sql("""
                select n.id, n.sleutel, n.casus_id, n.moment, n.account_id, a.naam, n.afgesproken_op, n.gepland_op,
                       n.gedaan_op, n.uitkomst, n.geen_reden, n.vervallen_op, n.vervallen_reden
                from ondersteuning.nazorg n
                left join toegang.account a on a.id = n.account_id
                where n.casus_id = ? and (n.vervallen_op is null or n.vervallen_reden is not null)
                order by n.gepland_op, n.id limit 50""").param(casus).query(Nazorgafspraak.class).list();
    }

    /** This person asks how it goes at these moments. */
    void add(long casus, long account, List<Nazorgmoment> momenten, LocalDate vandaag) {
        for (var m : momenten)
            db.sql("""
                    insert into ondersteuning.nazorg (casus_id, account_id, moment, afgesproken_op, gepland_op)
                    values (?, ?, ?, ?, ?)""").params(casus, account, m.code(), vandaag, m.op()).update();
    }

    /** These were proposed and are left out from the start. */
    void addWeggelaten(long casus, long account, List<Nazorgmoment> momenten, String reden, LocalDate vandaag) {
        for (var m : momenten)
            db.sql("""
                    insert into ondersteuning.nazorg (casus_id, account_id, moment, afgesproken_op, gepland_op, vervallen_op, vervallen_reden)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(casus, account, m.code(), vandaag, m.op(), vandaag, reden).update();
    }

    /** Nobody keeps in touch, and why. */
    void addGeen(long casus, String reden, LocalDate vandaag) {
        db.sql("""
                insert into ondersteuning.nazorg (casus_id, afgesproken_op, gepland_op, geen_reden)
                values (?, ?, ?, ?)""").params(casus, vandaag, vandaag, reden).update();
    }

    /** What stood open is no appointment any more: the casus goes another way. */
    void vervallen(long casus, LocalDate vandaag) {
        db.sql("update ondersteuning.nazorg set vervallen_op = ? where casus_id = ? and " + OPEN)
                .params(vandaag, casus).update();
    }

    /** Saves what became of it; false when a colleague did it first or the reader may not write. */
    boolean save(Nazorgafspraak n) {
        return db.sql("""
                update ondersteuning.nazorg set gepland_op = :geplandOp, account_id = :accountId, gedaan_op = :gedaanOp,
                       uitkomst = :uitkomst, vervallen_op = :vervallenOp, vervallen_reden = :vervallenReden
                where id = :id and gedaan_op is null and vervallen_op is null""").param("geplandOp", n.geplandOp())
                .param("accountId", n.accountId(), Types.BIGINT).param("gedaanOp", n.gedaanOp(), Types.DATE)
                .param("uitkomst", n.uitkomst(), Types.VARCHAR).param("vervallenOp", n.vervallenOp(), Types.DATE)
                .param("vervallenReden", n.vervallenReden(), Types.VARCHAR).param("id", n.id()).update() == 1;
    }
}
