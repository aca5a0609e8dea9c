-- Tasks, and about whom as far as the policies let this reader know.
select t.sleutel, t.soort, t.titel, t.waarom, t.op, t.tijd, t.wacht_op, t.adres,
       coalesce(t.wacht_sinds, (t.gemaakt_op at time zone 'Europe/Amsterdam')::date) as wacht_sinds,
       t.casus_id, c.sleutel as casus_sleutel, s.sleutel as signaal_sleutel, v.sleutel as adviesvraag_sleutel, g.sleutel as noodtoegang_sleutel,
       concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as naam,
       coalesce(i.klas, 'leerjaar ' || v.leerjaar, '') as klas, coalesce(h.korte_naam, '') as school
from ondersteuning.taak t
left join leerling.casus c on c.id = t.casus_id
left join ondersteuning.signaal s on s.id = t.signaal_id
left join ondersteuning.adviesvraag v on v.id = t.adviesvraag_id
-- case, not coalesce: PostgreSQL trusts no coalesce before a policy, and would read every pupil instead of using the index
left join leerling.jeugdige j on j.id = case when c.id is null then s.jeugdige_id else c.jeugdige_id end
left join samenwerking.school h on h.id = coalesce(t.school_id, c.school_id, s.school_id, v.school_id)
left join lateral (select n.klas from leerling.inschrijving n where n.jeugdige_id = j.id order by n.van desc limit 1) i on true
left join lateral (select o.sleutel from toestemming.noodtoegang o
     where t.soort = 'noodtoegang' and o.casus_id = t.casus_id and o.beoordeeld_op is null order by o.id desc limit 1) g on true
