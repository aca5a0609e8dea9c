package nl.vliegwiel.toestemming;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.toegang.Kennisregels;

/**
 * Brings kennis/leeftijdsregels.csv and kennis/doelen.csv into the database at each start, as its owner, in the
 * transaction of the migration. What was taken out of a file stays in the database: answers refer to it.
 */
@Component
class Toestemmingsregels implements Kennisregels {

    @Override
    public void load(Connection con) throws SQLException {
        try (var s = con.prepareStatement("""
                insert into toestemming.leeftijdsregel (regime, doel, leeftijd_van, leeftijd_tot, wie, bron)
                values (?, ?, ?::int, coalesce(nullif(?, '')::int, 200), ?, ?)
                on conflict (regime, doel, leeftijd_van, wie) do update
                set leeftijd_tot = excluded.leeftijd_tot, bron = excluded.bron""")) {
            for (var rij : Kennis.rows("leeftijdsregels.csv"))
                Kennisregels.add(s, List.of("regime", "doel", "leeftijd_van", "leeftijd_tot", "wie", "bron"), rij);
            s.executeBatch();
        }
        try (var s = con.prepareStatement("""
                insert into toestemming.doel (doel, naam, uitleg, regime, ontvanger, categorieen, maanden_geldig, bron,
                       volgorde)
                values (?, ?, ?, ?, ?, string_to_array(?, ','), ?::int, ?, ?)
                on conflict (doel) do update
                set naam = excluded.naam, uitleg = excluded.uitleg, regime = excluded.regime,
                    ontvanger = excluded.ontvanger, categorieen = excluded.categorieen,
                    maanden_geldig = excluded.maanden_geldig, bron = excluded.bron, volgorde = excluded.volgorde""")) {
            int volgorde = 0;
            for (var rij : Kennis.rows("doelen.csv")) {
                s.setInt(9, ++volgorde);
                Kennisregels.add(s,
                        List.of("doel", "naam", "uitleg", "regime", "ontvanger", "categorieen", "maanden_geldig",
                                "bron"),
                        rij);
            }
            s.executeBatch();
        }
    }
}
