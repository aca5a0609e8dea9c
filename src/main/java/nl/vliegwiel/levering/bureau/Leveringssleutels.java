package nl.vliegwiel.levering.bureau;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of systems that deliver; the database makes the account behind each. */
@Repository
public class Leveringssleutels {
    private final JdbcClient db;

    Leveringssleutels(JdbcClient db) {
        this.db = db;
    }

    public record Sleutel(String sleutel, String naam, String school, OffsetDateTime gemaaktOp, LocalDate verlooptOp) {
    }

    /** Those that work today. */
    List<Sleutel> list(LocalDate op) {
        return db.sql("""
                select s.sleutel, s.naam, coalesce(c.korte_naam, g.naam) as school, s.gemaakt_op, s.verloopt_op
                from levering.sleutel s left join samenwerking.school c on c.id = s.school_id
                left join samenwerking.organisatie g on g.id = s.gemeente_id
                where s.ingetrokken_op is null and s.verloopt_op > ? order by 3, s.id limit 500""").param(op)
                .query(Sleutel.class).list();
    }

    void add(long school, String naam, byte[] hash, LocalDate tot) {
        db.sql("select levering.sleutel_gemaakt(?, ?, ?, ?)").params(school, naam, hash, tot).query(String.class)
                .single();
    }

    void addOfGemeente(long gemeente, String naam, byte[] hash, LocalDate tot) {
        db.sql("select levering.sleutel_gemaakt_gemeente(?, ?, ?, ?)").params(gemeente, naam, hash, tot)
                .query(String.class).single();
    }

    boolean revoked(String sleutel) {
        return db.sql("select levering.sleutel_ingetrokken(?)").param(sleutel).query(Boolean.class).single();
    }
}
