package nl.vliegwiel.web;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports of wrong data or a wrong page: the writer reads the own ones, the beheerder all. */
@Repository
public class Foutmeldingen {

    /** One report; antwoord is null until the beheerder answered. */
    public record Foutmelding(String sleutel, String pagina, String tekst, OffsetDateTime op,
            @Nullable String antwoord) {
    }

    private final JdbcClient db;

    Foutmeldingen(JdbcClient db) {
        this.db = db;
    }

    void add(String pagina, String tekst) {
        db.sql("insert into web.foutmelding (pagina, tekst) values (?, ?)").params(pagina, tekst).update();
    }

    /** Of this reader, newest first, at most 20. */
    List<Foutmelding> own() {
        return db.sql("""
                select sleutel, pagina, tekst, op, antwoord from web.foutmelding
                where eigenaar = toegang.lezer() order by op desc limit 20""").query(Foutmelding.class).list();
    }

    /** Without an answer yet, the oldest first, at most 100. */
    List<Foutmelding> open() {
        return db.sql("""
                select sleutel, pagina, tekst, op, antwoord from web.foutmelding
                where afgehandeld_op is null order by op limit 100""").query(Foutmelding.class).list();
    }

    void beantwoord(String sleutel, String antwoord) {
        db.sql("update web.foutmelding set antwoord = ?, afgehandeld_op = now() where sleutel = ? and afgehandeld_op is null")
                .params(antwoord, sleutel).update();
    }
}
