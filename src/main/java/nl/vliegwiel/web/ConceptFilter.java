package nl.vliegwiel.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * After a form with a draft was sent: what was done is thrown away, what came back is kept as it was typed, with all its
 * faults. Before the answer leaves, so that the next page never shows what was just recorded.
 */
@RestControllerAdvice
class ConceptFilter implements ResponseBodyAdvice<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(ConceptFilter.class);
    private static final List<Integer> TERUG = List.of(200, 422, 500);

    private final Concepten concepten;

    ConceptFilter(Concepten concepten) {
        this.concepten = concepten;
    }

    @Override
    public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return PageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter type, MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest vraag && response instanceof ServletServerHttpResponse antwoord
                && vraag.getServletRequest().getMethod().equals("POST"))
            settle(vraag.getServletRequest(), antwoord.getServletResponse().getStatus());
        return body;
    }

    private void settle(HttpServletRequest request, int status) {
        String formulier = request.getParameter("_formulier");
        if (formulier == null || formulier.isEmpty() || Storingen.path(request).startsWith("/concept"))
            return;
        try {
            if (status / 100 == 3)
                concepten.delete(formulier, casus(request));
            else if (TERUG.contains(status))
                concepten.save(formulier, casus(request), fields(request));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("concept niet bijgewerkt: {}", e.getClass().getSimpleName());
        }
    }

    private static @Nullable Long casus(HttpServletRequest request) {
        String casus = request.getParameter("_casus");
        return casus != null && casus.matches("\\d{1,18}") ? Long.valueOf(casus) : null;
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var velden = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((naam, waarden) -> velden.put(naam, List.of(waarden)));
        return velden;
    }
}
