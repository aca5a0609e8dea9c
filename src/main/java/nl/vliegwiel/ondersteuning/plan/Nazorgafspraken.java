package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Aftercare in the casussen that this reader may work in. */
@Repository
class Nazorgafspraken {
    private final JdbcClient db;

    Nazorgafspraken(JdbcClient db) {
        this.db = db;
    }

    /** The latest appointment of a casus, done or not. */
    Optional<Nazorgafspraak> latest(long casus) {
        return db.sql("""
                select n.id, n.casus_id, n.account_id, a.naam, n.afgesproken_op, n.gepland_op, n.gedaan_op, n.uitkomst,
                       n.geen_reden
                from ondersteuning.nazorg n
                left join toegang.account a on a.id = n.account_id
                where n.casus_id = ? order by n.id desc limit 1""").param(casus).query(Nazorgafspraak.class).optional();
    }

    /**
     * Arranges aftercare, or records why there is none. What stood open is replaced: after going back a phase the casus
     * is rounded off again.
     */
    void add(long casus, @Nullable Long account, @Nullable String geenReden, LocalDate vandaag, LocalDate geplandOp) {
        int replaced = db.sql("""
                update ondersteuning.nazorg
                set account_id = :account, geen_reden = :geenReden, afgesproken_op = :vandaag, gepland_op = :gepland
                where casus_id = :casus and gedaan_op is null""").param("casus", casus)
                .param("account", account, java.sql.Types.BIGINT).param("geenReden", geenReden)
                .param("vandaag", vandaag).param("gepland", geplandOp).update();
        if (replaced == 0)
            db.sql("""
                    insert into ondersteuning.nazorg (casus_id, account_id, afgesproken_op, gepland_op, geen_reden)
                    values (:casus, :account, :vandaag, :gepland, :geenReden)""").param("casus", casus)
                    .param("account", account, java.sql.Types.BIGINT).param("geenReden", geenReden)
                    .param("vandaag", vandaag).param("gepland", geplandOp).update();
    }

    /** Saves day and outcome; false when a colleague did it first or the reader may not write. */
    boolean save(Nazorgafspraak n) {
        return db.sql("""
                update ondersteuning.nazorg set gepland_op = :geplandOp, gedaan_op = :gedaanOp, uitkomst = :uitkomst
                where id = :id and gedaan_op is null""").param("geplandOp", n.geplandOp())
                .param("gedaanOp", n.gedaanOp(), java.sql.Types.DATE).param("uitkomst", n.uitkomst())
                .param("id", n.id()).update() == 1;
    }
}
