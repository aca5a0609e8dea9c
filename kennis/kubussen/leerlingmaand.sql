-- Every pupil in every school month, on the last school day of it, with the hours that were missed: at most 5.5 a day.
WITH dagen AS (
    SELECT v.leerling AS leerling, v.school AS school, v.maand AS maand, v.dag AS dag, SUM(v.uren) AS uren,
           SUM(CASE WHEN v.ongeoorloofd = 1 THEN v.uren ELSE 0 END) AS ongeoorloofd, SUM(v.ziek_uren) AS ziek, SUM(v.uitgestuurd) AS uitgestuurd
    FROM verzuim v
    JOIN maand m ON m.maand = v.maand AND m.schoolmaand = 1
    GROUP BY v.leerling, v.school, v.maand, v.dag
),
gemist AS (
    SELECT leerling, school, maand, SUM(CASE WHEN uren > 5.5E0 THEN 5.5E0 ELSE uren END) AS uren,
           SUM(CASE WHEN ongeoorloofd > 5.5E0 THEN 5.5E0 ELSE ongeoorloofd END) AS ongeoorloofd,
           SUM(CASE WHEN ziek > 5.5E0 THEN 5.5E0 ELSE ziek END) AS ziek, CAST(SUM(uitgestuurd) AS INTEGER) AS uitgestuurd
    FROM dagen
    GROUP BY leerling, school, maand
)
SELECT i.leerling AS leerling, i.school AS school, m.maand AS maand, i.leerjaar AS leerjaar, i.onderwijs AS onderwijs, i.bouw AS bouw,
       i.woongemeente AS woongemeente, m.schooldagen AS schooldagen, CASE WHEN d.school IS NULL THEN 0 ELSE 1 END AS geleverd,
       COALESCE(g.uren, 0) AS uren, COALESCE(g.ongeoorloofd, 0) AS ongeoorloofd_uren, COALESCE(g.ziek, 0) AS ziek_uren,
       COALESCE(g.uitgestuurd, 0) AS uitgestuurd
FROM inschrijving i
JOIN maand m ON i.van_dag <= m.peildag AND i.tot_dag > m.peildag AND m.schoolmaand = 1
LEFT JOIN geleverd d ON d.school = i.school AND d.maand = m.maand
LEFT JOIN gemist g ON g.leerling = i.leerling AND g.school = i.school AND g.maand = m.maand
