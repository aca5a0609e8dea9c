-- Open casussen that this reader may write in and works on; the OCO works on all of the own school.
select c.sleutel, c.id as casus_id, c.jeugdige_id, j.roepnaam,
       concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam, coalesce(i.klas, '') as klas
from leerling.casus c
join leerling.jeugdige j on j.id = c.jeugdige_id
left join lateral (select n.klas from leerling.inschrijving n
     where n.jeugdige_id = c.jeugdige_id and n.school_id = c.school_id order by n.van desc limit 1) i on true
where c.gesloten_op is null
  and c.id in (select z.casus_id from toegang.inzage z where z.wie = any ((select toegang.sleutels())::text[])
               and z.categorie = 'werk' and z.schrijven and z.tot > now())
  and ((select toegang.rol()) = 'oco' or exists (select from leerling.betrokkene b
       where b.casus_id = c.id and b.account_id = (select toegang.lezer()) and b.tot is null))
  and (:sleutel = '' or c.sleutel = :sleutel)
  and (:letters = '' or exists (select from (values (j.roepnaam || ' ' || j.achternaam), (j.achternaam || ' ' || j.roepnaam),
           (concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam)),
           (concat_ws(' ', nullif(j.tussenvoegsel, ''), j.achternaam))) d (deel)
       where starts_with(leerling.zoekvorm(d.deel), leerling.zoekvorm(:letters))))
order by j.roepnaam, j.achternaam, c.id
limit :hoogstens
