package nl.vliegwiel.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/** A statement that is too long to stand in its class, so in an .sql file beside it. */
public final class DatabankFile {

    private DatabankFile() {
    }

    /** bestand: as it is called from the folder of this class. */
    public static String of(String bestand, Class<?> bij) {
        try {
            return new ClassPathResource(bestand, bij).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
