package nl.vliegwiel.toegang;

import java.util.Base64;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/** A secret of random bits that a browser, a program or a referrer holds; it is said once, the database knows its hash. */
public final class Sleutel {
    private static final String BEARER = "Bearer ";

    private Sleutel() {
    }

    /**
     * As text for an address or a header.
     *
     * @param random one that cannot be guessed
     * @param bytes how long: 24 is 192 bits
     */
    public static String made(RandomGenerator random, int bytes) {
        var token = new byte[bytes];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What a program sends along in the header Authorization (RFC 6750); null when it sends none. */
    public static @Nullable String bearer(@Nullable String authorization) {
        return authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }
}
