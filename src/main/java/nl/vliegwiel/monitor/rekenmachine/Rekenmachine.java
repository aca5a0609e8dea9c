package nl.vliegwiel.monitor.rekenmachine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** An engine that computes definitions on a folder of facts. One setting chooses which: vliegwiel.rekenmachine. */
public sealed interface Rekenmachine permits DuckdbMachine, TrinoMachine {

    /**
     * Gives the facts of a folder under their own names: each folder in it is a table, each Parquet file in that some of its rows.
     *
     * @throws NietBereikbaar when the engine does not answer, or does not see the files
     */
    Feitenbron open(Path facts) throws SQLException;

    /** A connection on which the facts have their own names. Closing takes away what was made for it, never the files. */
    interface Feitenbron extends AutoCloseable {

        Connection connection();

        /** Says what the next statements read: many rows, over which all processors go, or few, where a second one costs more than it does. */
        void expect(boolean many) throws SQLException;

        @Override
        void close() throws SQLException;
    }

    /** The engine does not answer, or does not see the files. */
    final class NietBereikbaar extends SQLException {
        private static final long serialVersionUID = 1L;

        NietBereikbaar(SQLException cause) {
            super("The engine of the monitor cannot be reached, or does not see the facts", cause.getSQLState(), cause);
        }
    }
}
