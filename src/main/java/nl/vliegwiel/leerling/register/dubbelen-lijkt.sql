-- Who this may be already: born that day with such a name, or of this very name with the day typed wrong.
with wie as materialized (
    select j.id from leerling.jeugdige j
    where j.geboortedatum = :geboren and leerling.lijkt_op(j.roepnaam, j.achternaam, :roepnaam, :achternaam)
    union
    select z.jeugdige_id from leerling.zoeknaam z join leerling.jeugdige j on j.id = z.jeugdige_id
    where z.school_id = any ((select toegang.scholen())::bigint[])
      and z.deel = leerling.zoekvorm(:roepnaam || ' ' || :achternaam) and leerling.verschreven(j.geboortedatum, :geboren))
select j.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam, j.roepnaam,
       'klas ' || i.klas || ', ' || s.korte_naam
           || case when j.geboortedatum <> :geboren then ', geboren op ' || to_char(j.geboortedatum, 'DD-MM-YYYY') else '' end as plek,
       i.leerlingnummer
from wie
join leerling.jeugdige j on j.id = wie.id
join lateral (select n.* from leerling.inschrijving n where n.jeugdige_id = j.id
     and n.school_id = any ((select toegang.scholen())::bigint[])
     order by n.tot nulls first, n.van desc limit 1) i on true
join samenwerking.school s on s.id = i.school_id
where j.samengevoegd_met is null and j.id is distinct from :behalve::bigint and (i.tot is null or i.tot > :vandaag)
  and not exists (select from leerling.verschil v
                  where (v.jeugdige_id, v.ander_id) in ((j.id, :behalve::bigint), (:behalve::bigint, j.id)))
order by j.achternaam, j.roepnaam
limit 5
