package nl.vliegwiel.toegang;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** The database is away or starts again: nobody did anything wrong, and in a while it works. */
public final class Databankstoring {
    private static final String NAME = Databankstoring.class.getName();
    private static final int DEPTH = 12;

    private Databankstoring() {
    }

    /** Is this the cause: no connection to be had, one that broke, or a server that stops or starts. */
    public static boolean caused(@Nullable Throwable defect) {
        Throwable t = defect;
        for (int i = 0; t != null && i < DEPTH; i++, t = t.getCause())
            if (t instanceof SQLTransientConnectionException
                    || t instanceof SQLException sql && away(String.valueOf(sql.getSQLState())))
                return true;
        return false;
    }

    // PostgreSQL, appendix A: class 08 connection exception; 57P01 to 57P03 shutdown, crash, starting up
    private static boolean away(String state) {
        return state.startsWith("08") || state.matches("57P0[123]");
    }

    /** From here on nothing of this request asks the database again: each question would make the reader wait longer. */
    public static void noticed(HttpServletRequest request) {
        request.setAttribute(NAME, true);
    }

    public static boolean isNoticed(HttpServletRequest request) {
        return request.getAttribute(NAME) != null;
    }
}
