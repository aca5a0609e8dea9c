package nl.vliegwiel.ondersteuning.werk;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.leerling.Gemeentesignaal;
import nl.vliegwiel.leerling.Schoolsignaal;

/** From what a school or a gemeente must know to a task of its OCO or its front office, once. */
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

    @EventListener
    void told(Gemeentesignaal s) {
        db.sql("select ondersteuning.gemeente_gemeld(:gemeenteId, :titel, :waarom, :op, :adres, :sleutel)")
                .paramSource(s).query(Boolean.class).single();
    }
}
