package nl.vliegwiel.toegang;

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

/** Enciphers bytes that are kept (AES-GCM, 256 bits) with keys derived from one secret (HKDF, RFC 5869). */
public final class Versleuteling {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] geheim;

    public Versleuteling(byte[] geheim) {
        this.geheim = geheim.clone();
    }

    /**
     * The nonce and what was enciphered.
     *
     * @param sleutel what the key is for; other bytes of the same secret have another key
     * @param waarvoor what the bytes belong to; only with the same word they can be read again
     */
    public byte[] enciphered(byte[] bytes, String sleutel, String waarvoor, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] cipher = crypt(Cipher.ENCRYPT_MODE, nonce, bytes, sleutel, waarvoor);
        return ByteBuffer.allocate(NONCE + cipher.length).put(nonce).put(cipher).array();
    }

    /** Throws IllegalStateException when the bytes are not whole, or of something else. */
    public byte[] deciphered(byte[] bytes, String sleutel, String waarvoor) {
        var buffer = ByteBuffer.wrap(bytes);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] cipher = new byte[buffer.remaining()];
        buffer.get(cipher);
        return crypt(Cipher.DECRYPT_MODE, nonce, cipher, sleutel, waarvoor);
    }

    /** A key of so many bytes for this use. */
    public byte[] derived(String waarvoor, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(geheim)
                    .thenExpand(waarvoor.getBytes(StandardCharsets.UTF_8), length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes, String sleutel, String waarvoor) {
        try {
            SecretKey key = new SecretKeySpec(derived(sleutel, Sleutelbestand.BYTES), "AES");
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(waarvoor.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wat bewaard is, past niet bij de sleutel", e);
        }
    }

    @Override
    public String toString() {
        return "Versleuteling";
    }
}
