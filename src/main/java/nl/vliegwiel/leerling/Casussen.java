package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The casussen that this reader may see; the database decides which these are. */
@Repository
public class Casussen {
    private static final String KOLOMMEN = "id, sleutel, nummer, jeugdige_id, school_id, vorige_id, terugkeer_reden, signaal_op,"
            + " geopend_op, verkennen_op, plan_op, ondersteuning_op, afronden_op, nazorg_op, gesloten_op, aanpak, fase, versie";

    private final JdbcClient db;

    Casussen(JdbcClient db) {
        this.db = db;
    }

    /**
     * Opens a casus as the school's own record. Only the OCO or mentor of the school where the young person is enrolled
     * may; the database refuses anybody else.
     *
     * @param signaalOp day of the signal that it began with
     * @param vorige the earlier casus when the young person returns
     */
    public Casus opened(long jeugdige, long school, LocalDate signaalOp, LocalDate vandaag, @Nullable Long vorige) {
        long id = db.sql("select leerling.casus_geopend(:jeugdige, :school, :signaalOp, :vandaag, :vorige)")
                .param("jeugdige", jeugdige).param("school", school).param("signaalOp", signaalOp)
                .param("vandaag", vandaag).param("vorige", vorige, java.sql.Types.BIGINT).query(Long.class).single();
        return get(id);
    }

    public Optional<Casus> find(String sleutel) {
        return db.sql("select " + KOLOMMEN + " from leerling.casus where sleutel = ?").param(sleutel)
                .query(Casus.class).optional();
    }

    /** The casus with this key. Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Casus get(String sleutel) {
        return find(sleutel).orElseThrow(NietGevonden::new);
    }

    public Casus get(long id) {
        return db.sql("select " + KOLOMMEN + " from leerling.casus where id = ?").param(id).query(Casus.class)
                .optional().orElseThrow(NietGevonden::new);
    }

    /** All casussen of one young person that this reader may see, the newest first; at most 20. */
    public List<Casus> ofJeugdige(long jeugdige) {
        return db.sql("select " + KOLOMMEN
                + " from leerling.casus where jeugdige_id = ? order by geopend_op desc, id desc limit 20")
                .param(jeugdige).query(Casus.class).list();
    }

    /**
     * One step that may be taken twice, on the casus as it stands now: with the row locked, so that nobody is in between.
     *
     * @return false when it was done already
     */
    public boolean changed(long id, UnaryOperator<Casus> stap) {
        db.sql("select from leerling.casus where id = ? for no key update").param(id).query((rs, n) -> n).list();
        var oud = get(id);
        var nieuw = stap.apply(oud);
        if (nieuw.equals(oud))
            return false;
        if (!save(nieuw))
            throw new NietGevonden();
        return true;
    }

    /** Saves dates, approach and return; false when a colleague was first or the reader may not write. */
    public boolean save(Casus c) {
        return db.sql("""
                update leerling.casus
                set vorige_id = :vorigeId, terugkeer_reden = :terugkeerReden, signaal_op = :signaalOp,
                    verkennen_op = :verkennenOp, plan_op = :planOp, ondersteuning_op = :ondersteuningOp,
                    afronden_op = :afrondenOp, nazorg_op = :nazorgOp, gesloten_op = :geslotenOp, aanpak = :aanpak,
                    versie = versie + 1
                where id = :id and versie = :versie""").paramSource(c).update() == 1;
    }
}
