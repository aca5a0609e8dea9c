package nl.vliegwiel.monitor.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What all answers of the API have in common: the version in a header, and when this version ends, as soon as that is known. */
@ControllerAdvice(basePackageClasses = ApiAdvies.class)
class ApiAdvies {

    /** The version of the contract: openapi.json has the same. */
    static final String VERSIE = "1.0.0";

    private final String verouderd;
    private final String einde;

    /**
     * @param verouderd day on which a newer version came; empty: there is none
     * @param einde     day on which this version stops; empty: not known
     */
    ApiAdvies(@Value("${vliegwiel.api.v1.verouderd:}") String verouderd,
            @Value("${vliegwiel.api.v1.einde:}") String einde) {
        // RFC 9745: a moment as seconds; RFC 8594: a moment as in other headers
        this.verouderd = verouderd.isEmpty()
                ? ""
                : "@" + LocalDate.parse(verouderd).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        this.einde = einde.isEmpty()
                ? ""
                : DateTimeFormatter.RFC_1123_DATE_TIME.format(LocalDate.parse(einde).atStartOfDay(ZoneOffset.UTC));
    }

    @ModelAttribute
    void version(HttpServletResponse response) {
        response.setHeader("API-Version", VERSIE);
        if (!verouderd.isEmpty()) {
            response.setHeader("Deprecation", verouderd);
        }
        if (!einde.isEmpty()) {
            response.setHeader("Sunset", einde);
        }
    }
}
