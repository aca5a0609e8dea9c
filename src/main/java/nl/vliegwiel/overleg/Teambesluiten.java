package nl.vliegwiel.overleg;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions of meetings, as far as this reader may know about whom they are, and what was added to them afterwards. */
@Repository
public class Teambesluiten {
    private static final String LEZEN = """
            select b.id, b.punt_id, b.casus_id, b.besluit, b.zin, b.praten_met, array_to_string(b.aan_tafel, ',') as aan_tafel, b.minuten,
                   coalesce(a.naam, '') as schrijver, b.vastgelegd_op, b.versie
            from overleg.teambesluit b left join toegang.account a on a.id = b.door""";

    /** Something that was added after the meeting. */
    public record Aanvulling(long puntId, String tekst, String door, java.time.OffsetDateTime op) {
    }

    private final JdbcClient db;

    Teambesluiten(JdbcClient db) {
        this.db = db;
    }

    /** Of one meeting, in the order in which they were taken; at most 60. */
    public List<Teambesluit> list(long overleg) {
        return db.sql(LEZEN + " where b.overleg_id = ? order by b.vastgelegd_op, b.id limit 60").param(overleg)
                .query(Teambesluit.class).list();
    }

    public Optional<Teambesluit> find(Agendapunt punt) {
        return db.sql(LEZEN + " where b.punt_id = ?").param(punt.id()).query(Teambesluit.class).optional();
    }

    /** Records a decision; false when a colleague was first. */
    public boolean add(Overleg overleg, Agendapunt punt, String besluit, String zin, @Nullable String pratenMet,
            List<Long> aanTafel, int minuten) {
        return db
                .sql("""
                        insert into overleg.teambesluit (punt_id, overleg_id, school_id, casus_id, besluit, zin, praten_met, aan_tafel, minuten)
                        select :punt, :overleg, :school, :casus, :besluit, :zin, :pratenMet, :aanTafel, :minuten
                        where not exists (select from overleg.teambesluit where punt_id = :punt)""")
                .param("punt", punt.id())
                .param("overleg", overleg.id()).param("school", overleg.schoolId())
                .param("casus", punt.casusId(), java.sql.Types.BIGINT).param("besluit", besluit).param("zin", zin)
                .param("pratenMet", pratenMet, java.sql.Types.VARCHAR).param("aanTafel", aanTafel.toArray(Long[]::new))
                .param("minuten", minuten).update() == 1;
    }

    /** Changes it; false when a colleague was first. */
    public boolean save(Teambesluit oud, int versie, String besluit, String zin, @Nullable String pratenMet,
            List<Long> aanTafel) {
        return db
                .sql("""
                        update overleg.teambesluit set besluit = :besluit, zin = :zin, praten_met = :pratenMet, aan_tafel = :aanTafel,
                               door = toegang.lezer(), versie = versie + 1
                        where id = :id and versie = :versie""")
                .param("besluit", besluit).param("zin", zin)
                .param("pratenMet", pratenMet, java.sql.Types.VARCHAR).param("aanTafel", aanTafel.toArray(Long[]::new))
                .param("id", oud.id()).param("versie", versie).update() == 1;
    }

    /** What was added to the points of this meeting, the first on top; at most 100. */
    public List<Aanvulling> aanvullingen(long overleg) {
        return db.sql("""
                select v.punt_id, v.tekst, coalesce(a.naam, '') as door, v.op from overleg.aanvulling v
                left join toegang.account a on a.id = v.door where v.overleg_id = ? order by v.id limit 100""")
                .param(overleg).query(Aanvulling.class).list();
    }

    public void aanvullen(Overleg overleg, Agendapunt punt, String tekst) {
        db.sql("""
                insert into overleg.aanvulling (punt_id, overleg_id, school_id, casus_id, tekst)
                values (:punt, :overleg, :school, :casus, :tekst)""").param("punt", punt.id())
                .param("overleg", overleg.id()).param("school", overleg.schoolId())
                .param("casus", punt.casusId(), java.sql.Types.BIGINT).param("tekst", tekst).update();
    }
}
