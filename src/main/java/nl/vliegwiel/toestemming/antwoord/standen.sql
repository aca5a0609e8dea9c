-- Each purpose with whoever must answer today, or once did, and the newest answer of each. One row for a purpose that asks for nobody.
with d as materialized (
    select c.id as casus_id, c.jeugdige_id, e.doel, e.naam, e.uitleg, e.ontvanger, e.maanden_geldig, e.volgorde,
           array_to_string(e.categorieen, ',') as categorieen,
           toestemming.geldig_tot(c.id, e.doel, :vandaag) as geldig_tot,
           (select max(u.tot) from toestemming.uitzondering u
            where u.casus_id = c.id and u.doel = e.doel and u.bevestigd_op is not null and u.beeindigd_op is null
              and u.tot > :vandaag) as uitzondering_tot
    from leerling.casus c cross join toestemming.doel e
    where c.id = :casus),
wie as (
    select d.doel, n.soort, n.persoon_id, true as nodig
    from d cross join lateral toestemming.nodig(d.casus_id, d.doel, :vandaag) n
    union
    select a.doel, case when a.jeugdige_id is null then 'o' else 'j' end, coalesce(a.jeugdige_id, a.ouder_id), false
    from toestemming.antwoord a
    where a.casus_id = :casus
      and not exists (select from toestemming.nodig(:casus, a.doel, :vandaag) n
                      where n.persoon_id = case when n.soort = 'j' then a.jeugdige_id else a.ouder_id end))
select d.doel, d.naam as doel_naam, d.uitleg, d.ontvanger, d.categorieen, d.maanden_geldig, d.geldig_tot, d.uitzondering_tot,
       w.soort, case when w.soort = 'j' then 'j' else coalesce(o.sleutel, '') end as sleutel, coalesce(w.nodig, false) as nodig,
       case when w.soort = 'j' then j.roepnaam else coalesce(o.naam, '') end as naam, coalesce(g.relatie, 'jeugdige') as relatie,
       a.uitkomst, a.op, a.geldig_tot as antwoord_tot, a.wijze, v.op as gevraagd_op
from d
left join wie w on w.doel = d.doel
left join leerling.jeugdige j on w.soort = 'j' and j.id = w.persoon_id
left join leerling.ouder o on w.soort = 'o' and o.id = w.persoon_id
left join leerling.gezag g on g.ouder_id = o.id and g.jeugdige_id = d.jeugdige_id
left join lateral (
    select t.uitkomst, t.op, t.geldig_tot, t.wijze from toestemming.antwoord t
    where t.casus_id = d.casus_id and t.doel = d.doel and t.uitkomst <> 'gevraagd'
      and case when w.soort = 'j' then t.jeugdige_id else t.ouder_id end = w.persoon_id
    order by t.op desc, t.id desc limit 1) a on true
left join lateral (
    select max(t.op) as op from toestemming.antwoord t
    where t.casus_id = d.casus_id and t.doel = d.doel and t.uitkomst = 'gevraagd' and (a.op is null or t.op > a.op)
      and case when w.soort = 'j' then t.jeugdige_id else t.ouder_id end = w.persoon_id) v on true
order by d.volgorde, w.soort, g.relatie, w.persoon_id
limit 500
