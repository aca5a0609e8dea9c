package nl.vliegwiel.leerling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Kennis;

/** Brings kennis/werkwijze.csv into the database at each start, as its owner: the version that Vliegwiel proposes. */
@Component
class Werkwijzeregels implements Callback {
    private static final List<String> KOLOMMEN = List.of("nummer", "fase", "naam", "oranje_dagen", "rood_dagen",
            "om_de_weken", "momenten");

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
            throw new IllegalStateException("De werkwijze is niet te laden", e);
        }
    }

    private static void load(Connection con) throws SQLException {
        var rijen = Kennis.rows("werkwijze.csv");
        try (var s = con.prepareStatement("""
                insert into leerling.werkwijze (nummer, naam, geldig_van) values (?::int, ?, ?::date)
                on conflict (nummer) do update set naam = excluded.naam, geldig_van = excluded.geldig_van""")) {
            for (var rij : rijen) {
                s.setString(1, rij.getOrDefault("nummer", ""));
                s.setString(2, rij.getOrDefault("versie", ""));
                s.setString(3, rij.getOrDefault("geldig_van", ""));
                s.addBatch();
            }
            s.executeBatch();
        }
        try (var s = con.prepareStatement(
                """
                        insert into leerling.werkwijzefase (nummer, fase, naam, oranje_dagen, rood_dagen, om_de_weken, momenten)
                        values (?::int, ?, ?, nullif(?, '-')::int, nullif(?, '-')::int, nullif(?, '-')::int, string_to_array(replace(?, '-', ''), ','))
                        on conflict (nummer, fase) do update set naam = excluded.naam, oranje_dagen = excluded.oranje_dagen,
                            rood_dagen = excluded.rood_dagen, om_de_weken = excluded.om_de_weken, momenten = excluded.momenten""")) {
            for (var rij : rijen) {
                for (int i = 0; i < KOLOMMEN.size(); i++)
                    s.setString(i + 1, rij.getOrDefault(KOLOMMEN.get(i), ""));
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    @Override
    public String getCallbackName() {
        return "werkwijzeregels";
    }
}
