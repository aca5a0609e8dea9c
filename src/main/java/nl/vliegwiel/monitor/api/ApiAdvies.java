package nl.vliegwiel.monitor.api;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What all answers of the API have in common: the version in a header. */
@ControllerAdvice(basePackageClasses = ApiAdvies.class)
class ApiAdvies {

    /** The version of the contract: openapi.json has the same. */
    static final String VERSIE = "1.0.0";

    @ModelAttribute
    void version(HttpServletResponse response) {
        response.setHeader("API-Version", VERSIE);
    }
}
