package nl.vliegwiel.leerling.register;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changed in the register, written by triggers; here it is only read. */
@Repository
class Veldwijzigingen {
    private final JdbcClient db;

    Veldwijzigingen(JdbcClient db) {
        this.db = db;
    }

    /** The latest first; at most 200. */
    List<Veldwijziging> list(long jeugdige) {
        return db
                .sql("""
                        select v.onderdeel, v.veld, v.was, v.wordt, v.op, a.naam as door,
                               coalesce(o.naam, s.korte_naam, '') as over
                        from leerling.veldwijziging v
                        left join toegang.account a on a.id = v.door
                        left join leerling.gezag g on v.onderdeel = 'gezag' and g.id = v.rij_id
                        left join leerling.ouder o on o.id = case v.onderdeel when 'ouder' then v.rij_id when 'gezag' then g.ouder_id end
                        left join leerling.inschrijving i on v.onderdeel = 'inschrijving' and i.id = v.rij_id
                        left join samenwerking.school s on s.id = i.school_id
                        where v.jeugdige_id = ? order by v.op desc, v.id desc limit 200""")
                .param(jeugdige)
                .query(Veldwijziging.class).list();
    }
}
