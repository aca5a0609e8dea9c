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

/**
 * Draws the pages and parts that controllers return. It answers any Accept header with HTML, so that a page record
 * never leaves as JSON.
 */
@Component
class PageConverter implements HttpMessageConverter<Object> {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Templates templates;
    private final Schillen schillen;

    PageConverter(Templates templates, Schillen schillen) {
        this.templates = templates;
        this.schillen = schillen;
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
        var html = templates.render(record, schillen.now(record instanceof Page));
        output.getHeaders().setContentType(HTML);
        output.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(output.getBody());
    }
}
