-- Fictieve gegevens. Wat er in de casussen gebeurde: signalen, trajecten, doelen, contacten, evaluaties, nazorg, taken; en werk zonder leerling.
insert into ondersteuning.signaal (school_id, jeugdige_id, melder_id, gemeld_op, themas, tekst, reageren_voor, beoordeeld_op, beoordeeld_door, beoordeling, antwoord, casus_id)
select n.school_id, n.jeugdige_id, 300 + n.school_id, n.start + interval '11 hours', array[t.thema], t.tekst, n.start + 5, pg_temp.werkdag(n.start + 2) + interval '9 hours', n.oco, 'verkennen', 'Dank je. We gaan erover in gesprek.', n.id
from nieuw n
cross join lateral (select (array['verzuim', 'somber', 'druk', 'thuis', 'vrienden', 'leren'])[1 + pg_temp.kies(n.id, 70, 6)] as thema,
    (array['Komt drie keer per week te laat.', 'Is stil en trekt zich terug.', 'Wordt snel boos in de les.', 'Vertelt dat het thuis moeilijk is.', 'Loopt in de pauze alleen.', 'Haalt de lessen niet meer bij.'])[1 + pg_temp.kies(n.id, 70, 6)] as tekst) t;
insert into ondersteuning.traject (casus_id, regime, organisatie_id, naam, begonnen_op, afgerond_op, reden)
select c.id, case when c.aanpak = 'team' then 'preventie' else 'onderwijs' end, case when c.aanpak = 'team' then 5 else 4 end, case when c.aanpak = 'team' then 'Gesprekken met het team' else 'Begeleiding op school' end,
       -- 76 % volgens plan (Utrecht, buurtteams jeugd en gezin)
       c.ondersteuning_op, c.afronden_op, case when c.afronden_op is not null then case when pg_temp.kans(c.id, 71) < 0.76 then '01' else (array['02', '03', '04', '05'])[1 + pg_temp.kies(c.id, 72, 4)] end end
from leerling.casus c where c.id > 1000 and c.ondersteuning_op is not null;
insert into ondersteuning.doel (casus_id, tekst, kort, van_wie, gesteld_op)
select c.id, d.tekst, d.kort, 'de leerling', c.plan_op
from leerling.casus c cross join (values (0, 'Ik neem zelf pauze als het te veel wordt', 'Pauze nemen'), (1, 'Ik slaap acht uur op schooldagen', 'Slapen'), (2, 'Ik kom elke dag op tijd', 'Op tijd'),
    (3, 'Ik durf iets te zeggen in de klas', 'Durven'), (4, 'Ik maak mijn huiswerk op school af', 'Huiswerk')) d (nr, tekst, kort)
where c.id > 1000 and c.plan_op is not null and d.nr in (pg_temp.kies(c.id, 73, 5), pg_temp.kies(c.id, 74, 5));
insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door, door)
select d.id, d.casus_id, least(10, 3 + pg_temp.kies(d.id, 75, 2) + k * (1 + pg_temp.kies(d.id, 76, 2)) / 2), d.gesteld_op + k * 28, 'jeugdige', n.coach
from tijd cross join ondersteuning.doel d join nieuw n on n.id = d.casus_id join leerling.casus c on c.id = n.id cross join generate_series(0, 4) k
where d.gesteld_op + k * 28 <= least(coalesce(c.afronden_op, tijd.vandaag), tijd.vandaag - 10);
insert into ondersteuning.kracht (casus_id, soort, tekst, op, door)
select n.id, k.soort, k.tekst, n.start + 7, n.coach from nieuw n
cross join (values (0, 'kracht', 'Komt elke dag naar school'), (1, 'kracht', 'Voetbalt op dinsdag'), (2, 'netwerk', 'Oma woont om de hoek'), (3, 'netwerk', 'Een goede vriendin in de klas'), (4, 'kracht', 'Kan goed tekenen')) k (nr, soort, tekst)
where k.nr in (pg_temp.kies(n.id, 77, 5), pg_temp.kies(n.id, 78, 5)) and n.start + 7 < pg_temp.vandaag();
insert into ondersteuning.contact (casus_id, op, met, notitie, door, vastgelegd_op)
select n.id, x.dag, (array['jeugdige', 'jeugdige', 'jeugdige', 'moeder', 'vader', 'school', 'andere_hulp'])[1 + pg_temp.kies(n.id * 100 + k, 79, 7)],
       (array['Goed gesprek. Het gaat de goede kant op.', 'De afspraken van vorige week herhaald. Twee van de drie lukten.', 'Vertelde over thuis. Wil graag dat de mentor dit weet.', '', 'Kort gebeld: volgende week verder.', 'Samen een plan voor de toetsweek gemaakt.', '', 'Wilde vandaag niet veel kwijt. Volgende keer wandelen.'])[1 + pg_temp.kies(n.id * 100 + k, 80, 8)],
       n.coach, x.dag + interval '15 hours'
from tijd cross join nieuw n join leerling.casus c on c.id = n.id cross join generate_series(1, 18) k
cross join lateral (select n.start + n.wacht + (k * n.weken * 7) / 18 as dag) x
where x.dag <= least(coalesce(c.afronden_op, tijd.vandaag), tijd.vandaag - 1);
insert into ondersteuning.gebeurtenis (casus_id, op, soort, titel, door) select id, start + interval '9 hours', 'fase', 'Signaal besproken en casus geopend', oco from nieuw;
insert into ondersteuning.gebeurtenis (casus_id, op, soort, titel, tekst, door)
select n.id, c.ondersteuning_op + interval '14 hours', 'besluit', 'Besluit in teamoverleg', 'De coach gaat door met gesprekken, elke twee weken. Geen verwijzing nodig.', n.oco
from nieuw n join leerling.casus c on c.id = n.id where c.ondersteuning_op is not null and pg_temp.kies(n.id, 81, 3) = 0;
insert into ondersteuning.evaluatie (casus_id, op, informant, nut, toekomst, moment, door)
-- rapportcijfer rond 8 (Utrecht, Zwolle 2023); 90 % gaat zonder professionele hulp verder
select c.id, c.afronden_op, case when pg_temp.kies(c.id, 82, 4) = 0 then 'ouder' else 'jeugdige' end, 7 + pg_temp.kies(c.id, 83, 4) - case when pg_temp.kies(c.id, 84, 8) = 0 then 3 else 0 end,
       case when pg_temp.kans(c.id, 85) < 0.9 then '04' else '02' end, 'einde', n.coach
from leerling.casus c join nieuw n on n.id = c.id where c.afronden_op is not null and pg_temp.kans(c.id, 86) < 0.7;
-- Bij zes van de tien een naam bij de nazorg, overal.
insert into ondersteuning.nazorg (casus_id, account_id, afgesproken_op, gepland_op, gedaan_op, uitkomst)
select c.id, n.coach, c.afronden_op, c.afronden_op + 56, case when g.gedaan then c.afronden_op + 56 end, case when g.gedaan then (array['gaat_goed', 'gaat_goed', 'lichte_steun'])[1 + pg_temp.kies(c.id, 87, 3)] end
from tijd cross join leerling.casus c join nieuw n on n.id = c.id
cross join lateral (select c.afronden_op + 56 <= tijd.vandaag and (c.gesloten_op is not null or pg_temp.kies(c.id, 88, 5) > 0) as gedaan) g
where c.afronden_op is not null and pg_temp.kans(c.id, 89) < 0.6;
insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, door)
select 'a' || n.coach, n.id, n.school_id, 'eigen', (array['Doelen opnieuw een cijfer geven', 'Bellen met ouders', 'Terugkoppelen aan de mentor', 'Plan evalueren'])[1 + pg_temp.kies(n.id, 90, 4)], 'Afgesproken in het laatste gesprek', pg_temp.werkdag(tijd.vandaag - 2 + pg_temp.kies(n.id, 91, 20)), n.coach
from tijd cross join nieuw n join leerling.casus c on c.id = n.id where c.gesloten_op is null and pg_temp.kies(n.id, 92, case when n.school_id = 1 then 9 else 3 end) = 0;
insert into ondersteuning.activiteit (school_id, op, soort, thema, doelgroep, aantal, door, vastgelegd_op)
select s.id, d.dag, (array['consult', 'consult', 'consult', 'groep', 'les', 'ouderavond', 'deskundigheid'])[1 + x.k], (array['verzuim', 'somber', 'druk', 'thuis', 'vrienden', 'leren'])[1 + pg_temp.kies(x.n, 94, 6)],
       (array['docenten', 'docenten', 'zorgteam', 'leerlingen', 'leerlingen', 'ouders', 'docenten'])[1 + x.k], (array[1, 2, 3, 8, 26, 45, 14])[1 + x.k], case when s.id = 1 then 1 else 100 + s.id end, d.dag + interval '16 hours'
from samenwerking.school s cross join schooldag d cross join lateral (select s.id * 1000000 + (d.dag - date '2000-01-01') as n, pg_temp.kies(s.id * 1000000 + (d.dag - date '2000-01-01'), 93, 7) as k) x
where s.pilot_vanaf is not null and d.dag >= s.pilot_vanaf and d.dag < pg_temp.vandaag() and pg_temp.kans(x.n, 95) < 0.12;
