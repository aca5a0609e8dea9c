-- One page of the casussen that this reader may see. gedeeld: because of consent or an exception, not only as the school's own record.
with zicht as (
    select i.casus_id, bool_or(i.grond <> 'schooldossier') as gedeeld, bool_or(i.categorie = 'werk') as werk
    from toegang.inzage i
    where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie in ('kern', 'werk') and i.tot > now()
    group by i.casus_id),
kies as (
    select c.id, c.sleutel, c.jeugdige_id, c.school_id, c.fase, c.geopend_op, z.werk, j.achternaam, j.roepnaam,
           concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
           coalesce(c.gesloten_op, c.nazorg_op, c.afronden_op, c.ondersteuning_op, c.plan_op, c.verkennen_op, c.geopend_op) as fase_op
    from zicht z
    join leerling.casus c on c.id = z.casus_id
    join leerling.jeugdige j on j.id = c.jeugdige_id
    where z.gedeeld <> :zonder
      and (:school = '' or c.school_id = (select s.id from samenwerking.school s where s.sleutel = :school))
      and case when :fase = '' then c.gesloten_op is null else c.fase = :fase end
      and (not :mijn or exists (select from leerling.betrokkene b
           where b.casus_id = c.id and b.account_id = (select toegang.lezer()) and b.tot is null))
      and (:na = '' or (j.achternaam, j.roepnaam, c.id) > (select k.achternaam, k.roepnaam, v.id
           from leerling.casus v join leerling.jeugdige k on k.id = v.jeugdige_id where v.sleutel = :na))
    order by j.achternaam, j.roepnaam, c.id
    limit :hoogstens)
select k.id as casus_id, k.sleutel, k.naam, coalesce(i.klas, '') as klas, h.korte_naam as school, k.fase, k.fase_op,
       coalesce(b.naam, '') as coach, l.op as laatste_contact, k.werk, k.geopend_op, x.nummer as werkwijze
from kies k
join samenwerking.school h on h.id = k.school_id
left join leerling.casuswerkwijze x on x.casus_id = k.id
left join lateral (select n.klas from leerling.inschrijving n
     where n.jeugdige_id = k.jeugdige_id and n.school_id = k.school_id order by n.van desc limit 1) i on true
left join lateral (select a.naam from leerling.betrokkene e join toegang.account a on a.id = e.account_id
     where e.casus_id = k.id and e.eerste_verantwoordelijke and e.tot is null limit 1) b on true
left join lateral (select t.op from ondersteuning.contact t
     where k.werk and t.casus_id = k.id and t.ongedaan_op is null and not t.werknotitie order by t.op desc limit 1) l on true
order by k.achternaam, k.roepnaam, k.id
