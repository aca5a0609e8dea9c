-- Fictieve gegevens of one school year: each questionnaire once at each school in November; one in three of who is asked does not answer.
DELETE FROM uitgenodigde;
INSERT INTO uitgenodigde BY NAME
SELECT s.school AS school, :schooljaar * 12 + 10 AS maand, l.lijst AS lijst,
       CASE WHEN deel(s.school * 1000 + l.begin + i + :nummer, 'antwoordt', 3) > 0 THEN 1 ELSE 0 END AS antwoordde
FROM school s CROSS JOIN (VALUES ('veilig-gehoord-gesteund', 0, 30), ('samen-werken', 100, 15), ('tevreden-ouders', 200, 15)) l(lijst, begin, mensen)
CROSS JOIN range(30) r(i) WHERE i < l.mensen;
DELETE FROM vragenlijstantwoord;
INSERT INTO vragenlijstantwoord BY NAME
WITH wie AS (
    SELECT nummer(s.school * 1000 + l.begin + i + :nummer, 'invulling') AS invulling, s.school AS school, l.lijst AS lijst, l.schalen AS schalen, l.per AS per
    FROM school s CROSS JOIN (VALUES ('veilig-gehoord-gesteund', 0, 30, ['veilig', 'gehoord', 'gesteund'], 3),
                                     ('samen-werken', 100, 15, ['nodig', 'nieuw', 'flexibel', 'doelen', 'terugkijken'], 3),
                                     ('tevreden-ouders', 200, 15, ['tevreden'], 6)) l(lijst, begin, mensen, schalen, per)
    CROSS JOIN range(30) r(i) WHERE i < l.mensen AND deel(s.school * 1000 + l.begin + i + :nummer, 'antwoordt', 3) > 0)
SELECT w.invulling AS invulling, w.school AS school, :schooljaar * 12 + 10 AS maand, w.lijst AS lijst,
       w.schalen[1 + q // w.per] || CAST(1 + q % w.per AS VARCHAR) AS vraag,
       CASE WHEN deel(w.invulling + q, 'weet niet', 15) > 0 THEN least(5, greatest(1, 2 + deel(w.invulling, 'stemming', 3) + deel(w.invulling + q, 'punten', 3) - 1)) END AS punten
FROM wie w CROSS JOIN range(15) r(q) WHERE q < len(w.schalen) * w.per;
