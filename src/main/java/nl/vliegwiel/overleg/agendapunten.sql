-- Points of an agenda; about whom, as far as consent lets this reader know today.
select p.id, p.sleutel, p.overleg_id, p.school_id, p.volgorde, p.soort, p.titel, p.waarom, p.vraag, p.leerjaar, p.minuten, p.besloten_op,
       c.id as casus_id, c.sleutel as casus_sleutel, j.id as jeugdige_id, coalesce(j.roepnaam, '') as roepnaam,
       concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam, j.geboortedatum, coalesce(i.klas, '') as klas,
       case when c.id is null then '' else x.vraag end as eigen_vraag, g.naam as vraag_van, b.besluit
from overleg.agendapunt p
left join overleg.casuspunt x on x.punt_id = p.id and x.casus_id = any ((select overleg.casussen())::bigint[])
left join leerling.casus c on c.id = x.casus_id
left join leerling.jeugdige j on j.id = c.jeugdige_id
left join lateral (select n.klas from leerling.inschrijving n
     where n.jeugdige_id = c.jeugdige_id and n.school_id = c.school_id order by n.van desc limit 1) i on true
left join toegang.account g on g.id = x.gesteld_door
left join overleg.teambesluit b on b.punt_id = p.id
