package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions of referrers to the teams of this reader's schools. */
@Repository
class Verwijzervragen {
    private final JdbcClient db;

    Verwijzervragen(JdbcClient db) {
        this.db = db;
    }

    /** The oldest first; at most 100. */
    List<Verwijzervraag> list(long inverwijzing) {
        return db
                .sql("""
                        select q.id, q.sleutel, q.tekst, q.gesteld_op, q.antwoorden_voor, coalesce(q.antwoord, '') as antwoord, q.beantwoord_op,
                               a.naam as beantwoord_door
                        from verwijzing.verwijzervraag q left join toegang.account a on a.id = q.beantwoord_door
                        where q.inverwijzing_id = ? order by q.gesteld_op limit 100""")
                .param(inverwijzing)
                .query(Verwijzervraag.class).list();
    }

    /** False when a colleague was first. */
    boolean answered(Verwijzervraag vraag, String antwoord) {
        return db
                .sql("""
                        update verwijzing.verwijzervraag set antwoord = ?, beantwoord_op = now(), beantwoord_door = toegang.lezer()
                        where id = ? and beantwoord_op is null""")
                .params(antwoord, vraag.id()).update() == 1;
    }

    /** Per quarter since this day. */
    List<RoutesPage.Vragen> count(LocalDate vanaf) {
        return db
                .sql("""
                        select date_trunc('quarter', q.gesteld_op at time zone 'Europe/Amsterdam')::date as kwartaal, count(*)::int as gesteld,
                               (count(*) filter (where (q.beantwoord_op at time zone 'Europe/Amsterdam')::date <= q.antwoorden_voor))::int as op_tijd,
                               (count(*) filter (where q.beantwoord_op is null))::int as wachten,
                               percentile_cont(0.5) within group (order by (q.beantwoord_op at time zone 'Europe/Amsterdam')::date
                                                                           - (q.gesteld_op at time zone 'Europe/Amsterdam')::date) as dagen
                        from verwijzing.verwijzervraag q where q.gesteld_op >= ? group by 1 order by 1""")
                .param(vanaf)
                .query(RoutesPage.Vragen.class).list();
    }
}
