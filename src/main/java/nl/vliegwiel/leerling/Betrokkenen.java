package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.Geweigerd;
import nl.vliegwiel.web.NietGevonden;

/** Who works on which casus, and who did. */
@Repository
public class Betrokkenen {
    private static final String LEZEN = """
            select b.id, b.sleutel, b.casus_id, b.account_id, a.naam, b.rol, b.eerste_verantwoordelijke, b.van, b.tot, b.reden
            from leerling.betrokkene b
            join toegang.account a on a.id = b.account_id
            where b.casus_id = ?""";

    private final JdbcClient db;

    Betrokkenen(JdbcClient db) {
        this.db = db;
    }

    /** Who works on it now, the first responsible on top; at most 50. */
    public List<Betrokkene> list(long casus) {
        return db.sql(LEZEN + " and b.tot is null order by b.eerste_verantwoordelijke desc, b.van, b.id limit 50")
                .param(casus).query(Betrokkene.class).list();
    }

    /** Everybody who ever worked on it, the latest first; at most 100. */
    public List<Betrokkene> history(long casus) {
        return db.sql(LEZEN + " order by b.van desc, b.id desc limit 100").param(casus).query(Betrokkene.class).list();
    }

    public Optional<Betrokkene> eerste(long casus) {
        return db.sql(LEZEN + " and b.tot is null and b.eerste_verantwoordelijke").param(casus)
                .query(Betrokkene.class).optional();
    }

    /**
     * The first responsible, with the casus held until the end of the transaction: two handovers at a time come one
     * after the other.
     */
    public Optional<Betrokkene> eersteVoorOverdracht(long casus) {
        if (db.sql("select c.id from leerling.casus c where c.id = ? for update").param(casus).query(Long.class)
                .optional().isEmpty())
            throw new NietGevonden();
        return eerste(casus);
    }

    /** Somebody joins; who already works on it stays as is. */
    public void add(long casus, long account, String rol, boolean eersteVerantwoordelijke) {
        db.sql("""
                insert into leerling.betrokkene (casus_id, account_id, rol, eerste_verantwoordelijke)
                select :casus, :account, :rol, :eerste
                where not exists (select from leerling.betrokkene b
                                  where b.casus_id = :casus and b.account_id = :account and b.tot is null)""")
                .param("casus", casus).param("account", account).param("rol", rol)
                .param("eerste", eersteVerantwoordelijke).update();
    }

    /** The first responsible of a casus that begins, in the role that this person has at the school on that day. */
    public void addFirst(Casus casus, long account, LocalDate op) {
        String rol = db.sql("""
                select rol from toegang.aanstelling
                where account_id = :account and school_id = :school and van <= :op and (tot is null or tot > :op)
                  and rol in ('coach', 'jeugdhulpverlener', 'oco', 'mentor')
                order by array_position(array['coach', 'jeugdhulpverlener', 'oco', 'mentor'], rol) limit 1""")
                .param("account", account).param("school", casus.schoolId()).param("op", op).query(String.class)
                .optional().orElseThrow(
                        () -> new Geweigerd("Deze persoon heeft op deze school geen rol meer. Kies iemand anders."));
        add(casus.id(), account, rol, true);
    }

    /**
     * Another person becomes first responsible, in one statement: there is never none and never two, and whoever hands
     * over and leaves still may at that moment. Write the timeline and the log before, since afterwards the one who left
     * sees the casus no more.
     *
     * @param blijft the former first responsible keeps working on it
     */
    public void overgedragen(long casus, long naar, String rol, String reden, boolean blijft) {
        overgedragen(casus, naar, rol, reden, blijft, null);
    }

    /** The same as one of several at once, that are found and undone by this key. */
    public void overgedragen(long casus, long naar, String rol, String reden, boolean blijft, @Nullable String reeks) {
        db.sql("""
                with oud as (
                    update leerling.betrokkene set tot = now(), reden = :reden
                    where casus_id = :casus and tot is null and (eerste_verantwoordelijke or account_id = :naar)
                    returning account_id, rol),
                wie as (
                    select :naar::bigint as account_id, :rol as rol, true as eerste
                    from (select count(*) from oud) na
                    union all
                    select account_id, rol, false from oud where :blijft and account_id <> :naar)
                insert into leerling.betrokkene (casus_id, account_id, rol, eerste_verantwoordelijke, reeks)
                select :casus, account_id, rol, eerste, case when eerste then :reeks end from wie""")
                .param("casus", casus).param("naar", naar).param("reeks", reeks, java.sql.Types.VARCHAR)
                .param("rol", rol).param("reden", reden).param("blijft", blijft).update();
    }

    /** Who became first responsible in these handovers and still is, since this moment; at most 500. */
    public List<Betrokkene> ofReeks(String reeks, OffsetDateTime sinds) {
        return db.sql(LEZEN.replace("b.casus_id = ?", "b.reeks = ?")
                + " and b.tot is null and b.eerste_verantwoordelijke and b.van > ? order by b.casus_id limit 500")
                .params(reeks, sinds).query(Betrokkene.class).list();
    }

    /** Somebody who is not first responsible stops. */
    public void gestopt(long casus, long account, String reden) {
        db.sql("""
                update leerling.betrokkene set tot = now(), reden = :reden
                where casus_id = :casus and account_id = :account and tot is null and not eerste_verantwoordelijke""")
                .param("casus", casus).param("account", account).param("reden", reden).update();
    }
}
