package nl.vliegwiel.overleg;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** Actions of meetings, as far as this reader may know about whom they are. */
@Repository
public class Acties {
    private static final String LEZEN = """
            select a.id, a.sleutel, a.punt_id, a.overleg_id, a.school_id, a.casus_id, a.wat, a.account_id, k.naam as wie, a.op, a.klaar_op, a.ingetrokken_om,
                   coalesce(nullif(p.titel, ''), j.roepnaam, '') as over
            from overleg.actie a
            join overleg.overleg o on o.id = a.overleg_id
            join overleg.agendapunt p on p.id = a.punt_id
            join toegang.account k on k.id = a.account_id
            left join leerling.casus c on c.id = a.casus_id
            left join leerling.jeugdige j on j.id = c.jeugdige_id""";

    private final JdbcClient db;

    Acties(JdbcClient db) {
        this.db = db;
    }

    /** Of one meeting; at most 200. */
    public List<Actie> list(long overleg) {
        return db.sql(LEZEN + " where a.overleg_id = ? order by a.id limit 200").param(overleg).query(Actie.class)
                .list();
    }

    /** What was agreed in earlier meetings of this school and is open, or was done since the meeting before; at most 100. */
    public List<Actie> earlier(Overleg overleg) {
        return db.sql(LEZEN + "\n" + """
                where a.school_id = :school and o.op <= :op and o.id <> :overleg and o.afgerond_op is not null
                  and (a.klaar_op is null or a.klaar_op > (select max(v.afgerond_op) from overleg.overleg v
                       where v.school_id = :school and v.afgerond_op is not null and v.op <= :op and v.id <> :overleg))
                order by a.klaar_op is not null, a.op, a.id limit 100""").param("school", overleg.schoolId())
                .param("op", overleg.op()).param("overleg", overleg.id()).query(Actie.class).list();
    }

    public void add(Overleg overleg, Agendapunt punt, String wat, long account, LocalDate op) {
        db.sql("""
                insert into overleg.actie (punt_id, overleg_id, school_id, casus_id, wat, account_id, op)
                values (:punt, :overleg, :school, :casus, :wat, :account, :op)""").param("punt", punt.id())
                .param("overleg", overleg.id()).param("school", overleg.schoolId())
                .param("casus", punt.casusId(), Types.BIGINT).param("wat", wat).param("account", account)
                .param("op", op).update();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Actie get(String sleutel) {
        return db.sql(LEZEN + " where a.sleutel = ?").param(sleutel).query(Actie.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /** False when it was done already. */
    public boolean klaar(Actie actie) {
        return db.sql("update overleg.actie set klaar_op = now() where id = ? and klaar_op is null").param(actie.id())
                .update() == 1;
    }

    /** It need not be done any more; false when it was closed already. */
    public boolean ingetrokken(Actie actie, String waarom) {
        return db.sql("update overleg.actie set klaar_op = now(), ingetrokken_om = ? where id = ? and klaar_op is null")
                .params(waarom, actie.id()).update() == 1;
    }

    /** Another day. */
    public void moved(Actie actie, LocalDate op) {
        db.sql("update overleg.actie set op = ? where id = ? and klaar_op is null").params(op, actie.id()).update();
    }
}
