package nl.vliegwiel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.vliegwiel.toegang.Databankstoring;
import nl.vliegwiel.toegang.Onderdeel;

/** Errors from before or outside the controllers: the security filters, the container, a file that is too big. */
@RestController
@Onderdeel(Onderdeel.OPENBAAR)
class StoringController implements ErrorController {
    private final Vangnet vangnet;
    private final Storingen storingen;

    StoringController(Vangnet vangnet, Storingen storingen) {
        this.vangnet = vangnet;
        this.storingen = storingen;
    }

    /** Where a form ends up whose sender was signed out meanwhile: what was typed comes back in the page (401). */
    @RequestMapping("/inloggen/weg")
    ResponseEntity<?> away(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String pad)
                || !pad.startsWith("/") || pad.startsWith("//"))
            return vangnet.missing(HttpStatus.NOT_FOUND, request);
        return lost(pad, request);
    }

    private static ResponseEntity<SessieVoorbijPage> lost(String pad, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .body(new SessieVoorbijPage(Teruggave.from(pad, request)));
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request) {
        int code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer c ? c : 404;
        if (code == 403 && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String pad
                && isOwnForm(request))
            return lost(pad, request);
        if (code == 403)
            return vangnet.noRight(request);
        if (code == 413)
            return vangnet.tooLarge(request);
        if (code >= 400 && code < 500)
            return vangnet.missing(HttpStatus.valueOf(code), request);
        if (Databankstoring.isNoticed(request))
            return vangnet.away(request);
        var defect = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t
                ? t
                : new IllegalStateException("status " + code);
        return vangnet.defect(storingen.logged(defect, request), request);
    }

    /** A form of ours whose cookies are gone. The browser says itself where it comes from: another site cannot. */
    private static boolean isOwnForm(HttpServletRequest request) {
        return Teruggave.isSent(request)
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
