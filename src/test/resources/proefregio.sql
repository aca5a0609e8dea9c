-- Fictieve gegevens: the small region of all tests. Ids are fixed so that tests can name them.
update toegang.installatie set regio = 'Regio Duinstreek', fictief = true;
insert into samenwerking.organisatie (id, soort, code, naam, sector) overriding system value values
 (1, 'gemeente', '9001', 'Zandwijk', null), (2, 'gemeente', '9002', 'Oosterduin', null),
 (3, 'samenwerkingsverband', 'VO9901', 'Samenwerkingsverband VO Duinstreek', 'vo'),
 (4, 'schoolbestuur', '99001', 'Stichting Duinscholen', 'vo'),
 (5, 'aanbieder', '99900001', 'Jeugdhulp De Kust', null);
insert into samenwerking.gebied (pc4, gemeente_id, swv_vo_id) values ('1811', 1, 3), ('1812', 1, 3), ('1901', 2, 3);
insert into samenwerking.school (id, code, naam, korte_naam, schoolsoort, bestuur_id, gemeente_id, swv_id, pc4, pilot_vanaf, golf) overriding system value values
 (1, '99AA00', 'Duinwaard College', 'Duinwaard', 'breed', 4, 1, 3, '1811', '2024-10-01', 1),
 (2, '99AB00', 'Wierhaven Mavo', 'Wierhaven', 'vmbo', 4, 2, 3, '1901', null, null);
insert into toegang.account (id, soort, naam, aanmeldnaam) overriding system value values
 (1, 'medewerker', 'Noor Hendriks', 'noor'), (2, 'medewerker', 'Bart Willemsen', 'bart'), (3, 'medewerker', 'Tim Molenaar', 'tim'),
 (4, 'medewerker', 'Karin Postma', 'karin'), (5, 'medewerker', 'Joost Verkade', 'joost'), (6, 'medewerker', 'Jelle Vermeer', 'jelle'),
 (7, 'medewerker', 'Sara el Idrissi', 'sara'), (8, 'medewerker', 'Wim Kok', 'wim'), (9, 'medewerker', 'Fleur Gerritsen', 'fleur'),
 (10, 'medewerker', 'Bas Beheer', 'bas'), (11, 'medewerker', 'Oona Overdijk', 'oona'), (12, 'medewerker', 'Petra Prins', 'petra'),
 (13, 'medewerker', 'Coen Collega', 'coen'), (14, 'medewerker', 'Wendy Wierhaven', 'wendy'), (15, 'medewerker', 'Onno Bestuur', 'onno'),
 (16, 'medewerker', 'Olga Onderzoek', 'olga'),
 (31, 'medewerker', 'Anneke Aanbod', 'anneke'),
 (20, 'jeugdige', 'Mila Donkers', 'mila'), (21, 'ouder', 'Petra Donkers', 'petra.donkers');
insert into toegang.aanstelling (account_id, rol, school_id, organisatie_id, van) values
 (1, 'coach', 1, null, '2020-01-01'), (1, 'coach', 2, null, '2020-01-01'), (2, 'oco', 1, null, '2020-01-01'), (2, 'mentor', 1, null, '2020-01-01'),
 (3, 'mentor', 1, null, '2020-01-01'), (4, 'consulent', null, 3, '2020-01-01'), (5, 'leerplicht', null, 1, '2020-01-01'),
 (6, 'beleid', null, 1, '2020-01-01'), (7, 'jeugdhulpverlener', 1, null, '2020-01-01'), (8, 'schooladministratie', 1, null, '2020-01-01'),
 (9, 'fg', null, 1, '2020-01-01'), (10, 'beheerder', null, 3, '2020-01-01'), (11, 'toegang', null, 1, '2020-01-01'),
 (12, 'procesbegeleider', null, 3, '2020-01-01'), (13, 'coach', 1, null, '2020-01-01'), (14, 'oco', 2, null, '2020-01-01'),
 (15, 'bestuurder', null, 1, '2020-01-01'), (16, 'onderzoeker', null, 3, '2020-01-01'),
 (31, 'aanbieder', null, 5, '2020-01-01');
insert into samenwerking.medewerker (account_id, organisatie_id, functie, telefoon) values
 (1, 5, 'jeugd- en schoolcoach', '06 00 00 00 01'), (2, 4, 'ondersteuningscoördinator', null), (3, 4, 'mentor', null),
 (4, 3, 'consulent samenwerkingsverband', null), (5, 1, 'leerplichtambtenaar', null), (6, 1, 'beleidsadviseur gemeente', null),
 (7, 5, 'preventieve jeugdhulpverlener', null), (13, 5, 'jeugd- en schoolcoach', null);
insert into samenwerking.team (id, school_id, naam, geldig_van) overriding system value values (1, 1, 'Jeugd- en schoolteam Duinwaard', '2020-01-01');
insert into samenwerking.teamlid (team_id, account_id, functie, fte, van) values
 (1, 1, 'jeugd- en schoolcoach', 0.8, '2020-01-01'), (1, 2, 'ondersteuningscoördinator', 0.6, '2020-01-01'), (1, 7, 'preventieve jeugdhulpverlener', 0.5, '2020-01-01'), (1, 13, 'jeugd- en schoolcoach', 0.5, '2020-01-01');
insert into leerling.jeugdige (id, account_id, roepnaam, achternaam, geboortedatum, geslacht, gemeente_id, pc4) overriding system value values
 (1, 20, 'Mila', 'Donkers', current_date - interval '13 years 70 days', 'V', 1, '1811'),
 (2, null, 'Sem', 'Verhagen', current_date - interval '12 years 100 days', 'M', 1, '1812'),
 (3, null, 'Lotte', 'Peeters', current_date - interval '16 years 30 days', 'V', 2, '1901'),
 (4, null, 'Finn', 'Rademaker', current_date - interval '11 years 355 days', 'M', 1, '1811'),
 (5, null, 'Wout', 'Wierinck', current_date - interval '14 years 20 days', 'M', 2, '1901');
insert into leerling.ouder (id, account_id, naam, telefoon) overriding system value values
 (1, 21, 'Petra Donkers', '06 00 00 00 00'), (2, null, 'Ruud Donkers', null), (3, null, 'Anna Verhagen', null), (4, null, 'Inge Peeters', null),
 (5, null, 'Rik Rademaker', null), (6, null, 'Els Wierinck', null);
insert into leerling.gezag (jeugdige_id, ouder_id, relatie, heeft_gezag, gecontroleerd_door, gecontroleerd_op) values
 (1, 1, 'moeder', true, 2, current_date - 90), (1, 2, 'vader', true, 2, current_date - 90), (2, 3, 'moeder', true, 2, current_date - 90),
 (3, 4, 'moeder', true, 2, current_date - 90), (4, 5, 'vader', null, null, null), (5, 6, 'moeder', true, null, current_date - 90);
insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, mentor_id, van) values
 (1, 1, '1001', '2B', 2, 'vmbo-t', 3, current_date - 400), (2, 1, '1002', '1A', 1, 'havo', 3, current_date - 90),
 (3, 1, '1003', '5A', 5, 'havo', 3, current_date - 1500), (4, 1, '1004', '1B', 1, 'vmbo-k', 3, current_date - 90),
 (5, 2, '2001', '3A', 3, 'vmbo-t', null, current_date - 800);
select setval(pg_get_serial_sequence('samenwerking.organisatie', 'id'), 1000);
select setval(pg_get_serial_sequence('samenwerking.school', 'id'), 1000);
select setval(pg_get_serial_sequence('samenwerking.team', 'id'), 1000);
select setval(pg_get_serial_sequence('toegang.account', 'id'), 1000);
select setval(pg_get_serial_sequence('leerling.jeugdige', 'id'), 1000);
select setval(pg_get_serial_sequence('leerling.ouder', 'id'), 1000);
