package nl.vliegwiel.toegang;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Brings files of kennis/ into the database at each start, as its owner, in the transaction of the migration. */
public interface Kennisregels extends Callback {

    void load(Connection con) throws SQLException;

    @Override
    default boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    default boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    default void handle(Event event, Context context) {
        try {
            load(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException(getCallbackName() + " zijn niet te laden", e);
        }
    }

    @Override
    default String getCallbackName() {
        return getClass().getSimpleName();
    }

    /** Adds one row to the batch: these columns, from the first place on. */
    static void add(PreparedStatement s, List<String> kolommen, Map<String, String> rij) throws SQLException {
        for (int i = 0; i < kolommen.size(); i++)
            s.setString(i + 1, rij.getOrDefault(kolommen.get(i), ""));
        s.addBatch();
    }
}
