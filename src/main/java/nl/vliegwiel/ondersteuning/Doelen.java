package nl.vliegwiel.ondersteuning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The goals of the casussen that this reader may work in, each with its first and latest rating. */
@Repository
public class Doelen {
    private static final String LEZEN = """
            select d.id, d.sleutel, d.casus_id, d.tekst, d.kort, d.van_wie, d.uit_opp, d.wie_helpt, d.afspraken,
                   d.gesteld_op, d.vervallen_op, d.vervallen_reden, a.naam as schrijver, d.versie,
                   e.cijfer as begin, e.op as begin_op, l.cijfer as nu, l.op as nu_op, l.gegeven_door as nu_van
            from ondersteuning.doel d
            left join toegang.account a on a.id = coalesce(d.gewijzigd_door, d.gesteld_door)
            left join lateral (select c.cijfer, c.op from ondersteuning.cijfer c
                 where c.doel_id = d.id and c.ongedaan_op is null order by c.op, c.id limit 1) e on true
            left join lateral (select c.cijfer, c.op, c.gegeven_door from ondersteuning.cijfer c
                 where c.doel_id = d.id and c.ongedaan_op is null order by c.op desc, c.id desc limit 1) l on true""";

    private final JdbcClient db;

    Doelen(JdbcClient db) {
        this.db = db;
    }

    /** The open goals of a casus in the order in which they were made, with first and latest rating; one statement. */
    public List<Doel> list(long casus) {
        return db.sql(LEZEN + " where d.casus_id = ? and d.vervallen_op is null order by d.gesteld_op, d.id limit 20")
                .param(casus).query(Doel.class).list();
    }

    /** Goals that ended, the latest first, without what was a mistake; at most 50. */
    public List<Doel> history(long casus) {
        return db.sql(
                LEZEN + " where d.casus_id = ? and d.vervallen_op is not null and d.vervallen_reden <> 'vergissing'"
                        + " order by d.vervallen_op desc, d.id desc limit 50")
                .param(casus).query(Doel.class).list();
    }

    public Optional<Doel> find(String sleutel) {
        return db.sql(LEZEN + " where d.sleutel = ?").param(sleutel).query(Doel.class).optional();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    public Doel get(String sleutel) {
        return find(sleutel).orElseThrow(NietGevonden::new);
    }

    /**
     * Makes a goal, unless there are enough.
     *
     * @return key of the goal; empty when the casus has {@link Doel#HOOGSTENS} open goals
     */
    public Optional<String> add(long casus, String tekst, String kort, String vanWie, boolean uitOpp, String wieHelpt,
            String afspraken, LocalDate op) {
        return db
                .sql("""
                        insert into ondersteuning.doel (casus_id, tekst, kort, van_wie, uit_opp, wie_helpt, afspraken, gesteld_op)
                        select :casus, :tekst, :kort, :vanWie, :uitOpp, :wieHelpt, :afspraken, :op
                        where (select count(*) from ondersteuning.doel where casus_id = :casus and vervallen_op is null) < :hoogstens
                        returning sleutel""")
                .param("casus", casus).param("tekst", tekst).param("kort", kort)
                .param("vanWie", vanWie).param("uitOpp", uitOpp).param("wieHelpt", wieHelpt)
                .param("afspraken", afspraken).param("op", op).param("hoogstens", Doel.HOOGSTENS).query(String.class)
                .optional();
    }

    /** Saves words and end; false when a colleague was first or the reader may not write. */
    public boolean save(Doel d) {
        return db.sql("""
                update ondersteuning.doel
                set tekst = :tekst, kort = :kort, van_wie = :vanWie, uit_opp = :uitOpp, wie_helpt = :wieHelpt,
                    afspraken = :afspraken, vervallen_op = :vervallenOp, vervallen_reden = :vervallenReden,
                    gewijzigd_door = toegang.lezer(), versie = versie + 1
                where id = :id and versie = :versie""").paramSource(d).update() == 1;
    }
}
