package nl.vliegwiel.verzuim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The absence records in the database; always under the policies of the reader. */
@Repository
public class Verzuimmeldingen {
    private final JdbcClient db;

    Verzuimmeldingen(JdbcClient db) {
        this.db = db;
    }

    /** What stands of a school in a period. van and tot: first and last day with absence, null without any. */
    public record Stand(long meldingen, double uren, @Nullable LocalDate van, @Nullable LocalDate tot) {
    }

    /** Adds rows of one school, all in one statement: COPY is refused under row-level security. */
    public void add(long schoolId, long leveringId, List<Verzuimmelding> meldingen) {
        int n = meldingen.size();
        var jeugdige = new long[n];
        var dag = new int[n];
        var lesuur = new int[n];
        var minuten = new int[n];
        var soort = new String[n];
        var geoorloofd = new boolean[n];
        var reden = new String[n];
        for (int i = 0; i < n; i++) {
            var m = meldingen.get(i);
            jeugdige[i] = m.jeugdigeId();
            dag[i] = (int) m.datum().toEpochDay();
            lesuur[i] = m.lesuur() == null ? -1 : m.lesuur();
            minuten[i] = m.minuten();
            soort[i] = m.soort();
            geoorloofd[i] = m.geoorloofd();
            reden[i] = m.reden();
        }
        db.sql("""
                insert into verzuim.melding (school_id, levering_id, jeugdige_id, datum, lesuur, minuten, soort, geoorloofd, reden)
                select ?, ?, jeugdige, date '1970-01-01' + dag, nullif(lesuur, -1), minuten, soort, geoorloofd, reden
                from unnest(?::bigint[], ?::int[], ?::int[], ?::int[], ?::text[], ?::boolean[], ?::text[])
                     as r (jeugdige, dag, lesuur, minuten, soort, geoorloofd, reden)""")
                .params(schoolId, leveringId, jeugdige, dag, lesuur, minuten, soort, geoorloofd, reden).update();
    }

    /** Minutes of the same pupil, day and kind become one row, so that two half days are a day; of a delivery over this period. */
    public void combine(long schoolId, long leveringId, LocalDate van, LocalDate tot) {
        db.sql("""
                with dubbel as (
                    select jeugdige_id, datum, soort, geoorloofd from verzuim.melding
                    where school_id = :school and datum between :van and :tot and levering_id = :levering and lesuur is null
                    group by jeugdige_id, datum, soort, geoorloofd having count(*) > 1),
                weg as (
                    delete from verzuim.melding m using dubbel d
                    where m.school_id = :school and m.datum between :van and :tot and m.levering_id = :levering and m.lesuur is null
                      and m.jeugdige_id = d.jeugdige_id and m.datum = d.datum and m.soort = d.soort and m.geoorloofd = d.geoorloofd
                    returning m.school_id, m.jeugdige_id, m.datum, m.minuten, m.soort, m.geoorloofd, m.reden)
                insert into verzuim.melding (school_id, levering_id, jeugdige_id, datum, minuten, soort, geoorloofd, reden)
                select school_id, :levering, jeugdige_id, datum, least(sum(minuten), :hoogstens), soort, geoorloofd, min(reden)
                from weg group by school_id, jeugdige_id, datum, soort, geoorloofd""")
                .param("school", schoolId).param("levering", leveringId).param("van", van).param("tot", tot)
                .param("hoogstens", Verzuimmelding.MINUTEN_PER_DAG).update();
    }

    /** What a school already has from van up to and including tot. */
    public Stand stand(long schoolId, LocalDate van, LocalDate tot) {
        return db
                .sql("""
                        select count(*) as meldingen, min(datum) as van, max(datum) as tot,
                               coalesce(sum(case when lesuur > 0 and soort <> 'te_laat' then 1.0 else minuten / 60.0 end), 0) as uren
                        from verzuim.melding where school_id = ? and datum between ? and ?""")
                .params(schoolId, van, tot)
                .query(Stand.class).single();
    }

    /** Takes away what a school has from van up to and including tot. */
    public int replaced(long schoolId, LocalDate van, LocalDate tot) {
        return db.sql("delete from verzuim.melding where school_id = ? and datum between ? and ?")
                .params(schoolId, van, tot).update();
    }

    /** Takes away what one delivery brought over its period. */
    public int withdrawn(long schoolId, long leveringId, LocalDate van, LocalDate tot) {
        return db
                .sql("delete from verzuim.melding where school_id = ? and datum between ? and ? and levering_id = ?")
                .params(schoolId, van, tot, leveringId).update();
    }

    /** How a pupil is called, and the class of today. */
    public record Naam(String naam, String klas) {
    }

    /** Names of pupils whom the reader may see. */
    public Map<Long, Naam> names(List<Long> jeugdigen) {
        var namen = new HashMap<Long, Naam>();
        if (!jeugdigen.isEmpty())
            db.sql("""
                    select j.id, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
                           coalesce((select i.klas from leerling.inschrijving i where i.jeugdige_id = j.id order by i.van desc limit 1), '') as klas
                    from leerling.jeugdige j where j.id in (:ids)""")
                    .param("ids", jeugdigen).query(rs -> {
                        namen.put(rs.getLong("id"), new Naam(rs.getString("naam"), rs.getString("klas")));
                    });
        return namen;
    }

    /** Days with hours without a valid reason, of pupils who have sixteen or more since this day; by pupil and date. */
    public List<Drempel.Dag> withoutReason(long schoolId, LocalDate vanaf) {
        return db
                .sql("""
                        with uur as (
                            select jeugdige_id, datum, case when nullif(lesuur, 0) > 0 then max(case when soort <> 'te_laat' then 60 else minuten end)
                                   else least(sum(minuten), 600) end as minuten
                            from verzuim.melding
                            where school_id = :school and datum >= :vanaf and not geoorloofd and soort <> 'vrijstelling'
                            group by jeugdige_id, datum, nullif(lesuur, 0)),
                        dag as (select jeugdige_id, datum, sum(minuten) as minuten from uur group by jeugdige_id, datum)
                        select jeugdige_id, datum, minuten from dag
                        where jeugdige_id in (select jeugdige_id from dag group by jeugdige_id having sum(minuten) >= :drempel)
                        order by jeugdige_id, datum limit 200000""")
                .param("school", schoolId).param("vanaf", vanaf)
                .param("drempel", Drempel.MINUTEN).query(Drempel.Dag.class).list();
    }
}
