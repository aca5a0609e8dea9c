package nl.vliegwiel.toegang;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** From cookie to person: binds the acting person for the whole request, once, outside any transaction. */
class SessieFilter extends OncePerRequestFilter {
    static final String COOKIE = "vliegwiel";
    static final String LEVERINGEN = "/api/v1/leveringen";
    private static final Duration VERLENGEN_NA = Duration.ofMinutes(5);

    private final Sessies sessies;
    private final Programmatoken programma;
    private final Clock clock;

    SessieFilter(Sessies sessies, Programmatoken programma, Clock clock) {
        this.sessies = sessies;
        this.programma = programma;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    /** The cookie of a person, or what a program sends instead. */
    private byte @Nullable [] hash(HttpServletRequest request) {
        String key = Sleutel.bearer(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (key != null && isApi(request))
            return key(request.getRequestURI(), key);
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : Sessies.hash(cookie.getValue());
    }

    /**
     * A program has a key instead of a cookie, or a token of the identity provider: of a school system at the desk of deliveries, of somebody
     * with figures elsewhere in the API. Each kind has a hash of its own, so neither opens what the other does, nor a screen.
     */
    private byte[] key(String uri, String key) {
        if (uri.startsWith(LEVERINGEN))
            return Sessies.keyHash(key);
        byte[] proven = programma.proven(key);
        return proven == null ? Sessies.apiHash(key) : proven;
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/");
    }

    /** The page about an error is drawn without the database when that is what went wrong. */
    private static boolean isAway(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t && Databankstoring.caused(t))
            Databankstoring.noticed(request);
        return Databankstoring.isNoticed(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] hash = hash(request);
        Optional<Lezer> lezer;
        try {
            lezer = hash == null || isAway(request) ? Optional.empty() : sessies.find(hash);
        } catch (DataAccessException e) {
            if (!Databankstoring.caused(e))
                throw e;
            Databankstoring.noticed(request);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (hash == null || lezer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var now = OffsetDateTime.now(clock);
        boolean mens = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        if (mens && Duration.between(now, lezer.get().verlooptOp()).compareTo(Sessies.DUUR.minus(VERLENGEN_NA)) < 0)
            sessies.extend(hash);
        var authority = new SimpleGrantedAuthority("ROLE_" + lezer.get().rol());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(lezer.get().sleutel(), "", List.of(authority)));
        SecurityContextHolder.setContext(context);
        try {
            Acteur.als(new Acteur.Mens(hash, lezer.get()), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
