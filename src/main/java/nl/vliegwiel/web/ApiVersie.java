package nl.vliegwiel.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What all answers of the API have in common, refusals too: the version in a header, and when this version ends, as soon as that is known. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ApiVersie extends OncePerRequestFilter {

    /** The version of the contract: openapi.json has the same. */
    public static final String VERSIE = "1.1.0";
    static final String PAD = "/api/v1/";

    private final String verouderd;
    private final String einde;

    /**
     * @param verouderd day on which a newer version came; empty: there is none
     * @param einde     day on which this version stops; empty: not known
     */
    ApiVersie(@Value("${vliegwiel.api.v1.verouderd:}") String verouderd,
            @Value("${vliegwiel.api.v1.einde:}") String einde) {
        // RFC 9745: a moment as seconds; RFC 8594: a moment as in other headers
        this.verouderd = verouderd.isEmpty()
                ? ""
                : "@" + LocalDate.parse(verouderd).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        this.einde = einde.isEmpty()
                ? ""
                : DateTimeFormatter.RFC_1123_DATE_TIME.format(LocalDate.parse(einde).atStartOfDay(ZoneOffset.UTC));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PAD);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSIE);
        if (!verouderd.isEmpty())
            response.setHeader("Deprecation", verouderd);
        if (!einde.isEmpty())
            response.setHeader("Sunset", einde);
        chain.doFilter(request, response);
    }
}
