package nl.vliegwiel.web;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of web.herhaling; its policy shows a program the own ones only. After a day they are gone. */
@Repository
@Transactional
class Herhalingen {

    private final JdbcClient db;

    Herhalingen(JdbcClient db) {
        this.db = db;
    }

    /** False when this key was used before. */
    public boolean begonnen(String sleutel) {
        return db.sql("insert into web.herhaling (sleutel) values (?) on conflict do nothing").param(sleutel)
                .update() == 1;
    }

    public Optional<Herhaling> find(String sleutel) {
        return db.sql("select vraag, coalesce(status, 0) as status, plaats, soort, antwoord from web.herhaling"
                + " where sleutel = ?").param(sleutel).query(Herhaling.class).optional();
    }

    public void afgerond(String sleutel, Herhaling h) {
        db.sql("""
                update web.herhaling set vraag = :vraag, status = :status, plaats = :plaats, soort = :soort,
                       antwoord = :antwoord
                where sleutel = :sleutel""").param("vraag", h.vraag()).param("status", h.status())
                .param("plaats", h.plaats()).param("soort", h.soort()).param("antwoord", h.antwoord())
                .param("sleutel", sleutel).update();
    }

    /** Nothing was done: the same key may try again. */
    public void delete(String sleutel) {
        db.sql("delete from web.herhaling where sleutel = ? and vraag is null").param(sleutel).update();
    }
}
