package nl.vliegwiel.businesscase.studie;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of businesscase.studie. */
@Repository
public class Studies {
    private final JdbcClient db;

    Studies(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    public List<Studie> list() {
        return db.sql("select id, sleutel, naam, gemaakt_op, gemaakt_door from businesscase.studie"
                + " order by id desc limit 200").query(Studie.class).list();
    }

    public Optional<Studie> find(String sleutel) {
        return db.sql("select id, sleutel, naam, gemaakt_op, gemaakt_door from businesscase.studie where sleutel = ?")
                .param(sleutel).query(Studie.class).optional();
    }

    public Studie add(String naam) {
        return db.sql("insert into businesscase.studie (naam) values (?)"
                + " returning id, sleutel, naam, gemaakt_op, gemaakt_door").param(naam).query(Studie.class).single();
    }
}
