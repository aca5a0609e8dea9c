-- OPP, arrangement and TLV as facts of the monitor: of which pupil, at which school, of which kind, and the days; nothing of what is in it.
grant select (id, school_id, jeugdige_id, soort, van, tot) on leerling.schoolafspraak to monitor_bron;
create policy monitor on leerling.schoolafspraak for select to monitor_bron using (true);

grant create on schema monitor to monitor_bron;
set role monitor_bron;
-- maand: the school month in which it began, or the first one after it; vervolg: one of the same kind went before it, or another school names the same
create view monitor.schoolafspraak as
with p as materialized (select id, leerling from monitor.leerling),
maand as materialized (select m.maand, m.peildag from monitor.maand m where m.schoolmaand = 1),
a as (
    select a.id, a.jeugdige_id, a.school_id, a.soort, a.van, a.tot,
           lag(a.id) over (partition by a.jeugdige_id, a.soort order by a.van, a.id) as vorige
    from leerling.schoolafspraak a)
select p.leerling, a.school_id as school, a.soort, monitor.dag(a.van) as van_dag, coalesce(monitor.dag(a.tot), 99999) as tot_dag,
       (select min(m.maand) from maand m where m.peildag >= monitor.dag(a.van)) as maand,
       case when a.vorige is null then 0 else 1 end as vervolg
from a join p on p.id = a.jeugdige_id
where monitor.bekend(a.van) is not null;

-- Of which school and month the agreements are known: a file came after the month, and the first one not later than a month after it.
create view monitor.afsprakenmaand as
with l as (
    select l.school, min(l.ontvangen_dag) as eerste, max(l.ontvangen_dag) as laatste
    from monitor.levering l where l.soort = 'afspraken' group by l.school)
select l.school, m.maand
from l join monitor.maand m on m.peildag <= l.laatste and m.peildag >= l.eerste - 31 and m.schoolmaand = 1;
grant select on monitor.schoolafspraak, monitor.afsprakenmaand to taak_peiling;
reset role;
revoke create on schema monitor from monitor_bron;
