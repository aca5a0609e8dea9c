package nl.vliegwiel.monitor.onderzoek.bestand;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import nl.vliegwiel.monitor.peiling.Pseudoniemsleutel;

/** The secret of one research project: it makes the pseudonyms and enciphers the file. Two keys are derived from it (HKDF, RFC 5869). */
public final class Projectsleutel {

    static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String GCM = "AES/GCM/NoPadding";

    private final byte[] geheim;

    Projectsleutel(byte[] geheim) {
        this.geheim = geheim.clone();
    }

    Pseudoniemsleutel pseudoniemen() {
        return new Pseudoniemsleutel(derived("pseudoniem", Pseudoniemsleutel.BLOCK));
    }

    /** @param waarvoor what the bytes belong to; only with the same word they can be read again */
    byte[] enciphered(byte[] bytes, String waarvoor, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] cipher = crypt(Cipher.ENCRYPT_MODE, nonce, bytes, waarvoor);
        return ByteBuffer.allocate(NONCE + cipher.length).put(nonce).put(cipher).array();
    }

    /** Throws IllegalStateException when the bytes are not whole, or of something else. */
    public byte[] deciphered(byte[] bytes, String waarvoor) {
        var buffer = ByteBuffer.wrap(bytes);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] cipher = new byte[buffer.remaining()];
        buffer.get(cipher);
        return crypt(Cipher.DECRYPT_MODE, nonce, cipher, waarvoor);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes, String waarvoor) {
        try {
            SecretKey key = new SecretKeySpec(derived("bestand", BYTES), "AES");
            var cipher = Cipher.getInstance(GCM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(waarvoor.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("het bestand past niet bij de sleutel van dit onderzoek", e);
        }
    }

    private byte[] derived(String waarvoor, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(geheim)
                    .thenExpand(waarvoor.getBytes(StandardCharsets.UTF_8), length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Projectsleutel";
    }
}
