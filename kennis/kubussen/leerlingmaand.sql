-- Every pupil in every school month, on the last school day of it, with the hours that were missed: at most 5.5 a day.
-- Of four school weeks in a row, all hours without a valid reason: the most of those that end in this month with such hours.
-- The first part has all its rows. Who asks nothing of absence is written out with that part alone.
WITH staat_in AS (
    SELECT i.leerling AS leerling, i.school AS school, m.maand AS maand, i.leerjaar AS leerjaar, i.onderwijs AS onderwijs, i.bouw AS bouw,
           i.woongemeente AS woongemeente, m.schooldagen AS schooldagen
    FROM inschrijving i
    JOIN maand m ON i.van_dag <= m.peildag AND i.tot_dag > m.peildag AND m.schoolmaand = 1
),
dagen AS (
    SELECT v.leerling AS leerling, v.school AS school, v.maand AS maand, v.dag AS dag, SUM(v.uren) AS uren,
           SUM(CASE WHEN v.ongeoorloofd = 1 THEN v.uren ELSE 0 END) AS ongeoorloofd, SUM(v.ziek_uren) AS ziek, SUM(v.uitgestuurd) AS uitgestuurd
    FROM verzuim v
    JOIN maand m ON m.maand = v.maand AND m.schoolmaand = 1
    GROUP BY v.leerling, v.school, v.maand, v.dag
),
weken AS (
    SELECT w.week AS week, e.volgnummer AS eind, e.maand AS maand, CASE WHEN w.volgnummer = e.volgnummer THEN 1 ELSE 0 END AS laatste
    FROM maand m
    JOIN schoolweek e ON e.maand = m.maand
    JOIN schoolweek w ON w.volgnummer BETWEEN e.volgnummer - 3 AND e.volgnummer
    WHERE m.schoolmaand = 1
),
vier_weken AS (
    SELECT v.leerling AS leerling, v.school AS school, w.maand AS maand, w.eind AS eind, SUM(v.uren) AS uren, MAX(w.laatste) AS laatste
    FROM verzuim v
    JOIN weken w ON w.week = v.week
    WHERE v.ongeoorloofd = 1
    GROUP BY v.leerling, v.school, w.maand, w.eind
),
gemist AS (
    SELECT leerling, school, maand, SUM(CASE WHEN uren > 5.5E0 THEN 5.5E0 ELSE uren END) AS uren,
           SUM(CASE WHEN ongeoorloofd > 5.5E0 THEN 5.5E0 ELSE ongeoorloofd END) AS ongeoorloofd,
           SUM(CASE WHEN ziek > 5.5E0 THEN 5.5E0 ELSE ziek END) AS ziek, CAST(SUM(uitgestuurd) AS INTEGER) AS uitgestuurd,
           MAX(vier_weken) AS vier_weken
    FROM (
        SELECT leerling, school, maand, uren, ongeoorloofd, ziek, uitgestuurd, 0 AS vier_weken FROM dagen
        UNION ALL
        SELECT leerling, school, maand, 0 AS uren, 0 AS ongeoorloofd, 0 AS ziek, 0 AS uitgestuurd, uren AS vier_weken FROM vier_weken WHERE laatste = 1
    ) beide
    GROUP BY leerling, school, maand
)
SELECT s.leerling AS leerling, s.school AS school, s.maand AS maand, s.leerjaar AS leerjaar, s.onderwijs AS onderwijs, s.bouw AS bouw,
       s.woongemeente AS woongemeente, s.schooldagen AS schooldagen,
       CASE WHEN EXISTS (SELECT 1 FROM geleverd d WHERE d.school = s.school AND d.maand = s.maand) THEN 1 ELSE 0 END AS geleverd,
       COALESCE(g.uren, 0) AS uren, COALESCE(g.ongeoorloofd, 0) AS ongeoorloofd_uren, COALESCE(g.ziek, 0) AS ziek_uren,
       COALESCE(g.uitgestuurd, 0) AS uitgestuurd, COALESCE(g.vier_weken, 0) AS vier_weken_uren
FROM staat_in s
LEFT JOIN gemist g ON g.leerling = s.leerling AND g.school = s.school AND g.maand = s.maand
