-- One row per casus that began in the period. Its number is of the casus: who has two cannot be recognised by it. Of dates only
-- the month of the signal is told, all else in weeks. persoon never leaves: it counts people in a group.
with gekozen as (
    select c.*, i.leerjaar, i.onderwijs
    from monitor.casus c
    left join lateral (
        select e.leerjaar, e.onderwijs from monitor.inschrijving e
        where e.leerling = c.leerling and e.school = c.school and e.van_dag <= c.signaal_dag
        order by e.van_dag desc limit 1) i on true
    where c.signaal_dag between :van::int and :tot::int),
gesproken as (
    select k.casus, count(*) as aantal from monitor.contact k group by k.casus),
gesteld as (
    select d.casus, count(*) as aantal, avg(d.laatste - d.eerste) filter (where d.cijfers > 1) as groei
    from monitor.doel d group by d.casus),
beeindigd as (
    select distinct on (t.casus) t.casus, t.reden from monitor.traject t where t.reden is not null
    order by t.casus, t.afgerond_dag desc, t.reden),
oordeel as (
    select distinct on (e.casus) e.casus, e.nut, e.toekomst from monitor.evaluatie e where e.informant = 'jeugdige'
    order by e.casus, e.dag desc, e.nut, e.toekomst),
later as (
    select distinct on (n.casus) n.casus, n.uitkomst from monitor.nazorg n where n.uitkomst is not null
    order by n.casus, n.gedaan_dag desc, n.uitkomst)
select c.leerling as persoon,
       lpad(to_hex(c.casus), 16, '0') as rij,
       right(lpad(to_hex(monitor.pseudoniem('school', c.school)), 16, '0'), 8) as school_0,
       coalesce(g.naam, 'onbekend') || ', ' || coalesce(w.naam, 'onbekend') as school_1,
       coalesce(w.naam, 'onbekend') as school_2,
       s.groep as groep_0,
       coalesce(c.onderwijs, 'onbekend') as onderwijs_0,
       case when c.onderwijs is null then 'onbekend' when c.onderwijs in ('pro', 'vso') then 'pro of vso' else 'vmbo, havo of vwo' end as onderwijs_1,
       coalesce(c.leerjaar::text, 'onbekend') as leerjaar_0,
       case when c.leerjaar is null then 'onbekend' when c.leerjaar <= 2 then '1 en 2' when c.leerjaar <= 4 then '3 en 4' else '5 en hoger' end as leerjaar_1,
       to_char(make_date(c.signaal_maand / 12, c.signaal_maand % 12 + 1, 1), 'YYYY-MM') as signaal_0,
       ((c.signaal_maand - 7) / 12)::text || '/' || ((c.signaal_maand - 7) / 12 + 1)::text
           || (array[' aug-nov', ' dec-mrt', ' apr-jul'])[(c.signaal_maand - 7) % 12 / 4 + 1] as signaal_1,
       ((c.signaal_maand - 7) / 12)::text || '/' || ((c.signaal_maand - 7) / 12 + 1)::text as signaal_2,
       c.route as route,
       case when c.team = 1 then 'ja' else 'nee' end as team,
       (c.hulp_dag - c.signaal_dag) / 7 as weken_tot_hulp,
       (c.afronden_dag - c.hulp_dag) / 7 as weken_hulp,
       (5 * round(coalesce(k.aantal, 0) / 5.0))::int as contacten,
       coalesce(d.aantal, 0)::int as doelen,
       round(d.groei)::int as doelgroei,
       b.reden as reden_einde,
       o.nut as nut,
       o.toekomst as toekomst,
       n.uitkomst as nazorg
from gekozen c
join monitor.school s on s.school = c.school
left join samenwerking.organisatie g on g.id = s.gemeente
left join samenwerking.organisatie w on w.id = s.swv
left join gesproken k on k.casus = c.casus
left join gesteld d on d.casus = c.casus
left join beeindigd b on b.casus = c.casus
left join oordeel o on o.casus = c.casus
left join later n on n.casus = c.casus
