package nl.vliegwiel.ervaring.verhaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.toegang.Sessies;

/** All SQL of ervaring.vertelpunt, and what somebody with its link or with the code of a story may do. */
@Repository
public class Vertelpunten {

    private final JdbcClient db;
    private final JsonMapper json;

    Vertelpunten(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A link that works: its key, for whom it is meant, and the school. */
    public record Vertelpunt(String sleutel, String naam, String school) {
    }

    List<Vertelpunt> list() {
        return db.sql("""
                select p.sleutel, p.naam, s.korte_naam as school
                from ervaring.vertelpunt p join samenwerking.school s on s.id = p.school_id
                where p.ingetrokken_op is null order by s.korte_naam, p.naam limit 500""").query(Vertelpunt.class)
                .list();
    }

    long add(long school, String naam, byte[] hash) {
        return db.sql("""
                insert into ervaring.vertelpunt (school_id, naam, token_hash) values (:school, :naam, :hash)
                returning id""").param("school", school).param("naam", naam).param("hash", hash).query(Long.class)
                .single();
    }

    boolean ingetrokken(String sleutel) {
        return db.sql("update ervaring.vertelpunt set ingetrokken_op = clock_timestamp()"
                + " where sleutel = ? and ingetrokken_op is null").param(sleutel).update() == 1;
    }

    /** The school of this link; empty when it works no more. */
    Optional<String> school(String token) {
        return db.sql("select school from ervaring.vertelpunt_van(?)").param(Sessies.hash(token)).query(String.class)
                .optional();
    }

    /** velden: titel, tekst, rol, thema, gevoel, invloed and mag. Gives goed, dicht or vol. */
    String tell(String token, String code, Map<String, String> velden, LocalDate maand, LocalDate bewaarTot) {
        return db.sql("select ervaring.verteld(:hash, :code, :velden::jsonb, :maand, :bewaar)")
                .param("hash", Sessies.hash(token)).param("code", Sessies.hash(code))
                .param("velden", json.writeValueAsString(velden)).param("maand", maand).param("bewaar", bewaarTot)
                .query(String.class).single();
    }

    boolean teruggenomen(String code) {
        return db.sql("select ervaring.teruggenomen(?)").param(Sessies.hash(code)).query(Boolean.class).single();
    }
}
