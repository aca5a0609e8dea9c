-- Fictieve gegevens. Casussen op de acht scholen met een team, verspreid over twee jaar; de laatste maanden lopen nog.
alter table leerling.betrokkene disable trigger user;
alter table leerling.casus disable trigger user;
alter table toestemming.antwoord disable trigger user;
create temp table nieuw as
select row_number() over (order by i.jeugdige_id) as id, i.jeugdige_id, i.school_id, case when i.school_id = 1 then 1 else 100 + i.school_id end as coach,
       current_date - pg_temp.kies(i.jeugdige_id, 'start', 720) as start, 5 + pg_temp.kies(i.jeugdige_id, 'wacht', 35) as wacht, 60 + pg_temp.kies(i.jeugdige_id, 'duur', 160) as duur
from leerling.inschrijving i where i.school_id <= 8 and pg_temp.kies(i.jeugdige_id, 'casus', 5) = 0;
insert into leerling.casus (id, nummer, jeugdige_id, school_id, signaal_op, geopend_op, verkennen_op, plan_op, ondersteuning_op, afronden_op, nazorg_op, gesloten_op, geopend_door) overriding system value
select id, to_char(start, 'YY') || '-' || lpad(id::text, 4, '0'), jeugdige_id, school_id, start, start, start,
       case when start + wacht <= current_date then start + wacht end, case when start + wacht <= current_date then start + wacht end,
       case when start + wacht + duur <= current_date then start + wacht + duur end, case when start + wacht + duur <= current_date then start + wacht + duur end,
       case when start + wacht + duur + 90 <= current_date then start + wacht + duur + 90 end,
       case when school_id = 1 then 2 else 200 + school_id end
from nieuw;
insert into leerling.betrokkene (casus_id, account_id, rol, eerste_verantwoordelijke, van) select id, coach, 'coach', true, start from nieuw;
insert into leerling.betrokkene (casus_id, account_id, rol, van) select id, 3, 'mentor', start from nieuw where school_id = 1;
insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, op, geldig_tot, wijze, door)
select n.id, d.doel, case when w.soort = 'j' then w.persoon_id end, case when w.soort = 'o' then w.persoon_id end, u.uitkomst, n.start + 2,
       case when u.uitkomst = 'gegeven' then greatest(n.start + 365, current_date + 1 + pg_temp.kies(n.id, 'verloopt', 300)) end, 'gesprek', n.coach
from nieuw n cross join toestemming.doel d cross join lateral toestemming.nodig(n.id, d.doel, current_date) w
cross join lateral (select case when d.doel = 'begeleiding' and pg_temp.kies(n.id, 'wel', 25) > 0 then 'gegeven'
                                when d.doel = 'begeleiding' then 'gevraagd'
                                when pg_temp.kies(n.id, d.doel || 'q', 3) = 0 then 'gegeven'
                                when pg_temp.kies(n.id * 10 + coalesce(w.persoon_id, 0), d.doel || 'x', 4) = 0 then 'geweigerd'
                                when pg_temp.kies(n.id, d.doel || 'q', 3) = 1 then 'gevraagd' end as uitkomst) u
where w.persoon_id is not null and u.uitkomst is not null;
select count(leerling.schooldossier(id)) from nieuw;
select count(toestemming.herberekend(id)) from nieuw;
insert into ondersteuning.traject (casus_id, regime, organisatie_id, naam, begonnen_op, afgerond_op, reden)
select c.id, 'preventie', 5, 'Gesprekken met de coach', c.ondersteuning_op, c.afronden_op, case when c.afronden_op is not null then (array['01', '01', '01', '02', '03', '04'])[1 + pg_temp.kies(c.id, 'reden', 6)] end
from leerling.casus c where c.ondersteuning_op is not null;
insert into ondersteuning.doel (casus_id, tekst, kort, van_wie, gesteld_op)
select c.id, d.tekst, d.kort, 'de leerling', c.plan_op
from leerling.casus c cross join (values (0, 'Ik neem zelf pauze als het te veel wordt', 'Pauze nemen'), (1, 'Ik slaap acht uur op schooldagen', 'Slapen'), (2, 'Ik kom elke dag op tijd', 'Op tijd'), (3, 'Ik durf iets te zeggen in de klas', 'Durven')) d (nr, tekst, kort)
where c.plan_op is not null and (pg_temp.kies(c.id, 'doel', 4) = d.nr or pg_temp.kies(c.id, 'doel2', 4) = d.nr);
insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door, door)
select d.id, d.casus_id, least(10, 3 + pg_temp.kies(d.id, 'c', 2) + k * (1 + pg_temp.kies(d.id, 'groei', 2)) / 2), d.gesteld_op + k * 28, 'jeugdige', n.coach
from ondersteuning.doel d join nieuw n on n.id = d.casus_id cross join generate_series(0, 4) k where d.gesteld_op + k * 28 <= current_date;
insert into ondersteuning.kracht (casus_id, soort, tekst, op, door)
select n.id, k.soort, k.tekst, n.start + 7, n.coach from nieuw n
cross join (values (0, 'kracht', 'Komt elke dag naar school'), (1, 'kracht', 'Voetbalt op dinsdag'), (2, 'netwerk', 'Oma woont om de hoek'), (3, 'netwerk', 'Een goede vriendin in de klas')) k (nr, soort, tekst)
where pg_temp.kies(n.id, 'kr', 4) <> k.nr;
insert into ondersteuning.contact (casus_id, op, met, notitie, door, vastgelegd_op)
select n.id, dag, (array['jeugdige', 'jeugdige', 'jeugdige', 'moeder', 'vader', 'school', 'andere_hulp'])[1 + pg_temp.kies(n.id * 100 + k, 'met', 7)],
       (array['Goed gesprek. Het gaat de goede kant op.', 'De afspraken van vorige week herhaald. Twee van de drie lukten.', 'Vertelde over thuis. Wil graag dat de mentor dit weet.', '', 'Kort gebeld: volgende week verder.', 'Samen een plan voor de toetsweek gemaakt.'])[1 + pg_temp.kies(n.id * 100 + k, 'tekst', 6)],
       n.coach, dag + interval '15 hours'
from nieuw n cross join generate_series(1, 70) k cross join lateral (select n.start + n.wacht + (k * n.duur) / 70 as dag) x where dag <= current_date;
insert into ondersteuning.gebeurtenis (casus_id, op, soort, titel, door) select id, start + interval '9 hours', 'fase', 'Signaal besproken en casus geopend', case when school_id = 1 then 2 else 200 + school_id end from nieuw;
insert into ondersteuning.nazorg (casus_id, account_id, afgesproken_op, gepland_op, gedaan_op, uitkomst)
select c.id, n.coach, c.afronden_op, c.afronden_op + 60, case when gedaan then c.afronden_op + 60 end, case when gedaan then (array['gaat_goed', 'gaat_goed', 'lichte_steun'])[1 + pg_temp.kies(c.id, 'nu', 3)] end
from leerling.casus c join nieuw n on n.id = c.id
cross join lateral (select c.afronden_op + 60 <= current_date and pg_temp.kies(c.id, 'naz', 5) > 0 as gedaan) g
where c.afronden_op is not null and pg_temp.kies(c.id, 'geennaz', 6) > 0;
insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, door)
select 'a' || n.coach, n.id, n.school_id, 'eigen', (array['Doelen opnieuw een cijfer geven', 'Bellen met ouders', 'Terugkoppelen aan de mentor', 'Plan evalueren'])[1 + pg_temp.kies(n.id, 'tk', 4)], 'Afgesproken in het laatste gesprek', current_date - 4 + pg_temp.kies(n.id, 'tkd', 14), n.coach
from nieuw n join leerling.casus c on c.id = n.id where c.gesloten_op is null and pg_temp.kies(n.id, 'taak', 3) = 0;
alter table leerling.betrokkene enable trigger user;
alter table leerling.casus enable trigger user;
alter table toestemming.antwoord enable trigger user;
select setval(pg_get_serial_sequence('samenwerking.organisatie', 'id'), 100000), setval(pg_get_serial_sequence('samenwerking.school', 'id'), 100000), setval(pg_get_serial_sequence('samenwerking.team', 'id'), 100000),
       setval(pg_get_serial_sequence('toegang.account', 'id'), 100000), setval(pg_get_serial_sequence('leerling.jeugdige', 'id'), 100000), setval(pg_get_serial_sequence('leerling.ouder', 'id'), 100000),
       setval(pg_get_serial_sequence('leerling.casus', 'id'), 100000), setval(pg_get_serial_sequence('levering.levering', 'id'), 100000), setval('leerling.casusnummer', 9000);
analyze;
