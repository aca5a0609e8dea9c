package nl.vliegwiel.monitor.onderzoek.uitvoer;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of monitor.uitvoer and monitor.uitvoercontrole. */
@Repository
class Uitvoeren {

    private static final String KOLOMMEN = "id, sleutel, onderzoek_id, titel, bestandsnaam, inhoud is not null as aanwezig, sha256, ingediend_op, ingediend_door";

    private final JdbcClient db;

    Uitvoeren(JdbcClient db) {
        this.db = db;
    }

    List<Uitvoer> list(long onderzoek) {
        return db.sql("select " + KOLOMMEN + " from monitor.uitvoer where onderzoek_id = ? order by id desc limit 100")
                .param(onderzoek).query(Uitvoer.class).list();
    }

    Optional<Uitvoer> find(long onderzoek, String sleutel) {
        return db.sql("select " + KOLOMMEN + " from monitor.uitvoer where onderzoek_id = ? and sleutel = ?")
                .params(onderzoek, sleutel).query(Uitvoer.class).optional();
    }

    Optional<byte[]> inhoud(long uitvoer) {
        return db.sql("select inhoud from monitor.uitvoer where id = ? and inhoud is not null").param(uitvoer)
                .query(byte[].class).optional();
    }

    List<Uitvoercontrole> controles(long onderzoek) {
        return db.sql("""
                select c.uitvoer_id, c.door, k.naam, c.op, c.akkoord, c.reden from monitor.uitvoercontrole c
                join monitor.uitvoer u on u.id = c.uitvoer_id join toegang.account k on k.id = c.door
                where u.onderzoek_id = ? order by c.op limit 500""").param(onderzoek).query(Uitvoercontrole.class)
                .list();
    }

    long add(long onderzoek, String titel, String bestandsnaam, byte[] inhoud, String sha256) {
        return db.sql("""
                insert into monitor.uitvoer (onderzoek_id, titel, bestandsnaam, inhoud, sha256) values (?, ?, ?, ?, ?)
                returning id""").params(onderzoek, titel, bestandsnaam, inhoud, sha256).query(Long.class).single();
    }

    void gecontroleerd(long uitvoer, boolean akkoord, String reden) {
        db.sql("insert into monitor.uitvoercontrole (uitvoer_id, akkoord, reden) values (?, ?, ?)")
                .params(uitvoer, akkoord, reden).update();
    }
}
