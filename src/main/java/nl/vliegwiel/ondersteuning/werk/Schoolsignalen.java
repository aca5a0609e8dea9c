package nl.vliegwiel.ondersteuning.werk;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Schoolsignaal;

/** From what a school must know to a task of its OCO, once. */
@Repository
class Schoolsignalen {
    private final JdbcClient db;

    Schoolsignalen(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    void told(Schoolsignaal s) {
        db.sql("select ondersteuning.school_gemeld(:schoolId, :titel, :waarom, :op, :adres, :sleutel)").paramSource(s)
                .query(Boolean.class).single();
    }
}
