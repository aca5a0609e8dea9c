package nl.vliegwiel.bekostiging.teamverslag;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hours of the teams as they are kept with the teams themselves. */
@Repository
public class Teaminzetten {
    private final JdbcClient db;

    Teaminzetten(JdbcClient db) {
        this.db = db;
    }

    /** From the first day to the last one, both included. */
    public List<Teaminzet> list(LocalDate begin, LocalDate einde) {
        return db
                .sql("""
                        select s.code as school, lower(l.functie) as functie,
                               round(coalesce(sum(l.fte * (least(coalesce(l.tot, :einde::date + 1), :einde::date + 1) - greatest(l.van, :begin::date))), 0)
                                     / (:einde::date - :begin::date + 1), 3) as fte,
                               count(*) filter (where l.fte is null)::int as onbekend
                        from samenwerking.teamlid l join samenwerking.team t on t.id = l.team_id
                        join samenwerking.school s on s.id = t.school_id
                        where l.van <= :einde and (l.tot is null or l.tot > :begin)
                        group by s.code, lower(l.functie) order by s.code, functie limit 20000""")
                .param("begin", begin)
                .param("einde", einde).query(Teaminzet.class).list();
    }
}
