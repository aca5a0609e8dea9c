package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recognises a return, from the casussen that this reader may see. */
@Repository
public class Terugkeren {
    /**
     * The earlier casus, for whoever may see the new one.
     *
     * @param sleutel null when this reader may not see the earlier one itself
     */
    public record Eerder(LocalDate geopendOp, LocalDate geslotenOp, @Nullable String sleutel) {
    }

    private final JdbcClient db;

    Terugkeren(JdbcClient db) {
        this.db = db;
    }

    /** The casus of this young person that ended last, at most {@link Terugkeer#MAANDEN} months ago. */
    public Optional<Terugkeer> find(long jeugdige, LocalDate vandaag) {
        return db.sql("""
                select id as casus_id, sleutel, geopend_op, gesloten_op from leerling.casus
                where jeugdige_id = ? and gesloten_op >= ? order by gesloten_op desc, id desc limit 1""")
                .param(jeugdige).param(vandaag.minusMonths(Terugkeer.MAANDEN)).query(Terugkeer.class).optional();
    }

    /** That this casus is a return, and to what: days only, and the way there as far as this reader may go. */
    public Optional<Eerder> eerder(long casus) {
        return db.sql("""
                select v.geopend_op, v.gesloten_op, o.sleutel
                from ondersteuning.vorige_casus(:casus) v
                left join leerling.casus c on c.id = :casus
                left join leerling.casus o on o.id = c.vorige_id""").param("casus", casus).query(Eerder.class)
                .optional();
    }

    /** This casus is the return of the earlier one; false when it is closed or the reader may not write. */
    public boolean linked(long casus, long vorige, String reden) {
        return db.sql("""
                update leerling.casus set vorige_id = ?, terugkeer_reden = ?, versie = versie + 1
                where id = ? and gesloten_op is null""").params(vorige, reden, casus).update() == 1;
    }
}
