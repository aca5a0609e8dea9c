package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may see a casus and why, and the brothers and sisters whose casus this reader may see too. */
@Repository
public class Meelezers {
    /** A casus of a child of the same parent. */
    public record Gezinslid(String sleutel, String naam, String plek) {
    }

    private final JdbcClient db;

    Meelezers(JdbcClient db) {
        this.db = db;
    }

    /** Empty for who does not work in it; at most 100. */
    List<Meelezer> list(long casus) {
        return db.sql(
                "select account, naam, rol, plek, grond, schrijven, inhoud, sinds, tot from toestemming.meelezers(?)")
                .param(casus).query(Meelezer.class).list();
    }

    /** Only open casussen that the policies show to this reader: that there is another one is not said. */
    List<Gezinslid> gezin(long casus, long jeugdige) {
        return db
                .sql("""
                        select distinct c.sleutel, j.roepnaam, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
                               s.korte_naam || ', ' || c.fase as plek
                        from leerling.gezag mijn
                        join leerling.gezag ander on ander.ouder_id = mijn.ouder_id and ander.jeugdige_id <> mijn.jeugdige_id
                        join leerling.casus c on c.jeugdige_id = ander.jeugdige_id and c.gesloten_op is null and c.id <> :casus
                        join leerling.jeugdige j on j.id = c.jeugdige_id
                        join samenwerking.school s on s.id = c.school_id
                        where mijn.jeugdige_id = :jeugdige order by j.roepnaam limit 12""")
                .param("casus", casus)
                .param("jeugdige", jeugdige).query(Gezinslid.class).list();
    }
}
