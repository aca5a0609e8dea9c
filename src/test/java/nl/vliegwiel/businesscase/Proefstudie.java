package nl.vliegwiel.businesscase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import nl.vliegwiel.Bezoek;
import nl.vliegwiel.businesscase.rekenen.bestand.ModelJson;
import nl.vliegwiel.businesscase.rekenen.model.Model;

/** The fictional study of demo/, read in by Jelle, for the tests of its screens. Fictieve gegevens. */
public final class Proefstudie {
    private static final Path MODEL = Path.of("demo/businesscase.json");

    private Proefstudie() {
    }

    public static Model model() {
        var m = ModelJson.read(json());
        return m.with(m.uitgangspunten().withTrekkingen(2000));
    }

    public static String json() {
        try {
            return Files.readString(MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the first version of a new study. */
    public static String begin(Bezoek bezoek) {
        var antwoord = bezoek.upload("jelle", "/kosten-en-baten/inlezen", "bestand", "model.json",
                ModelJson.write(model()).getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(antwoord.getResponse().getRedirectedUrl(), () -> Bezoek.text(antwoord));
    }
}
