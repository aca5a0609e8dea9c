package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals counted by source, destination and quarter: those that this reader may see, and no others. */
@Repository
public class Routes {
    private final JdbcClient db;

    Routes(JdbcClient db) {
        this.db = db;
    }

    /**
     * How many of one route in one quarter.
     *
     * @param kant in or uit
     * @param wie who referred (in), or what was asked for (uit): a code
     * @param kwartaal first day of the quarter
     * @param eerst of those linked to a casus, where the team was there before; gekoppeld: how many are linked
     * @param dagen median days to the first talk (in) or to the begin of the help (uit); null when none got there
     */
    public record Telling(String kant, String wie, LocalDate kwartaal, int aantal, int geweigerd, int eerst,
            int gekoppeld, int wachten, @Nullable Double dagen) {
    }

    /** Since this day, at most 400 rows. */
    public List<Telling> count(LocalDate vanaf) {
        return db
                .sql("""
                        select 'in' as kant, v.soort as wie, date_trunc('quarter', i.ontvangen_op at time zone 'Europe/Amsterdam')::date as kwartaal,
                               count(*)::int as aantal, count(i.geweigerd_op)::int as geweigerd,
                               (count(*) filter (where i.team_eerst))::int as eerst, count(i.team_eerst)::int as gekoppeld,
                               (count(*) filter (where i.contact_op is null and i.geweigerd_op is null and i.herroepen_op is null and i.gedaan_op is null))::int as wachten,
                               percentile_cont(0.5) within group (order by i.contact_op - (i.ontvangen_op at time zone 'Europe/Amsterdam')::date) as dagen
                        from verwijzing.inverwijzing i join verwijzing.verwijzer v on v.id = i.verwijzer_id
                        where i.ontvangen_op >= :vanaf group by 2, 3
                        union all
                        select 'uit', u.hulpsoort, date_trunc('quarter', u.verzonden_op at time zone 'Europe/Amsterdam')::date,
                               count(*)::int, count(u.geweigerd_op)::int, count(*)::int, count(*)::int,
                               (count(*) filter (where u.begonnen_op is null and u.geweigerd_op is null and u.herroepen_op is null and u.vervallen_op is null and u.gedaan_op is null))::int,
                               percentile_cont(0.5) within group (order by u.begonnen_op - (u.verzonden_op at time zone 'Europe/Amsterdam')::date)
                        from verwijzing.uitverwijzing u
                        where u.verzonden_op >= :vanaf group by 2, 3
                        order by 1, 2, 3 limit 400""")
                .param("vanaf", vanaf).query(Telling.class).list();
    }
}
