-- One row per pupil who was enrolled in the period, as last known in it. persoon never leaves: it counts people in a group.
with periode as (
    select :van::int as van, :tot::int as tot),
laatst as (
    select distinct on (i.leerling) i.leerling, i.school, i.leerjaar, i.onderwijs, i.woongemeente
    from monitor.inschrijving i, periode p
    where i.van_dag <= p.tot and i.tot_dag > p.van
    order by i.leerling, i.van_dag desc, i.school),
afwezig as (
    select v.leerling, sum(v.uren * v.ongeoorloofd) as ongeoorloofd, sum(v.uren * (1 - v.ongeoorloofd)) as geoorloofd,
           sum(v.ziek_uren) as ziek, sum(v.te_laat) as te_laat
    from monitor.verzuim v, periode p
    where v.dag between p.van and p.tot
    group by v.leerling),
geholpen as (
    select c.leerling, max(c.team) as team
    from monitor.casus c, periode p
    where c.signaal_dag between p.van and p.tot
    group by c.leerling)
select l.leerling as persoon,
       lpad(to_hex(l.leerling), 16, '0') as rij,
       right(lpad(to_hex(monitor.pseudoniem('school', l.school)), 16, '0'), 8) as school_0,
       coalesce(g.naam, 'onbekend') || ', ' || coalesce(w.naam, 'onbekend') as school_1,
       coalesce(w.naam, 'onbekend') as school_2,
       s.groep as groep_0,
       l.onderwijs as onderwijs_0,
       case when l.onderwijs in ('pro', 'vso') then 'pro of vso' else 'vmbo, havo of vwo' end as onderwijs_1,
       l.leerjaar::text as leerjaar_0,
       case when l.leerjaar <= 2 then '1 en 2' when l.leerjaar <= 4 then '3 en 4' else '5 en hoger' end as leerjaar_1,
       coalesce(t.naam, 'onbekend') as woongemeente_0,
       case when l.woongemeente is null then 'onbekend' when l.woongemeente = s.gemeente then 'zelfde' else 'andere' end as woongemeente_1,
       case when h.leerling is null then 'nee' else 'ja' end as casus,
       case when h.team = 1 then 'ja' else 'nee' end as team,
       (5 * round(coalesce(a.ongeoorloofd, 0) / 5))::int as ongeoorloofd_uren,
       (5 * round(coalesce(a.geoorloofd, 0) / 5))::int as geoorloofd_uren,
       (5 * round(coalesce(a.ziek, 0) / 5))::int as ziek_uren,
       coalesce(a.te_laat, 0)::int as te_laat
from laatst l
join monitor.school s on s.school = l.school
left join samenwerking.organisatie g on g.id = s.gemeente
left join samenwerking.organisatie w on w.id = s.swv
left join samenwerking.organisatie t on t.id = l.woongemeente
left join afwezig a on a.leerling = l.leerling
left join geholpen h on h.leerling = l.leerling
