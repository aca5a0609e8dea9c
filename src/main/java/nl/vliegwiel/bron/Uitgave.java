package nl.vliegwiel.bron;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Geweigerd;

/**
 * One table as its publisher had it on one day. It is never changed; a newer edition stands beside it.
 *
 * @param uitgever DUO or CBS
 * @param tabel the name by which the publisher knows it: 85097NED; of DUO: leerlingen
 * @param versie as the publisher names it; empty when it does not
 * @param gewijzigdOp when the publisher changed it last; null when it does not say
 * @param langs bestand (somebody had a file) or live (fetched by Vliegwiel)
 */
public record Uitgave(long id, String sleutel, long leveringId, String uitgever, String tabel, String titel,
        String versie, @Nullable OffsetDateTime gewijzigdOp, OffsetDateTime opgehaaldOp, String langs,
        @Nullable OffsetDateTime ingetrokkenOp) {

    /** Counts nowhere from now on; an earlier edition of the same table stands again. */
    public Uitgave ingetrokken(OffsetDateTime op) {
        if (ingetrokkenOp != null)
            throw new Geweigerd("Deze uitgave was al ingetrokken.");
        return new Uitgave(id, sleutel, leveringId, uitgever, tabel, titel, versie, gewijzigdOp, opgehaaldOp, langs,
                op);
    }
}
