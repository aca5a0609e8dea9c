package nl.vliegwiel.toestemming.gevaar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Break-glass, taken by a function of the database only. */
@Repository
public class Noodtoegangen {
    private static final String LEZEN = """
            select n.id, n.sleutel, n.casus_id, n.account_id, a.naam, coalesce(n.rol, '') as rol,
                   coalesce(n.casusnummer, '') as casusnummer, coalesce(s.naam, '') as school, n.reden, n.op, n.tot,
                   n.beoordelen_voor, n.beoordeeld_op, b.naam as beoordeeld_door, n.oordeel, n.toelichting,
                   c.sleutel as casus_sleutel
            from toestemming.noodtoegang n
            join toegang.account a on a.id = n.account_id
            left join toegang.account b on b.id = n.beoordeeld_door
            left join samenwerking.school s on s.id = n.school_id
            left join leerling.casus c on c.id = n.casus_id
            """;

    private final JdbcClient db;

    Noodtoegangen(JdbcClient db) {
        this.db = db;
    }

    /** What was looked at: kind of thing, how often, last. */
    public record Blik(String object, String gebeurtenis, long keren, OffsetDateTime laatst) {
    }

    /** Takes four hours; the key of the casus, empty when no school around the reader's own has this number. */
    Optional<String> genomen(String nummer, String reden, LocalDate beoordelenVoor) {
        return db.sql("select toestemming.noodtoegang_genomen(?, ?, ?) as sleutel")
                .params(nummer, reden, beoordelenVoor).query((rs, n) -> Optional.ofNullable(rs.getString("sleutel")))
                .single();
    }

    /** What this reader took and still holds; at most 20. */
    List<Noodtoegang> own(long account) {
        return db.sql(LEZEN + "where n.account_id = ? and n.tot > now() order by n.tot desc limit 20").param(account)
                .query(Noodtoegang.class).list();
    }

    /** What others took and nobody judged, the oldest first; at most 100. */
    List<Noodtoegang> waiting(long account) {
        return db.sql(LEZEN + "where n.account_id <> ? and n.beoordeeld_op is null"
                + " order by n.beoordelen_voor, n.op limit 100").param(account).query(Noodtoegang.class).list();
    }

    /** What was judged, the latest first; at most 50. */
    List<Noodtoegang> judged() {
        return db.sql(LEZEN + "where n.beoordeeld_op is not null order by n.beoordeeld_op desc limit 50")
                .query(Noodtoegang.class).list();
    }

    Optional<Noodtoegang> find(String sleutel) {
        return db.sql(LEZEN + "where n.sleutel = ?").param(sleutel).query(Noodtoegang.class).optional();
    }

    List<Blik> looks(Noodtoegang n) {
        return db.sql("""
                select r.object, r.gebeurtenis, count(*) as keren, max(r.op) as laatst
                from logboek.regel r
                where r.casus_id = ? and r.lezer = ? and r.noodtoegang and r.op >= ? and r.op <= ?
                group by r.object, r.gebeurtenis order by max(r.op) limit 50""")
                .params(n.casusId(), n.accountId(), n.op(), n.tot()).query(Blik.class).list();
    }

    /** False when somebody else was first, or the reader may not judge. */
    boolean judge(Noodtoegang n, String oordeel, String toelichting) {
        return db.sql("""
                update toestemming.noodtoegang
                set oordeel = ?, toelichting = nullif(?, ''), beoordeeld_op = now(), beoordeeld_door = toegang.lezer()
                where id = ? and beoordeeld_op is null""").params(oordeel, toelichting, n.id()).update() == 1;
    }
}
