package nl.vliegwiel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * The banner that waits for the page after a redirect. The sentence may hold a name, so it stays in the database under
 * its writer's row-level security; a cookie without content tells that one waits.
 */
@Repository
@Transactional
public class Meldingen {
    private static final String COOKIE = "vliegwiel-melding";

    private final JdbcClient db;

    Meldingen(JdbcClient db) {
        this.db = db;
    }

    public void meld(String tekst) {
        meld(tekst, null);
    }

    /**
     * Puts the banner of the next page, in the transaction of the action itself.
     *
     * @param ongedaanUrl where a POST undoes the action, null where that cannot be
     */
    public void meld(String tekst, @Nullable String ongedaanUrl) {
        db.sql("insert into web.melding (tekst, ongedaan_url) values (?, ?)").param(tekst).param(ongedaanUrl).update();
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null)
            cookie(attributes.getResponse(), "1", 300);
    }

    /** The last banner that waits, once; null when there is none. */
    @Nullable
    Melding taken(HttpServletRequest request) {
        if (WebUtils.getCookie(request, COOKIE) == null)
            return null;
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null)
            cookie(attributes.getResponse(), "", 0);
        return db.sql("""
                with gelezen as (delete from web.melding returning id, tekst, ongedaan_url)
                select tekst, ongedaan_url from gelezen order by id desc limit 1""")
                .query(Melding.class).optional().orElse(null);
    }

    private static void cookie(HttpServletResponse response, String value, int seconds) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, value).path("/").httpOnly(true)
                .sameSite("Lax").maxAge(seconds).build().toString());
    }
}
