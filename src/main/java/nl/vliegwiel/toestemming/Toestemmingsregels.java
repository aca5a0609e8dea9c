package nl.vliegwiel.toestemming;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;

/**
 * Brings kennis/leeftijdsregels.csv and kennis/doelen.csv into the database at each start, as its owner, in the
 * transaction of the migration. What was taken out of a file stays in the database: answers refer to it.
 */
@Component
class Toestemmingsregels implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            load(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("De regels over toestemming zijn niet te laden", e);
        }
    }

    private static void load(Connection con) throws SQLException {
        try (var s = con.prepareStatement("""
                insert into toestemming.leeftijdsregel (regime, doel, leeftijd_van, leeftijd_tot, wie, bron)
                values (?, ?, ?::int, coalesce(nullif(?, '')::int, 200), ?, ?)
                on conflict (regime, doel, leeftijd_van, wie) do update
                set leeftijd_tot = excluded.leeftijd_tot, bron = excluded.bron""")) {
            for (var rij : Kennis.rows("leeftijdsregels.csv"))
                add(s, List.of("regime", "doel", "leeftijd_van", "leeftijd_tot", "wie", "bron"), rij);
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
                add(s, List.of("doel", "naam", "uitleg", "regime", "ontvanger", "categorieen", "maanden_geldig",
                        "bron"),
                        rij);
            }
            s.executeBatch();
        }
    }

    private static void add(java.sql.PreparedStatement s, List<String> kolommen, java.util.Map<String, String> rij)
            throws SQLException {
        for (int i = 0; i < kolommen.size(); i++)
            s.setString(i + 1, rij.getOrDefault(kolommen.get(i), ""));
        s.addBatch();
    }

    @Override
    public String getCallbackName() {
        return "toestemmingsregels";
    }
}
