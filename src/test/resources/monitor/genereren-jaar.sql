-- Fictieve gegevens of one school year: :schooljaar is its first year, :nummer counts from 0, :leerlingen at a time, about :regels absence rows for each.
DELETE FROM inschrijving;
INSERT INTO inschrijving BY NAME
SELECT nummer(p.id, 'leerling') AS leerling, s.school AS school, eerste(:schooljaar) AS van_dag,
       CASE WHEN deel(p.id + :nummer, 'weg', 50) = 0 THEN eerste(:schooljaar) + 200
            WHEN :schooljaar = :laatste THEN 99999 ELSE eerste(:schooljaar + 1) END AS tot_dag,
       p.leerjaar AS leerjaar, ['vmbo', 'havo', 'vwo', 'pro'][1 + deel(p.id, 'onderwijs', 4)] AS onderwijs,
       CASE WHEN p.leerjaar < 3 THEN 'onderbouw' ELSE 'bovenbouw' END AS bouw,
       CASE WHEN deel(p.id, 'elders', 7) = 0 THEN 1 + deel(p.id, 'gemeente', gemeenten()) ELSE s.gemeente END AS woongemeente
FROM (SELECT i + :nummer * (:leerlingen // 6) AS id, CAST(greatest(1, 6 - i // (:leerlingen // 6)) AS INTEGER) AS leerjaar FROM range(:leerlingen) r(i)) p
JOIN school s ON s.school = 1 + CASE WHEN deel(p.id * 100 + :nummer, 'wissel', 33) = 0 THEN deel(p.id + :nummer, 'elders', :scholen)
                                     ELSE deel(p.id, 'school', :scholen) END;

-- most pupils are seldom away, one in twenty often and in a row; a day of a pupil comes once
DELETE FROM verzuim;
INSERT INTO verzuim BY NAME
WITH hoeveel AS (
    SELECT leerling, school, deel(leerling + :nummer, 'begin', 190) AS begin, deel(leerling, 'vaak', 20) = 0 AS vaak,
           least(150, CAST(:regels * CASE WHEN deel(leerling, 'vaak', 20) = 0 THEN 6.0 ELSE 0.1 + deel(leerling + :nummer, 'keer', 100) / 75.0 END AS INTEGER)) AS aantal
    FROM inschrijving),
keer AS (
    SELECT leerling, school, vaak, begin, CASE WHEN vaak THEN 1 ELSE greatest(1, 170 // (aantal + 1)) END AS stap, unnest(range(aantal)) AS k FROM hoeveel),
dagen AS (SELECT *, count(*) OVER () AS in_jaar FROM hulp.schooldag WHERE schooljaar = :schooljaar)
SELECT v.leerling AS leerling, v.school AS school, d.dag AS dag, d.week AS week, d.maand AS maand,
       CASE WHEN deel(v.leerling + d.dag, 'reden', 10) < CASE WHEN v.vaak THEN 6 ELSE 2 END THEN 1 ELSE 0 END AS ongeoorloofd,
       CASE WHEN deel(v.leerling + d.dag, 'heel', 2) = 0 THEN 5.5 ELSE 1 + deel(v.leerling + d.dag, 'uren', 4) END AS uren,
       CASE WHEN deel(v.leerling + d.dag, 'reden', 10) > 7 THEN 4 ELSE 0 END AS ziek_uren,
       deel(v.leerling + d.dag, 'laat', 12) // 11 AS te_laat, deel(v.leerling + d.dag, 'uit', 15) // 14 AS uitgestuurd
FROM keer v JOIN dagen d ON d.nr = (v.begin + v.k * v.stap) % d.in_jaar;

DELETE FROM schoolafspraak;
INSERT INTO schoolafspraak BY NAME
WITH begonnen AS (
    SELECT leerling, school, tot_dag, deel(leerling + :nummer, 'afspraak', 100) AS wat, CAST(van_dag + 10 + deel(leerling + :nummer, 'afspraakdag', 180) AS INTEGER) AS dag
    FROM inschrijving WHERE deel(leerling + :nummer, 'afspraak', 100) < 8)
SELECT leerling, school, CASE WHEN wat < 4 THEN 'opp' WHEN wat < 7 THEN 'arrangement' ELSE 'tlv' END AS soort, dag AS van_dag, tot_dag,
       greatest(maandnummer(dag), :schooljaar * 12 + 8) AS maand, deel(leerling, 'vervolg', 6) // 5 AS vervolg
FROM begonnen;
DELETE FROM casus;
INSERT INTO casus BY NAME
WITH nieuw AS (
    SELECT *, nummer(leerling + :nummer, 'casus') AS casus, CAST(van_dag + 20 + deel(leerling + :nummer, 'dag', 300) AS INTEGER) AS signaal_dag
    FROM inschrijving WHERE deel(leerling + :nummer, 'casus', 25) = 0),
hulp AS (
    SELECT *, CASE WHEN deel(casus, 'hulp', 5) > 0 THEN signaal_dag + 5 + deel(casus, 'wacht', 60) END AS hulp_dag FROM nieuw),
klaar AS (
    SELECT *, CASE WHEN deel(casus, 'klaar', 4) > 0 THEN hulp_dag + 40 + deel(casus, 'duur', 200) END AS klaar_dag FROM hulp)
SELECT k.casus AS casus, k.leerling AS leerling, k.school AS school, k.signaal_dag AS signaal_dag, k.signaal_dag + 3 AS geopend_dag,
       CASE WHEN k.hulp_dag <= p.dag THEN k.hulp_dag END AS hulp_dag, CASE WHEN k.klaar_dag <= p.dag THEN k.klaar_dag END AS afronden_dag,
       CASE WHEN k.klaar_dag + 10 <= p.dag THEN k.klaar_dag + 10 END AS nazorg_dag, CASE WHEN k.klaar_dag + 60 <= p.dag THEN k.klaar_dag + 60 END AS gesloten_dag,
       CASE WHEN deel(k.casus, 'team', 5) > 0 THEN 1 ELSE 0 END AS team, maandnummer(k.signaal_dag) AS signaal_maand,
       CASE WHEN k.hulp_dag <= p.dag THEN maandnummer(k.hulp_dag) END AS hulp_maand, CASE WHEN k.klaar_dag <= p.dag THEN maandnummer(k.klaar_dag) END AS afronden_maand,
       k.woongemeente AS woongemeente, ['signaal van school', 'huisarts', 'ouder of jeugdige', 'terugkeer'][1 + deel(k.casus, 'route', 4)] AS route
FROM klaar k CROSS JOIN peildatum p;
DELETE FROM nazorg;
INSERT INTO nazorg BY NAME
SELECT casus, CASE WHEN deel(casus, 'naam', 4) > 0 THEN 1 ELSE 0 END AS met_naam, afronden_dag + deel(casus, 'nazorg', 25) AS afgesproken_dag, afronden_dag + 60 AS gepland_dag,
       CASE WHEN deel(casus, 'gedaan', 3) > 0 THEN afronden_dag + 50 + deel(casus, 'gedaan', 40) END AS gedaan_dag, 'gaat_goed' AS uitkomst
FROM casus WHERE afronden_dag IS NOT NULL AND deel(casus, 'met nazorg', 10) > 0;
DELETE FROM signaal;
INSERT INTO signaal BY NAME
SELECT casus AS signaal, school, signaal_dag AS gemeld_dag, signaal_maand AS maand, signaal_dag + 5 AS reageren_dag, CASE WHEN deel(casus, 'spoed', 9) = 0 THEN 1 ELSE 0 END AS spoed,
       CASE WHEN deel(casus, 'gezien', 12) > 0 THEN signaal_dag + deel(casus, 'gezien', 8) END AS beoordeeld_dag, 'verkennen' AS beoordeling FROM casus;
DELETE FROM adviesvraag;
INSERT INTO adviesvraag BY NAME
SELECT casus AS adviesvraag, school, signaal_dag AS gesteld_dag, signaal_maand AS maand, signaal_dag + 5 AS antwoorden_dag, signaal_dag + deel(casus, 'advies', 8) AS beantwoord_dag
FROM casus WHERE deel(casus, 'advies', 3) = 0;
DELETE FROM traject;
INSERT INTO traject BY NAME
SELECT casus, ['preventie', 'onderwijs', 'jeugdhulp'][1 + deel(casus, 'regime', 3)] AS regime, hulp_dag AS begonnen_dag, afronden_dag AS afgerond_dag,
       CASE WHEN afronden_dag IS NOT NULL THEN ['01', '01', '01', '02', '03', '04'][1 + deel(casus, 'einde', 6)] END AS reden FROM casus WHERE hulp_dag IS NOT NULL;
DELETE FROM doel;
INSERT INTO doel BY NAME
SELECT casus, nummer(casus + d, 'doel') AS doel, hulp_dag AS gesteld_dag, CASE WHEN deel(casus + d, 'opp', 4) = 0 THEN 1 ELSE 0 END AS uit_opp, deel(casus + d, 'cijfers', 5) AS cijfers,
       CASE WHEN deel(casus + d, 'cijfers', 5) > 0 THEN 2 + deel(casus + d, 'eerste', 5) END AS eerste, CASE WHEN deel(casus + d, 'cijfers', 5) > 0 THEN 4 + deel(casus + d, 'laatste', 6) END AS laatste
FROM casus CROSS JOIN range(2) r(d) WHERE hulp_dag IS NOT NULL;
DELETE FROM contact;
INSERT INTO contact BY NAME
SELECT casus, signaal_dag + 2 + CAST(k AS INTEGER) * 14 + deel(casus + k, 'dag', 10) AS dag, ['jeugdige', 'jeugdige', 'moeder', 'vader', 'school', 'ouder'][1 + deel(casus + k, 'met', 6)] AS met
FROM casus CROSS JOIN range(8) r(k) WHERE k <= deel(casus, 'contacten', 9);
DELETE FROM kracht;
INSERT INTO kracht BY NAME
SELECT casus, ['kracht', 'netwerk'][1 + deel(casus + k, 'soort', 2)] AS soort, hulp_dag + deel(casus + k, 'kracht', 60) AS dag,
       CASE WHEN deel(casus + k, 'ingezet', 2) = 0 THEN hulp_dag + 70 END AS ingezet_dag FROM casus CROSS JOIN range(2) r(k) WHERE hulp_dag IS NOT NULL;
DELETE FROM evaluatie;
INSERT INTO evaluatie BY NAME
SELECT casus, afronden_dag AS dag, ['jeugdige', 'ouder'][1 + deel(casus, 'wie', 2)] AS informant, 3 + deel(casus, 'nut', 8) AS nut,
       ['01', '02', '03', '04'][1 + deel(casus, 'toekomst', 4)] AS toekomst, 'einde' AS moment FROM casus WHERE afronden_dag IS NOT NULL AND deel(casus, 'evaluatie', 3) > 0;
DELETE FROM eerste_verantwoordelijke;
INSERT INTO eerste_verantwoordelijke BY NAME
SELECT casus, nummer(casus + k, 'persoon') AS persoon FROM casus CROSS JOIN range(2) r(k) WHERE k = 0 OR deel(casus, 'wissel', 6) = 0;
DELETE FROM toestemming;
INSERT INTO toestemming BY NAME
SELECT casus, 'begeleiding' AS doel, ['jeugdige', 'ouder'][1 + CAST(k AS INTEGER)] AS wie, signaal_dag + 2 AS gevraagd_dag,
       CASE WHEN deel(casus + k, 'antwoord', 10) > 0 THEN signaal_dag + 2 + deel(casus + k, 'antwoord', 30) END AS beantwoord_dag,
       CASE WHEN deel(casus + k, 'antwoord', 10) = 0 THEN 'gevraagd' WHEN deel(casus + k, 'ja', 12) = 0 THEN 'geweigerd' ELSE 'gegeven' END AS uitkomst
FROM casus CROSS JOIN range(2) r(k);
DELETE FROM jeugdhulp;
INSERT INTO jeugdhulp BY NAME
WITH hulp AS (
    SELECT woongemeente AS gemeente, nummer(leerling, 'jeugdige') AS jeugdige, deel(leerling + :nummer, 'zwaar', 4) = 0 AS zwaar, deel(leerling + :nummer, 'verwijzer', 6) AS wie,
           CAST(eerste(:schooljaar) + deel(leerling + :nummer, 'begin hulp', 360) AS INTEGER) AS begin_dag, deel(leerling + :nummer, 'duur hulp', 400) AS duur
    FROM inschrijving WHERE deel(leerling + :nummer, 'jeugdhulp', 10) = 0)
SELECT gemeente, jeugdige, CASE WHEN zwaar THEN '54' ELSE '45' END AS categorie, CASE WHEN zwaar THEN 1 ELSE 0 END AS zwaar,
       CASE WHEN wie < 5 THEN '0' || CAST(wie + 1 AS VARCHAR) END AS verwijzer, CASE WHEN wie = 5 THEN NULL WHEN wie IN (1, 2) THEN 1 ELSE 0 END AS medisch, begin_dag,
       CASE WHEN begin_dag + duur <= p.dag THEN begin_dag + duur END AS einde_dag, maandnummer(begin_dag) AS begin_maand,
       CASE WHEN begin_dag + duur <= p.dag THEN ['31', '31', '32', '38'][1 + duur % 4] END AS reden, CASE WHEN begin_dag + duur <= p.dag THEN maandnummer(begin_dag + duur) END AS einde_maand
FROM hulp CROSS JOIN peildatum p;
DELETE FROM jeugdhulpwacht;
INSERT INTO jeugdhulpwacht BY NAME
SELECT gemeente, begin_dag - jeugdige % 60 AS gegeven_dag, maandnummer(begin_dag - jeugdige % 60) AS gegeven_maand, CASE WHEN jeugdige % 11 > 0 THEN begin_dag END AS begin_dag,
       zwaar FROM jeugdhulp;
DELETE FROM jeugdhulpkosten;
INSERT INTO jeugdhulpkosten BY NAME
SELECT gemeente, jeugdige, categorie, zwaar, begin_maand + CAST(k AS INTEGER) AS maand, 40000 + jeugdige % 200000 AS cent FROM jeugdhulp CROSS JOIN range(6) r(k);
DELETE FROM jeugdigen;
INSERT INTO jeugdigen BY NAME
SELECT g AS gemeente, m.maand AS maand, 200 + (:leerlingen // gemeenten()) * 2 AS jeugdigen
FROM range(1, gemeenten() + 1) r(g) CROSS JOIN maand m WHERE m.schooljaar = :schooljaar;
