package nl.vliegwiel.monitor.api;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Sessies;
import nl.vliegwiel.toegang.Sleutel;
import nl.vliegwiel.web.NietGevonden;

/** The keys of the reader for programs: of each the database knows the hash only. */
@Repository
class Apisleutels {

    /** A key as its maker sees it; the key itself is shown once, when it is made. */
    record Apisleutel(String sleutel, String naam, String rol, OffsetDateTime gemaaktOp, OffsetDateTime verlooptOp,
            @Nullable OffsetDateTime ingetrokkenOp) {
    }

    private static final SecureRandom RUIS = new SecureRandom();

    private final JdbcClient db;

    Apisleutels(JdbcClient db) {
        this.db = db;
    }

    List<Apisleutel> own() {
        return db.sql("""
                select sleutel, naam, rol, gemaakt_op, verloopt_op, ingetrokken_op from toegang.apisleutel
                order by gemaakt_op desc limit 100""").query(Apisleutel.class).list();
    }

    /** Makes a key for so many days and gives it, this once. */
    String made(String naam, int dagen) {
        String key = Sleutel.made(RUIS, 32);
        db.sql("select toegang.apisleutel_gemaakt(:hash, :naam, :dagen)").param("hash", Sessies.apiHash(key))
                .param("naam", naam).param("dagen", dagen).query(String.class).single();
        return key;
    }

    void withdrawn(String sleutel) {
        if (!db.sql("select toegang.apisleutel_ingetrokken(:sleutel)").param("sleutel", sleutel).query(Boolean.class)
                .single()) {
            throw new NietGevonden();
        }
    }
}
