package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Covered notes: closed until somebody opens one, and who did. */
@Repository
public class AfgedekteNotities {
    /**
     * Somebody opened a covered note.
     *
     * @param met with whom the contact was, and dag when
     */
    public record Opening(String naam, OffsetDateTime op, String met, LocalDate dag) {
    }

    private final JdbcClient db;

    AfgedekteNotities(JdbcClient db) {
        this.db = db;
    }

    /** Covers the note of a contact that this reader just recorded without words. */
    public void add(long contact, long casus, String tekst) {
        db.sql("update ondersteuning.contact set afgedekt = true where id = ?").param(contact).update();
        db.sql("insert into ondersteuning.afgedekt (contact_id, casus_id, tekst) values (?, ?, ?)")
                .params(contact, casus, tekst).update();
    }

    /** This reader opens it, and that stays to be read. */
    public void geopend(long contact, long casus) {
        db.sql("insert into ondersteuning.opening (contact_id, casus_id) values (?, ?)").params(contact, casus)
                .update();
    }

    /** The text, for its writer and for who opened it a moment ago; empty: closed. */
    public Optional<String> tekst(long contact) {
        return db.sql("select tekst from ondersteuning.afgedekt where contact_id = ?").param(contact)
                .query(String.class).optional();
    }

    /** Who opened a note of this casus, the latest first; at most 100. */
    public List<Opening> geopend(long casus) {
        return openings("o.casus_id", casus);
    }

    /** Who opened this note, the latest first; at most 100. */
    public List<Opening> geopendVan(long contact) {
        return openings("o.contact_id", contact);
    }

    private List<Opening> openings(String kolom, long id) {
        return db.sql("select a.naam, o.op, c.met, c.op as dag from ondersteuning.opening o"
                + " join ondersteuning.contact c on c.id = o.contact_id join toegang.account a on a.id = o.door where "
                + kolom + " = ? order by o.op desc limit 100").param(id).query(Opening.class).list();
    }
}
