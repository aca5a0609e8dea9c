package nl.vliegwiel.monitor.onderzoek.bestand;

import java.security.SecureRandom;

import nl.vliegwiel.monitor.peiling.Pseudoniemsleutel;
import nl.vliegwiel.toegang.Versleuteling;

/** The secret of one research project: it makes the pseudonyms and enciphers the file, each with a key of its own. */
public final class Projectsleutel {
    private static final String BESTAND = "bestand";

    private final Versleuteling versleuteling;

    Projectsleutel(byte[] geheim) {
        this.versleuteling = new Versleuteling(geheim);
    }

    Pseudoniemsleutel pseudoniemen() {
        return new Pseudoniemsleutel(versleuteling.derived("pseudoniem", Pseudoniemsleutel.BLOCK));
    }

    /** @param waarvoor what the bytes belong to; only with the same word they can be read again */
    byte[] enciphered(byte[] bytes, String waarvoor, SecureRandom random) {
        return versleuteling.enciphered(bytes, BESTAND, waarvoor, random);
    }

    /** Throws IllegalStateException when the bytes are not whole, or of something else. */
    public byte[] deciphered(byte[] bytes, String waarvoor) {
        return versleuteling.deciphered(bytes, BESTAND, waarvoor);
    }

    @Override
    public String toString() {
        return "Projectsleutel";
    }
}
