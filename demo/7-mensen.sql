-- Fictieve gegevens. Twaalf leerlingen met een verhaal, voor het handboek en om rond te kijken. Noor is coach op school 1 en 2.
insert into leerling.jeugdige (id, roepnaam, tussenvoegsel, achternaam, geboortedatum, geslacht, gemeente_id, pc4) overriding system value
select l.id, l.roepnaam, l.tussen, l.achternaam, l.geboren, l.geslacht, 1 + l.id % 2, case when l.id % 2 = 0 then '1803' else '1819' end
from (values (1, 'Mila', '', 'Donkers', pg_temp.vandaag() - interval '13 years 70 days', 'V'), (2, 'Yara', '', 'Boukhari', pg_temp.vandaag() - interval '15 years 200 days', 'V'),
    (3, 'Lotte', '', 'Peeters', pg_temp.vandaag() - interval '16 years 30 days', 'V'), (4, 'Finn', '', 'Rademaker', pg_temp.vandaag() - interval '12 years' + interval '3 days', 'M'),
    (5, 'Sem', '', 'Verhagen', pg_temp.vandaag() - interval '12 years 160 days', 'M'), (6, 'Esra', '', 'Yıldırım', pg_temp.vandaag() - interval '14 years 90 days', 'V'),
    (7, 'Noud', '', 'Elbers', pg_temp.vandaag() - interval '13 years 240 days', 'M'), (8, 'Ilias', '', 'Amrani', pg_temp.vandaag() - interval '12 years 300 days', 'M'),
    (9, 'Jayden', 'de', 'Boer', pg_temp.vandaag() - interval '14 years 120 days', 'M'), (10, 'Amina', '', 'Haddou', pg_temp.vandaag() - interval '15 years 20 days', 'V'),
    (11, 'Wout', '', 'Wierinck', pg_temp.vandaag() - interval '17 years 60 days', 'M'), (12, 'Sanne', 'van den', 'Bosch-Verstappen', pg_temp.vandaag() - interval '13 years 330 days', 'V')) l (id, roepnaam, tussen, achternaam, geboren, geslacht);
insert into leerling.ouder (id, naam, telefoon, email) overriding system value
select 2 * j.id + o.nr, (case when o.nr = 0 then array['Petra', 'Samira', 'Inge', 'Mieke', 'Anna', 'Gül', 'Carla', 'Naima', 'Linda', 'Latifa', 'Els', 'Ingrid'] else array['Ruud', 'Karim', 'Paul', 'Rik', 'Dirk', 'Murat', 'Henk', 'Said', 'Johan', 'Mo', 'Bert', 'Niels'] end)[j.id]
       || ' ' || concat_ws(' ', nullif(j.tussenvoegsel, ''), j.achternaam), '06 00 00 00 00', null from leerling.jeugdige j cross join generate_series(0, 1) o (nr) where j.id < 13;
insert into leerling.gezag (jeugdige_id, ouder_id, relatie, heeft_gezag, gecontroleerd_door, gecontroleerd_op)
select j.id, 2 * j.id + o.nr, (array['moeder', 'vader'])[1 + o.nr], j.id <> 7 or o.nr = 0, 2, pg_temp.vandaag() - 100 from leerling.jeugdige j cross join generate_series(0, 1) o (nr) where j.id < 13;
-- Mila en haar moeder kunnen zelf inloggen
insert into toegang.account (id, soort, naam, aanmeldnaam) overriding system value values (41, 'jeugdige', 'Mila Donkers', 'mila'), (42, 'ouder', 'Petra Donkers', 'petra.donkers');
update leerling.jeugdige set account_id = 41 where id = 1;
update leerling.ouder set account_id = 42 where id = 2;
insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, mentor_id, van)
select l.id, l.school, (9000 + l.id)::text, l.klas, substr(l.klas, 1, 1)::int, l.soort, case when l.school = 1 then 3 else 302 end, make_date(tijd.jaar - substr(l.klas, 1, 1)::int + 1, 8, 1)
from tijd cross join (values (1, 1, '2B', 'vmbo-t'), (2, 1, '4D', 'havo'), (3, 1, '5A', 'havo'), (4, 2, '1B', 'vmbo-k'), (5, 2, '1A', 'vmbo-t'), (6, 1, '3A', 'havo'), (7, 2, '2A', 'vmbo-k'), (8, 2, '1C', 'vmbo-t'),
    (9, 1, '3C', 'vmbo-t'), (10, 1, '4A', 'havo'), (11, 1, '5B', 'vwo'), (12, 1, '2B', 'vmbo-t')) l (id, school, klas, soort);
-- nr is hoeveel dagen geleden het begon; hulp, afronden: dagen erna
create temp table verhaal as
select v.*, pg_temp.vandaag() - v.nr as start, case when v.school = 1 then 2 else 202 end as oco
from (values (1, 1, 112, 27, null::int), (2, 1, 150, 24, null), (3, 1, 60, 18, null), (4, 2, 75, 30, null), (5, 2, 190, 21, 113), (6, 1, 95, 35, null), (7, 2, 44, 20, null), (8, 2, 30, 14, null),
    (10, 1, 330, 25, 100), (12, 1, 14, null, null)) v (id, school, nr, hulp, afronden);
insert into leerling.casus (id, nummer, jeugdige_id, school_id, signaal_op, geopend_op, verkennen_op, plan_op, ondersteuning_op, afronden_op, nazorg_op, gesloten_op, geopend_door) overriding system value
select id, to_char(start, 'YY') || '-' || lpad((146 + id)::text, 4, '0'), id, school, start, start, start, start + hulp, start + hulp, start + afronden, start + afronden, case when id = 10 then start + afronden + 60 end, oco from verhaal;
insert into leerling.betrokkene (casus_id, account_id, rol, eerste_verantwoordelijke, van) select id, 1, 'coach', true, start from verhaal;
insert into leerling.betrokkene (casus_id, account_id, rol, van) select id, case when school = 1 then 3 else 302 end, 'mentor', start from verhaal;
insert into leerling.betrokkene (casus_id, account_id, rol, van) select id, 7, 'jeugdhulpverlener', start + 30 from verhaal where id in (2, 6);
insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, op, geldig_tot, wijze, tekstversie, door)
select v.id, d.doel, case when w.soort = 'j' then w.persoon_id end, case when w.soort = 'o' then w.persoon_id end, u.uitkomst, pg_temp.vandaag() - u.geleden + interval '11 hours' + w.persoon_id * interval '1 minute',
       case when u.uitkomst = 'gegeven' then (pg_temp.vandaag() - u.geleden + make_interval(months => d.maanden_geldig))::date end, case when w.soort = 'j' then 'gesprek' else 'telefoon' end, '1', 1
from verhaal v cross join toestemming.doel d cross join lateral toestemming.nodig(v.id, d.doel, pg_temp.vandaag()) w
cross join lateral (select w.soort = 'o' and w.persoon_id % 2 = 1 as vader) wie
cross join lateral (select case
    when v.id = 12 then case when d.doel <> 'begeleiding' then null when wie.vader then 'geweigerd' else 'gegeven' end
    when d.doel in ('begeleiding', 'vragenlijst') then 'gegeven'
    when v.id = 1 and d.doel = 'huisarts' then case when wie.vader then 'gevraagd' else 'gegeven' end
    when v.id = 1 and d.doel = 'leerplicht' then case when w.soort = 'j' then 'geweigerd' when wie.vader then null else 'gegeven' end
    when v.id = 1 and d.doel = 'swv' or v.id = 6 and d.doel in ('toegang', 'swv') or v.id = 2 and d.doel = 'leerplicht' then 'gegeven' end as uitkomst,
    case when d.doel in ('begeleiding', 'vragenlijst') then greatest(1, v.nr - 5) when d.doel = 'huisarts' and wie.vader then 7 else 9 end as geleden) u
where w.persoon_id is not null and u.uitkomst is not null;
select count(leerling.schooldossier(id)) from verhaal;
select count(toestemming.herberekend(id)) from verhaal;
insert into ondersteuning.signaal (school_id, jeugdige_id, melder_id, gemeld_op, themas, tekst, spoed, reageren_voor, beoordeeld_op, beoordeeld_door, beoordeling, antwoord, casus_id)
select school, id, case when school = 1 then 3 else 302 end, start + interval '10 hours', '{somber}', 'Trekt zich terug in de klas en slaapt slecht.', 'week', start + 5, start + 1 + interval '9 hours', oco, 'verkennen', 'Dank je, Noor gaat in gesprek.', id from verhaal;
insert into ondersteuning.signaal (school_id, jeugdige_id, melder_id, gemeld_op, themas, tekst, spoed, reageren_voor, bewaar_tot) values
 (1, 9, 3, pg_temp.vandaag() - 1 + interval '13 hours', '{verzuim}', 'Komt al drie weken te laat op maandag en dinsdag.', 'week', pg_temp.werkdag(pg_temp.vandaag() + 2), pg_temp.vandaag() + 41),
 (1, null, 3, pg_temp.vandaag() - 2 + interval '9 hours', '{vrienden,somber}', 'Zit in de pauze steeds alleen op de trap. Zegt dat er niets is.', 'week', pg_temp.werkdag(pg_temp.vandaag() + 1), pg_temp.vandaag() + 40),
 (1, 10, 301, pg_temp.vandaag() + interval '8 hours', '{thuis}', 'Vertelde dat het thuis weer moeilijk is.', 'vandaag', pg_temp.vandaag(), pg_temp.vandaag() + 42);
insert into ondersteuning.adviesvraag (school_id, steller_id, gesteld_op, themas, leeftijdsband, leerjaar, vraag, antwoorden_voor, beantwoord_op, beantwoord_door, antwoord) values
 (1, 2, pg_temp.vandaag() - 1 + interval '14 hours', '{verzuim}', '12 tot en met 15', 3, 'Een leerling komt vaak te laat op maandag en dinsdag. Hoe begin je dat gesprek?', pg_temp.werkdag(pg_temp.vandaag() + 2), null, null, null),
 (1, 2, pg_temp.vandaag() - 20 + interval '14 hours', '{druk}', '12 tot en met 15', 1, 'Een leerling loopt weg als het druk is. Wat kan de docent doen?', pg_temp.vandaag() - 17, pg_temp.vandaag() - 19 + interval '10 hours', 1, 'Spreek een vaste plek en een teken af. Laat de leerling zelf kiezen wanneer.');
insert into ondersteuning.taak (wie, casus_id, school_id, signaal_id, adviesvraag_id, soort, titel, waarom, op, tijd, wacht_op, gemaakt_op, door)
select 'oco@s1', null::bigint, 1, id, null::bigint, 'signaal', 'Nieuw signaal beoordelen', 'Een mentor maakt zich zorgen.', reageren_voor, null::time, null::text, gemeld_op, melder_id from ondersteuning.signaal where beoordeeld_op is null and school_id = 1
union all select 'coach@s1', null::bigint, 1, null::bigint, id, 'advies', 'Advies geven aan de ondersteuningscoördinator', 'Vraag over vaak te laat komen.', antwoorden_voor, null, null, gesteld_op, 2 from ondersteuning.adviesvraag where beantwoord_op is null;
insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, tijd, wacht_op, gemaakt_op, door)
select 'a1', t.casus, v.school, t.soort, t.titel, t.waarom, pg_temp.werkdag(pg_temp.vandaag() + t.dagen), t.tijd::time, t.wacht_op, pg_temp.vandaag() - 16 + interval '9 hours', 1
from (values (1, 'toestemming', 'Vader bellen: mag overleg met de huisarts?', 'Gevraagd vorige week, nog geen antwoord.', -1, null, null), (5, 'nazorg', 'Nazorg: vraag hoe het gaat', 'De ondersteuning is afgerond.', 0, null, null),
    (2, 'gesprek', 'Doelen bespreken en cijfer geven', 'De vorige meting is 9 weken geleden.', 0, '13:15', null), (8, 'gesprek', 'POH jeugd terugbellen, praktijk De Linde', 'De huisarts wees de weg naar het team.', 1, null, null),
    (3, 'eigen', 'Plan delen met ouders?', 'Lotte is 16 en beslist zelf.', 1, null, null), (4, 'verjaardag', 'Toestemming aan Finn zelf vragen', 'Finn wordt binnenkort 12. Vanaf dan beslist hij mee.', 2, null, null),
    (6, 'eigen', 'Antwoord van de gemeentelijke toegang', 'Gevraagd of er plek is bij een groepstraining.', 0, null, 'toegang gemeente Oosterduin'), (1, 'eigen', 'Verslag klassenbezoek', 'Afgesproken in het teamoverleg.', 3, null, 'Karin Postma, consulent samenwerkingsverband'),
    (7, 'gesprek', 'Gesprek met de mentor', 'De mentor zou een dag voorstellen.', 5, null, 'mentor')) t (casus, soort, titel, waarom, dagen, tijd, wacht_op)
join verhaal v on v.id = t.casus;
insert into ondersteuning.traject (casus_id, regime, organisatie_id, naam, begonnen_op, afgerond_op, reden)
select id, 'preventie', 5, 'Gesprekken met de coach', start + hulp, start + afronden, case when afronden is not null then '01' end from verhaal where hulp is not null;
-- wie in nazorg is, heeft nog twee momenten te gaan
insert into ondersteuning.nazorg (casus_id, account_id, moment, afgesproken_op, gepland_op)
select v.id, 1, m.moment, v.start + v.afronden, pg_temp.werkdag((v.start + v.afronden + m.na)::date)
from verhaal v join leerling.casus c on c.id = v.id and c.fase = 'nazorg' cross join (values ('P3M', interval '3 months'), ('P6M', interval '6 months')) m (moment, na) where v.afronden is not null;
insert into ondersteuning.nazorg (casus_id, account_id, moment, afgesproken_op, gepland_op, gedaan_op, uitkomst)
select id, 1, 'P6W', start + afronden, start + afronden + 56, case when id = 10 then start + afronden + 56 end, case when id = 10 then 'gaat_goed' end from verhaal where afronden is not null;
create temp table doelen as
select v.id as casus, d.* from verhaal v join (values (1, 1, 'Ik neem zelf pauze als het te veel wordt', 'Pauze nemen', 'Mila en mentor', array[3, 4, 6]), (1, 2, 'Ik slaap acht uur op schooldagen', 'Slapen', 'Mila en moeder', array[4, 6]),
    (1, 3, 'Ik spreek weer af met Fenna', 'Vriendin', 'Mila', array[5]), (2, 4, 'Ik kom elke dag de eerste les', 'Eerste les', 'Yara', array[2, 4, 5, 5]), (3, 5, 'Ik vertel thuis hoe het echt gaat', 'Thuis vertellen', 'Lotte', array[3, 4]),
    (4, 6, 'Ik zeg het als ik boos word', 'Boos', 'Finn', array[4, 5]), (5, 7, 'Ik heb twee klasgenoten om mee te eten', 'Pauze', 'Sem', array[3, 6, 8]), (6, 8, 'Ik maak mijn toetsen af', 'Toetsen', 'Esra', array[4, 4]),
    (7, 9, 'Ik vraag hulp als ik vastloop', 'Hulp vragen', 'Noud', array[5]), (10, 10, 'Ik heb thuis een rustige plek', 'Rustige plek', 'Amina', array[3, 5, 7])) d (voor, nr, tekst, kort, van_wie, cijfers) on d.voor = v.id;
insert into ondersteuning.doel (id, casus_id, tekst, kort, van_wie, gesteld_op) overriding system value
select 10000000 + d.nr, d.casus, d.tekst, d.kort, d.van_wie, v.start + v.hulp from doelen d join verhaal v on v.id = d.casus;
insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door, door)
select 10000000 + d.nr, d.casus, c.cijfer, v.start + v.hulp + (c.k - 1)::int * 24, 'jeugdige', 1 from doelen d join verhaal v on v.id = d.casus cross join unnest(d.cijfers) with ordinality c (cijfer, k) where v.start + v.hulp + (c.k - 1)::int * 24 <= pg_temp.vandaag();
insert into ondersteuning.kracht (casus_id, soort, tekst, op, door)
select v.id, k.soort, k.tekst, v.start + 20, 1 from verhaal v join (values (1, 'kracht', 'Komt elke dag naar school'), (1, 'netwerk', 'Voetbal op dinsdag, trainer Ton is belangrijk voor haar'), (1, 'netwerk', 'Oma Toos woont om de hoek'), (2, 'kracht', 'Helpt haar broertje met rekenen'), (6, 'netwerk', 'Tante Aylin kookt op vrijdag')) k (voor, soort, tekst) on k.voor = v.id;
insert into ondersteuning.contact (casus_id, op, met, notitie, door, vastgelegd_op, doel_ids, werknotitie, wissen_op)
select c.casus, pg_temp.vandaag() - c.geleden, c.met, c.notitie, 1, pg_temp.vandaag() - c.geleden + interval '15 hours', c.doelen::bigint[], c.werknotitie, case when c.werknotitie then pg_temp.vandaag() - c.geleden + 42 end
from (values (1, 9, 'jeugdige', 'Mila slaapt beter sinds de telefoon beneden ligt. De pauzekaart werkt bij drie van de vier docenten. Bij wiskunde durft ze hem niet te laten zien.', '{10000001}', false),
    (1, 35, 'moeder', 'Oma past op woensdag op. Dat geeft rust. Moeder wil graag tips over schermtijd.', '{}', false), (1, 35, 'jeugdige', 'Nog navragen: hoe gaat het echt met slapen?', '{}', true),
    (1, 49, 'school', 'De mentor ziet dat Mila in de ochtend rustiger is.', '{}', false), (1, 70, 'jeugdige', 'Eerste gesprek. Mila vertelt zelf wat lastig is.', '{}', false), (2, 12, 'jeugdige', 'De eerste les lukt drie van de vijf dagen.', '{10000004}', false),
    (3, 6, 'jeugdige', 'Lotte wil eerst zelf nadenken wat ze thuis vertelt.', '{}', false), (4, 8, 'vader', 'Vader ziet dat Finn minder vaak ruzie heeft.', '{}', false), (6, 16, 'andere_hulp', 'Gevraagd of er plek is bij de training.', '{}', false),
    (7, 5, 'jeugdige', '', '{}', false), (8, 4, 'jeugdige', 'Ilias vertelt over hoofdpijn voor toetsen.', '{}', false)) c (casus, geleden, met, notitie, doelen, werknotitie);
insert into ondersteuning.gebeurtenis (casus_id, op, soort, titel, tekst, door)
select v.id, v.start + interval '9 hours', 'fase', 'Signaal besproken en casus geopend', '', v.oco from verhaal v
union all values (1, pg_temp.vandaag() - 21 + interval '10 hours', 'besluit', 'Besluit in teamoverleg', 'Karin Postma kijkt mee in de klas. Noor gaat door met gesprekken, elke twee weken. Geen verwijzing nodig.', 2),
    (1, pg_temp.vandaag() - 28 + interval '14 hours', 'doel', 'Mila gaf haar doelen een cijfer', 'Pauze nemen van 3 naar 6. Slapen van 4 naar 6.', 1);
insert into logboek.regel (op, lezer, rol, gebeurtenis, object, object_id, casus_id, jeugdige_id, waarom)
select pg_temp.vandaag() - k.geleden + k.uur * interval '1 hour', k.lezer, k.rol, k.wat, 'casus', 1, 1, 1, k.waarom
from (values (35, 15, 1, 'coach', 'inzien', 'begeleiding'), (30, 9, 3, 'mentor', 'inzien', 'begeleiding'), (21, 10, 2, 'oco', 'inzien', 'begeleiding'), (20, 11, 4, 'consulent', 'inzien', 'begeleiding'), (9, 15, 1, 'coach', 'vastleggen', 'begeleiding'), (8, 9, 3, 'mentor', 'inzien', 'begeleiding'), (2, 16, 1, 'coach', 'afdrukken', 'begeleiding')) k (geleden, uur, lezer, rol, wat, waarom);
