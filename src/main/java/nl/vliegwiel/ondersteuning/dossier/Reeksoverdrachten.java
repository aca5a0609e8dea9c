package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Keuze;

/** Colleagues who are first responsible at the reader's own schools, and for which open casussen. */
@Repository
class Reeksoverdrachten {
    /**
     * A casus that can be handed over.
     *
     * @param gezien key of who is first responsible now
     * @param taken open tasks of that person that this reader may know
     */
    record Rij(long casusId, String sleutel, long jeugdigeId, long schoolId, String roepnaam, String naam, String fase,
            long gezien, int taken) {
        Overdrachten.Over over() {
            return new Overdrachten.Over(casusId, jeugdigeId, schoolId, roepnaam);
        }
    }

    private static final String EIGEN = """
            from leerling.betrokkene b
            join leerling.casus c on c.id = b.casus_id and c.gesloten_op is null
            join toegang.account a on a.id = b.account_id
            where b.tot is null and b.eerste_verantwoordelijke
              and c.school_id = any ((select toegang.scholen())::bigint[])
              and c.id = any ((select toegang.casussen('kern', true))::bigint[])""";

    private final JdbcClient db;

    Reeksoverdrachten(JdbcClient db) {
        this.db = db;
    }

    /** Colleagues, with how many casussen; at most 100. */
    List<Keuze> collegas() {
        return db.sql("select a.sleutel, a.naam, count(*) as aantal " + EIGEN
                + " group by a.sleutel, a.naam order by a.naam limit 100").query(
                        (rs, n) -> new Keuze(rs.getString(1),
                                rs.getString(2), rs.getInt(3) + (rs.getInt(3) == 1 ? " casus" : " casussen")))
                .list();
    }

    /** The casussen of this colleague by name; at most 200. */
    List<Rij> list(String collega) {
        return db
                .sql("""
                        select c.id as casus_id, c.sleutel, c.jeugdige_id, c.school_id, j.roepnaam, c.fase, b.id as gezien,
                               concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
                               (select count(*) from ondersteuning.taak t where t.casus_id = c.id and t.wie = 'a' || b.account_id
                                and t.klaar_op is null) as taken
                        """
                        + EIGEN.replace("join toegang.account",
                                "join leerling.jeugdige j on j.id = c.jeugdige_id join toegang.account")
                        + " and a.sleutel = ? order by j.achternaam, j.roepnaam, c.id limit 200")
                .param(collega)
                .query(Rij.class).list();
    }

    /** The young person of a casus. */
    long jeugdige(long casus) {
        return db.sql("select jeugdige_id from leerling.casus where id = ?").param(casus).query(Long.class).single();
    }
}
