-- Who may stand here twice. Names are compared only within one birthday, or by equality: never each with each.
with hier as materialized (
    select distinct on (j.id) j.id, j.sleutel, j.roepnaam, j.achternaam, j.geboortedatum,
           concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
           leerling.zoekvorm(j.roepnaam || ' ' || j.achternaam) as vorm, leerling.zoekvorm(j.achternaam || ' ' || j.roepnaam) as mrov,
           'klas ' || i.klas || ', ' || s.korte_naam || ', nummer ' || i.leerlingnummer as plek
    from leerling.inschrijving i
    join leerling.jeugdige j on j.id = i.jeugdige_id
    join samenwerking.school s on s.id = i.school_id
    where i.school_id = any ((select toegang.scholen())::bigint[]) and j.samengevoegd_met is null
      and (i.tot is null or i.tot > :vandaag)
    order by j.id, i.van desc),
paar as (
    select a.id as een, b.id as ander
    from hier a join hier b on b.geboortedatum = a.geboortedatum and b.id > a.id
    where least(public.levenshtein(left(a.vorm, 120), left(b.vorm, 120)), public.levenshtein(left(a.vorm, 120), left(b.mrov, 120)))
          <= 0.4 * greatest(length(left(a.vorm, 120)), length(left(b.vorm, 120)), 1)     -- leerling.lijkt_op, with each name made comparable once
    union all
    select a.id, b.id
    from hier a join hier b on b.vorm = a.vorm and b.id > a.id
    where leerling.verschreven(a.geboortedatum, b.geboortedatum))
select a.sleutel as een_sleutel, a.naam as een, a.plek as een_plek, b.sleutel as ander_sleutel, b.naam as ander,
       b.plek || case when b.geboortedatum <> a.geboortedatum then ', geboren op ' || to_char(b.geboortedatum, 'DD-MM-YYYY') else '' end as ander_plek,
       a.geboortedatum
from paar p
join hier a on a.id = p.een
join hier b on b.id = p.ander
where not exists (select from leerling.verschil v where (v.jeugdige_id, v.ander_id) in ((a.id, b.id), (b.id, a.id)))
order by b.id desc, a.id desc
limit 50
