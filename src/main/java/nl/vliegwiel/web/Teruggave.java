package nl.vliegwiel.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What somebody typed in a form that was not taken: it stands in the page, and nowhere else, until it is sent again.
 *
 * @param velden name → values, as they came
 * @param bestand the form held a file, which must be chosen again
 */
public record Teruggave(String pad, Map<String, List<String>> velden, boolean bestand) {
    static Teruggave from(String pad, HttpServletRequest request) {
        var velden = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((naam, waarden) -> {
            if (!naam.equals("_csrf"))
                velden.put(naam, List.of(waarden));
        });
        return new Teruggave(pad, velden, String.valueOf(request.getContentType()).startsWith("multipart/"));
    }

    /** Was a form sent, also where its error is being shown. */
    static boolean isSent(HttpServletRequest request) {
        Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return "POST".equals(method == null ? request.getMethod() : method);
    }
}
