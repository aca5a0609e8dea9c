package nl.vliegwiel.web;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs a defect once, under a number that the person can read aloud. Messages of exceptions may quote a name or a note
 * (PostgreSQL prints whole rows), so only types, SQL states and places in the code are logged, and the route, not the address.
 */
@Component
class Storingen {
    private static final Logger LOG = LoggerFactory.getLogger(Storingen.class);
    private static final int FRAMES = 25;

    private final RandomGenerator random;

    Storingen(RandomGenerator random) {
        this.random = random;
    }

    String logged(Throwable defect, HttpServletRequest request) {
        String nummer = HexFormat.of().withUpperCase().toHexDigits(random.nextInt());
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("storing {} bij {} {}{}", nummer, request.getMethod(), route == null ? "onbekende route" : route,
                describe(defect));
        return nummer;
    }

    static String describe(Throwable defect) {
        var text = new StringBuilder();
        Throwable t = defect;
        for (int depth = 0; t != null && depth < 8; depth++) {
            text.append("\n").append(depth == 0 ? "" : "door ").append(t.getClass().getName());
            if (t instanceof SQLException sql)
                text.append(" SQLSTATE ").append(sql.getSQLState());
            var frames = t.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++)
                text.append("\n    ").append(frames[i]);
            t = t.getCause();
        }
        return text.toString();
    }

    /** The path that was asked for, also while an error is being shown. */
    static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
