-- What is due this morning, by keys and dates: soort, the day it is about, a number, and whose turn it is.
-- Whoever is first responsible gets it as long as that person may read the casus; else the coordinator of the school.
with wie as (
    select c.id as casus_id, c.jeugdige_id, c.school_id, c.ondersteuning_op, c.afronden_op, o.om_de_weken * 7 as om_de, f.rood_dagen,
           coalesce(c.nazorg_op, c.afronden_op, c.ondersteuning_op, c.plan_op, c.verkennen_op, c.geopend_op) as fase_op, coalesce((
        select 'a' || b.account_id from leerling.betrokkene b
        where b.casus_id = c.id and b.eerste_verantwoordelijke
          and exists (select from toegang.inzage i where i.casus_id = c.id and i.wie = 'a' || b.account_id)),
        'oco@s' || c.school_id) as wie
    from leerling.casus c
    left join leerling.casuswerkwijze x on x.casus_id = c.id
    left join leerling.werkwijzefase f on f.nummer = leerling.werkwijze_op(c.geopend_op, x.nummer) and f.fase = c.fase
    left join leerling.werkwijzefase o on o.nummer = leerling.werkwijze_op(c.geopend_op, x.nummer) and o.fase = 'ondersteuning'),
laatste as (
    select distinct on (a.casus_id, a.doel, a.jeugdige_id, a.ouder_id)
           a.casus_id, a.doel, a.jeugdige_id, a.ouder_id, a.uitkomst, a.op::date as op, a.geldig_tot
    from toestemming.antwoord a
    order by a.casus_id, a.doel, a.jeugdige_id, a.ouder_id, a.op desc, a.id desc),
beslist as (
    select l.* from laatste l
    where (l.uitkomst = 'gegeven' and l.geldig_tot between :vandaag and :vandaag + 30
           or l.uitkomst = 'gevraagd' and l.op between :vandaag - 45 and :vandaag - 7)
      and exists (select from toestemming.nodig(l.casus_id, l.doel, :vandaag) n
                  where n.persoon_id = case n.soort when 'j' then l.jeugdige_id else l.ouder_id end)),
feit as (
    select 'verjaardag' as soort, v.casus_id as id, v.casus_id, v.dag, v.jaar as getal, '' as doel
    from (select w.casus_id, l as jaar, (j.geboortedatum + make_interval(years => l))::date as dag
          from wie w join leerling.jeugdige j on j.id = w.jeugdige_id cross join unnest(array[12, 16, 18]) l) v
    where v.dag between :vandaag and :vandaag + 14
    union all
    select 'verloop', casus_id, casus_id, min(geldig_tot), 0, doel from beslist
    where uitkomst = 'gegeven' group by casus_id, doel
    union all
    select 'gevraagd', casus_id, casus_id, op, case when op <= :vandaag - 14 then 14 else 7 end, doel from beslist
    where uitkomst = 'gevraagd' group by casus_id, doel, op
    union all
    select 'nazorg', n.id, n.casus_id, n.gepland_op, 0, '' from ondersteuning.nazorg n
    where n.account_id is not null and n.gepland_op <= :vandaag + 7
    union all
    select 'cijfer', m.casus_id, m.casus_id, m.dag, (:vandaag - m.dag) / m.om_de, ''
    from (select w.casus_id, w.om_de, greatest(min(d.gesteld_op), (select max(g.op) from ondersteuning.cijfer g where g.casus_id = w.casus_id)) as dag
          from wie w join ondersteuning.doel d on d.casus_id = w.casus_id
          where w.ondersteuning_op is not null and w.afronden_op is null group by w.casus_id, w.om_de) m
    where m.dag <= :vandaag - m.om_de
    union all
    select 'evaluatie', m.casus_id, m.casus_id, m.dag, (:vandaag - m.dag) / m.om_de, ''
    from (select w.casus_id, w.om_de, greatest(w.ondersteuning_op, (select max(e.op) from ondersteuning.evaluatie e where e.casus_id = w.casus_id)) as dag
          from wie w where w.ondersteuning_op is not null and w.afronden_op is null) m
    where m.dag <= :vandaag - m.om_de
    union all
    select 'termijn', w.casus_id, w.casus_id, w.fase_op, w.rood_dagen, '' from wie w
    where w.fase_op + w.rood_dagen between :vandaag - 14 and :vandaag
    union all
    select 'noodtoegang', n.id, n.casus_id, n.op::date, 0, '' from toestemming.noodtoegang n
    where n.beoordeeld_op is null and n.beoordelen_voor <= :vandaag)
select f.soort, f.id, f.casus_id, w.school_id, case when f.soort = 'noodtoegang' then 'oco@s' || w.school_id else coalesce(n.wie, w.wie) end as wie,
       f.dag, f.getal, f.doel, coalesce(d.naam, '') as doelnaam
from feit f
join wie w on w.casus_id = f.casus_id
-- aftercare is asked by the person who was named, as long as that person may read the casus
left join lateral (select 'a' || z.account_id as wie from ondersteuning.nazorg z
     where f.soort = 'nazorg' and z.id = f.id
       and exists (select from toegang.inzage i where i.casus_id = z.casus_id and i.wie = 'a' || z.account_id)) n on true
left join toestemming.doel d on d.doel = f.doel
where f.soort not in ('nazorg', 'cijfer', 'evaluatie', 'noodtoegang')
   or not exists (select from ondersteuning.taak t where t.casus_id = f.casus_id and t.soort = f.soort)
union all
select 'signaal', s.id, null, s.school_id, 'oco@s' || s.school_id, s.reageren_voor, 0, '', ''
from ondersteuning.signaal s
where s.reageren_voor < :vandaag and not exists (select from ondersteuning.taak t where t.signaal_id = s.id)
order by soort, id
limit 20000
