package nl.vliegwiel.monitor.peiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import nl.vliegwiel.Vliegwiel;

/** Which programme computed a peiling: its version, and a hash over all its compiled code that makes figures. The same code gives the same hash. */
final class Programma {

    private static final String ROOT = "nl/vliegwiel/monitor/";
    private static final int SHORT = 12;

    private Programma() {
    }

    /** 0.1.0 3fa96b21c0de */
    static String kenmerk() {
        String version = Vliegwiel.class.getPackage().getImplementationVersion();
        return (version == null ? "ontwikkelversie" : version) + " " + hash().substring(0, SHORT);
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var files = new TreeMap<String, byte[]>();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + ROOT + "**/*.class")) {
                String url = file.getURL().toString();
                files.put(url.substring(url.lastIndexOf(ROOT)), file.getContentAsByteArray());
            }
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
