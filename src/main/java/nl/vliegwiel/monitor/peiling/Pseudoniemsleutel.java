package nl.vliegwiel.monitor.peiling;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A key in the two forms that HMAC needs. That of a peiling lives in memory only and dies with it: nobody can link two peilingen.
 *
 * @param key 64 bytes
 */
public record Pseudoniemsleutel(byte[] key) {

    public static final int BLOCK = 64;

    static Pseudoniemsleutel nieuw(SecureRandom random) {
        byte[] key = new byte[BLOCK];
        random.nextBytes(key);
        return new Pseudoniemsleutel(key);
    }

    public String binnenste() {
        return xor(0x36);
    }

    public String buitenste() {
        return xor(0x5c);
    }

    private String xor(int pad) {
        byte[] result = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            result[i] = (byte) (key[i] ^ pad);
        }
        return HexFormat.of().formatHex(result);
    }

    @Override
    public String toString() {
        return "Pseudoniemsleutel";
    }
}
