package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** What young people and parents thought of the help, in the casussen that this reader may work in. */
@Repository
class Evaluaties {
    private static final String LEZEN = "select id, sleutel, casus_id, op, informant, nut, toekomst, moment, door, vastgelegd_op"
            + " from ondersteuning.evaluatie where ongedaan_op is null and ";

    private final JdbcClient db;

    Evaluaties(JdbcClient db) {
        this.db = db;
    }

    /** The latest first; at most 30. */
    List<Evaluatie> list(long casus) {
        return db.sql(LEZEN + "casus_id = ? order by op desc, id desc limit 30").param(casus).query(Evaluatie.class)
                .list();
    }

    /** Throws {@link NietGevonden} when it is not there, undone, or not for this reader. */
    Evaluatie get(String sleutel) {
        return db.sql(LEZEN + "sleutel = ?").param(sleutel).query(Evaluatie.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /**
     * Records an evaluation. At the end each informant counts once (CBS, informatieprotocol): the newest stays.
     *
     * @return its key
     */
    String add(long casus, String informant, int nut, @Nullable String toekomst, String moment, LocalDate op) {
        if (moment.equals("einde"))
            db.sql("""
                    update ondersteuning.evaluatie set ongedaan_op = now()
                    where casus_id = ? and informant = ? and moment = 'einde' and ongedaan_op is null""")
                    .params(casus, informant).update();
        return db.sql("""
                insert into ondersteuning.evaluatie (casus_id, op, informant, nut, toekomst, moment)
                values (:casus, :op, :informant, :nut, :toekomst, :moment) returning sleutel""").param("casus", casus)
                .param("op", op).param("informant", informant).param("nut", nut).param("toekomst", toekomst)
                .param("moment", moment).query(String.class).single();
    }

    void undone(long id) {
        db.sql("update ondersteuning.evaluatie set ongedaan_op = now() where id = ? and ongedaan_op is null").param(id)
                .update();
    }
}
