-- Fictieve gegevens.
insert into toegang.account (id, soort, naam, aanmeldnaam) overriding system value values
 (1, 'medewerker', 'Noor Hendriks', 'noor'), (2, 'medewerker', 'Bart Willemsen', 'bart'), (3, 'medewerker', 'Tim Molenaar', 'tim'),
 (4, 'medewerker', 'Karin Postma', 'karin'), (5, 'medewerker', 'Joost Verkade', 'joost'), (6, 'medewerker', 'Jelle Vermeer', 'jelle'),
 (7, 'medewerker', 'Sara el Idrissi', 'sara'), (8, 'medewerker', 'Wim Kok', 'wim'), (9, 'medewerker', 'Fleur Gerritsen', 'fleur'),
 (10, 'medewerker', 'Bas Aalders', 'bas'), (11, 'medewerker', 'Oona Overdijk', 'oona'), (12, 'medewerker', 'Petra Prins', 'petra');
insert into toegang.account (id, soort, naam, aanmeldnaam) overriding system value
select 100 + s, 'medewerker', 'Coach ' || s, 'coach' || s from generate_series(2, 8) s;
insert into toegang.account (id, soort, naam, aanmeldnaam) overriding system value
select 200 + s, 'medewerker', 'Oco ' || s, 'oco' || s from generate_series(2, 24) s;
insert into toegang.aanstelling (account_id, rol, school_id, organisatie_id, van) values
 (1, 'coach', 1, null, '2020-01-01'), (2, 'oco', 1, null, '2020-01-01'), (3, 'mentor', 1, null, '2020-01-01'),
 (4, 'consulent', null, 3, '2020-01-01'), (5, 'leerplicht', null, 2, '2020-01-01'), (6, 'beleid', null, 1, '2020-01-01'),
 (7, 'jeugdhulpverlener', 1, null, '2020-01-01'), (8, 'schooladministratie', 1, null, '2020-01-01'),
 (9, 'fg', null, 1, '2020-01-01'), (10, 'beheerder', null, 3, '2020-01-01'), (11, 'toegang', null, 2, '2020-01-01'),
 (12, 'procesbegeleider', null, 3, '2020-01-01');
insert into toegang.aanstelling (account_id, rol, school_id, van) select 100 + s, 'coach', s, '2020-01-01' from generate_series(2, 8) s;
insert into toegang.aanstelling (account_id, rol, school_id, van) select 200 + s, 'oco', s, '2020-01-01' from generate_series(2, 24) s;
insert into samenwerking.medewerker (account_id, organisatie_id, functie, telefoon) values
 (1, 5, 'jeugd- en schoolcoach', '06 00 00 00 01'), (2, 4, 'ondersteuningscoördinator', null), (3, 4, 'mentor', null),
 (4, 3, 'consulent samenwerkingsverband', null), (5, 2, 'leerplichtambtenaar', null), (6, 1, 'beleidsadviseur gemeente', null),
 (7, 5, 'preventieve jeugdhulpverlener', null), (8, 4, 'leerlingadministratie', null), (9, 1, 'functionaris gegevensbescherming', null),
 (10, 3, 'functioneel beheerder', null), (11, 2, 'medewerker gemeentelijke toegang', null), (12, 3, 'procesbegeleider', null);
insert into samenwerking.medewerker (account_id, organisatie_id, functie)
select id, 5, 'jeugd- en schoolcoach' from toegang.account where aanmeldnaam like 'coach%'
union all select id, 4, 'ondersteuningscoördinator' from toegang.account where aanmeldnaam like 'oco%';
insert into samenwerking.team (id, school_id, naam, geldig_van) overriding system value
select id, id, 'Jeugd- en schoolteam ' || korte_naam, pilot_vanaf from samenwerking.school where pilot_vanaf is not null;
insert into samenwerking.teamlid (team_id, account_id, functie, fte, van)
values (1, 1, 'jeugd- en schoolcoach', 0.8, current_date - 730), (1, 2, 'ondersteuningscoördinator', 0.6, current_date - 730), (1, 7, 'preventieve jeugdhulpverlener', 0.5, current_date - 730);
insert into samenwerking.teamlid (team_id, account_id, functie, fte, van)
select s, 100 + s, 'jeugd- en schoolcoach', 0.8, current_date - 730 from generate_series(2, 8) s;
