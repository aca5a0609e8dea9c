-- A school that closed stays in the months in which it was there: otherwise each closing would rewrite the history of all others. Nobody is
-- enrolled at it any longer, even when nobody said that they left.
grant create on schema monitor to monitor_bron;
set role monitor_bron;
create or replace view monitor.school as
select s.id as school, case when s.pilot_vanaf is null then 'vergelijking' else 'pilot' end as groep, s.gemeente_id as gemeente,
       s.schoolsoort, s.sector, monitor.maand(s.pilot_vanaf) as start_maand, s.bestuur_id as bestuur, s.swv_id as swv,
       coalesce('golf ' || s.golf, 'geen golf') as golf
from samenwerking.school s;

create or replace view monitor.inschrijving as
with p as materialized (select id, leerling from monitor.leerling)
select p.leerling, i.school_id as school, monitor.dag(i.van) as van_dag, coalesce(monitor.dag(least(i.tot, s.geldig_tot)), 99999) as tot_dag, i.leerjaar,
       case when i.schoolsoort like 'vmbo%' then 'vmbo' else i.schoolsoort end as onderwijs,
       case when i.leerjaar <= case when i.schoolsoort in ('havo', 'vwo') then 3 else 2 end then 'onderbouw' else 'bovenbouw' end as bouw,
       j.gemeente_id as woongemeente
from leerling.inschrijving i join p on p.id = i.jeugdige_id join leerling.jeugdige j on j.id = i.jeugdige_id
join samenwerking.school s on s.id = i.school_id and (s.geldig_tot is null or i.van < s.geldig_tot);
reset role;
revoke create on schema monitor from monitor_bron;
