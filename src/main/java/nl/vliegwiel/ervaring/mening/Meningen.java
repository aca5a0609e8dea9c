package nl.vliegwiel.ervaring.mening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import nl.vliegwiel.toegang.Sessies;

/** What somebody with a link may do: read what is asked, and keep one filled in list. The database knows the link by its hash only. */
@Repository
class Meningen {

    private final JdbcClient db;
    private final JsonMapper json;

    Meningen(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Which list is asked, and about which school. */
    record Gevraagd(String lijst, int versie, String school) {
    }

    /** Empty when the link is of nothing, taken back, or of a round that does not run today. */
    Optional<Gevraagd> find(String token, LocalDate dag) {
        return db.sql("select * from ervaring.gevraagd(?, ?)").param(Sessies.hash(token)).param(dag)
                .query(Gevraagd.class).optional();
    }

    /** punten: question → points, 0 for: weet ik niet. Gives goed, dicht or vol. */
    String keep(String token, String invulling, Map<String, Integer> punten, LocalDate dag) {
        return db.sql("select ervaring.ingevuld(:hash, :invulling, :punten::jsonb, :dag)")
                .param("hash", Sessies.hash(token)).param("invulling", invulling)
                .param("punten", json.writeValueAsString(punten)).param("dag", dag).query(String.class).single();
    }
}
