package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The tasks of this reader and of the casussen that the reader works in. */
@Repository
public class Taken {
    private static final String LEZEN = """
            select t.id, t.sleutel, t.wie, t.casus_id, t.school_id, t.signaal_id, t.adviesvraag_id, t.soort, t.titel,
                   t.waarom, t.op, t.tijd, t.wacht_op, t.wacht_sinds, t.gemaakt_op, t.klaar_op, t.versie
            from ondersteuning.taak t""";

    private final JdbcClient db;

    Taken(JdbcClient db) {
        this.db = db;
    }

    /** Makes the task, also for somebody whose tasks this reader cannot see. */
    public void add(Taak t) {
        db.sql("""
                insert into ondersteuning.taak (wie, casus_id, school_id, signaal_id, adviesvraag_id, soort, titel, waarom, op, tijd, wacht_op, wacht_sinds)
                values (:wie, :casusId, :schoolId, :signaalId, :adviesvraagId, :soort, :titel, :waarom, :op, :tijd, :wachtOp, :wachtSinds)""")
                .paramSource(t).update();
    }

    public Optional<Taak> find(String sleutel) {
        return db.sql(LEZEN + " where t.sleutel = ?").param(sleutel).query(Taak.class).optional();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Taak get(String sleutel) {
        return find(sleutel).orElseThrow(NietGevonden::new);
    }

    /** Open tasks of a casus, the first to do on top; at most 20. */
    public List<Taak> ofCasus(long casus) {
        return db.sql(LEZEN + " where t.casus_id = ? and t.klaar_op is null"
                + " order by t.wacht_op is not null, t.op, t.id limit 20").param(casus).query(Taak.class).list();
    }

    /** Moves the day or what it waits for; false when a colleague was first. */
    public boolean save(Taak t) {
        return db
                .sql("""
                        update ondersteuning.taak
                        set op = :op, tijd = :tijd, waarom = :waarom, wacht_op = :wachtOp, wacht_sinds = :wachtSinds, versie = versie + 1
                        where id = :id and versie = :versie and klaar_op is null""")
                .paramSource(t).update() == 1;
    }

    /** Ends one task; false when it had ended already. */
    public boolean klaar(long id) {
        return db.sql(
                "update ondersteuning.taak set klaar_op = now(), versie = versie + 1 where id = ? and klaar_op is null")
                .param(id).update() == 1;
    }

    /** Ends what waits for this signal: it was judged. */
    public void klaarVoorSignaal(long signaal) {
        db.sql("update ondersteuning.taak set klaar_op = now(), versie = versie + 1 where signaal_id = ? and klaar_op is null")
                .param(signaal).update();
    }

    /** Ends what waits for this question: it was answered. */
    public void klaarVoorAdviesvraag(long adviesvraag) {
        db.sql("update ondersteuning.taak set klaar_op = now(), versie = versie + 1 where adviesvraag_id = ? and klaar_op is null")
                .param(adviesvraag).update();
    }

    /** Ends the open tasks of this kind in a casus: what they asked for was done. */
    public void klaarVoorCasus(long casus, String soort) {
        db.sql("update ondersteuning.taak set klaar_op = now(), versie = versie + 1"
                + " where casus_id = ? and soort = ? and klaar_op is null").params(casus, soort).update();
    }

    /** The open tasks and moments of aftercare of one colleague in a casus become those of another. */
    public void overgedragen(long casus, long van, long naar) {
        handedOver(casus, van, naar, false);
    }

    /** What was handed over goes back to whose it was, and the introduction that waits ends. */
    public void teruggegeven(long casus, long van, long naar) {
        handedOver(casus, van, naar, true);
    }

    private void handedOver(long casus, long van, long naar, boolean terug) {
        db.sql("select ondersteuning.werk_overgedragen(?, ?, ?, ?)").params(casus, van, naar, terug).query(rs -> {
        });
    }

    /** Ends what waited for consent for this purpose: the reader just recorded the last yes. */
    public void klaarVoorDoel(long casus, String doel) {
        db.sql("select ondersteuning.gevraagd_klaar(?, ?)").params(casus, doel).query(rs -> {
        });
    }

    /** Undoes the end of a task. */
    public void heropend(long id) {
        db.sql("update ondersteuning.taak set klaar_op = null, versie = versie + 1 where id = ? and klaar_op is not null")
                .param(id).update();
    }

    /** How many tasks this reader has to do until this day, without what waits for others. */
    public int count(LocalDate tot) {
        return db.sql("""
                select count(*) from ondersteuning.taak t
                where t.wie = any ((select toegang.sleutels())::text[]) and t.klaar_op is null and t.wacht_op is null
                  and t.op <= ?""").param(tot).query(Integer.class).single();
    }
}
