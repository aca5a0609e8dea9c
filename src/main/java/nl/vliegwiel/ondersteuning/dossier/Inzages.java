package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.web.NietGevonden;

/** The reader's own access, as the database computed it. */
@Repository
class Inzages {
    private final JdbcClient db;

    Inzages(JdbcClient db) {
        this.db = db;
    }

    /** Throws {@link NietGevonden} when this reader has none. */
    Inzage get(long casus) {
        return db
                .sql("""
                         select bool_or(i.categorie = 'werk') over () as werk, bool_or(i.categorie = 'verzuim') over () as verzuim,

                        bool_or(i.categorie = 'kern' and i.schrijven) over () as beheren, i.grond, nullif(i.tot, 'infinity') as tot
                         from toegang.inzage i
                         where i.casus_id = ? and i.wie = any ((select toegang.sleutels())::text[]) and i.tot > now()
                         order by i.categorie <> 'werk', array_position(
                             array['toestemming', 'uitzondering', 'houder', 'noodtoegang', 'schooldossier', 'eigen'], i.grond)
                         limit 1""")
                .param(casus)
                .query((rs, n) -> new Inzage(rs.getBoolean("werk"), rs.getBoolean("verzuim"), rs.getBoolean("beheren"),
                        String.valueOf(rs.getString("grond")), rs.getObject("tot", OffsetDateTime.class)))
                .optional().orElseThrow(NietGevonden::new);
    }

    /** Day on which somebody said no to help by the team after all; empty when nobody did. */
    Optional<LocalDate> nee(long casus) {
        return db.sql("""
                select max(a.op at time zone 'Europe/Amsterdam')::date from (
                    select distinct on (t.doel, t.jeugdige_id, t.ouder_id) t.uitkomst, t.op
                    from toestemming.antwoord t join toestemming.doel d on d.doel = t.doel and d.ontvanger = 'team'
                    where t.casus_id = ? and t.uitkomst <> 'gevraagd'
                    order by t.doel, t.jeugdige_id, t.ouder_id, t.op desc, t.id desc) a
                where a.uitkomst in ('ingetrokken', 'geweigerd')""").param(casus).query(LocalDate.class).optional();
    }
}
