package nl.vliegwiel.monitor.peiling;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The key of one peiling, in the two forms that HMAC needs. It lives in memory only and dies with the peiling: nobody can link two peilingen. */
record Pseudoniemsleutel(byte[] key) {

    private static final int BLOCK = 64;

    static Pseudoniemsleutel nieuw(SecureRandom random) {
        byte[] key = new byte[BLOCK];
        random.nextBytes(key);
        return new Pseudoniemsleutel(key);
    }

    String binnenste() {
        return xor(0x36);
    }

    String buitenste() {
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
