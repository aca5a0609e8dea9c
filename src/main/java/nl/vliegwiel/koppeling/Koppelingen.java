package nl.vliegwiel.koppeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Instelling;
import nl.vliegwiel.web.Nederlands;

/** The linkings in the database. What is linked goes in by a function and never comes out here. */
@Repository
public class Koppelingen implements Instelling {
    private static final String KOLOMMEN = "k.id, k.sleutel, k.school_id, s.naam as school, k.grondslag, k.besluit, k.besloten_op, k.geldig_van,"
            + " k.geldig_tot, k.vastgelegd_door, k.akkoord_op, k.beeindigd_op, koppeling.aantal(k.id) as aantal";

    private final JdbcClient db;

    Koppelingen(JdbcClient db) {
        this.db = db;
    }

    /** All, those that run first; at most 500. */
    List<Koppeling> list() {
        return db
                .sql("select " + KOLOMMEN
                        + """
                                 from koppeling.koppeling k join samenwerking.school s on s.id = k.school_id
                                order by k.beeindigd_op is not null, s.naam, k.id desc limit 500""")
                .query(Koppeling.class).list();
    }

    /** The one under which this school may hand over pupils on this day. */
    public Optional<Koppeling> running(long schoolId, LocalDate op) {
        return db
                .sql("select " + KOLOMMEN
                        + """
                                 from koppeling.koppeling k join samenwerking.school s on s.id = k.school_id
                                where k.school_id = ? and k.akkoord_op is not null and k.beeindigd_op is null and k.geldig_van <= ? and k.geldig_tot > ?""")
                .params(schoolId, op, op).query(Koppeling.class).optional();
    }

    /** For how many schools figures of youth care can be by school today. */
    public long running(LocalDate op) {
        return db.sql("""
                select count(*) from koppeling.koppeling k
                where k.akkoord_op is not null and k.beeindigd_op is null and k.geldig_van <= ? and k.geldig_tot > ?""")
                .params(op, op).query(Long.class).single();
    }

    /** One of this school that has not ended. */
    boolean has(long schoolId) {
        return db.sql(
                "select exists (select from koppeling.koppeling where school_id = ? and beeindigd_op is null)")
                .param(schoolId).query(Boolean.class).single();
    }

    long add(long schoolId, String grondslag, String besluit, LocalDate beslotenOp, LocalDate van, LocalDate tot) {
        return db.sql("""
                insert into koppeling.koppeling (school_id, grondslag, besluit, besloten_op, geldig_van, geldig_tot)
                values (?, ?, ?, ?, ?, ?) returning id""")
                .params(schoolId, grondslag, besluit, beslotenOp, van, tot).query(Long.class).single();
    }

    /** The privacy officer agrees; false when it is not there, not waiting, or recorded by the same person. */
    boolean agreed(String sleutel) {
        return db.sql("select koppeling.akkoord(?)").param(sleutel).query(Boolean.class).single();
    }

    /** Ends and wipes; how many pupils, -1 when it is not there or had ended. */
    long ended(String sleutel) {
        return db.sql("select koppeling.beeindigd(?)").param(sleutel).query(Long.class).single();
    }

    /** What the school hands over comes in the place of what it handed over before; how many pupils. */
    public int linked(Koppeling k, long leveringId, LocalDate op, Set<Long> clienten) {
        return db.sql("select koppeling.gekoppeld(?, ?, ?, ?)").param(k.id()).param(leveringId).param(op)
                .param(clienten.toArray(Long[]::new)).query(Integer.class).single();
    }

    /** The school takes a delivery back; how many pupils. */
    public long withdrawn(long leveringId) {
        return db.sql("select koppeling.levering_ingetrokken(?)").param(leveringId).query(Long.class).single();
    }

    /** For the job: what is past its last day. */
    long expired(LocalDate vandaag) {
        return db.sql("select koppeling.verlopen(?)").param(vandaag).query(Long.class).single();
    }

    @Override
    public String naam() {
        return "Jeugdhulp koppelen aan een school";
    }

    @Override
    public String stand(LocalDate vandaag) {
        long scholen = running(vandaag);
        return scholen == 0 ? "Nee" : "Voor " + Nederlands.aantal(scholen, "school", "scholen");
    }

    @Override
    public String url() {
        return "/koppelingen";
    }
}
