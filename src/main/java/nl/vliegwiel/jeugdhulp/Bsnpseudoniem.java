package nl.vliegwiel.jeugdhulp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.vliegwiel.toegang.Sleutelbestand;

/**
 * Makes of a BSN, or another number that leads to a person, a number that says nothing: HMAC-SHA-256 with a key in a file of its own,
 * outside the database and its back-up. The same number gives the same pseudonym in each delivery.
 */
@Component
public class Bsnpseudoniem {
    private final SecretKeySpec sleutel;

    /** @param bestand where the key lies; empty: sleutels/jeugdhulp.key in the folder with data. Made at the first start. */
    Bsnpseudoniem(@Value("${vliegwiel.jeugdhulp.sleutel:}") String bestand,
            @Value("${vliegwiel.gegevens:gegevens}") Path gegevens) {
        var pad = bestand.isEmpty()
                ? gegevens.toAbsolutePath().resolve("sleutels/jeugdhulp.key")
                : Path.of(bestand).toAbsolutePath();
        byte[] bytes = Sleutelbestand.made(pad);
        if (bytes.length != Sleutelbestand.BYTES)
            throw new IllegalStateException(
                    "De sleutel voor jeugdhulp in " + pad + " heeft geen 32 bytes. Zet de goede terug uit de kluis.");
        this.sleutel = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** For one thread, while one file is read. */
    public Maker maker() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(sleutel);
            return new Maker(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes pseudonyms one after the other; not for two threads at once. */
    public static final class Maker {
        private final Mac mac;

        private Maker(Mac mac) {
            this.mac = mac;
        }

        /** @param soort keeps numbers of different kinds apart: bsn, toewijzing of a gemeente … */
        public long van(String soort, String waarde) {
            byte[] hash = mac.doFinal((soort + '\u001F' + waarde).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        }
    }

    @Override
    public String toString() {
        return "Bsnpseudoniem";
    }
}
