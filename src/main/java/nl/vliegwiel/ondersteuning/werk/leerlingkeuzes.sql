-- Open casussen that this reader may write in: who works on them with consent, and the OCO of the school.
select c.sleutel, c.id as casus_id, c.jeugdige_id, j.roepnaam,
       concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam, coalesce(i.klas, '') as klas
from leerling.casus c
join leerling.jeugdige j on j.id = c.jeugdige_id
left join lateral (select n.klas from leerling.inschrijving n
     where n.jeugdige_id = c.jeugdige_id and n.school_id = c.school_id order by n.van desc limit 1) i on true
where c.gesloten_op is null
  and c.id = any ((select toegang.casussen('werk', true))::bigint[])
  and (:sleutel = '' or c.sleutel = :sleutel)
  and (:letters = '' or exists (select from (values (j.roepnaam || ' ' || j.achternaam), (j.achternaam || ' ' || j.roepnaam),
           (concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam)),
           (concat_ws(' ', nullif(j.tussenvoegsel, ''), j.achternaam))) d (deel)
       where starts_with(leerling.zoekvorm(d.deel), leerling.zoekvorm(:letters))))
order by j.roepnaam, j.achternaam, c.id
limit :hoogstens
