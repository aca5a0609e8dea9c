-- What is due for a meeting: casussen by why, signals without an answer, open questions for advice. The policies leave out what is not the reader's.
with casus as (
    select c.id, c.sleutel, c.jeugdige_id, c.school_id, c.geopend_op, c.id = any ((select overleg.casussen())::bigint[]) as mag
    from leerling.casus c
    where c.school_id = :school and c.gesloten_op is null and c.id <> all ((select overleg.op_agenda(:overleg))::bigint[])),
reden as (
    select c.*, case
        when v.punt_id is not null and (v.besloten_op is null or v.besluit = 'later') then 'later'
        when exists (select from ondersteuning.taak t where t.casus_id = c.id and t.soort = 'evaluatie' and t.klaar_op is null and t.op <= :op) then 'evaluatie'
        when exists (select from ondersteuning.nazorg n where n.casus_id = c.id and n.gedaan_op is null and n.vervallen_op is null
                     and n.geen_reden is null and n.gepland_op <= :op::date + 7) then 'nazorg'
        when exists (select from ondersteuning.doel d where d.casus_id = c.id and d.vervallen_op is null and d.gesteld_op < :op::date - 56
                     and not exists (select from ondersteuning.cijfer r where r.doel_id = d.id and r.ongedaan_op is null and r.op >= :op::date - 56)) then 'doelen'
        when not c.mag then 'toestemming'
        when v.punt_id is null then 'nooit' end as reden
    from casus c
    left join lateral (select p.id as punt_id, p.besloten_op, b.besluit
         from overleg.casuspunt x join overleg.agendapunt p on p.id = x.punt_id join overleg.overleg o on o.id = p.overleg_id and o.afgerond_op is not null
         left join overleg.teambesluit b on b.punt_id = p.id
         where x.casus_id = c.id order by o.op desc, p.id desc limit 1) v on true)
select 'casus' as soort, r.id, r.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam) as wie, coalesce(i.klas, '') as klas,
       i.leerjaar, r.reden, r.mag as met_naam, '' as vraag, array_position(array['later', 'evaluatie', 'nazorg', 'doelen', 'nooit', 'toestemming'], r.reden) as voor,
       r.geopend_op as sinds
from reden r
join leerling.jeugdige j on j.id = r.jeugdige_id
left join lateral (select n.klas, n.leerjaar from leerling.inschrijving n
     where n.jeugdige_id = r.jeugdige_id and n.school_id = r.school_id order by n.van desc limit 1) i on true
where r.reden is not null
union all
select 'signaal', s.id, s.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam), coalesce(i.klas, ''), i.leerjaar, 'signaal', false, '', 0,
       (s.gemeld_op at time zone 'Europe/Amsterdam')::date
from ondersteuning.signaal s
left join leerling.jeugdige j on j.id = s.jeugdige_id
left join lateral (select n.klas, n.leerjaar from leerling.inschrijving n
     where n.jeugdige_id = s.jeugdige_id and n.school_id = s.school_id order by n.van desc limit 1) i on true
where s.school_id = :school and s.beoordeeld_op is null and s.casus_id is null and (select toegang.rol()) = 'oco'
  and not exists (select from overleg.casuspunt x where x.signaal_id = s.id and x.overleg_id = :overleg)
union all
select 'advies', v.id, v.sleutel, '', '', v.leerjaar, 'advies', false, v.vraag, 0, (v.gesteld_op at time zone 'Europe/Amsterdam')::date
from ondersteuning.adviesvraag v
where v.school_id = :school and v.beantwoord_op is null
  and not exists (select from overleg.agendapunt p where p.adviesvraag_id = v.id and p.overleg_id = :overleg)
order by voor, sinds, sleutel
limit :hoogstens
