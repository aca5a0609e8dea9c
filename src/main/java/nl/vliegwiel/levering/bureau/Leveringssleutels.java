package nl.vliegwiel.levering.bureau;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.levering.Leveringsoort;
import nl.vliegwiel.web.Nederlands;

/** The keys of systems that deliver; the database makes the account behind each. */
@Repository
public class Leveringssleutels {
    private final JdbcClient db;

    Leveringssleutels(JdbcClient db) {
        this.db = db;
    }

    /** soorten: the kinds of delivery that it may bring, with commas. */
    public record Sleutel(String sleutel, String naam, String partij, String soorten, OffsetDateTime gemaaktOp,
            LocalDate verlooptOp) {
        /** Verzuim en leerlingen. */
        public String wat() {
            return Nederlands.kleineLetter(
                    Nederlands.opsomming(Arrays.stream(soorten.split(",")).map(Leveringsoort::naam).toList()));
        }
    }

    /** Those that work today. */
    List<Sleutel> list(LocalDate op) {
        return db.sql("""
                select s.sleutel, s.naam, coalesce(c.korte_naam, g.naam, 'de regio') as partij,
                       array_to_string(s.soorten, ',') as soorten, s.gemaakt_op, s.verloopt_op
                from levering.sleutel s left join samenwerking.school c on c.id = s.school_id
                left join samenwerking.organisatie g on g.id = s.gemeente_id
                where s.ingetrokken_op is null and s.verloopt_op > ? order by 3, s.id limit 500""").param(op)
                .query(Sleutel.class).list();
    }

    /** Of a school or of a gemeente: the other is null; of the region: both. */
    void add(@Nullable Long school, @Nullable Long gemeente, String naam, List<String> soorten, byte[] hash,
            LocalDate tot) {
        db.sql("select levering.sleutel_gemaakt(:school::bigint, :gemeente::bigint, :naam, string_to_array(:soorten, ','), :hash, :tot)")
                .param("school", school).param("gemeente", gemeente).param("naam", naam)
                .param("soorten", String.join(",", soorten)).param("hash", hash).param("tot", tot)
                .query(String.class).single();
    }

    /** May the actor of now deliver this kind; a person may, as far as the desk goes. */
    boolean may(String soort) {
        return db.sql("select levering.sleutel_mag(?)").param(soort).query(Boolean.class).single();
    }

    /** Does the actor of now deliver for the region: by a key of it, or as who may at the desk. */
    boolean isOfRegio() {
        return db.sql("select levering.sleutel_van_regio()").query(Boolean.class).single();
    }

    boolean revoked(String sleutel) {
        return db.sql("select levering.sleutel_ingetrokken(?)").param(sleutel).query(Boolean.class).single();
    }
}
