package nl.vliegwiel.attendering;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of attendering.voorkeur; its policy shows a reader the own one only. */
@Repository
class Voorkeuren {

    private final JdbcClient db;

    Voorkeuren(JdbcClient db) {
        this.db = db;
    }

    Optional<Voorkeur> eigen() {
        return db.sql("select adres, array_to_string(soorten, ' ') as soorten from attendering.voorkeur limit 1")
                .query((rs, n) -> new Voorkeur(rs.getString("adres"), List.of(rs.getString("soorten").split(" "))))
                .optional();
    }

    void save(Voorkeur v) {
        db.sql("""
                insert into attendering.voorkeur (adres, soorten) values (:adres, string_to_array(:soorten, ' '))
                on conflict (account_id) do update
                set adres = excluded.adres, soorten = excluded.soorten, gewijzigd_op = clock_timestamp()""")
                .param("adres", v.adres()).param("soorten", String.join(" ", v.soorten())).update();
    }

    void delete() {
        db.sql("delete from attendering.voorkeur").update();
    }
}
