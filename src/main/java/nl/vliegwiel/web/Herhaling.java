package nl.vliegwiel.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A write that a program may send again: what was asked and, once it was done, what was answered.
 *
 * @param vraag SHA-256 of what was asked; null as long as the first is busy
 */
record Herhaling(byte @Nullable [] vraag, int status, @Nullable String plaats, @Nullable String soort,
        byte @Nullable [] antwoord) {

    boolean bezig() {
        return vraag == null;
    }

    boolean gelijk(byte[] andere) {
        return Arrays.equals(vraag, andere);
    }
}
