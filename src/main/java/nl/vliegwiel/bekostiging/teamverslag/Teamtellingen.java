package nl.vliegwiel.bekostiging.teamverslag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.toegang.Acteur;
import nl.vliegwiel.toegang.Jobs;
import nl.vliegwiel.toegang.Lezer;

/** Counts of the work of the teams, made by the job that may count through the views of the monitor; only numbers come out. */
@Repository
public class Teamtellingen {
    private static final Acteur.Job JOB = new Acteur.Job("taak_peiling");

    private final JdbcClient db;
    private final Jobs jobs;
    private final Clock clock;

    Teamtellingen(JdbcClient db, Jobs jobs, Clock clock) {
        this.db = db;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Work of one team along one route, as counted; does not leave this class. */
    private record Werk(String school, String route, int geholpen, int afgerond, long afgerondDagen, long openDagen) {
    }

    private record Kop(long id, int jaar, LocalDate totEnMet, OffsetDateTime geteldOp, String door,
            @Nullable Integer geholpen, @Nullable Integer afgerond, @Nullable Long afgerondDagen,
            @Nullable Long openDagen) {
    }

    private record Rij(String soort, String naam, @Nullable Integer geholpen, @Nullable Integer afgerond,
            @Nullable Long afgerondDagen) {
        Teamtelling.Regel regel() {
            return new Teamtelling.Regel(naam, geholpen, afgerond, afgerondDagen);
        }
    }

    /** Counts a year, until today when it is not over, in a transaction of the job's own. */
    public void count(int jaar) {
        long door = Lezer.nu().accountId();
        var vandaag = LocalDate.now(clock);
        var einde = LocalDate.of(jaar, 12, 31).isAfter(vandaag) ? vandaag : LocalDate.of(jaar, 12, 31);
        jobs.run(JOB, () -> {
            db.sql("select set_config('vliegwiel.peildag', ?, true)")
                    .param(String.valueOf(ChronoUnit.DAYS.between(LocalDate.EPOCH, einde))).query(String.class)
                    .single();
            var werk = work(LocalDate.of(jaar, 1, 1), einde);
            var geholpen = Kleinetelling.totaal(sum(werk, Werk::geholpen));
            var afgerond = Kleinetelling.totaal(sum(werk, Werk::afgerond));
            long id = db
                    .sql("""
                            insert into bekostiging.teamtelling (jaar, tot_en_met, door, geholpen, afgerond, afgerond_dagen, open_dagen)
                            values (?, ?, ?, ?, ?, ?, ?) returning id""")
                    .param(jaar).param(einde).param(door).param(geholpen).param(afgerond)
                    .param(afgerond == null ? null : days(werk, Werk::afgerondDagen))
                    .param(geholpen == null ? null : days(werk, Werk::openDagen))
                    .query(Long.class).single();
            keep(id, "school", werk, Werk::school);
            keep(id, "route", werk, Werk::route);
            return id;
        });
    }

    /** At schools with a team, from its first day on: what was open, what was finished, and how long. */
    private List<Werk> work(LocalDate begin, LocalDate einde) {
        return db
                .sql("""
                        with d as (select monitor.dag(:begin::date) as begin, monitor.dag(:einde::date) as einde),
                        met_team as (
                            select s.id, s.code, monitor.dag(min(l.van)) as start from samenwerking.school s
                            join samenwerking.team t on t.school_id = s.id join samenwerking.teamlid l on l.team_id = t.id
                            where l.van <= :einde and (l.tot is null or l.tot > :begin) group by s.id, s.code),
                        open as (
                            select m.code as school, c.route, greatest(c.geopend_dag, m.start) as van,
                                   least(c.afronden_dag, c.gesloten_dag) as klaar, greatest(m.start, d.begin) as vanaf
                            from monitor.casus c join met_team m on m.id = c.school cross join d
                            where c.team = 1 and c.geopend_dag <= d.einde),
                        casus as (
                            select o.* from open o cross join d where coalesce(o.klaar, d.einde) >= o.vanaf)
                        select c.school, c.route, count(*)::int as geholpen,
                               count(*) filter (where c.klaar between d.begin and d.einde)::int as afgerond,
                               coalesce(sum(c.klaar - c.van + 1) filter (where c.klaar between d.begin and d.einde), 0)::bigint as afgerond_dagen,
                               sum(least(coalesce(c.klaar, d.einde), d.einde) - greatest(c.van, d.begin) + 1)::bigint as open_dagen
                        from casus c cross join d group by c.school, c.route order by c.school, c.route limit 20000""")
                .param("begin", begin).param("einde", einde).query(Werk.class).list();
    }

    private void keep(long telling, String soort, List<Werk> werk, Function<Werk, String> naam) {
        Map<String, List<Werk>> per = new TreeMap<>();
        werk.forEach(w -> per.computeIfAbsent(naam.apply(w), n -> new ArrayList<>()).add(w));
        var namen = List.copyOf(per.keySet());
        var geholpen = Kleinetelling.getoond(per.values().stream().map(l -> sum(l, Werk::geholpen)).toList());
        var afgerond = Kleinetelling.getoond(per.values().stream().map(l -> sum(l, Werk::afgerond)).toList());
        for (int i = 0; i < namen.size(); i++)
            db.sql("""
                    insert into bekostiging.teamaantal (telling_id, soort, naam, geholpen, afgerond, afgerond_dagen)
                    values (?, ?, ?, ?, ?, ?)""").param(telling).param(soort).param(namen.get(i)).param(geholpen.get(i))
                    .param(afgerond.get(i)).param(afgerond.get(i) == null
                            ? null
                            : days(per.getOrDefault(namen.get(i), List.of()), Werk::afgerondDagen))
                    .update();
    }

    private static int sum(Collection<Werk> werk, ToIntFunction<Werk> wat) {
        return werk.stream().mapToInt(wat).sum();
    }

    private static Long days(Collection<Werk> werk, ToLongFunction<Werk> wat) {
        return werk.stream().mapToLong(wat).sum();
    }

    /** The last count of a year. */
    public Optional<Teamtelling> latest(int jaar) {
        return db
                .sql("""
                        select t.id, t.jaar, t.tot_en_met, t.geteld_op, a.naam as door, t.geholpen, t.afgerond, t.afgerond_dagen, t.open_dagen
                        from bekostiging.teamtelling t join toegang.account a on a.id = t.door
                        where t.jaar = ? order by t.id desc limit 1""")
                .param(jaar).query(Kop.class).optional()
                .map(k -> {
                    var rijen = db.sql("""
                            select soort, naam, geholpen, afgerond, afgerond_dagen from bekostiging.teamaantal
                            where telling_id = ? order by soort, naam limit 2000""").param(k.id()).query(Rij.class)
                            .list();
                    return new Teamtelling(k.id(), k.jaar(), k.totEnMet(), k.geteldOp(), k.door(), k.geholpen(),
                            k.afgerond(), k.afgerondDagen(), k.openDagen(), rows(rijen, "school"),
                            rows(rijen, "route"));
                });
    }

    private static List<Teamtelling.Regel> rows(List<Rij> rijen, String soort) {
        return rijen.stream().filter(r -> r.soort().equals(soort)).map(Rij::regel).toList();
    }
}
