package nl.vliegwiel.bron;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions in the database: added and withdrawn, never changed. */
@Repository
public class Uitgaven {
    private static final String KOLOMMEN = "id, sleutel, levering_id, uitgever, tabel, titel, versie, gewijzigd_op, opgehaald_op, langs,"
            + " ingetrokken_op";

    private final JdbcClient db;

    Uitgaven(JdbcClient db) {
        this.db = db;
    }

    /** What is told of a new edition. */
    public record Nieuw(String uitgever, String tabel, String titel, String versie,
            @Nullable OffsetDateTime gewijzigdOp, String langs) {
    }

    public Uitgave add(long leveringId, Nieuw nieuw, OffsetDateTime op) {
        return db
                .sql("""
                        insert into bron.uitgave (levering_id, uitgever, tabel, titel, versie, gewijzigd_op, langs, opgehaald_op)
                        values (:levering, :uitgever, :tabel, :titel, :versie, :gewijzigdOp, :langs, :op) returning\s"""
                        + KOLOMMEN)
                .param("levering", leveringId).param("uitgever", nieuw.uitgever()).param("tabel", nieuw.tabel())
                .param("titel", nieuw.titel()).param("versie", nieuw.versie())
                .param("gewijzigdOp", nieuw.gewijzigdOp())
                .param("langs", nieuw.langs()).param("op", op).query(Uitgave.class).single();
    }

    /** All editions, the newest first; at most 200. */
    public List<Uitgave> list() {
        return db.sql("select " + KOLOMMEN + " from bron.uitgave order by id desc limit 200").query(Uitgave.class)
                .list();
    }

    /** The editions of this table that stand, the newest first; at most 50. */
    public List<Uitgave> standing(String uitgever, String tabel) {
        return db.sql("select " + KOLOMMEN + " from bron.uitgave where uitgever = ? and tabel = ?"
                + " and ingetrokken_op is null order by id desc limit 50").params(uitgever, tabel)
                .query(Uitgave.class).list();
    }

    public Optional<Uitgave> find(String sleutel) {
        return db.sql("select " + KOLOMMEN + " from bron.uitgave where sleutel = ?").param(sleutel)
                .query(Uitgave.class).optional();
    }

    public void withdrawn(Uitgave u) {
        db.sql("update bron.uitgave set ingetrokken_op = ? where id = ?").param(u.ingetrokkenOp()).param(u.id())
                .update();
    }
}
