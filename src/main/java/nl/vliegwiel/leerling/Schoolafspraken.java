package nl.vliegwiel.leerling;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/** The agreements on extra support in the database, by the school that has them. */
@Repository
public class Schoolafspraken {
    private final JdbcClient db;
    private final JsonMapper json;

    Schoolafspraken(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Of one pupil, as the reader's school has them, the newest first; at most 50. */
    public List<Schoolafspraak> ofJeugdige(long jeugdigeId) {
        return db.sql("""
                select jeugdige_id, soort, van, tot, geevalueerd_op, categorie from leerling.schoolafspraak
                where jeugdige_id = ? order by van desc, soort limit 50""").param(jeugdigeId)
                .query(Schoolafspraak.class).list();
    }

    /** Of all pupils of a school; at most 50,000. */
    public List<Schoolafspraak> ofSchool(long schoolId) {
        return db.sql("""
                select jeugdige_id, soort, van, tot, geevalueerd_op, categorie from leerling.schoolafspraak
                where school_id = ? order by jeugdige_id, van limit 50000""").param(schoolId)
                .query(Schoolafspraak.class).list();
    }

    /** Of each pupil in these agreements what stood goes, and these stand; who is not in them stays as it was. */
    public void replaced(long schoolId, long leveringId, List<Schoolafspraak> afspraken) {
        String rijen = json.writeValueAsString(afspraken);
        db.sql("""
                delete from leerling.schoolafspraak a
                where a.school_id = :school and a.jeugdige_id in
                      (select x."jeugdigeId" from jsonb_to_recordset(:rijen::jsonb) as x ("jeugdigeId" bigint))""")
                .param("school", schoolId).param("rijen", rijen).update();
        db.sql("""
                insert into leerling.schoolafspraak (school_id, levering_id, jeugdige_id, soort, van, tot, geevalueerd_op, categorie)
                select :school, :levering, x."jeugdigeId", x.soort, x.van, x.tot, x."geevalueerdOp", x.categorie
                from jsonb_to_recordset(:rijen::jsonb) as x ("jeugdigeId" bigint, soort text, van date, tot date, "geevalueerdOp" date, categorie text)""")
                .param("school", schoolId).param("levering", leveringId).param("rijen", rijen).update();
    }

    /** What one delivery brought goes; what it replaced does not return. */
    public int withdrawn(long leveringId) {
        return db.sql("delete from leerling.schoolafspraak where levering_id = ?").param(leveringId).update();
    }
}
