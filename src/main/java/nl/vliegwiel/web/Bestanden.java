package nl.vliegwiel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one stylesheet and the one script of a build: the files of {@code static/css} and {@code static/js} behind each
 * other, under an address that holds their content hash. During development they are read anew each time.
 */
@Component
class Bestanden {
    /** The order is the cascade: tokens and bare elements first, paper last. */
    static final List<String> STIJLEN = List.of("tokens", "letters", "basis", "schil", "raster", "knop", "veld",
            "keuze", "kaart", "levering",
            "etiket", "tabel", "filter", "subnavigatie", "stem", "grafiek", "werklijst", "tijdlijn", "casus", "plan",
            "signaal",
            "toestemming", "overleg", "tegel", "indicator", "onderzoek", "kosten", "register", "hulpaanbod",
            "bekostiging", "leren", "mening", "sturing",
            "toestand",
            "smal", "druk");
    static final List<String> SCRIPTS = List.of("htmx.min", "vliegwiel");
    private static final Path SOURCE = Path.of("src", "main", "resources", "static");

    /** Where the stylesheet and the script of this build stand. */
    public record Adressen(String stijl, String script) {
    }

    record Bundel(String adres, byte[] inhoud) {
    }

    private final boolean ontwikkeling;
    private final Bundel stijl;
    private final Bundel script;

    Bestanden(@Value("${vliegwiel.ontwikkeling:false}") boolean ontwikkeling) {
        this.ontwikkeling = ontwikkeling && Files.isDirectory(SOURCE);
        this.stijl = bundel("css", STIJLEN);
        this.script = bundel("js", SCRIPTS);
    }

    Adressen adressen() {
        return new Adressen(stijl().adres(), script().adres());
    }

    Bundel stijl() {
        return ontwikkeling ? bundel("css", STIJLEN) : stijl;
    }

    Bundel script() {
        return ontwikkeling ? bundel("js", SCRIPTS) : script;
    }

    private Bundel bundel(String soort, List<String> namen) {
        var text = new StringBuilder();
        for (String naam : namen)
            text.append(new String(read("/" + soort + "/" + naam + "." + soort), StandardCharsets.UTF_8)).append('\n');
        byte[] inhoud = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Bundel("/static/vliegwiel-" + hash(inhoud) + "." + soort, inhoud);
    }

    private byte[] read(String pad) {
        try {
            if (ontwikkeling)
                return Files.readAllBytes(SOURCE.resolve(pad.substring(1)));
            try (InputStream in = Bestanden.class.getResourceAsStream("/static" + pad)) {
                if (in == null)
                    throw new IllegalStateException("static" + pad + " ontbreekt");
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud)).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
