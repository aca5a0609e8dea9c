-- The same facts in less time, and deliveries of the same size counted each.

-- Hours as double precision: numeric sums of a million rows cost twice the memory and the time. Hours of illness, how often late and how
-- often sent out of class stand beside them: no second reading of all absence. On a Saturday or Sunday nobody misses school: such a line
-- would count above the stroke and never below it.
create or replace view monitor.verzuim as
with p as materialized (select id, leerling from monitor.leerling),
uur as (
    select m.jeugdige_id, m.school_id, m.datum, m.geoorloofd, coalesce(m.lesuur, 0) as lesuur,
           max(case when m.soort <> 'te_laat' and m.lesuur > 0 then 1::double precision else m.minuten / 60::double precision end) as uren,
           max(case m.soort when 'ziek' then 1 else 0 end) as ziek, max(case m.soort when 'te_laat' then 1 else 0 end) as te_laat,
           max(case m.soort when 'uitgestuurd' then 1 else 0 end) as uitgestuurd
    from verzuim.melding m
    where m.soort <> 'vrijstelling' and monitor.bekend(m.datum) is not null and extract(isodow from m.datum) < 6
    group by m.jeugdige_id, m.school_id, m.datum, m.geoorloofd, coalesce(m.lesuur, 0)),
dag as (
    select jeugdige_id, school_id, datum, geoorloofd, sum(uren) as uren, sum(uren * ziek) as ziek_uren, sum(te_laat)::int as te_laat,
           sum(uitgestuurd)::int as uitgestuurd
    from uur group by jeugdige_id, school_id, datum, geoorloofd)
select p.leerling, u.school_id as school, monitor.dag(u.datum) as dag, monitor.week(u.datum) as week, monitor.maand(u.datum) as maand,
       case when u.geoorloofd then 0 else 1 end as ongeoorloofd, u.uren, u.ziek_uren, u.te_laat, u.uitgestuurd
from dag u join p on p.id = u.jeugdige_id;

-- Of which school and month at least nine tenths of the school days were delivered. The lines of a delivery over more months are
-- divided over them by school days.
create or replace view monitor.geleverd as
with dag as materialized (select dag, maand from monitor.schooldag),
maand as materialized (select maand, count(*) as schooldagen from dag group by maand),
levering as materialized (
    select row_number() over () as nummer, l.school, l.van_dag, l.tot_dag, l.ontvangen_dag, l.regels, l.fouten
    from monitor.levering l where l.soort = 'verzuim'),
deel as (
    select l.nummer, l.school, d.maand, l.ontvangen_dag,
           l.regels * count(*) / sum(count(*)) over (partition by l.nummer) as regels,
           l.fouten * count(*) / sum(count(*)) over (partition by l.nummer) as fouten
    from levering l join dag d on d.dag between l.van_dag and l.tot_dag
    group by l.nummer, l.school, d.maand, l.ontvangen_dag, l.regels, l.fouten),
gedekt as (
    select l.school, d.maand, count(distinct d.dag) as dagen
    from levering l join dag d on d.dag between l.van_dag and l.tot_dag
    group by l.school, d.maand)
select p.school, p.maand, max(p.ontvangen_dag) as ontvangen_dag, round(sum(p.regels))::bigint as regels, round(sum(p.fouten))::bigint as fouten
from deel p
join gedekt g on g.school = p.school and g.maand = p.maand
join maand m on m.maand = p.maand
where g.dagen * 10 >= 9 * m.schooldagen
group by p.school, p.maand;
