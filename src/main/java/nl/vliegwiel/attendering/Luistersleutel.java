package nl.vliegwiel.attendering;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Sleutelbestand;

/** The secrets with which calls are signed: each derived from one key in a file outside the database, so that none is stored. */
@Component
class Luistersleutel {

    private static final String MAC = "HmacSHA256";
    private final Path file;

    Luistersleutel(@Value("${vliegwiel.gegevens:gegevens}") Path gegevens) {
        this.file = gegevens.toAbsolutePath().resolve("sleutels/attendering.key");
    }

    /** Of this program, as it is shown once. */
    String geheim(String luisteraar) {
        return "whsec_" + Base64.getEncoder().encodeToString(derived(luisteraar));
    }

    /** Signature of one call, after Standard Webhooks: over the id, the moment and the body. */
    String getekend(String luisteraar, String id, long moment, String body) {
        return "v1," + Base64.getEncoder()
                .encodeToString(mac(derived(luisteraar), id + "." + moment + "." + body));
    }

    private byte[] derived(String luisteraar) {
        return mac(Sleutelbestand.made(file), "luisteraar " + luisteraar);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
