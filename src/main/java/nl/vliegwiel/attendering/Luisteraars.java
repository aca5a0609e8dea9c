package nl.vliegwiel.attendering;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** All SQL of attendering.luisteraar; its policy shows a reader the own ones only. */
@Repository
class Luisteraars {

    private final JdbcClient db;

    Luisteraars(JdbcClient db) {
        this.db = db;
    }

    List<Luisteraar> own() {
        return db.sql("""
                select sleutel, naam, adres, array_to_string(soorten, ' ') as soorten, gemaakt_op, ingetrokken_op
                from attendering.luisteraar order by id desc limit 100""").query(Luisteraar.class).list();
    }

    /** Gives the key of the new one. */
    String add(String naam, String adres, List<String> soorten) {
        return db.sql("""
                insert into attendering.luisteraar (naam, adres, soorten)
                values (:naam, :adres, string_to_array(:soorten, ' ')) returning sleutel""").param("naam", naam)
                .param("adres", adres).param("soorten", String.join(" ", soorten)).query(String.class).single();
    }

    void withdrawn(String sleutel, OffsetDateTime op) {
        if (db.sql("update attendering.luisteraar set ingetrokken_op = ? where sleutel = ? and ingetrokken_op is null")
                .params(op, sleutel).update() == 0)
            throw new NietGevonden();
    }
}
