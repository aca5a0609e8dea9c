package nl.vliegwiel.leerling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toegang.Kennisregels;

/** Brings kennis/werkwijze.csv into the database at each start, as its owner: the version that Vliegwiel proposes. */
@Component
class Werkwijzeregels implements Kennisregels {
    private static final List<String> VERSIE = List.of("nummer", "versie", "geldig_van");
    private static final List<String> FASE = List.of("nummer", "fase", "naam", "oranje_dagen", "rood_dagen",
            "om_de_weken", "momenten");

    @Override
    public void load(Connection con) throws SQLException {
        var rijen = Kennis.rows("werkwijze.csv");
        try (var s = con.prepareStatement("""
                insert into leerling.werkwijze (nummer, naam, geldig_van) values (?::int, ?, ?::date)
                on conflict (nummer) do update set naam = excluded.naam, geldig_van = excluded.geldig_van""")) {
            for (var rij : rijen)
                Kennisregels.add(s, VERSIE, rij);
            s.executeBatch();
        }
        try (var s = con.prepareStatement(
                """
                        insert into leerling.werkwijzefase (nummer, fase, naam, oranje_dagen, rood_dagen, om_de_weken, momenten)
                        values (?::int, ?, ?, nullif(?, '-')::int, nullif(?, '-')::int, nullif(?, '-')::int, string_to_array(replace(?, '-', ''), ','))
                        on conflict (nummer, fase) do update set naam = excluded.naam, oranje_dagen = excluded.oranje_dagen,
                            rood_dagen = excluded.rood_dagen, om_de_weken = excluded.om_de_weken, momenten = excluded.momenten""")) {
            for (var rij : rijen)
                Kennisregels.add(s, FASE, rij);
            s.executeBatch();
        }
    }
}
