package nl.vliegwiel.web;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms that were sent, by the key in their field {@code _inzending}, so that a double press or a reload does the thing
 * once. The page puts {@code inzendingen.key()} in the form ({@code Verborgen(schil, inzending)}); the controller asks
 * {@code if (!inzendingen.first(key)) return redirect;} in the transaction of the action, so that a refusal frees the key.
 */
@Repository
@Transactional
public class Inzendingen {
    private final JdbcClient db;
    private final RandomGenerator random;

    Inzendingen(JdbcClient db, RandomGenerator random) {
        this.db = db;
        this.random = random;
    }

    /** A new key for a form. */
    public String key() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** True the first time this reader sends this key, and for a form without one (a key that is no key is refused). */
    public boolean first(@Nullable String key) {
        if (key == null || key.isEmpty())
            return true;
        if (!key.matches("[\\w-]{8,64}"))
            throw new Geweigerd("Dit formulier is niet meer geldig. Laad de pagina opnieuw.");
        return db.sql("insert into web.inzending (sleutel) values (?) on conflict do nothing").param(key).update() == 1;
    }
}
