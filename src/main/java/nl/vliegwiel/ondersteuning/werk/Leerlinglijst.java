package nl.vliegwiel.ondersteuning.werk;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.DatabankFile;
import nl.vliegwiel.web.Keuze;

/** The casussen of this reader as a list of pupils, page by page. */
@Repository
class Leerlinglijst {
    /** Rows on a page. */
    static final int BLADZIJDE = 50;
    private static final String SQL = DatabankFile.of("leerlinglijst.sql", Leerlinglijst.class);

    private final JdbcClient db;

    Leerlinglijst(JdbcClient db) {
        this.db = db;
    }

    /** One page by last name, and one row more when there is a next page. */
    List<LeerlingRow> list(LeerlinglijstForm f) {
        return db.sql(SQL).param("school", f.school()).param("fase", f.fase()).param("mijn", f.mijn())
                .param("zonder", f.zonder()).param("na", f.na()).param("hoogstens", BLADZIJDE + 1)
                .query(LeerlingRow.class).list();
    }

    /** Open casussen that this reader knows only as the school's own record: consent is not complete. */
    int zonderToestemming() {
        return db.sql("""
                select count(*) from (
                    select i.casus_id from toegang.inzage i
                    where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()
                    group by i.casus_id having bool_and(i.grond = 'schooldossier')) z
                join leerling.casus c on c.id = z.casus_id and c.gesloten_op is null""").query(Integer.class).single();
    }

    /** The schools of the casussen in the list, by name. */
    List<Keuze> scholen() {
        return db.sql("""
                select s.sleutel as waarde, s.naam as tekst, null as uitleg from samenwerking.school s
                where s.id in (select c.school_id from leerling.casus c
                               where c.id = any ((select toegang.casussen('kern'))::bigint[]))
                order by s.naam limit 100""").query((rs, n) -> new Keuze(rs.getString(1), rs.getString(2))).list();
    }
}
