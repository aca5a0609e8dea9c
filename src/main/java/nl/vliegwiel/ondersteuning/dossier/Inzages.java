package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the answers of a casus tell whoever sees less than before. */
@Repository
class Inzages {
    private final JdbcClient db;

    Inzages(JdbcClient db) {
        this.db = db;
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
