-- What more may be counted of the work: keys, days and codes, never a word that somebody wrote. Same wall, same role.
grant select (gemeente_id) on leerling.jeugdige to monitor_bron;
grant select (terugkeer_reden) on leerling.casus to monitor_bron;
grant select (casus_id, account_id, eerste_verantwoordelijke, van) on leerling.betrokkene to monitor_bron;
grant select (uitkomst) on ondersteuning.nazorg to monitor_bron;
grant select (id, school_id, jeugdige_id, gemeld_op, spoed, reageren_voor, beoordeeld_op, beoordeling) on ondersteuning.signaal to monitor_bron;
grant select (id, school_id, gesteld_op, antwoorden_voor, beantwoord_op) on ondersteuning.adviesvraag to monitor_bron;
grant select (school_id, op, soort, doelgroep, aantal, ongedaan_op) on ondersteuning.activiteit to monitor_bron;
grant select (casus_id, begonnen_op, afgerond_op, reden, regime) on ondersteuning.traject to monitor_bron;
grant select (id, casus_id, gesteld_op, uit_opp, vervallen_op, vervallen_reden) on ondersteuning.doel to monitor_bron;
grant select (id, doel_id, cijfer, op, gegeven_door, ongedaan_op) on ondersteuning.cijfer to monitor_bron;
grant select (casus_id, op, met, werknotitie, ongedaan_op) on ondersteuning.contact to monitor_bron;
grant select (casus_id, soort, op, ingezet_op, vervallen_op) on ondersteuning.kracht to monitor_bron;
grant select (casus_id, op, informant, nut, toekomst, moment, ongedaan_op) on ondersteuning.evaluatie to monitor_bron;
grant select (id, casus_id, doel, jeugdige_id, ouder_id, uitkomst, op) on toestemming.antwoord to monitor_bron;
grant select (id, school_id) on samenwerking.team to monitor_bron;
grant select (team_id, fte, van, tot) on samenwerking.teamlid to monitor_bron;
-- Who objects is not counted: rows of a casus that the monitor may not see are not there.
do $$
declare
    t text;
    telt text := 'casus_id in (select c.id from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id)';
begin
    foreach t in array array['leerling.betrokkene', 'ondersteuning.traject', 'ondersteuning.doel', 'ondersteuning.kracht', 'ondersteuning.evaluatie', 'toestemming.antwoord'] loop
        execute format('create policy monitor on %s for select to monitor_bron using (%s)', t, telt);
    end loop;
    -- A note that is wiped after six weeks is nobody's figure.
    execute format('create policy monitor on ondersteuning.contact for select to monitor_bron using (not werknotitie and %s)', telt);
    execute format('alter policy monitor on ondersteuning.nazorg using (%s)', telt);
end
$$;
create policy monitor on ondersteuning.cijfer for select to monitor_bron using (doel_id in (select d.id from ondersteuning.doel d));
create policy monitor on ondersteuning.signaal for select to monitor_bron
    using (jeugdige_id is null or jeugdige_id in (select j.id from leerling.jeugdige j));
create policy monitor on ondersteuning.adviesvraag for select to monitor_bron using (true);
create policy monitor on ondersteuning.activiteit for select to monitor_bron using (true);

grant create on schema monitor to monitor_bron;
set role monitor_bron;
create or replace view monitor.school as
select s.id as school, case when s.pilot_vanaf is null then 'vergelijking' else 'pilot' end as groep, s.gemeente_id as gemeente,
       s.schoolsoort, s.sector, monitor.maand(s.pilot_vanaf) as start_maand, s.bestuur_id as bestuur, s.swv_id as swv,
       coalesce('golf ' || s.golf, 'geen golf') as golf
from samenwerking.school s
where s.geldig_tot is null or s.geldig_tot > current_date;

create or replace view monitor.inschrijving as
with p as materialized (select id, leerling from monitor.leerling)
select p.leerling, i.school_id as school, monitor.dag(i.van) as van_dag, coalesce(monitor.dag(i.tot), 99999) as tot_dag, i.leerjaar,
       case when i.schoolsoort like 'vmbo%' then 'vmbo' else i.schoolsoort end as onderwijs,
       case when i.leerjaar <= case when i.schoolsoort in ('havo', 'vwo') then 3 else 2 end then 'onderbouw' else 'bovenbouw' end as bouw,
       j.gemeente_id as woongemeente
from leerling.inschrijving i join p on p.id = i.jeugdige_id join leerling.jeugdige j on j.id = i.jeugdige_id;

-- Where the young person lives and in which year, and along which way the question came; referrals bring more ways later.
create or replace view monitor.casus as
with p as materialized (select id, leerling from monitor.leerling)
select monitor.pseudoniem('casus', c.id) as casus, p.leerling, c.school_id as school, monitor.dag(c.signaal_op) as signaal_dag,
       monitor.dag(c.geopend_op) as geopend_dag, monitor.dag(monitor.bekend(c.ondersteuning_op)) as hulp_dag, monitor.dag(monitor.bekend(c.afronden_op)) as afronden_dag,
       monitor.dag(monitor.bekend(c.nazorg_op)) as nazorg_dag, monitor.dag(monitor.bekend(c.gesloten_op)) as gesloten_dag, case when c.aanpak = 'team' then 1 else 0 end as team,
       monitor.maand(c.signaal_op) as signaal_maand, monitor.maand(monitor.bekend(c.ondersteuning_op)) as hulp_maand, monitor.maand(monitor.bekend(c.afronden_op)) as afronden_maand,
       j.gemeente_id as woongemeente, case when c.vorige_id is null then 'signaal van school' else 'terugkeer' end as route
from leerling.casus c join p on p.id = c.jeugdige_id join leerling.jeugdige j on j.id = c.jeugdige_id
where monitor.bekend(c.signaal_op) is not null;

-- A moment that was left out in time was no appointment any more; leaving it out when it was late already changes nothing.
create or replace view monitor.nazorg as
select monitor.pseudoniem('casus', n.casus_id) as casus, case when n.account_id is null then 0 else 1 end as met_naam,
       monitor.dag(n.afgesproken_op) as afgesproken_dag, monitor.dag(n.gepland_op) as gepland_dag, monitor.dag(monitor.bekend(n.gedaan_op)) as gedaan_dag,
       case when monitor.bekend(n.gedaan_op) is not null then n.uitkomst end as uitkomst
from ondersteuning.nazorg n
where monitor.bekend(n.afgesproken_op) is not null
  and not coalesce(monitor.bekend(n.vervallen_op) <= n.gepland_op + 14, false);

create view monitor.signaal as
select s.id as signaal, s.school_id as school, monitor.dag(s.gemeld_op::date) as gemeld_dag, monitor.maand(s.gemeld_op::date) as maand,
       monitor.dag(s.reageren_voor) as reageren_dag, case when s.spoed = 'vandaag' then 1 else 0 end as spoed,
       monitor.dag(monitor.bekend(s.beoordeeld_op::date)) as beoordeeld_dag,
       case when monitor.bekend(s.beoordeeld_op::date) is not null then s.beoordeling end as beoordeling
from ondersteuning.signaal s where monitor.bekend(s.gemeld_op::date) is not null;

create view monitor.adviesvraag as
select a.id as adviesvraag, a.school_id as school, monitor.dag(a.gesteld_op::date) as gesteld_dag, monitor.maand(a.gesteld_op::date) as maand,
       monitor.dag(a.antwoorden_voor) as antwoorden_dag, monitor.dag(monitor.bekend(a.beantwoord_op::date)) as beantwoord_dag
from ondersteuning.adviesvraag a where monitor.bekend(a.gesteld_op::date) is not null;

create view monitor.activiteit as
select a.school_id as school, monitor.dag(a.op) as dag, monitor.maand(a.op) as maand, a.soort, a.doelgroep, a.aantal
from ondersteuning.activiteit a where a.ongedaan_op is null and monitor.bekend(a.op) is not null;

create view monitor.traject as
select monitor.pseudoniem('casus', t.casus_id) as casus, t.regime, monitor.dag(t.begonnen_op) as begonnen_dag,
       monitor.dag(monitor.bekend(t.afgerond_op)) as afgerond_dag, case when monitor.bekend(t.afgerond_op) is not null then t.reden end as reden
from ondersteuning.traject t where monitor.bekend(t.begonnen_op) is not null;

-- A goal with the first and the latest score that the young person gave, and how many there are.
create view monitor.doel as
with scores as (
    select c.doel_id, count(*)::int as aantal, (array_agg(c.cijfer order by c.op, c.id))[1] as eerste, (array_agg(c.cijfer order by c.op desc, c.id desc))[1] as laatste
    from ondersteuning.cijfer c
    where c.ongedaan_op is null and c.gegeven_door = 'jeugdige' and monitor.bekend(c.op) is not null group by c.doel_id)
select monitor.pseudoniem('casus', d.casus_id) as casus, monitor.pseudoniem('doel', d.id) as doel, monitor.dag(d.gesteld_op) as gesteld_dag,
       case when d.uit_opp then 1 else 0 end as uit_opp, monitor.dag(monitor.bekend(d.vervallen_op)) as vervallen_dag,
       case when monitor.bekend(d.vervallen_op) is not null then d.vervallen_reden end as vervallen_reden,
       coalesce(s.aantal, 0) as cijfers, s.eerste, s.laatste
from ondersteuning.doel d left join scores s on s.doel_id = d.id
where monitor.bekend(d.gesteld_op) is not null and coalesce(d.vervallen_reden, '') <> 'vergissing';

create view monitor.contact as
select monitor.pseudoniem('casus', c.casus_id) as casus, monitor.dag(c.op) as dag, c.met
from ondersteuning.contact c where c.ongedaan_op is null and monitor.bekend(c.op) is not null;

create view monitor.kracht as
select monitor.pseudoniem('casus', k.casus_id) as casus, k.soort, monitor.dag(k.op) as dag, monitor.dag(monitor.bekend(k.ingezet_op)) as ingezet_dag
from ondersteuning.kracht k where k.vervallen_op is null and monitor.bekend(k.op) is not null;

create view monitor.evaluatie as
select monitor.pseudoniem('casus', e.casus_id) as casus, monitor.dag(e.op) as dag, e.informant, e.nut, e.toekomst, e.moment
from ondersteuning.evaluatie e where e.ongedaan_op is null and monitor.bekend(e.op) is not null;

-- Who was first responsible, one row for each person who ever was.
create view monitor.eerste_verantwoordelijke as
select distinct monitor.pseudoniem('casus', b.casus_id) as casus, monitor.pseudoniem('account', b.account_id) as persoon
from leerling.betrokkene b where b.eerste_verantwoordelijke and monitor.bekend(b.van::date) is not null;

-- One question to one person for one purpose: asked on its first day, and the latest answer.
create view monitor.toestemming as
select monitor.pseudoniem('casus', a.casus_id) as casus, a.doel, case when a.jeugdige_id is null then 'ouder' else 'jeugdige' end as wie,
       monitor.dag(min(a.op)::date) as gevraagd_dag, monitor.dag((min(a.op) filter (where a.uitkomst <> 'gevraagd'))::date) as beantwoord_dag,
       (array_agg(a.uitkomst order by a.op desc, a.id desc))[1] as uitkomst
from toestemming.antwoord a where monitor.bekend(a.op::date) is not null
group by a.casus_id, a.doel, a.jeugdige_id, a.ouder_id;

create view monitor.teamlid as
select t.school_id as school, coalesce(l.fte, 0)::double precision as fte, monitor.dag(l.van) as van_dag, coalesce(monitor.dag(l.tot), 99999) as tot_dag
from samenwerking.teamlid l join samenwerking.team t on t.id = l.team_id;

do $$
declare v text;
begin
    foreach v in array array['signaal', 'adviesvraag', 'activiteit', 'traject', 'doel', 'contact', 'kracht', 'evaluatie', 'eerste_verantwoordelijke', 'toestemming', 'teamlid'] loop
        execute format('grant select on monitor.%I to taak_peiling', v);
    end loop;
end
$$;
reset role;
revoke create on schema monitor from monitor_bron;
