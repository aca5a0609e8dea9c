package nl.vliegwiel.ondersteuning.signaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** Work without a pupil; the screens show this reader's own. */
@Repository
public class Activiteiten {
    private static final String LEZEN = """
            select a.id, a.sleutel, a.school_id, s.korte_naam as school_naam, a.op, a.soort, a.thema, a.doelgroep, a.aantal,
                   a.door, a.vastgelegd_op, a.ongedaan_op
            from ondersteuning.activiteit a
            join samenwerking.school s on s.id = a.school_id
            where a.door = toegang.lezer()""";

    private final JdbcClient db;

    Activiteiten(JdbcClient db) {
        this.db = db;
    }

    /** How often, and with how many people. */
    public record Telling(int keer, int mensen) {
    }

    /** Records it once and gives its key. */
    String add(long school, LocalDate op, String soort, String thema, String doelgroep, int aantal) {
        return db.sql("""
                insert into ondersteuning.activiteit (school_id, op, soort, thema, doelgroep, aantal)
                values (:school, :op, :soort, :thema, :doelgroep, :aantal) returning sleutel""").param("school", school)
                .param("op", op).param("soort", soort).param("thema", thema).param("doelgroep", doelgroep)
                .param("aantal", aantal).query(String.class).single();
    }

    /** This reader's own, the newest first; at most 20. */
    List<Activiteit> list() {
        return db.sql(LEZEN + " and a.ongedaan_op is null order by a.op desc, a.id desc limit 20")
                .query(Activiteit.class).list();
    }

    /** What this reader recorded last: the preset of the next one. */
    Optional<Activiteit> latest() {
        return db.sql(LEZEN + " and a.ongedaan_op is null order by a.id desc limit 1").query(Activiteit.class)
                .optional();
    }

    /** Throws {@link NietGevonden} when it is not there or somebody else's. */
    Activiteit get(String sleutel) {
        return db.sql(LEZEN + " and a.sleutel = ?").param(sleutel).query(Activiteit.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /** This reader's own since this day. */
    Telling count(LocalDate vanaf) {
        return db.sql("""
                select count(*)::int as keer, coalesce(sum(aantal), 0)::int as mensen from ondersteuning.activiteit
                where door = toegang.lezer() and ongedaan_op is null and op >= ?""").param(vanaf).query(Telling.class)
                .single();
    }

    /** Takes it out of the list and the counts. */
    void undone(long id) {
        db.sql("update ondersteuning.activiteit set ongedaan_op = now() where id = ? and ongedaan_op is null")
                .param(id).update();
    }
}
