package nl.vliegwiel.toegang;

import java.util.Optional;

/**
 * Who acts now: bound once per request or job, and handed to PostgreSQL at the start of every transaction.
 * Never looked up from a session inside a transaction.
 */
public sealed interface Acteur {
    ScopedValue<Acteur> NU = ScopedValue.newInstance();

    /** A person, known to the database by the hash of the session token only. */
    record Mens(byte[] tokenHash, Lezer lezer) implements Acteur {
    }

    /** A job with a database role of its own: taak_herinnering, taak_levering, taak_peiling, taak_bewaring, taak_logboek. */
    record Job(String rol) implements Acteur {
        public Job {
            if (!rol.matches("taak_[a-z]+"))
                throw new IllegalArgumentException("geen taakrol: " + rol);
        }
    }

    static Optional<Acteur> nu() {
        return NU.isBound() ? Optional.of(NU.get()) : Optional.empty();
    }

    static <T, X extends Throwable> T als(Acteur acteur, ScopedValue.CallableOp<? extends T, X> werk) throws X {
        return ScopedValue.where(NU, acteur).call(werk);
    }
}
