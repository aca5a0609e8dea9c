package nl.vliegwiel.ondersteuning.werk;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.logboek.Logboek;
import nl.vliegwiel.logboek.Regel;
import nl.vliegwiel.toegang.DatabankFile;

/** The reminders of a morning, made under the role taak_herinnering, which reads keys, dates and kinds only. */
@Repository
class Herinneringen {
    /** So many days without a morning are made up for. */
    private static final int INHALEN = 14;
    private static final String FEITEN = DatabankFile.of("herinneringen.sql", Herinneringen.class);

    private final JdbcClient db;
    private final Logboek logboek;

    Herinneringen(JdbcClient db, Logboek logboek) {
        this.db = db;
        this.logboek = logboek;
    }

    /** Computes again who may read what, where a birthday or an expiry passed; how many casussen that were. */
    int herberekend(LocalDate vandaag) {
        return db.sql("select toestemming.herberekend_na_dag(?, ?)").params(vandaag.minusDays(INHALEN), vandaag)
                .query(Integer.class).single();
    }

    /** Changes of school whose day has come; how many. */
    int overgestapt(LocalDate vandaag) {
        return db.sql("select ondersteuning.overstappen_gedaan(?)").param(vandaag).query(Integer.class).single();
    }

    List<Herinnering> due(LocalDate vandaag) {
        return db.sql(FEITEN).param("vandaag", vandaag).query(Herinnering.Feit.class).list().stream()
                .map(f -> Herinnering.van(f, vandaag)).toList();
    }

    /** Makes the tasks that were not made before; how many. */
    int made(LocalDate vandaag) {
        int aantal = 0;
        for (var herinnering : due(vandaag))
            if (add(herinnering)) {
                logboek.write(new Regel(Regel.Gebeurtenis.VASTLEGGEN, "taak", null, herinnering.casusId(), null,
                        herinnering.schoolId(), "begeleiding", false));
                aantal++;
            }
        return aantal;
    }

    /** Brings the news of work for today to who asked for it, once a day; how many people. */
    int gemeld(LocalDate vandaag) {
        return db.sql("""
                insert into attendering.nieuws (soort, onderwerp, account_id)
                select 'taken', :dag, v.account_id from attendering.voorkeur v
                where 'taken' = any (v.soorten)
                  and exists (select from ondersteuning.taak t where t.op <= :vandaag and t.klaar_op is null
                      and (t.wie = 'a' || v.account_id
                           or t.wie in (select a.rol || coalesce('@s' || a.school_id, '@o' || a.organisatie_id)
                                        from toegang.aanstelling a where a.account_id = v.account_id
                                          and a.van <= :vandaag and (a.tot is null or a.tot > :vandaag))))
                on conflict do nothing""").param("dag", vandaag.toString()).param("vandaag", vandaag).update();
    }

    private boolean add(Herinnering h) {
        return db
                .sql("""
                        insert into ondersteuning.taak (wie, casus_id, school_id, signaal_id, soort, titel, waarom, op, herinnering)
                        values (:wie, :casusId, :schoolId, :signaalId, :soort, :titel, :waarom, :op, :sleutel)
                        on conflict (herinnering) do nothing""")
                .paramSource(h).update() == 1;
    }
}
