package nl.vliegwiel.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Begins and ends the session of a person whom an identity provider (or, in the demo, the cast page) vouches for. */
@Component
public class Aanmelding {
    /** Who signs in starts with a token of his own. */
    static final String CSRF = "XSRF-TOKEN";
    private final Sessies sessies;

    Aanmelding(Sessies sessies) {
        this.sessies = sessies;
    }

    /** Sets the session cookie; false when this name has no account with a role of today. */
    public boolean begin(HttpServletRequest request, HttpServletResponse response, String aanmeldnaam,
            @Nullable String rol) {
        var token = sessies.begin(aanmeldnaam, rol);
        token.ifPresent(t -> {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, SessieFilter.COOKIE, t, -1));
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, CSRF, "", 0));
        });
        return token.isPresent();
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, SessieFilter.COOKIE);
        if (cookie != null)
            sessies.end(Sessies.hash(cookie.getValue()));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, SessieFilter.COOKIE, "", 0));
    }

    /** The person goes on in another role that is held today; false when it is not. */
    public boolean choose(HttpServletRequest request, String rol) {
        var cookie = WebUtils.getCookie(request, SessieFilter.COOKIE);
        return cookie != null && sessies.choose(Sessies.hash(cookie.getValue()), rol);
    }

    /** The person looks at the screens of another role; false when that is not allowed. */
    public boolean watch(HttpServletRequest request, String rol) {
        var cookie = WebUtils.getCookie(request, SessieFilter.COOKIE);
        return cookie != null && sessies.watch(Sessies.hash(cookie.getValue()), rol);
    }

    /** Back to one's own screens. */
    public void unwatch(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, SessieFilter.COOKIE);
        if (cookie != null)
            sessies.unwatch(Sessies.hash(cookie.getValue()));
    }

    private static String cookie(HttpServletRequest request, String naam, String waarde, int maxAge) {
        return ResponseCookie.from(naam, waarde).httpOnly(true).secure(request.isSecure()).path("/")
                .sameSite("Lax").maxAge(maxAge).build().toString();
    }
}
