package nl.vliegwiel.ondersteuning.werk;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.DatabankFile;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.NietGevonden;

/** The open tasks of this reader, each with who it is about. */
@Repository
class Werklijst {
    private static final String LEZEN = DatabankFile.of("werklijst.sql", Werklijst.class);

    private final JdbcClient db;

    Werklijst(JdbcClient db) {
        this.db = db;
    }

    /**
     * The first 200 by day.
     *
     * @param school key of a school, empty for all
     * @param team also what others do in the casussen that this reader works in
     */
    List<TaakRow> list(String school, boolean team) {
        return db.sql(LEZEN + """
                where t.klaar_op is null
                  and (t.wie = any ((select toegang.sleutels())::text[])
                       or (:team and t.casus_id = any ((select toegang.casussen('werk'))::bigint[])))
                  and (:school = '' or h.sleutel = :school)
                order by t.op, t.tijd nulls last, t.id
                limit 200""").param("school", school).param("team", team).query(TaakRow.class).list();
    }

    /** One task, also when it is done. Throws {@link NietGevonden} when it is not there or not for this reader. */
    TaakRow get(String sleutel) {
        return db.sql(LEZEN + "where t.sleutel = ?").param(sleutel).query(TaakRow.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /** The schools where the role of this session is held, by name. */
    List<Keuze> scholen() {
        return db.sql("""
                select sleutel as waarde, naam as tekst, korte_naam as uitleg from samenwerking.school
                where id = any (?::bigint[]) order by naam limit 50""")
                .param(Lezer.nu().scholen().toArray(Long[]::new)).query(Keuze.class).list();
    }
}
