package nl.vliegwiel.bekostiging.telling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;
import nl.vliegwiel.toegang.Lezer;

/** Counts of pupils and of help: made by the job that may count, through the views of the monitor; only numbers come out. */
@Repository
public class Leerlingtellingen {
    private static final Acteur.Job JOB = new Acteur.Job("taak_peiling");

    private final JdbcClient db;
    private final Jobs jobs;

    Leerlingtellingen(JdbcClient db, Jobs jobs) {
        this.db = db;
        this.jobs = jobs;
    }

    /** Pupils of one school by where they live; gemeente and swv null: outside the region, or not known. */
    public record Aantal(long schoolId, @Nullable Long gemeenteId, @Nullable Long swvId, int aantal) {
    }

    /** Young people with help of one partner; null: fewer than ten. */
    public record Clienten(long organisatieId, @Nullable Integer clienten, @Nullable Integer drieJaar) {
    }

    /** Counts as on this day, in a transaction of the job's own. */
    public Leerlingtelling count(LocalDate teldatum) {
        long door = Lezer.nu().accountId();
        return jobs.run(JOB, () -> {
            db.sql("select set_config('vliegwiel.peildag', ?, true)")
                    .param(String.valueOf(ChronoUnit.DAYS.between(LocalDate.EPOCH, teldatum))).query(String.class)
                    .single();
            var telling = db.sql("""
                    insert into bekostiging.leerlingtelling (teldatum, door) values (?, ?)
                    returning id, teldatum, geteld_op""").params(teldatum, door).query(Leerlingtelling.class).single();
            db.sql("""
                    insert into bekostiging.leerlingaantal (telling_id, school_id, gemeente_id, swv_id, aantal)
                    select ?, school, gemeente, swv, leerlingen from monitor.leerlingplek where leerlingen > 0""")
                    .param(telling.id()).update();
            countHelp(telling);
            return telling;
        });
    }

    private void countHelp(Leerlingtelling telling) {
        db.sql("""
                with plek as (
                    select organisatie, jaar, clienten from monitor.clientplek
                    cross join lateral (values (bestuur), (gemeente), (swv)) o (organisatie)
                    where organisatie is not null),
                som as (
                    select organisatie, coalesce(sum(clienten) filter (where jaar = :jaar), 0)::int as een, sum(clienten)::int as drie
                    from plek group by organisatie)
                insert into bekostiging.clientaantal (telling_id, organisatie_id, clienten, drie_jaar)
                select :telling, organisatie, case when een = 0 or een >= 10 then een end, case when drie = 0 or drie >= 10 then drie end
                from som""")
                .param("telling", telling.id()).param("jaar", telling.teldatum().getYear() - 1).update();
    }

    public Optional<Leerlingtelling> latest() {
        return db.sql("""
                select id, teldatum, geteld_op from bekostiging.leerlingtelling
                order by geteld_op desc, id desc limit 1""").query(Leerlingtelling.class).optional();
    }

    public List<Aantal> aantallen(long telling) {
        return db.sql("""
                select school_id, gemeente_id, swv_id, aantal from bekostiging.leerlingaantal
                where telling_id = ? order by school_id limit 100000""").param(telling).query(Aantal.class).list();
    }

    public List<Clienten> clienten(long telling) {
        return db.sql("""
                select organisatie_id, clienten, drie_jaar from bekostiging.clientaantal
                where telling_id = ? order by organisatie_id limit 2000""").param(telling).query(Clienten.class).list();
    }
}
