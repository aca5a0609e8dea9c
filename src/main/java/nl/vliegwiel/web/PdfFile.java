package nl.vliegwiel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A template that is XHTML, drawn as an accessible PDF (PDF/UA-1) with its letters in it. Nothing is fetched from anywhere. */
public final class PdfFile {
    private static final String LETTER = "Noto Sans";
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html,
            PdfFile.class.getClassLoader(), "nl.vliegwiel.jte");

    /** An svg with its size, and when they follow its title and description. */
    private static final Pattern DRAWING = Pattern.compile(
            "<svg class=\"fig\" viewBox=\"0 0 (\\d+) (\\d+)\"([^>]*)>(\\s*<title[^>]*>([^<]*)</title><desc[^>]*>[^<]*</desc>)?");
    private static final Pattern LABEL = Pattern.compile("aria-label=\"([^\"]*)\"");
    /** Pixels of a page between its margins. */
    private static final int WIDTH = 660;

    private PdfFile() {
    }

    /**
     * The pages of this template.
     *
     * @param stijl names of style sheets in the folder rapport, in the order of the cascade
     */
    public static byte[] of(String template, Object page, String... stijl) {
        var html = new StringOutput();
        ENGINE.render(template, Map.of("page", page), html);
        var style = new StringBuilder();
        for (String naam : stijl)
            style.append(new String(bytes(naam), StandardCharsets.UTF_8));
        String whole = drawings(html.toString()).replace("</head>", "<style>" + style + "</style></head>");
        try (var out = new ByteArrayOutputStream(); var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> open("noto-sans-regular.ttf"), LETTER, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> open("noto-sans-bold.ttf"), LETTER, 700, FontStyle.NORMAL, true);
            builder.useSVGDrawer(svg);
            builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
            builder.withHtmlContent(whole.strip(), "/");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The drawings of the screens: on paper they need a size, their own colours, and the words that are read aloud in their place. */
    private static String drawings(String html) {
        String figuur = new String(bytes("figuur.css"), StandardCharsets.UTF_8);
        return DRAWING.matcher(html).replaceAll(m -> {
            int height = Math.round((float) WIDTH * Integer.parseInt(m.group(2)) / Integer.parseInt(m.group(1)));
            var label = LABEL.matcher(m.group(3));
            String words = label.find() ? label.group(1) : m.group(5) == null ? "" : m.group(5);
            return Matcher.quoteReplacement("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH
                    + "\" height=\""
                    + height + "\" viewBox=\"0 0 " + m.group(1) + " " + m.group(2) + "\" alt=\"" + words + "\"><style>"
                    + figuur + "</style>");
        });
    }

    private static InputStream open(String naam) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream("/rapport/" + naam), naam);
    }

    private static byte[] bytes(String naam) {
        try (var in = open(naam)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
