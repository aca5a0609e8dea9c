-- Made-up facts to try every definition on: six pupils, two schools, three months; small enough to check by hand, the same on every engine. Fictieve gegevens.
CREATE TABLE school (school INTEGER, groep VARCHAR(20), gemeente INTEGER, schoolsoort VARCHAR(20), sector VARCHAR(5), start_maand INTEGER,
    bestuur INTEGER, swv INTEGER, golf VARCHAR(20));
INSERT INTO school VALUES (1, 'pilot', 1, 'breed', 'vo', 24273, 4, 3, 'golf 1'), (2, 'vergelijking', 2, 'vmbo', 'vo', NULL, 5, 3, 'geen golf');
CREATE TABLE inschrijving (leerling BIGINT, school INTEGER, van_dag INTEGER, tot_dag INTEGER, leerjaar INTEGER, onderwijs VARCHAR(20), bouw VARCHAR(20),
    woongemeente INTEGER);
-- pupil 4 moves to school 2 in October, and leaves that too before the month ends
INSERT INTO inschrijving VALUES (1, 1, 0, 99999, 1, 'vmbo', 'onderbouw', 1), (2, 1, 0, 99999, 2, 'vmbo', 'onderbouw', 1), (3, 1, 0, 99999, 4, 'havo', 'bovenbouw', 2),
    (4, 1, 0, 740, 4, 'havo', 'bovenbouw', 2), (4, 2, 745, 755, 4, 'vmbo', 'bovenbouw', 2), (5, 2, 0, 99999, 1, 'vmbo', 'onderbouw', 2), (6, 2, 0, 99999, 3, 'vmbo', 'bovenbouw', 1);
-- school 2 keeps its register; a school without one is counted by DUO
CREATE TABLE duotelling (school INTEGER, schooljaar INTEGER, leerlingen INTEGER);
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
CREATE TABLE verzuim (leerling BIGINT, school INTEGER, dag INTEGER, week INTEGER, maand INTEGER, ongeoorloofd INTEGER, uren DOUBLE PRECISION,
    ziek_uren DOUBLE PRECISION, te_laat INTEGER, uitgestuurd INTEGER);
-- 1: 8 + 8 hours in school weeks 5 and 8, which a holiday pulls apart; 2: 15 hours; 3: 16 hours with a reason;
-- 4: 20 hours, gone before the end of the month; 5: 10 + 7 hours in weeks 1 and 4;
-- 6: four weeks in a row four whole days, with a reason
INSERT INTO verzuim VALUES (1, 1, 750, 104, 24273, 1, 8, 0, 0, 0), (1, 1, 780, 108, 24274, 1, 8, 0, 0, 0), (2, 1, 710, 101, 24272, 1, 5, 0, 1, 0), (2, 1, 711, 101, 24272, 1, 5, 0, 0, 0),
    (2, 1, 712, 101, 24272, 1, 5, 0, 0, 0), (3, 1, 710, 101, 24272, 0, 4, 4, 0, 0), (3, 1, 711, 101, 24272, 0, 4, 4, 0, 0), (3, 1, 712, 101, 24272, 0, 4, 4, 0, 0),
    (3, 1, 713, 101, 24272, 0, 4, 4, 0, 0), (4, 1, 735, 105, 24273, 1, 5, 0, 0, 0), (4, 1, 736, 105, 24273, 1, 5, 0, 0, 0), (4, 1, 737, 105, 24273, 1, 5, 0, 0, 0),
    (4, 1, 738, 105, 24273, 1, 5, 0, 0, 0), (5, 2, 702, 100, 24272, 1, 5, 0, 0, 1), (5, 2, 703, 100, 24272, 1, 5, 0, 0, 0), (5, 2, 724, 103, 24272, 1, 7, 0, 0, 0),
    (6, 2, 745, 105, 24273, 0, 5.5, 0, 0, 0), (6, 2, 746, 105, 24273, 0, 5.5, 0, 0, 0), (6, 2, 747, 105, 24273, 0, 5.5, 0, 0, 0), (6, 2, 748, 105, 24273, 0, 5.5, 0, 0, 0),
    (6, 2, 755, 107, 24273, 0, 5.5, 0, 0, 0), (6, 2, 756, 107, 24273, 0, 5.5, 0, 0, 0), (6, 2, 757, 107, 24273, 0, 5.5, 0, 0, 0), (6, 2, 758, 107, 24273, 0, 5.5, 0, 0, 0),
    (6, 2, 770, 108, 24274, 0, 5.5, 0, 0, 0), (6, 2, 771, 108, 24274, 0, 5.5, 0, 0, 0), (6, 2, 772, 108, 24274, 0, 5.5, 0, 0, 0), (6, 2, 773, 108, 24274, 0, 5.5, 0, 0, 0),
    (6, 2, 777, 109, 24274, 0, 5.5, 0, 0, 0), (6, 2, 778, 109, 24274, 0, 5.5, 0, 0, 0), (6, 2, 779, 109, 24274, 0, 5.5, 0, 0, 0), (6, 2, 780, 109, 24274, 0, 5.5, 0, 0, 0);
CREATE TABLE casus (casus BIGINT, leerling BIGINT, school INTEGER, signaal_dag INTEGER, geopend_dag INTEGER, hulp_dag INTEGER, afronden_dag INTEGER,
    nazorg_dag INTEGER, gesloten_dag INTEGER, team INTEGER, signaal_maand INTEGER, hulp_maand INTEGER, afronden_maand INTEGER,
    woongemeente INTEGER, route VARCHAR(30));
-- 11 ended and came back as 14; 12 still waits; 13 was handled by the school itself
INSERT INTO casus VALUES (11, 1, 1, 720, 725, 735, 765, 770, NULL, 1, 24272, 24272, 24273, 1, 'signaal van school'),
    (12, 2, 1, 750, 755, NULL, NULL, NULL, NULL, 1, 24273, NULL, NULL, 1, 'signaal van school'),
    (13, 5, 2, 730, 732, 740, 850, NULL, NULL, 0, 24272, 24272, 24276, 2, 'signaal van school'),
    (14, 1, 1, 780, 785, NULL, NULL, NULL, NULL, 1, 24274, NULL, NULL, 1, 'terugkeer');
CREATE TABLE nazorg (casus BIGINT, met_naam INTEGER, afgesproken_dag INTEGER, gepland_dag INTEGER, gedaan_dag INTEGER, uitkomst VARCHAR(20));
INSERT INTO nazorg VALUES (11, 1, 770, 800, NULL, NULL), (13, 1, 900, 930, 935, 'gaat_goed');
CREATE TABLE peildatum (dag INTEGER);
INSERT INTO peildatum VALUES (1200);
-- 2 was judged too late, 3 not yet
CREATE TABLE signaal (signaal BIGINT, school INTEGER, gemeld_dag INTEGER, maand INTEGER, reageren_dag INTEGER, spoed INTEGER, beoordeeld_dag INTEGER, beoordeling VARCHAR(20));
INSERT INTO signaal VALUES (1, 1, 715, 24272, 720, 0, 718, 'verkennen'), (2, 1, 740, 24273, 742, 1, 745, 'advies'), (3, 1, 750, 24273, 755, 0, NULL, NULL),
    (4, 2, 705, 24272, 710, 0, 709, 'niet_voor_ons');
CREATE TABLE adviesvraag (adviesvraag BIGINT, school INTEGER, gesteld_dag INTEGER, maand INTEGER, antwoorden_dag INTEGER, beantwoord_dag INTEGER);
INSERT INTO adviesvraag VALUES (1, 1, 741, 24273, 746, 744), (2, 1, 742, 24273, 747, NULL);
CREATE TABLE activiteit (school INTEGER, dag INTEGER, maand INTEGER, soort VARCHAR(20), doelgroep VARCHAR(20), aantal INTEGER);
INSERT INTO activiteit VALUES (1, 706, 24272, 'consult', 'docenten', 2), (1, 735, 24273, 'groep', 'leerlingen', 8), (1, 738, 24273, 'deskundigheid', 'docenten', 14);
CREATE TABLE traject (casus BIGINT, regime VARCHAR(20), begonnen_dag INTEGER, afgerond_dag INTEGER, reden VARCHAR(5));
INSERT INTO traject VALUES (11, 'preventie', 735, 765, '01'), (13, 'onderwijs', 740, 850, '03');
-- 101: from 3 to 7; 102, of the opp: from 4 to 5; 103 ended as done; 104 has no score yet
CREATE TABLE doel (casus BIGINT, doel BIGINT, gesteld_dag INTEGER, uit_opp INTEGER, vervallen_dag INTEGER, vervallen_reden VARCHAR(20), cijfers INTEGER, eerste INTEGER, laatste INTEGER);
INSERT INTO doel VALUES (11, 101, 730, 0, NULL, NULL, 3, 3, 7), (11, 102, 730, 1, NULL, NULL, 2, 4, 5), (13, 103, 745, 0, 800, 'gelukt', 1, 5, 5), (12, 104, 760, 0, NULL, NULL, 0, NULL, NULL);
CREATE TABLE contact (casus BIGINT, dag INTEGER, met VARCHAR(20));
INSERT INTO contact VALUES (11, 728, 'jeugdige'), (11, 735, 'jeugdige'), (11, 742, 'moeder'), (13, 740, 'school'), (13, 745, 'jeugdige');
CREATE TABLE kracht (casus BIGINT, soort VARCHAR(20), dag INTEGER, ingezet_dag INTEGER);
INSERT INTO kracht VALUES (11, 'netwerk', 727, 740), (11, 'kracht', 727, NULL), (13, 'kracht', 735, NULL);
CREATE TABLE evaluatie (casus BIGINT, dag INTEGER, informant VARCHAR(20), nut INTEGER, toekomst VARCHAR(5), moment VARCHAR(20));
INSERT INTO evaluatie VALUES (11, 765, 'jeugdige', 8, '04', 'einde'), (11, 765, 'ouder', 6, '02', 'einde'), (13, 850, 'jeugdige', 9, '04', 'einde');
-- 13 was handed over once
CREATE TABLE eerste_verantwoordelijke (casus BIGINT, persoon BIGINT);
INSERT INTO eerste_verantwoordelijke VALUES (11, 1), (12, 1), (13, 2), (13, 3), (14, 1);
CREATE TABLE toestemming (casus BIGINT, doel VARCHAR(20), wie VARCHAR(20), gevraagd_dag INTEGER, beantwoord_dag INTEGER, uitkomst VARCHAR(20));
INSERT INTO toestemming VALUES (11, 'begeleiding', 'jeugdige', 722, 724, 'gegeven'), (11, 'begeleiding', 'ouder', 722, 740, 'gegeven'),
    (12, 'begeleiding', 'jeugdige', 752, NULL, 'gevraagd'), (12, 'leerplicht', 'ouder', 752, 753, 'geweigerd');
CREATE TABLE teamlid (school INTEGER, fte DOUBLE PRECISION, van_dag INTEGER, tot_dag INTEGER);
INSERT INTO teamlid VALUES (1, 0.75, 731, 99999), (1, 0.5, 731, 99999);
-- Youth care of two gemeenten. 1001 came back with two kinds of help on one day; 1004 began with two at once; of 1003 nobody knows who referred,
-- and another provider went on
CREATE TABLE jeugdhulp (gemeente INTEGER, jeugdige BIGINT, categorie VARCHAR(5), zwaar INTEGER, verwijzer VARCHAR(5), medisch INTEGER, begin_dag INTEGER,
    einde_dag INTEGER, begin_maand INTEGER, reden VARCHAR(5), einde_maand INTEGER);
INSERT INTO jeugdhulp VALUES (1, 1001, '45', 0, '02', 1, 705, 740, 24272, '31', 24273), (1, 1002, '54', 1, '01', 0, 710, NULL, 24272, NULL, NULL),
    (1, 1001, '51', 0, '02', 1, 770, NULL, 24274, NULL, NULL), (1, 1001, '45', 0, '03', 1, 770, 785, 24274, '32', 24274),
    (2, 1003, '45', 0, NULL, NULL, 735, 760, 24273, '38', 24273), (2, 1004, '43', 1, '05', 1, 750, NULL, 24273, NULL, NULL),
    (2, 1004, '45', 0, '01', 0, 750, 780, 24273, '31', 24274);
-- one began before the order was written; one still waits; one order ended without help
CREATE TABLE jeugdhulpwacht (gemeente INTEGER, gegeven_dag INTEGER, gegeven_maand INTEGER, begin_dag INTEGER, tot_dag INTEGER, zwaar INTEGER);
INSERT INTO jeugdhulpwacht VALUES (1, 702, 24272, 710, NULL, 1), (1, 720, 24272, 705, NULL, 0), (2, 740, 24273, NULL, NULL, 0), (2, 741, 24273, NULL, 771, 0);
-- of 1002 a part was taken back, of 1005 all
CREATE TABLE jeugdhulpkosten (gemeente INTEGER, jeugdige BIGINT, categorie VARCHAR(5), zwaar INTEGER, maand INTEGER, cent BIGINT);
INSERT INTO jeugdhulpkosten VALUES (1, 1001, '45', 0, 24272, 120050), (1, 1001, '45', 0, 24273, 79950), (1, 1002, '54', 1, 24272, 500000),
    (1, 1002, '54', 1, 24273, -100000), (2, 1004, '43', 1, 24273, 300000), (2, 1005, '45', 0, 24273, 10000), (2, 1005, '45', 0, 24274, -10000);
-- two schools linked their pupils on day 750: of 1001 the help had ended, 1002 and 1003 have help, that of 1004 began on the day, of others nobody knows
CREATE TABLE koppeling (school INTEGER, jeugdige BIGINT, dag INTEGER, maand INTEGER);
INSERT INTO koppeling VALUES (1, 1001, 750, 24273), (1, 1002, 750, 24273), (1, 9001, 750, 24273), (1, 9002, 750, 24273), (2, 1003, 750, 24273), (2, 1004, 750, 24273),
    (2, 9003, 750, 24273);
-- of 1 an OPP, of 2 an arrangement that ended before the month did, of 3 a TLV; of 5 a TLV that follows on another; of 6 an arrangement in a month
-- of which school 2 sent no file
CREATE TABLE schoolafspraak (leerling BIGINT, school INTEGER, soort VARCHAR(20), van_dag INTEGER, tot_dag INTEGER, maand INTEGER, vervolg INTEGER);
INSERT INTO schoolafspraak VALUES (1, 1, 'opp', 700, 99999, 24272, 0), (1, 1, 'arrangement', 735, 99999, 24273, 0), (2, 1, 'arrangement', 735, 765, 24273, 0),
    (3, 1, 'tlv', 740, 99999, 24273, 0), (5, 2, 'tlv', 500, 720, 24265, 0), (5, 2, 'tlv', 720, 99999, 24272, 1), (6, 2, 'arrangement', 771, 99999, 24274, 0);
CREATE TABLE afsprakenmaand (school INTEGER, maand INTEGER);
INSERT INTO afsprakenmaand VALUES (1, 24272), (1, 24273), (1, 24274), (2, 24272), (2, 24273);
CREATE TABLE jeugdigen (gemeente INTEGER, maand INTEGER, jeugdigen INTEGER);
INSERT INTO jeugdigen VALUES (1, 24271, 3000), (1, 24272, 3000), (1, 24273, 3000), (1, 24274, 3000), (1, 24275, 3000), (2, 24272, 2000), (2, 24273, 2000), (2, 24274, 2000);
-- Referrals to the team: one refused, one that waits for a talk, one that waits for an answer
CREATE TABLE inverwijzing (school INTEGER, verwijzer VARCHAR(5), ontvangen_dag INTEGER, maand INTEGER, reageren_dag INTEGER, antwoord_dag INTEGER,
    contact_dag INTEGER, klaar_dag INTEGER, geweigerd INTEGER, team_eerst INTEGER);
INSERT INTO inverwijzing VALUES (1, '02', 705, 24272, 708, 706, 712, 750, 0, 1), (1, '02', 720, 24272, 723, 727, NULL, 727, 1, NULL),
    (1, '01', 735, 24273, 738, 736, NULL, NULL, 0, 0), (2, '03', 710, 24272, 713, NULL, NULL, NULL, 0, NULL), (2, '05', 770, 24274, 773, 771, 780, NULL, 0, 0);
-- And by the team: 12 was refused, 13 waits, 14 went a step lighter
CREATE TABLE uitverwijzing (casus BIGINT, school INTEGER, hulpsoort VARCHAR(20), licht INTEGER, stap INTEGER, verzonden_dag INTEGER, maand INTEGER,
    antwoord_dag INTEGER, begonnen_dag INTEGER, gestopt_dag INTEGER, geweigerd INTEGER);
INSERT INTO uitverwijzing VALUES (11, 1, 'preventief', 1, 1, 740, 24273, 743, 752, NULL, 0), (12, 1, 'gespecialiseerd', 0, 1, 755, 24273, 760, NULL, 760, 1),
    (13, 2, 'buurt', 1, 1, 745, 24273, NULL, NULL, NULL, 0), (14, 1, 'school', 1, -1, 785, 24274, 786, 790, NULL, 0);
-- 12 went to another school with a handover, 13 without
CREATE TABLE overstap (casus BIGINT, school INTEGER, maand INTEGER, warm INTEGER);
INSERT INTO overstap VALUES (12, 1, 24273, 1), (13, 2, 24274, 0);
-- Filled in lists: 2 answered one question of three about support, 5 stopped after nine of fifteen, 6 did not know two of six
CREATE TABLE vragenlijstantwoord (invulling BIGINT, school INTEGER, maand INTEGER, lijst VARCHAR(40), vraag VARCHAR(20), punten INTEGER);
INSERT INTO vragenlijstantwoord VALUES (1, 1, 24272, 'veilig-gehoord-gesteund', 'veilig1', 5), (1, 1, 24272, 'veilig-gehoord-gesteund', 'veilig2', 4), (1, 1, 24272, 'veilig-gehoord-gesteund', 'veilig3', 4),
    (1, 1, 24272, 'veilig-gehoord-gesteund', 'gehoord1', 3), (1, 1, 24272, 'veilig-gehoord-gesteund', 'gehoord2', 3), (1, 1, 24272, 'veilig-gehoord-gesteund', 'gehoord3', 4),
    (1, 1, 24272, 'veilig-gehoord-gesteund', 'gesteund1', 4), (1, 1, 24272, 'veilig-gehoord-gesteund', 'gesteund2', 4), (1, 1, 24272, 'veilig-gehoord-gesteund', 'gesteund3', NULL),
    (2, 1, 24272, 'veilig-gehoord-gesteund', 'veilig1', 2), (2, 1, 24272, 'veilig-gehoord-gesteund', 'veilig2', 3), (2, 1, 24272, 'veilig-gehoord-gesteund', 'veilig3', 1),
    (2, 1, 24272, 'veilig-gehoord-gesteund', 'gehoord1', 5), (2, 1, 24272, 'veilig-gehoord-gesteund', 'gehoord2', 5), (2, 1, 24272, 'veilig-gehoord-gesteund', 'gehoord3', 5),
    (2, 1, 24272, 'veilig-gehoord-gesteund', 'gesteund1', NULL), (2, 1, 24272, 'veilig-gehoord-gesteund', 'gesteund2', NULL), (2, 1, 24272, 'veilig-gehoord-gesteund', 'gesteund3', 4),
    (3, 2, 24273, 'veilig-gehoord-gesteund', 'veilig1', 4), (3, 2, 24273, 'veilig-gehoord-gesteund', 'veilig2', 4), (3, 2, 24273, 'veilig-gehoord-gesteund', 'veilig3', 4),
    (3, 2, 24273, 'veilig-gehoord-gesteund', 'gehoord1', 4), (3, 2, 24273, 'veilig-gehoord-gesteund', 'gehoord2', NULL), (3, 2, 24273, 'veilig-gehoord-gesteund', 'gehoord3', 3),
    (3, 2, 24273, 'veilig-gehoord-gesteund', 'gesteund1', 1), (3, 2, 24273, 'veilig-gehoord-gesteund', 'gesteund2', 2), (3, 2, 24273, 'veilig-gehoord-gesteund', 'gesteund3', 2),
    (4, 1, 24272, 'samen-werken', 'nodig1', 4), (4, 1, 24272, 'samen-werken', 'nodig2', 4), (4, 1, 24272, 'samen-werken', 'nodig3', 1),
    (4, 1, 24272, 'samen-werken', 'nieuw1', 4), (4, 1, 24272, 'samen-werken', 'nieuw2', 4), (4, 1, 24272, 'samen-werken', 'nieuw3', 4),
    (4, 1, 24272, 'samen-werken', 'flexibel1', 4), (4, 1, 24272, 'samen-werken', 'flexibel2', 4), (4, 1, 24272, 'samen-werken', 'flexibel3', 4),
    (4, 1, 24272, 'samen-werken', 'doelen1', 4), (4, 1, 24272, 'samen-werken', 'doelen2', 4), (4, 1, 24272, 'samen-werken', 'doelen3', 4),
    (4, 1, 24272, 'samen-werken', 'terugkijken1', 4), (4, 1, 24272, 'samen-werken', 'terugkijken2', 4), (4, 1, 24272, 'samen-werken', 'terugkijken3', 4),
    (5, 1, 24272, 'samen-werken', 'nodig1', 5), (5, 1, 24272, 'samen-werken', 'nodig2', 5), (5, 1, 24272, 'samen-werken', 'nodig3', 5),
    (5, 1, 24272, 'samen-werken', 'nieuw1', 5), (5, 1, 24272, 'samen-werken', 'nieuw2', 5), (5, 1, 24272, 'samen-werken', 'nieuw3', 5),
    (5, 1, 24272, 'samen-werken', 'flexibel1', 5), (5, 1, 24272, 'samen-werken', 'flexibel2', 5), (5, 1, 24272, 'samen-werken', 'flexibel3', 5),
    (6, 2, 24274, 'tevreden-ouders', 'tevreden1', 5), (6, 2, 24274, 'tevreden-ouders', 'tevreden2', 5), (6, 2, 24274, 'tevreden-ouders', 'tevreden3', 4),
    (6, 2, 24274, 'tevreden-ouders', 'tevreden4', 4), (6, 2, 24274, 'tevreden-ouders', 'tevreden5', NULL), (6, 2, 24274, 'tevreden-ouders', 'tevreden6', NULL),
    (7, 2, 24274, 'tevreden-ouders', 'tevreden1', 3), (7, 2, 24274, 'tevreden-ouders', 'tevreden2', 3), (7, 2, 24274, 'tevreden-ouders', 'tevreden3', 3),
    (7, 2, 24274, 'tevreden-ouders', 'tevreden4', 3), (7, 2, 24274, 'tevreden-ouders', 'tevreden5', 3), (7, 2, 24274, 'tevreden-ouders', 'tevreden6', 3);
CREATE TABLE uitgenodigde (school INTEGER, maand INTEGER, lijst VARCHAR(40), antwoordde INTEGER);
INSERT INTO uitgenodigde VALUES (1, 24272, 'veilig-gehoord-gesteund', 1), (1, 24272, 'veilig-gehoord-gesteund', 1), (1, 24272, 'veilig-gehoord-gesteund', 0),
    (2, 24273, 'veilig-gehoord-gesteund', 1), (2, 24273, 'veilig-gehoord-gesteund', 0);
