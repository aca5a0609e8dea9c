package nl.vliegwiel.sturing.dossier;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of sturing.criterium and how it stands. */
@Repository
public class Criteria {

    /** What was written down of one of their own. */
    public record Stap(String oordeel, String nu, String bewijs, @Nullable String door, OffsetDateTime op) {
    }

    /** As it comes in. */
    record Nieuw(String wat, String soort, @Nullable String indicator, @Nullable String kant, @Nullable Double grens,
            String norm) {
    }

    private final JdbcClient db;

    Criteria(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they were written down, also those that were withdrawn. */
    List<Criterium> van(long dossier) {
        return db
                .sql("""
                        select c.id, c.sleutel, c.wat, c.soort, c.indicator, c.kant, c.grens, c.norm, c.ingetrokken_op, c.reden, c.op,
                               s.oordeel, s.nu, s.bewijs
                        from sturing.criterium c
                        left join lateral (select * from sturing.criteriumstand t where t.criterium_id = c.id
                                           order by t.id desc limit 1) s on true
                        where c.dossier_id = :dossier order by c.id limit 100""")
                .param("dossier", dossier)
                .query(Criterium.class).list();
    }

    /** The newest first. */
    List<Stap> stappen(long criterium) {
        return db.sql("""
                select s.oordeel, s.nu, s.bewijs, a.naam as door, s.op from sturing.criteriumstand s
                left join toegang.account a on a.id = s.door
                where s.criterium_id = :id order by s.id desc limit 50""").param("id", criterium).query(Stap.class)
                .list();
    }

    long add(long dossier, Nieuw c) {
        return db.sql("""
                insert into sturing.criterium (dossier_id, wat, soort, indicator, kant, grens, norm)
                values (:dossier, :wat, :soort, :indicator, :kant, :grens, :norm) returning id""")
                .param("dossier", dossier).param("wat", c.wat()).param("soort", c.soort())
                .param("indicator", c.indicator()).param("kant", c.kant()).param("grens", c.grens())
                .param("norm", c.norm()).query(Long.class).single();
    }

    void stand(long criterium, String oordeel, String nu, String bewijs) {
        db.sql("""
                insert into sturing.criteriumstand (criterium_id, oordeel, nu, bewijs)
                values (:id, :oordeel, :nu, :bewijs)""").param("id", criterium).param("oordeel", oordeel)
                .param("nu", nu).param("bewijs", bewijs).update();
    }

    void ingetrokken(long criterium, OffsetDateTime op, String reden) {
        db.sql("""
                update sturing.criterium set ingetrokken_op = :op, reden = :reden
                where id = :id and ingetrokken_op is null""").param("op", op).param("reden", reden)
                .param("id", criterium).update();
    }
}
