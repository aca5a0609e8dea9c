package nl.vliegwiel.toegang;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    SessieFilter(Sessies sessies, Clock clock) {
        this.sessies = sessies;
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

    /** The cookie of a person, or the key of a program. */
    private static byte @Nullable [] hash(HttpServletRequest request) {
        byte[] key = key(request);
        if (key != null)
            return key;
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : Sessies.hash(cookie.getValue());
    }

    /**
     * A program has a key instead of a cookie: of a school system at the desk of deliveries, of a reader of figures elsewhere in the
     * API and only to read. Each kind has a hash of its own, so neither opens what the other does, nor a screen; its term is fixed.
     */
    private static byte @Nullable [] key(HttpServletRequest request) {
        String key = Sleutel.bearer(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (key == null)
            return null;
        if (request.getRequestURI().startsWith(LEVERINGEN))
            return Sessies.keyHash(key);
        return request.getRequestURI().startsWith("/api/") && "GET".equals(request.getMethod())
                ? Sessies.apiHash(key)
                : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] hash = hash(request);
        Optional<Lezer> lezer = hash == null ? Optional.empty() : sessies.find(hash);
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
