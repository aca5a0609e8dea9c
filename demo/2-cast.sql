-- Fictieve gegevens. De twaalf van de cast, en op elke school wie er verder bij hoort.
insert into toegang.account (id, soort, naam, aanmeldnaam) overriding system value values
 (1, 'medewerker', 'Noor Hendriks', 'noor'), (2, 'medewerker', 'Bart Willemsen', 'bart'), (3, 'medewerker', 'Tim Molenaar', 'tim'),
 (4, 'medewerker', 'Karin Postma', 'karin'), (5, 'medewerker', 'Joost Verkade', 'joost'), (6, 'medewerker', 'Jelle Vermeer', 'jelle'),
 (7, 'medewerker', 'Sara el Idrissi', 'sara'), (8, 'medewerker', 'Wim Kok', 'wim'), (9, 'medewerker', 'Fleur Gerritsen', 'fleur'),
 (10, 'medewerker', 'Bas Aalders', 'bas'), (11, 'medewerker', 'Oona Overdijk', 'oona'), (12, 'medewerker', 'Petra Prins', 'petra'),
 (31, 'medewerker', 'Anneke de Boer', 'anneke');
insert into toegang.account (id, soort, naam, aanmeldnaam) overriding system value
select rol.nr + s, 'medewerker',
       (array['Anouk', 'Ruben', 'Fatima', 'Marit', 'Sjoerd', 'Leyla', 'Hugo', 'Iris', 'Dennis', 'Nadia', 'Erik', 'Simone', 'Kees', 'Samira'])[1 + pg_temp.kies(rol.nr + s, 1, 14)] || ' '
       || (array['de Graaf', 'Vink', 'Bouzian', 'Terpstra', 'Schouten', 'Demir', 'van Leeuwen', 'Hofman', 'Blom', 'Kuipers', 'Zijlstra', 'Maas', 'Admiraal', 'Bos', 'Winter'])[1 + pg_temp.kies(rol.nr + s, 2, 15)],
       rol.naam || s
from generate_series(1, 24) s cross join (values (100, 'coach'), (200, 'oco'), (300, 'mentor')) rol (nr, naam)
where (rol.naam = 'coach' and s between 2 and 8) or (rol.naam = 'oco' and s > 1) or rol.naam = 'mentor';
insert into toegang.aanstelling (account_id, rol, school_id, organisatie_id, van) values
 (1, 'coach', 1, null, '2020-01-01'), (1, 'coach', 2, null, '2020-01-01'), (2, 'oco', 1, null, '2020-01-01'), (3, 'mentor', 1, null, '2020-01-01'),
 (4, 'consulent', null, 3, '2020-01-01'), (5, 'leerplicht', null, 2, '2020-01-01'), (6, 'beleid', null, 1, '2020-01-01'),
 (7, 'jeugdhulpverlener', 1, null, '2020-01-01'), (8, 'schooladministratie', 1, null, '2020-01-01'),
 (9, 'fg', null, 1, '2020-01-01'), (10, 'beheerder', null, 3, '2020-01-01'), (11, 'toegang', null, 2, '2020-01-01'),
 (12, 'procesbegeleider', null, 3, '2020-01-01'), (31, 'aanbieder', null, 5, '2020-01-01');
insert into toegang.aanstelling (account_id, rol, school_id, van)
select id, regexp_replace(aanmeldnaam, '\d', '', 'g'), id % 100, '2020-01-01' from toegang.account where id > 100;
insert into samenwerking.medewerker (account_id, organisatie_id, functie, telefoon) values
 (1, 5, 'jeugd- en schoolcoach', '06 00 00 00 01'), (2, 4, 'ondersteuningscoördinator', null), (3, 4, 'mentor', null),
 (4, 3, 'consulent samenwerkingsverband', null), (5, 2, 'leerplichtambtenaar', null), (6, 1, 'beleidsadviseur gemeente', null),
 (7, 5, 'preventieve jeugdhulpverlener', null), (8, 4, 'leerlingadministratie', null), (9, 1, 'functionaris gegevensbescherming', null),
 (10, 3, 'functioneel beheerder', null), (11, 2, 'medewerker gemeentelijke toegang', null), (12, 3, 'procesbegeleider', null), (31, 5, 'contactpersoon aanbieder', null);
insert into samenwerking.medewerker (account_id, organisatie_id, functie)
select id, case when id < 200 then 5 when (id % 100) % 3 = 0 then 7 else 4 end,
       case when id < 200 then 'jeugd- en schoolcoach' when id < 300 then 'ondersteuningscoördinator' else 'mentor' end
from toegang.account where id > 100;
insert into samenwerking.team (id, school_id, naam, geldig_van) overriding system value
select id, id, 'Jeugd- en schoolteam ' || korte_naam, pilot_vanaf from samenwerking.school where pilot_vanaf is not null;
insert into samenwerking.teamlid (team_id, account_id, functie, expertise, fte, van)
select t.id, l.account, l.functie, l.expertise, l.fte, t.geldig_van
from samenwerking.team t
cross join lateral (values
    (case when t.id = 1 then 1 else 100 + t.id end, 'jeugd- en schoolcoach', 'verzuim', 0.8),
    (case when t.id = 1 then 2 else 200 + t.id end, 'ondersteuningscoördinator', 'passend onderwijs', 0.6),
    (case when t.id in (1, 2) then 7 end, 'preventieve jeugdhulpverlener', 'somberheid en angst', 0.5),
    (case when t.id = 2 then 1 end, 'jeugd- en schoolcoach', 'oudergesprekken', 0.2)) l (account, functie, expertise, fte)
where l.account is not null;
