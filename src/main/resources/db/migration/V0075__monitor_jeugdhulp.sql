-- Youth care goes through the peiling: per gemeente, never per school. How many young people live there comes from kennis/inwoners.csv.
create table monitor.inwoner (
    gemeente_code text not null,                    -- CBS
    jaar          int not null check (jaar between 2000 and 2100),
    jeugdigen     int not null check (jeugdigen > 0),   -- under 23 years, on 1 January
    bron          text not null,
    primary key (gemeente_code, jaar)
);
grant select on monitor.inwoner to monitor_bron, vliegwiel_app;
grant select, insert, update on monitor.inwoner to taak_peiling;
grant usage on schema samenwerking to monitor_bron;
grant select (id, soort, code) on samenwerking.organisatie to monitor_bron;

grant create on schema monitor to monitor_bron;
set role monitor_bron;
create or replace view monitor.jeugdhulp as
select t.gemeente_id as gemeente, monitor.pseudoniem('jeugdhulp', t.client) as jeugdige, t.categorie,
       case when jeugdhulp.zwaar(t.categorie) then 1 else 0 end as zwaar, o.verwijzer,
       case when o.verwijzer in ('02', '03', '05') then 1 when o.verwijzer is not null then 0 end as medisch,
       monitor.dag(t.begin) as begin_dag, monitor.dag(monitor.bekend(t.einde)) as einde_dag, monitor.maand(t.begin) as begin_maand,
       case when monitor.bekend(t.einde) is not null then t.reden end as reden, monitor.maand(monitor.bekend(t.einde)) as einde_maand
from monitor.jeugdhulp_traject t
left join monitor.jeugdhulp_opdracht o on o.gemeente_id = t.gemeente_id and o.toewijzing = t.toewijzing
where monitor.bekend(t.begin) is not null;

-- Young people of a gemeente in each month: the newest year that is known by then.
create view monitor.jeugdigen as
select o.id as gemeente, m.maand, n.jeugdigen
from samenwerking.organisatie o cross join monitor.maand m
cross join lateral (select i.jeugdigen from monitor.inwoner i where i.gemeente_code = o.code and i.jaar <= m.maand / 12 order by i.jaar desc limit 1) n
where o.soort = 'gemeente';
grant select on monitor.jeugdigen to taak_peiling;
reset role;
revoke create on schema monitor from monitor_bron;
