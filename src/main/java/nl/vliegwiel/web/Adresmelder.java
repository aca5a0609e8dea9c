package nl.vliegwiel.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** An address that the container itself refuses, before anything of ours is asked: our calm page instead of its own. */
@Component
class Adresmelder implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Adresmelder.class);

    private final ObjectProvider<Templates> templates;
    private final ObjectProvider<Bestanden> bestanden;

    Adresmelder(ObjectProvider<Templates> templates, ObjectProvider<Bestanden> bestanden) {
        this.templates = templates;
        this.bestanden = bestanden;
    }

    /** After Spring Boot's own, so that this one is nearest to the fault and answers first. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Pagina()));
    }

    private byte[] html() {
        var schil = Schil.leeg(bestanden.getObject().adressen());
        return templates.getObject().render(new NietGevondenPage(), schil).toByteArray();
    }

    private class Pagina extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable defect) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported())
                return;
            try {
                byte[] html = html();
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.setHeader("Content-Security-Policy", "default-src 'self'");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setContentLength(html.length);
                response.getOutputStream().write(html);
                response.finishResponse();
            } catch (IOException e) {
                LOG.debug("de lezer is weg", e);
            }
        }
    }
}
