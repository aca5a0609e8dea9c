-- Fictieve gegevens: six pupils, two schools, three months; small enough to check by hand, the same on every engine.
CREATE TABLE school (school INTEGER, groep VARCHAR(20), gemeente INTEGER, schoolsoort VARCHAR(20), sector VARCHAR(5), start_maand INTEGER);
INSERT INTO school VALUES (1, 'pilot', 1, 'breed', 'vo', 24273), (2, 'vergelijking', 2, 'vmbo', 'vo', NULL);
CREATE TABLE inschrijving (leerling BIGINT, school INTEGER, van_dag INTEGER, tot_dag INTEGER, leerjaar INTEGER, onderwijs VARCHAR(20), bouw VARCHAR(20));
-- pupil 4 leaves in October
INSERT INTO inschrijving VALUES (1, 1, 0, 99999, 1, 'vmbo', 'onderbouw'), (2, 1, 0, 99999, 2, 'vmbo', 'onderbouw'), (3, 1, 0, 99999, 4, 'havo', 'bovenbouw'),
    (4, 1, 0, 740, 4, 'havo', 'bovenbouw'), (5, 2, 0, 99999, 1, 'vmbo', 'onderbouw'), (6, 2, 0, 99999, 3, 'vmbo', 'bovenbouw');
CREATE TABLE maand (maand INTEGER, schooljaar INTEGER, eerste_dag INTEGER, peildag INTEGER, schooldagen INTEGER, schoolmaand INTEGER);
INSERT INTO maand VALUES (24272, 2022, 701, 730, 20, 1), (24273, 2022, 731, 760, 20, 1), (24274, 2022, 761, 790, 20, 1);
-- week 106 is a holiday
CREATE TABLE schoolweek (week INTEGER, volgnummer INTEGER, maand INTEGER);
INSERT INTO schoolweek VALUES (100, 1, 24272), (101, 2, 24272), (102, 3, 24272), (103, 4, 24272), (104, 5, 24273), (105, 6, 24273),
    (107, 7, 24273), (108, 8, 24274), (109, 9, 24274);
-- school 2 did not deliver October
CREATE TABLE geleverd (school INTEGER, maand INTEGER, ontvangen_dag INTEGER, regels BIGINT, fouten BIGINT);
INSERT INTO geleverd VALUES (1, 24272, 735, 10, 0), (1, 24273, 765, 10, 0), (1, 24274, 795, 10, 0), (2, 24272, 735, 10, 0), (2, 24274, 795, 10, 0);
CREATE TABLE levering (school INTEGER, soort VARCHAR(20), van_dag INTEGER, tot_dag INTEGER, ontvangen_dag INTEGER, regels BIGINT, fouten BIGINT);
CREATE TABLE verzuim (leerling BIGINT, school INTEGER, dag INTEGER, week INTEGER, maand INTEGER, ongeoorloofd INTEGER, uren DOUBLE PRECISION);
-- 1: 8 + 8 hours in school weeks 5 and 8, which a holiday pulls apart; 2: 15 hours; 3: 16 hours with a reason;
-- 4: 20 hours, gone before the end of the month; 5: 10 + 7 hours in weeks 1 and 4
INSERT INTO verzuim VALUES (1, 1, 750, 104, 24273, 1, 8), (1, 1, 780, 108, 24274, 1, 8),
    (2, 1, 710, 101, 24272, 1, 5), (2, 1, 711, 101, 24272, 1, 5), (2, 1, 712, 101, 24272, 1, 5),
    (3, 1, 710, 101, 24272, 0, 4), (3, 1, 711, 101, 24272, 0, 4), (3, 1, 712, 101, 24272, 0, 4), (3, 1, 713, 101, 24272, 0, 4),
    (4, 1, 735, 105, 24273, 1, 5), (4, 1, 736, 105, 24273, 1, 5), (4, 1, 737, 105, 24273, 1, 5), (4, 1, 738, 105, 24273, 1, 5),
    (5, 2, 702, 100, 24272, 1, 5), (5, 2, 703, 100, 24272, 1, 5), (5, 2, 724, 103, 24272, 1, 7);
CREATE TABLE casus (casus BIGINT, leerling BIGINT, school INTEGER, signaal_dag INTEGER, geopend_dag INTEGER, hulp_dag INTEGER, afronden_dag INTEGER,
    nazorg_dag INTEGER, gesloten_dag INTEGER, team INTEGER, signaal_maand INTEGER, hulp_maand INTEGER, afronden_maand INTEGER);
-- 11 ended and came back as 14; 12 still waits; 13 was handled by the school itself
INSERT INTO casus VALUES (11, 1, 1, 720, 725, 735, 765, 770, NULL, 1, 24272, 24272, 24273), (12, 2, 1, 750, 755, NULL, NULL, NULL, NULL, 1, 24273, NULL, NULL),
    (13, 5, 2, 730, 732, 740, 850, NULL, NULL, 0, 24272, 24272, 24276), (14, 1, 1, 780, 785, NULL, NULL, NULL, NULL, 1, 24274, NULL, NULL);
CREATE TABLE nazorg (casus BIGINT, met_naam INTEGER, afgesproken_dag INTEGER, gepland_dag INTEGER, gedaan_dag INTEGER);
INSERT INTO nazorg VALUES (11, 1, 770, 800, NULL), (13, 1, 900, 930, NULL);
CREATE TABLE peildatum (dag INTEGER);
INSERT INTO peildatum VALUES (1200);
