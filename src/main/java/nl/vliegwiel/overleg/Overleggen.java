package nl.vliegwiel.overleg;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.web.NietGevonden;

/** The meetings of the teams of this reader, and those in which a pupil is spoken of about whom this reader may know. */
@Repository
public class Overleggen {
    private static final Bewaartermijn TERMIJN = Bewaartermijn.of("teamoverleg");
    private static final String LEZEN = """
            select o.id, o.sleutel, o.school_id, s.naam as school, s.korte_naam, o.op, o.tijd, o.klaargezet_op, o.begonnen_op,
                   o.afgerond_op, a.naam as afgerond_door, p.punten, p.open
            from overleg.overleg o
            join samenwerking.school s on s.id = o.school_id
            left join toegang.account a on a.id = o.afgerond_door
            cross join lateral (select count(*) as punten, count(*) filter (where g.besloten_op is null and g.soort <> 'acties') as open
                 from overleg.agendapunt g where g.overleg_id = o.id) p""";

    private final JdbcClient db;

    Overleggen(JdbcClient db) {
        this.db = db;
    }

    /** What is not closed yet, the first to come on top; at most 50. */
    public List<Overleg> open() {
        return db.sql(LEZEN + " where o.afgerond_op is null order by o.op, o.tijd, o.id limit 50").query(Overleg.class)
                .list();
    }

    /** What is closed, the latest on top; at most 100. */
    public List<Overleg> afgerond() {
        return db.sql(LEZEN + " where o.afgerond_op is not null order by o.op desc, o.tijd desc, o.id desc limit 100")
                .query(Overleg.class).list();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Overleg get(String sleutel) {
        return db.sql(LEZEN + " where o.sleutel = ?").param(sleutel).query(Overleg.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /** The last two of this school, the latest first: what the next one follows. */
    public List<Overleg> laatste(long school) {
        return db.sql(LEZEN + " where o.school_id = ? order by o.op desc, o.id desc limit 2").param(school)
                .query(Overleg.class).list();
    }

    /** @return key of the new meeting */
    public String add(long school, LocalDate op, LocalTime tijd) {
        return db.sql(
                "insert into overleg.overleg (school_id, op, tijd, bewaar_tot) values (?, ?, ?, ?) returning sleutel")
                .params(school, op, tijd, TERMIJN.tot(op)).query(String.class).single();
    }

    public void klaargezet(long id) {
        db.sql("update overleg.overleg set klaargezet_op = coalesce(klaargezet_op, now()) where id = ?").param(id)
                .update();
    }

    public void begonnen(long id) {
        db.sql("update overleg.overleg set begonnen_op = coalesce(begonnen_op, now()) where id = ?").param(id).update();
    }

    /** False when a colleague closed it already. */
    public boolean afgerond(long id) {
        return db.sql("""
                update overleg.overleg set afgerond_op = now(), afgerond_door = toegang.lezer()
                where id = ? and afgerond_op is null""").param(id).update() == 1;
    }

    /** Asks each mentor of a pupil on this agenda the one question, once; how many were asked now. */
    public int mentorenGevraagd(long id, LocalDate vandaag) {
        return db.sql("select overleg.mentoren_gevraagd(?, ?)").params(id, vandaag).query(Integer.class).single();
    }
}
