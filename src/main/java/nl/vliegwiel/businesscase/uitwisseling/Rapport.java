package nl.vliegwiel.businesscase.uitwisseling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import nl.vliegwiel.businesscase.beeld.Uitkomstbeeld;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Nederlands;

/** The report of a version as an accessible PDF (PDF/UA-1): its template as XHTML, its letters embedded. */
@Component
class Rapport {
    private static final String LETTER = "Noto Sans";
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Rapport.class.getClassLoader(), "nl.vliegwiel.jte");
    private final String stijl = new String(bytes("rapport.css"), StandardCharsets.UTF_8);

    byte[] pdf(Studiekop kop, Doorrekening d, LocalDate vandaag) {
        var beelden = d.uitslagen().stream().map(u -> Uitkomstbeeld.of(kop.model(), d, u, vandaag.getYear())).toList();
        var html = new StringOutput();
        engine.render("businesscase/uitwisseling/RapportPage.jte",
                Map.of("page", new RapportPage(kop, beelden, Nederlands.datum(vandaag))), html);
        String blad = html.toString().replace("</head>", "<style>" + stijl + "</style></head>");
        try (var uit = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> letter("noto-sans-regular.ttf"), LETTER, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> letter("noto-sans-bold.ttf"), LETTER, 700, FontStyle.NORMAL, true);
            // nothing is fetched from anywhere: the page is whole
            builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
            builder.withHtmlContent(blad.strip(), "/");
            builder.toStream(uit);
            builder.run();
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream letter(String naam) {
        return Objects.requireNonNull(Rapport.class.getResourceAsStream("/rapport/" + naam));
    }

    private static byte[] bytes(String naam) {
        try (var in = letter(naam)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
