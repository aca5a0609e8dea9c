package nl.vliegwiel.leerling.register;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Keuze;

/** Which gemeente a postcode lies in. */
@Repository
class Gebieden {
    private final JdbcClient db;

    Gebieden(JdbcClient db) {
        this.db = db;
    }

    Optional<Long> gemeente(String pc4) {
        return db.sql("select gemeente_id from samenwerking.gebied where pc4 = ?").param(pc4).query(Long.class)
                .optional();
    }

    Optional<Long> gemeenteVan(String sleutel) {
        return db.sql("select id from samenwerking.organisatie where soort = 'gemeente' and sleutel = ?").param(sleutel)
                .query(Long.class).optional();
    }

    String sleutel(long gemeente) {
        return db.sql("select sleutel from samenwerking.organisatie where id = ?").param(gemeente).query(String.class)
                .single();
    }

    /** The gemeenten of today, by name; at most 400. */
    List<Keuze> gemeenten() {
        return db.sql("""
                select sleutel as waarde, naam as tekst, null as uitleg from samenwerking.organisatie
                where soort = 'gemeente' and geldig_tot is null order by naam limit 400""").query(Keuze.class).list();
    }
}
