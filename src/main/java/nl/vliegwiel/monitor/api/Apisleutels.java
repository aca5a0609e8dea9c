package nl.vliegwiel.monitor.api;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Programmatoken;
import nl.vliegwiel.toegang.Sessies;
import nl.vliegwiel.toegang.Sleutel;
import nl.vliegwiel.web.NietGevonden;

/** The keys of the reader for programs: of each the database knows the hash only. */
@Repository
class Apisleutels {

    /** A key as its maker sees it; the key itself is shown once, when it is made. */
    record Apisleutel(String sleutel, String naam, @Nullable String programma, String rol, OffsetDateTime gemaaktOp,
            OffsetDateTime verlooptOp,
            @Nullable OffsetDateTime ingetrokkenOp) {
    }

    private static final SecureRandom RUIS = new SecureRandom();

    private final JdbcClient db;

    Apisleutels(JdbcClient db) {
        this.db = db;
    }

    List<Apisleutel> own() {
        return db.sql("""
                select sleutel, naam, programma, rol, gemaakt_op, verloopt_op, ingetrokken_op from toegang.apisleutel
                order by gemaakt_op desc limit 100""").query(Apisleutel.class).list();
    }

    /** Makes a key for so many days and gives it, this once. */
    String made(String naam, int dagen) {
        String key = Sleutel.made(RUIS, 32);
        if (!add(Sessies.apiHash(key), naam, dagen, null)) {
            throw new IllegalStateException("a random key was there already");
        }
        return key;
    }

    /** Lets a program in that the identity provider knows by this subject; false when somebody did so before. */
    boolean admitted(String programma, String naam, int dagen) {
        return add(Programmatoken.hash(programma), naam, dagen, programma);
    }

    private boolean add(byte[] hash, String naam, int dagen, @Nullable String programma) {
        return db.sql("select toegang.apisleutel_gemaakt(:hash, :naam, :dagen, :programma) is not null")
                .param("hash", hash).param("naam", naam).param("dagen", dagen).param("programma", programma)
                .query(Boolean.class).single();
    }

    void withdrawn(String sleutel) {
        if (!db.sql("select toegang.apisleutel_ingetrokken(:sleutel)").param("sleutel", sleutel).query(Boolean.class)
                .single()) {
            throw new NietGevonden();
        }
    }
}
