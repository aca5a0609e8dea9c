-- Fictieve gegevens of one school year: one round of pupils at each school in November, thirty asked; one in three does not answer.
DELETE FROM uitgenodigde;
INSERT INTO uitgenodigde BY NAME
SELECT s.school AS school, :schooljaar * 12 + 10 AS maand, 'veilig-gehoord-gesteund' AS lijst, CASE WHEN deel(s.school * 1000 + i + :nummer, 'antwoordt', 3) > 0 THEN 1 ELSE 0 END AS antwoordde
FROM school s CROSS JOIN range(30) r(i);
DELETE FROM vragenlijstantwoord;
INSERT INTO vragenlijstantwoord BY NAME
WITH wie AS (
    SELECT nummer(s.school * 1000 + i + :nummer, 'invulling') AS invulling, s.school AS school
    FROM school s CROSS JOIN range(30) r(i) WHERE deel(s.school * 1000 + i + :nummer, 'antwoordt', 3) > 0)
SELECT w.invulling AS invulling, w.school AS school, :schooljaar * 12 + 10 AS maand, 'veilig-gehoord-gesteund' AS lijst,
       ['veilig', 'gehoord', 'gesteund'][1 + q // 3] || CAST(1 + q % 3 AS VARCHAR) AS vraag,
       CASE WHEN deel(w.invulling + q, 'weet niet', 15) > 0 THEN least(5, greatest(1, 2 + deel(w.invulling, 'stemming', 3) + deel(w.invulling + q, 'punten', 3) - 1)) END AS punten
FROM wie w CROSS JOIN range(9) r(q);
