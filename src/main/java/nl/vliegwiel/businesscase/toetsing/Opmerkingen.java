package nl.vliegwiel.businesscase.toetsing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of businesscase.opmerking. */
@Repository
public class Opmerkingen {
    private static final String SELECT = """
            select o.id, o.sleutel, o.versie_id, o.bij, o.tekst, o.op, o.door, a.naam as door_naam, o.antwoord,
                   o.beantwoord_op, b.naam as beantwoord_naam, o.gesloten_op
            from businesscase.opmerking o join toegang.account a on a.id = o.door
            left join toegang.account b on b.id = o.beantwoord_door""";

    private final JdbcClient db;

    Opmerkingen(JdbcClient db) {
        this.db = db;
    }

    /** The open ones first. */
    public List<Opmerking> list(long versie) {
        return db.sql(SELECT + " where o.versie_id = ? order by o.gesloten_op is not null, o.id limit 500")
                .param(versie)
                .query(Opmerking.class).list();
    }

    public int open(long versie) {
        return db.sql("select count(*) from businesscase.opmerking where versie_id = ? and gesloten_op is null")
                .param(versie).query(Integer.class).single();
    }

    Optional<Opmerking> find(long versie, String sleutel) {
        return db.sql(SELECT + " where o.versie_id = ? and o.sleutel = ?").params(versie, sleutel)
                .query(Opmerking.class).optional();
    }

    public void add(long versie, String bij, String tekst) {
        db.sql("insert into businesscase.opmerking (versie_id, bij, tekst) values (?, ?, ?)").params(versie, bij, tekst)
                .update();
    }

    void beantwoord(Opmerking o, String antwoord, OffsetDateTime op, long door) {
        db.sql("update businesscase.opmerking set antwoord = ?, beantwoord_op = ?, beantwoord_door = ? where id = ?")
                .params(antwoord, op, door, o.id()).update();
    }

    void gesloten(Opmerking o, OffsetDateTime op, long door) {
        db.sql("update businesscase.opmerking set gesloten_op = ?, gesloten_door = ? where id = ? and gesloten_op is null")
                .params(op, door, o.id()).update();
    }
}
