package nl.vliegwiel.web;

import java.net.URI;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * A whole screen: a record with all that the screen shows, drawn by the template of the same name beside it
 * ({@code ondersteuning/CasusPage.java}, {@code ondersteuning/CasusPage.jte}) with the parameters {@code page}
 * (this record) and {@code schil}. A controller returns the record, or a {@code ResponseEntity} of it.
 */
public interface Page {

    /** Text of the browser tab, without the name of the product. Never a reason to be ashamed of on a shared screen. */
    String titel();

    /** After an action: the browser goes on with a GET of this address, so that a reload repeats nothing. */
    static ResponseEntity<Page> seeOther(String url) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(url)).build();
    }

    /** To the page that sent this, by its path only: an address of elsewhere never leads out. */
    static ResponseEntity<Page> back(HttpServletRequest request) {
        return seeOther(path(request.getHeader(HttpHeaders.REFERER)));
    }

    /** The path of an address; the first page for what is none. */
    static String path(@Nullable String adres) {
        try {
            String pad = adres == null ? null : URI.create(adres).getRawPath();
            if (pad != null && pad.startsWith("/") && !pad.startsWith("//"))
                return pad;
        } catch (IllegalArgumentException e) {
            return "/";
        }
        return "/";
    }
}
