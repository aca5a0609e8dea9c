package nl.vliegwiel.overleg;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is at the table: of the team for the whole meeting, and who else may be there for one pupil. */
@Repository
public class Aanwezigheden {
    private final JdbcClient db;

    Aanwezigheden(JdbcClient db) {
        this.db = db;
    }

    /** A colleague, and whether this one is at the table. */
    public record Iemand(long accountId, String sleutel, String naam, String functie, boolean aanwezig) {
    }

    /** The team of the school today, and whoever was written down; before the beginning everybody is expected. */
    public List<Iemand> list(Overleg overleg, LocalDate vandaag) {
        return db
                .sql("""
                        select a.id as account_id, a.sleutel, a.naam, coalesce(m.functie, '') as functie,
                               :verwacht or exists (select from overleg.aanwezigheid w where w.overleg_id = :overleg and w.account_id = a.id) as aanwezig
                        from toegang.account a
                        left join samenwerking.medewerker m on m.account_id = a.id
                        where a.id in (select l.account_id from samenwerking.team t join samenwerking.teamlid l on l.team_id = t.id
                                       where t.school_id = :school and l.van <= :vandaag and (l.tot is null or l.tot > :vandaag)
                                       union select w.account_id from overleg.aanwezigheid w where w.overleg_id = :overleg)
                        order by a.naam, a.id limit 60""")
                .param("overleg", overleg.id()).param("school", overleg.schoolId())
                .param("vandaag", vandaag).param("verwacht", overleg.begonnenOp() == null).query(Iemand.class).list();
    }

    /** Exactly these are at the table. */
    public void save(Overleg overleg, List<Long> accounts) {
        db.sql("delete from overleg.aanwezigheid where overleg_id = ?").param(overleg.id()).update();
        db.sql("""
                insert into overleg.aanwezigheid (overleg_id, account_id, school_id)
                select :overleg, a, :school from unnest(:accounts::bigint[]) a""").param("overleg", overleg.id())
                .param("school", overleg.schoolId()).param("accounts", accounts.toArray(Long[]::new)).update();
    }

    /**
     * Who may know what is said about this pupil, of the team and from outside, with a guest who thinks along without the
     * name: they can be at the table for it, and an action can be theirs. Without a pupil: the team.
     */
    public List<Iemand> voor(Overleg overleg, Agendapunt punt, LocalDate vandaag) {
        var casus = punt.casusId();
        if (casus == null)
            return list(overleg, vandaag);
        return db
                .sql("""
                        select a.id as account_id, a.sleutel, a.naam, coalesce(min(m.functie), '') as functie,
                               exists (select from overleg.aanwezigheid w where w.overleg_id = :overleg and w.account_id = a.id) as aanwezig
                        from (select x.account from toestemming.meelezers(:casus) x where x.grond in ('toestemming', 'uitzondering') and x.inhoud) r
                        join toegang.account a on a.id = r.account and a.soort = 'medewerker'
                        left join samenwerking.medewerker m on m.account_id = a.id
                        group by a.id, a.sleutel, a.naam order by a.naam, a.id limit 60""")
                .param("overleg", overleg.id())
                .param("casus", casus).query(Iemand.class).list();
    }
}
