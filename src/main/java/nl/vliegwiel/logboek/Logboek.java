package nl.vliegwiel.logboek;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** Writes the log in the same transaction as the view or the change: no line, then no view. */
@Repository
public class Logboek {
    private final JdbcClient db;

    Logboek(JdbcClient db) {
        this.db = db;
    }

    public void write(Regel r) {
        db.sql("""
                insert into logboek.regel (gebeurtenis, object, object_id, casus_id, jeugdige_id, school_id, waarom, gesloten, herkomst)
                values (:gebeurtenis, :object, :objectId, :casusId, :jeugdigeId, :schoolId, :waarom, :gesloten, :herkomst)""")
                .param("gebeurtenis", r.gebeurtenis().name().toLowerCase(Locale.ROOT)).param("object", r.object())
                .param("objectId", r.objectId()).param("casusId", r.casusId()).param("jeugdigeId", r.jeugdigeId())
                .param("schoolId", r.schoolId()).param("waarom", r.waarom()).param("gesloten", r.gesloten())
                .param("herkomst", route()).update();
    }

    /** The route of the program, without a key of anybody: GET /leerlingen/{casus}. Null for a job. */
    private static @Nullable String route() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes))
            return null;
        var request = attributes.getRequest();
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? null : request.getMethod() + " " + pattern;
    }
}
