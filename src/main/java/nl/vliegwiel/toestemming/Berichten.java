package nl.vliegwiel.toestemming;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Notices for this reader. The database makes them, and cancels what was not yet sent when the access ends. */
@Repository
public class Berichten {
    private final JdbcClient db;

    Berichten(JdbcClient db) {
        this.db = db;
    }

    /** What waits for this reader, the newest first; at most 50. To show a notice is to send it. */
    @Transactional
    public List<Bericht> taken() {
        db.sql("update toestemming.bericht set verzonden_op = now() where verzonden_op is null and gezien_op is null")
                .update();
        return db.sql("""
                select b.sleutel, b.soort, b.onderwerp, c.sleutel as casus_sleutel, b.uiterlijk, b.gemaakt_op
                from toestemming.bericht b left join leerling.casus c on c.id = b.casus_id
                where b.gezien_op is null order by b.gemaakt_op desc, b.id desc limit 50""").query(Bericht.class)
                .list();
    }

    /** How much waits for this reader, counted to 50 notices and 100 times break-glass. To count is not to send. */
    public Wachtend wachtend() {
        return db
                .sql("""
                        select (select count(*) from (select from toestemming.bericht where gezien_op is null limit 50) b) as berichten,
                               count(*) filter (where n.account_id <> toegang.lezer()) as te_beoordelen,
                               count(*) filter (where n.account_id = toegang.lezer()) as eigen
                        from (select account_id from toestemming.noodtoegang
                              where case when account_id = toegang.lezer() then tot > now() and oordeel is distinct from 'onterecht'
                                    else beoordeeld_op is null end
                              order by account_id <> toegang.lezer() limit 100) n""")
                .query(Wachtend.class).single();
    }

    /** The reader is done with this notice. */
    @Transactional
    public void gezien(String sleutel) {
        db.sql("update toestemming.bericht set gezien_op = now() where sleutel = ? and gezien_op is null")
                .param(sleutel).update();
    }
}
