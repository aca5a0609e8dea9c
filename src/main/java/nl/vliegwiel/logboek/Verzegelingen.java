package nl.vliegwiel.logboek;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;

/**
 * Seals the log and checks the seals, as the job taak_logboek: it may read lines and add seals, and nothing else. Each seal
 * is a SHA-256 over its lines and the seal before, so a line that was changed, added or taken away later breaks it.
 */
@Repository
public class Verzegelingen {
    private static final Acteur.Job TAAK = new Acteur.Job("taak_logboek");

    private final JdbcClient db;
    private final Jobs jobs;

    Verzegelingen(JdbcClient db, Jobs jobs) {
        this.db = db;
        this.jobs = jobs;
    }

    /**
     * Seals what is certain to be complete: lines of transactions below the oldest one that still runs.
     *
     * @return how many lines; 0 when there was nothing new
     */
    public long seal() {
        return jobs.run(TAAK, () -> db
                .sql("""
                        with vorige as (
                            select coalesce((select tot_xid from logboek.verzegeling order by nummer desc limit 1), '0'::xid8) as van,
                                   coalesce((select hash from logboek.verzegeling order by nummer desc limit 1), ''::bytea) as hash,
                                   pg_snapshot_xmin(pg_current_snapshot()) as tot),
                        nieuw as (
                            insert into logboek.verzegeling (van_xid, tot_xid, aantal, hash)
                            select v.van, v.tot, z.aantal, z.hash from vorige v cross join lateral logboek.zegel(v.hash, v.van, v.tot) z
                            where z.aantal > 0
                            returning aantal)
                        select coalesce(sum(aantal), 0)::bigint from nieuw""")
                .query(Long.class).single());
    }

    /**
     * Seals that no longer hold, the oldest first, at most 100. Empty is good. A batch that was destroyed after its five
     * years has no lines; its seal stays in the chain.
     */
    public List<Verzegeling> broken() {
        return jobs.run(TAAK, () -> db
                .sql("""
                        with keten as (
                            select v.*, coalesce(lag(v.hash) over (order by v.nummer), ''::bytea) as vorige from logboek.verzegeling v)
                        select k.nummer, k.op, k.aantal, z.aantal as nu, z.hash = k.hash as gaaf
                        from keten k cross join lateral logboek.zegel(k.vorige, k.van_xid, k.tot_xid) z
                        where case when k.vernietigd is null then z.hash <> k.hash or z.aantal <> k.aantal
                                   else z.aantal > 0 or k.vernietigd < (k.op + interval '5 years')::date end
                        order by k.nummer limit 100""")
                .query(Verzegeling.class).list());
    }

    /** How many seals there are, how many lines they hold, how many were destroyed after their term, and how many wait. */
    public record Stand(long verzegelingen, long regels, long vernietigd, long onverzegeld) {
    }

    public Stand stand() {
        return jobs.run(TAAK, () -> db
                .sql("""
                        select count(*) as verzegelingen, coalesce(sum(v.aantal) filter (where v.vernietigd is null), 0)::bigint as regels,
                               coalesce(sum(v.aantal) filter (where v.vernietigd is not null), 0)::bigint as vernietigd,
                               (select count(*) from logboek.regel r
                                where r.xid >= coalesce((select max(tot_xid) from logboek.verzegeling), '0'::xid8)) as onverzegeld
                        from logboek.verzegeling v""")
                .query(Stand.class).single());
    }
}
