-- Each purpose with whoever must answer today, or once did, and the newest answer of each. One row for a purpose that asks for nobody.
-- Each table costs its policy at each place where it stands, so each is read once; no family, no casus of this reader.
with gezin as materialized (select g.soort, g.persoon_id, g.sleutel, g.naam, g.relatie, g.tot from leerling.gezin(:casus) g),
afweging as materialized (
    select u.doel, u.gesloten, case when u.bevestigd_op is not null and u.tot > :vandaag then u.tot end as tot
    from toestemming.uitzondering u where u.casus_id = :casus and u.beeindigd_op is null),
d as materialized (
    select e.doel, e.naam, e.uitleg, e.ontvanger, e.maanden_geldig, e.volgorde, array_to_string(e.categorieen, ',') as categorieen,
           g.tot as geldig_tot, (select max(u.tot) from afweging u where u.doel = e.doel) as uitzondering_tot
    from toestemming.doel e left join toestemming.geldig_in(:casus, :vandaag) g on g.doel = e.doel
    where exists (select from gezin) and e.doel = any (toestemming.leesbare_doelen())),
nodig as materialized (
    select n.doel, n.soort, n.persoon_id from toestemming.nodig_in(:casus, :vandaag) n
    where exists (select from gezin)),
antwoord as materialized (
    select a.id, a.doel, case when a.jeugdige_id is null then 'o' else 'j' end as soort, coalesce(a.jeugdige_id, a.ouder_id) as persoon_id,
           a.uitkomst, a.op, a.geldig_tot, a.wijze
    from toestemming.antwoord a where a.casus_id = :casus),
wie as materialized (
    select n.doel, n.soort, n.persoon_id, true as nodig from nodig n
    union
    select a.doel, a.soort, a.persoon_id, false from antwoord a
    where not exists (select from nodig n where n.doel = a.doel and n.soort = a.soort and n.persoon_id = a.persoon_id)),
laatste as (
    select distinct on (doel, soort, persoon_id) doel, soort, persoon_id, uitkomst, op, geldig_tot, wijze
    from antwoord where uitkomst <> 'gevraagd' order by doel, soort, persoon_id, op desc, id desc),
vraag as (
    select doel, soort, persoon_id, max(op) as op from antwoord where uitkomst = 'gevraagd' group by doel, soort, persoon_id)
select d.doel, d.naam as doel_naam, d.uitleg, d.ontvanger, d.categorieen, d.maanden_geldig, d.geldig_tot, d.uitzondering_tot,
       w.soort, coalesce(m.sleutel, '') as sleutel, coalesce(w.nodig, false) as nodig, coalesce(m.naam, '') as naam,
       coalesce(m.relatie, 'jeugdige') as relatie, a.uitkomst, a.op, a.geldig_tot as antwoord_tot, a.wijze,
       case when a.op is null or v.op > a.op then v.op end as gevraagd_op,
       (select string_agg(distinct g.relatie, ',') from gezin g where g.soort = 'o' and (g.tot is null or g.tot > :vandaag)) as relaties,
       not exists (select from afweging u where u.gesloten) as ouders_lezen
from d
left join wie w on w.doel = d.doel
left join gezin m on m.soort = w.soort and m.persoon_id = w.persoon_id
left join laatste a on a.doel = w.doel and a.soort = w.soort and a.persoon_id = w.persoon_id
left join vraag v on v.doel = w.doel and v.soort = w.soort and v.persoon_id = w.persoon_id
order by d.volgorde, w.soort, m.relatie, w.persoon_id
limit 500
