package nl.vliegwiel.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Draws the pages and parts that controllers return. It answers any Accept header with HTML, so that a page record
 * never leaves as JSON.
 */
@Component
class PageConverter implements HttpMessageConverter<Object> {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Templates templates;
    private final Schillen schillen;
    private final ConceptConverter concepten;

    PageConverter(Templates templates, Schillen schillen, ConceptConverter concepten) {
        this.templates = templates;
        this.schillen = schillen;
        this.concepten = concepten;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return Page.class.isAssignableFrom(type) || Part.class.isAssignableFrom(type);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(HTML, MediaType.ALL);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return canWrite(type, null) ? getSupportedMediaTypes() : List.of();
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("een pagina wordt niet gelezen", input);
    }

    @Override
    public void write(Object record, @Nullable MediaType mediaType, HttpOutputMessage output) throws IOException {
        var schil = schillen.now(record instanceof Page);
        var html = templates.render(record, schil);
        output.getHeaders().setContentType(HTML);
        if (schil.concepten() && record instanceof Page && isGet()) {
            byte[] gevuld = concepten.filled(html.toByteArray(), schil);
            output.getHeaders().setContentLength(gevuld.length);
            output.getBody().write(gevuld);
            return;
        }
        output.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(output.getBody());
    }

    private static boolean isGet() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes nu
                && nu.getRequest().getMethod().equals("GET");
    }
}
