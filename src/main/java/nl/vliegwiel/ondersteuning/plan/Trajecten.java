package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The help that runs or ran in the casussen that this reader may work in. */
@Repository
class Trajecten {
    private static final String LEZEN = """
            select t.id, t.sleutel, t.casus_id, t.regime, t.organisatie_id, o.naam as organisatie, t.naam,
                   t.begonnen_op, t.afgerond_op, t.reden
            from ondersteuning.traject t
            left join samenwerking.organisatie o on o.id = t.organisatie_id""";

    private final JdbcClient db;

    Trajecten(JdbcClient db) {
        this.db = db;
    }

    /** What runs on top, then what ended, the latest first; at most 30. */
    List<Traject> list(long casus) {
        return db.sql(LEZEN + " where t.casus_id = ? order by t.afgerond_op is not null, t.begonnen_op desc, t.id desc"
                + " limit 30").param(casus).query(Traject.class).list();
    }

    /** Throws {@link NietGevonden} when it is not there or not for this reader. */
    Traject get(String sleutel) {
        return db.sql(LEZEN + " where t.sleutel = ?").param(sleutel).query(Traject.class).optional()
                .orElseThrow(NietGevonden::new);
    }

    /**
     * Who can give the help: the reader's own organisation first, then the school's partners and all providers.
     *
     * @param eigen the reader works there
     */
    record Gever(long id, String sleutel, String naam, boolean eigen) {
    }

    /** At most 200. */
    List<Gever> gevers(long school) {
        return db.sql("""
                select o.id, o.sleutel, o.naam, m.account_id is not null as eigen
                from samenwerking.organisatie o
                left join samenwerking.medewerker m on m.account_id = toegang.lezer() and m.organisatie_id = o.id
                where o.geldig_tot is null and (o.soort = 'aanbieder' or m.account_id is not null
                   or o.id in (select unnest(array[s.bestuur_id, s.gemeente_id, s.swv_id])
                               from samenwerking.school s where s.id = ?))
                order by eigen desc, o.naam limit 200""").param(school).query(Gever.class).list();
    }

    void add(long casus, String regime, @Nullable Long organisatie, String naam, LocalDate op) {
        db.sql("""
                insert into ondersteuning.traject (casus_id, regime, organisatie_id, naam, begonnen_op)
                values (:casus, :regime, :organisatie, :naam, :op)""").param("casus", casus).param("regime", regime)
                .param("organisatie", organisatie, java.sql.Types.BIGINT).param("naam", naam).param("op", op)
                .update();
    }

    /** Saves the end; false when a colleague ended it first or the reader may not write. */
    boolean save(Traject t) {
        return db.sql("""
                update ondersteuning.traject
                set afgerond_op = :afgerondOp, reden = :reden,
                    afgerond_door = case when :afgerondOp::date is not null then toegang.lezer() end
                where id = :id and (afgerond_op is null) = (:afgerondOp::date is not null)""")
                .param("afgerondOp", t.afgerondOp(), java.sql.Types.DATE).param("reden", t.reden())
                .param("id", t.id()).update() == 1;
    }
}
