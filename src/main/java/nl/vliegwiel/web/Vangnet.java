package nl.vliegwiel.web;

import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Databankstoring;
import nl.vliegwiel.toegang.GeenRecht;
import nl.vliegwiel.toegang.Lezer;
import nl.vliegwiel.toegang.RolblikGeweigerd;
import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.toegang.SchakelaarGeweigerd;

/** From exception to answer: a calm page, a piece for htmx, or problem+json for {@code /api}. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Vangnet {
    private static final Logger LOG = LoggerFactory.getLogger(Vangnet.class);

    private final Rollen rollen;
    private final Storingen storingen;

    Vangnet(Rollen rollen, Storingen storingen) {
        this.rollen = rollen;
        this.storingen = storingen;
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Geweigerd e, HttpServletRequest request) {
        return refused(HttpStatus.UNPROCESSABLE_CONTENT, e.zin(), request);
    }

    @ExceptionHandler
    ResponseEntity<?> watching(RolblikGeweigerd e, HttpServletRequest request) {
        return refused(HttpStatus.FORBIDDEN, "Je kijkt als " + rollen.naam(e.rol())
                + ". Dan leg je niets vast: stop eerst met kijken.", request);
    }

    @ExceptionHandler
    ResponseEntity<?> off(SchakelaarGeweigerd e, HttpServletRequest request) {
        if (isApi(request))
            return problem(HttpStatus.FORBIDDEN, "Dit staat in deze regio uit: " + e.schakelaar().naam() + ".");
        return page(HttpStatus.FORBIDDEN, new SchakelaarGeweigerdPage(e.schakelaar()), request);
    }

    private static ResponseEntity<?> refused(HttpStatus status, String zin, HttpServletRequest request) {
        if (isApi(request))
            return problem(status, zin);
        if (isHtmx(request))
            return ResponseEntity.status(status).header("HX-Retarget", "#meldingen")
                    .header("HX-Reswap", "innerHTML").header("HX-Reselect", "unset").body(new GeweigerdPart(zin));
        return page(status, new GeweigerdPage(zin), request);
    }

    @ExceptionHandler
    ResponseEntity<?> changed(IntussenGewijzigd e, HttpServletRequest request) {
        if (isApi(request))
            return problem(HttpStatus.CONFLICT, "Iemand anders heeft dit net aangepast.");
        return page(HttpStatus.CONFLICT, e.page(Storingen.path(request), request.getParameterMap()), request);
    }

    @ExceptionHandler
    ResponseEntity<?> notFound(NietGevonden e, HttpServletRequest request) {
        return missing(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    ResponseEntity<?> noRight(GeenRecht e, HttpServletRequest request) {
        return noRight(request);
    }

    /** A request that no page of ours sends: a letter where a number belongs, a field left out. */
    @ExceptionHandler({TypeMismatchException.class, ServletRequestBindingException.class,
            HttpMessageNotReadableException.class})
    ResponseEntity<?> unreadable(Exception e, HttpServletRequest request) {
        return missing(HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    ResponseEntity<?> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return tooLarge(request);
    }

    @ExceptionHandler
    ResponseEntity<?> any(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse antwoord && antwoord.getStatusCode().is4xxClientError())
            return with(antwoord.getHeaders(),
                    missing(HttpStatus.valueOf(antwoord.getStatusCode().value()), request));
        if (Databankstoring.caused(e)) {
            Databankstoring.noticed(request);
            return away(request);
        }
        return defect(storingen.logged(e, request), request);
    }

    /** The database is away: to be tried again soon, with what was typed. */
    ResponseEntity<?> away(HttpServletRequest request) {
        LOG.warn("de databank is weg");
        var antwoord = isApi(request)
                ? problem(HttpStatus.SERVICE_UNAVAILABLE, "Vliegwiel is even weg. Probeer het zo opnieuw.")
                : page(HttpStatus.SERVICE_UNAVAILABLE, new DatabankstoringPage(
                        Teruggave.isSent(request) ? Teruggave.from(Storingen.path(request), request) : null), request);
        var later = new HttpHeaders();
        later.set(HttpHeaders.RETRY_AFTER, String.valueOf(DatabankstoringPage.SECONDEN));
        return with(later, antwoord);
    }

    private static ResponseEntity<?> with(HttpHeaders headers, ResponseEntity<?> answer) {
        return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).headers(headers)
                .body(answer.getBody());
    }

    ResponseEntity<?> defect(String nummer, HttpServletRequest request) {
        if (isApi(request)) {
            var detail = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
                    "Er ging iets mis bij ons.");
            detail.setProperty("nummer", nummer);
            return ResponseEntity.internalServerError().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
        }
        return page(HttpStatus.INTERNAL_SERVER_ERROR, new StoringPage(nummer), request);
    }

    ResponseEntity<?> tooLarge(HttpServletRequest request) {
        String zin = "Dit bestand is te groot. Kies een bestand van hoogstens 200 MB, of deel het in tweeën.";
        if (isApi(request))
            return problem(HttpStatus.CONTENT_TOO_LARGE, zin);
        return page(HttpStatus.CONTENT_TOO_LARGE, new GeweigerdPage(zin), request);
    }

    ResponseEntity<?> noRight(HttpServletRequest request) {
        if (isApi(request))
            return problem(HttpStatus.FORBIDDEN, "Deze functie hoort niet bij je rol.");
        Optional<Lezer> lezer = Acteur.nu().filter(Acteur.Mens.class::isInstance).map(a -> ((Acteur.Mens) a).lezer());
        return page(HttpStatus.FORBIDDEN, new GeenRechtPage(lezer.map(l -> rollen.naam(l.rol())).orElse(""),
                lezer.filter(l -> l.rollen().size() > 1).isPresent()), request);
    }

    ResponseEntity<?> missing(HttpStatus status, HttpServletRequest request) {
        if (isApi(request))
            return problem(status, switch (status) {
                case METHOD_NOT_ALLOWED -> "Met deze methode kan het niet. Wat wel kan, staat in Allow.";
                case NOT_ACCEPTABLE -> "We antwoorden alleen met JSON.";
                default -> "Dit adres bestaat niet, of is niet voor jou.";
            });
        return page(status, new NietGevondenPage(), request);
    }

    /** For htmx the whole page takes the place of the content, whatever piece the link asked for. */
    private static ResponseEntity<?> page(HttpStatus status, Page page, HttpServletRequest request) {
        var antwoord = ResponseEntity.status(status);
        if (isHtmx(request))
            antwoord.header("HX-Retarget", "#inhoud").header("HX-Reselect", "#inhoud").header("HX-Reswap", "outerHTML");
        return antwoord.body(page);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String zin) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, zin));
    }

    private static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static boolean isApi(HttpServletRequest request) {
        return Storingen.path(request).startsWith("/api/");
    }
}
