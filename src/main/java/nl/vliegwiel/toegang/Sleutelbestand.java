package nl.vliegwiel.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A secret of 32 random bytes in a file of its own, outside the database and its back-up, for this user alone. */
public final class Sleutelbestand {
    public static final int BYTES = 32;

    private Sleutelbestand() {
    }

    /** The bytes in this file, made when there is none. */
    public static synchronized byte[] made(Path file) {
        try {
            if (Files.notExists(file)) {
                byte[] bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(file.getParent(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Files.createFile(file,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, bytes, StandardOpenOption.WRITE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
