package nl.vliegwiel.jeugdhulp;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one gemeente sees of its own messages: counts and sums, for who works there. */
@Repository
class Jeugdhulpcijfers {
    private final JdbcClient db;

    /**
     * The year until today.
     *
     * @param gewacht orders with a first day of help in this year
     * @param mediaan days from the order to that day; null when nothing began
     * @param wachtend orders of this year without a first day of help
     */
    record Jaar(long begonnen, long lopend, long beeindigd, long volgensPlan, long bekend, long medisch, long zwaar,
            long gewacht, @Nullable Integer mediaan, long wachtend) {
    }

    /** Claimed over days in this year: for how many young people, in all, and most for one of them. */
    record Gedeclareerd(long jeugdigen, long cent, long grootste) {
    }

    /** How many trajectories that began have this code. */
    record Telling(String code, long aantal) {
    }

    Jeugdhulpcijfers(JdbcClient db) {
        this.db = db;
    }

    Jaar year(long gemeenteId, LocalDate vandaag) {
        return db
                .sql("""
                        select count(*) filter (where t.begin > :sinds) as begonnen,
                               count(*) filter (where t.einde is null or t.einde >= :vandaag) as lopend,
                               count(*) filter (where t.einde > :sinds and t.einde < :vandaag) as beeindigd,
                               count(*) filter (where t.einde > :sinds and t.einde < :vandaag and t.reden = '31') as volgens_plan,
                               count(*) filter (where t.begin > :sinds and o.verwijzer is not null) as bekend,
                               count(*) filter (where t.begin > :sinds and o.verwijzer in ('02', '03', '05')) as medisch,
                               count(*) filter (where t.begin > :sinds and jeugdhulp.zwaar(t.categorie)) as zwaar,
                               coalesce(max(m.gewacht), 0) as gewacht, max(m.mediaan) as mediaan,
                               (select count(*) from jeugdhulp.opdracht w
                                where w.gemeente_id = :gemeente and w.gegeven_op > :sinds and (w.tot is null or w.tot >= :vandaag)
                                  and not exists (select from jeugdhulp.hulp h where h.gemeente_id = w.gemeente_id and h.toewijzing = w.toewijzing)) as wachtend
                        from (select count(*) as gewacht, percentile_disc(0.5) within group (order by greatest(h.begin - w.gegeven_op, 0)) as mediaan
                              from jeugdhulp.opdracht w
                              join (select g.toewijzing, min(g.begin) as begin from jeugdhulp.hulp g where g.gemeente_id = :gemeente group by g.toewijzing) h
                                   using (toewijzing)
                              where w.gemeente_id = :gemeente and h.begin > :sinds) m
                        cross join jeugdhulp.traject t left join jeugdhulp.opdracht o using (gemeente_id, toewijzing)
                        where t.gemeente_id = :gemeente and t.begin <= :vandaag""")
                .param("gemeente", gemeenteId).param("vandaag", vandaag).param("sinds", vandaag.minusYears(1))
                .query(Jaar.class).single();
    }

    Gedeclareerd claimed(long gemeenteId, LocalDate vandaag) {
        return db.sql("""
                select count(*) as jeugdigen, coalesce(sum(j.cent), 0) as cent, coalesce(max(j.cent), 0) as grootste
                from (select sum(k.bedrag_cent) as cent from jeugdhulp.kosten k
                      where k.gemeente_id = :gemeente and k.tot > :sinds and k.tot <= :vandaag
                      group by k.client having sum(k.bedrag_cent) > 0) j""")
                .param("gemeente", gemeenteId).param("vandaag", vandaag).param("sinds", vandaag.minusYears(1))
                .query(Gedeclareerd.class).single();
    }

    /** By who referred; an empty code is not known. */
    List<Telling> referrers(long gemeenteId, LocalDate vandaag) {
        return db.sql("""
                select coalesce(o.verwijzer, '') as code, count(*) as aantal
                from jeugdhulp.traject t left join jeugdhulp.opdracht o using (gemeente_id, toewijzing)
                where t.gemeente_id = :gemeente and t.begin > :sinds and t.begin <= :vandaag
                group by 1 order by 2 desc, 1""")
                .param("gemeente", gemeenteId).param("vandaag", vandaag).param("sinds", vandaag.minusYears(1))
                .query(Telling.class).list();
    }

    /** By kind of help. */
    List<Telling> categories(long gemeenteId, LocalDate vandaag) {
        return db.sql("""
                select t.categorie as code, count(*) as aantal from jeugdhulp.traject t
                where t.gemeente_id = :gemeente and t.begin > :sinds and t.begin <= :vandaag
                group by 1 order by 2 desc, 1""")
                .param("gemeente", gemeenteId).param("vandaag", vandaag).param("sinds", vandaag.minusYears(1))
                .query(Telling.class).list();
    }
}
