-- Fictieve gegevens, always the same for the same numbers: what does not grow with the years. :scholen, :jaren, :laatste (first year of the last school year).
CREATE MACRO deel(x, wat, van) AS CAST(hash(x, wat) % van AS INTEGER);
CREATE MACRO nummer(x, wat) AS CAST(hash(x, wat) >> 1 AS BIGINT);
CREATE MACRO dagnummer(d) AS CAST(date_diff('day', DATE '1970-01-01', d) AS INTEGER);
CREATE MACRO datum(dag) AS DATE '1970-01-01' + CAST(dag AS INTEGER);
CREATE MACRO maandnummer(dag) AS CAST(year(datum(dag)) * 12 + month(datum(dag)) - 1 AS INTEGER);
CREATE MACRO eerste(schooljaar) AS dagnummer(make_date(schooljaar, 8, 1));
CREATE MACRO gemeenten() AS CASE WHEN :scholen > 1000 THEN 342 ELSE greatest(2, :scholen // 6) END;
CREATE SCHEMA hulp;
CREATE TABLE hulp.schooldag AS
SELECT d.dag AS dag, (d.dag + 3) // 7 AS week, maandnummer(d.dag) AS maand, d.schooljaar AS schooljaar,
       CAST(row_number() OVER (PARTITION BY d.schooljaar ORDER BY d.dag) - 1 AS INTEGER) AS nr
FROM (SELECT CAST(i AS INTEGER) AS dag, year(datum(i)) - CASE WHEN month(datum(i)) < 8 THEN 1 ELSE 0 END AS schooljaar
      FROM range(eerste(:laatste - :jaren + 1), eerste(:laatste + 1)) r(i)) d
WHERE isodow(datum(d.dag)) < 6 AND weekofyear(datum(d.dag)) NOT IN (43, 52, 1, 8, 18)
  AND NOT (month(datum(d.dag)) = 8 AND day(datum(d.dag)) < 25) AND NOT (month(datum(d.dag)) = 7 AND day(datum(d.dag)) > 14);

DELETE FROM maand;
INSERT INTO maand BY NAME
SELECT maand, min(schooljaar) AS schooljaar, min(dag) AS eerste_dag, max(dag) AS peildag, count(*) AS schooldagen,
       CASE WHEN maand % 12 IN (6, 7) THEN 0 ELSE 1 END AS schoolmaand
FROM hulp.schooldag GROUP BY maand;
DELETE FROM schoolweek;
INSERT INTO schoolweek BY NAME
SELECT week, row_number() OVER (ORDER BY week) AS volgnummer, maandnummer(week * 7) AS maand FROM hulp.schooldag GROUP BY week;
DELETE FROM peildatum;
INSERT INTO peildatum VALUES (eerste(:laatste + 1) + 30);

DELETE FROM school;
INSERT INTO school BY NAME
SELECT s AS school, CASE WHEN deel(s, 'pilot', 3) = 0 THEN 'pilot' ELSE 'vergelijking' END AS groep,
       CASE WHEN deel(s, 'pilot', 3) > 0 THEN 'geen golf' WHEN deel(s, 'golf', 2) = 0 THEN 'golf 1' ELSE 'golf 2' END AS golf,
       CASE WHEN deel(s, 'pilot', 3) = 0 THEN maandnummer(eerste(:laatste - 1 - deel(s, 'golf', 2))) END AS start_maand,
       1 + (s - 1) * gemeenten() // :scholen AS gemeente, ['breed', 'vmbo', 'havo-vwo', 'pro', 'vso'][1 + deel(s, 'soort', 5)] AS schoolsoort,
       'vo' AS sector, 10000 + s // 4 AS bestuur, 20000 + s // CASE WHEN :scholen > 1000 THEN 60 ELSE 24 END AS swv
FROM range(1, :scholen + 1) r(s);
DELETE FROM geleverd;
INSERT INTO geleverd BY NAME
SELECT s.school AS school, m.maand AS maand, m.peildag + 5 AS ontvangen_dag, 500 AS regels, 3 AS fouten
FROM school s CROSS JOIN maand m WHERE deel(s.school * 1000 + m.maand % 997, 'geleverd', 33) > 0;
DELETE FROM levering;
INSERT INTO levering BY NAME
SELECT g.school AS school, 'verzuim' AS soort, m.eerste_dag AS van_dag, m.peildag AS tot_dag, g.ontvangen_dag AS ontvangen_dag,
       g.regels AS regels, g.fouten AS fouten FROM geleverd g JOIN maand m ON m.maand = g.maand;
DELETE FROM afsprakenmaand;
INSERT INTO afsprakenmaand BY NAME
SELECT g.school AS school, g.maand AS maand FROM geleverd g JOIN maand m ON m.maand = g.maand WHERE m.schoolmaand = 1;
DELETE FROM activiteit;
INSERT INTO activiteit BY NAME
SELECT s.school AS school, d.dag AS dag, d.maand AS maand, ['consult', 'groep', 'deskundigheid'][1 + deel(s.school + d.dag, 'soort', 3)] AS soort,
       ['docenten', 'leerlingen', 'ouders'][1 + deel(s.school + d.dag, 'voor', 3)] AS doelgroep, 2 + deel(s.school + d.dag, 'aantal', 20) AS aantal
FROM school s CROSS JOIN hulp.schooldag d WHERE deel(s.school * 100000 + d.dag, 'activiteit', 10) = 0;
DELETE FROM teamlid;
INSERT INTO teamlid BY NAME
SELECT s.school AS school, 0.25 * (1 + deel(s.school, 'fte', 4)) AS fte, eerste(:laatste - :jaren + 1) AS van_dag, 99999 AS tot_dag
FROM school s WHERE s.groep = 'pilot';
