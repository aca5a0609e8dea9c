package nl.vliegwiel.monitor.peiling;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of monitor.manifest: the files that a peiling rests on. */
@Repository
public class Manifesten {

    /** One delivery as it was when the peiling looked. kenmerk: the first part of the SHA-256 of the file, in hex. */
    public record Levering(long schoolId, String soort, LocalDate van, LocalDate tot, LocalDate ontvangenOp,
            long regels,
            long fouten, String kenmerk) {
    }

    private final JdbcClient db;

    Manifesten(JdbcClient db) {
        this.db = db;
    }

    void save(long peiling) {
        db.sql("""
                insert into monitor.manifest (peiling_id, school_id, soort, van, tot, ontvangen_op, regels, fouten, kenmerk)
                select :peiling, l.school, l.soort, date '1970-01-01' + l.van_dag, date '1970-01-01' + l.tot_dag,
                       date '1970-01-01' + l.ontvangen_dag, l.regels, l.fouten, coalesce(lpad(to_hex(l.kenmerk), 16, '0'), '')
                from monitor.levering l""")
                .param("peiling", peiling).update();
    }

    /** The deliveries of this kind that hold a day of this period, by school and day. */
    public List<Levering> van(long peiling, String soort, LocalDate van, LocalDate tot) {
        return db.sql("""
                select school_id, soort, van, tot, ontvangen_op, regels, fouten, kenmerk from monitor.manifest
                where peiling_id = :peiling and soort = :soort and van <= :tot and tot >= :van
                order by school_id, van, ontvangen_op limit 2000""").param("peiling", peiling).param("soort", soort)
                .param("van", van).param("tot", tot).query(Levering.class).list();
    }
}
