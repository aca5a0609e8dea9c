package nl.vliegwiel.jeugdhulp;

import java.nio.file.Path;

/** A key that only tests have. */
public final class Proefsleutel {
    private static final Path MAP = Path.of("target/proefsleutel");

    private Proefsleutel() {
    }

    public static Bsnpseudoniem.Maker maker() {
        return new Bsnpseudoniem("", MAP).maker();
    }
}
