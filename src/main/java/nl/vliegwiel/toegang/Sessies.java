package nl.vliegwiel.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of people: a random token in a cookie, of which the database knows the SHA-256 only. */
@Repository
@Transactional
public class Sessies {
    /** How long a session lasts without a request. */
    public static final Duration DUUR = Duration.ofMinutes(60);
    private static final SecureRandom RUIS = new SecureRandom();

    private final JdbcClient db;
    private final Duration hoogstens;

    /** @param hoogstens how long a session lasts at most, however often it is used */
    Sessies(JdbcClient db, @Value("${vliegwiel.sessie.hoogstens}") Duration hoogstens) {
        this.db = db;
        this.hoogstens = hoogstens;
    }

    /**
     * Begins a session for the account with this sign-in name.
     *
     * @param rol the role to work in, or null for the first
     * @return the token for the cookie; empty when no account with a role of today has this name
     */
    public Optional<String> begin(String aanmeldnaam, @Nullable String rol) {
        String token = Sleutel.made(RUIS, 32);
        Long account = db.sql("select toegang.sessie_begonnen(?, ?, ?, make_interval(secs => ?))")
                .param(hash(token)).param(aanmeldnaam).param(rol).param(DUUR.toSeconds()).query(Long.class).optional()
                .orElse(null);
        return account == null ? Optional.empty() : Optional.of(token);
    }

    /** One statement in front of every request: without a transaction it is one round trip. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Lezer> find(byte[] hash) {
        return db.sql("select * from toegang.sessie_van(?)").param(hash).query(Sessies::lezer).optional();
    }

    public void extend(byte[] hash) {
        db.sql("select toegang.sessie_verlengd(?, make_interval(secs => ?), make_interval(secs => ?))")
                .params(hash, DUUR.toSeconds(), hoogstens.toSeconds())
                .query((rs, n) -> true).single();
    }

    public boolean choose(byte[] hash, String rol) {
        return db.sql("select toegang.rol_gekozen(?, ?)").params(hash, rol).query(Boolean.class).single();
    }

    /** A rolblik: from now on the screens of this role, without anybody's data; false when this session may not. */
    public boolean watch(byte[] hash, String rol) {
        return db.sql("select toegang.rolblik_begonnen(?, ?)").params(hash, rol).query(Boolean.class).single();
    }

    /** Back to one's own screens; false when they were. */
    public boolean unwatch(byte[] hash) {
        return db.sql("select toegang.rolblik_beeindigd(?)").param(hash).query(Boolean.class).single();
    }

    public void end(byte[] hash) {
        db.sql("select toegang.sessie_beeindigd(?)").param(hash).query((rs, n) -> true).single();
    }

    /** Of the key of a system: another hash than that of a token, so that a key is no cookie and a cookie no key. */
    public static byte[] keyHash(String key) {
        return hash("sleutel " + key);
    }

    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the key of a program: no cookie can have the same. */
    public static byte[] apiHash(String sleutel) {
        return hash("api " + sleutel);
    }

    private static Lezer lezer(ResultSet rs, int n) throws SQLException {
        return new Lezer(rs.getLong("account_id"), rs.getString("sleutel"), rs.getString("naam"),
                rs.getString("soort"), rs.getString("rol"), list(rs.getArray("scholen"), Long[].class),
                list(rs.getArray("organisaties"), Long[].class), list(rs.getArray("rollen"), String[].class),
                rs.getObject("verloopt_op", OffsetDateTime.class), rs.getBoolean("kijkt"));
    }

    private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
        return List.of(type.cast(array.getArray()));
    }
}
