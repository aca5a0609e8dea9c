package nl.vliegwiel.monitor.onderzoek.bestand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Sleutelbestand;

/**
 * The secrets of research projects, each in a file of its own, outside the database and its back-up. When the file goes, nothing that was
 * made with it can be read or made again, wherever a copy lies.
 */
@Component
public class Projectsleutels {

    private final Path folder;

    /** @param map where the secrets lie; empty: sleutels/onderzoek in the folder with data */
    Projectsleutels(@Value("${vliegwiel.onderzoek.sleutels:}") String map,
            @Value("${vliegwiel.gegevens:gegevens}") Path gegevens) {
        this.folder = map.isEmpty()
                ? gegevens.toAbsolutePath().resolve("sleutels/onderzoek")
                : Path.of(map).toAbsolutePath();
    }

    /** The secret of this project, made when there is none. */
    Projectsleutel made(String onderzoek) {
        return new Projectsleutel(Sleutelbestand.made(file(onderzoek)));
    }

    /** Empty when it was destroyed, or is not on this machine. */
    public Optional<Projectsleutel> find(String onderzoek) {
        Path file = file(onderzoek);
        try {
            return Files.exists(file) ? Optional.of(new Projectsleutel(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once gone, a second time changes nothing. */
    public void destroyed(String onderzoek) {
        try {
            Files.deleteIfExists(file(onderzoek));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String onderzoek) {
        if (!onderzoek.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("geen sleutel van een onderzoek");
        }
        return folder.resolve(onderzoek + ".key");
    }
}
