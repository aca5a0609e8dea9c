-- Fictieve gegevens of one school year: what follows from the casussen that genereren-jaar.sql made. One casus in three was referred to the team, one in two is referred on, one in ten moves.
DELETE FROM inverwijzing;
INSERT INTO inverwijzing BY NAME
WITH gekomen AS (
    SELECT c.*, c.signaal_dag - deel(c.casus, 'ontvangen', 4) AS ontvangen_dag, deel(c.casus, 'geweigerd', 15) = 0 AS geweigerd,
           CASE WHEN deel(c.casus, 'beantwoord', 10) > 0 THEN c.signaal_dag + deel(c.casus, 'beantwoord', 8) END AS antwoord_dag
    FROM casus c WHERE deel(c.casus, 'verwezen', 3) = 0)
SELECT school, '0' || CAST(1 + deel(casus, 'verwijzer', 5) AS VARCHAR) AS verwijzer, ontvangen_dag, maandnummer(ontvangen_dag) AS maand, ontvangen_dag + 5 AS reageren_dag,
       antwoord_dag, CASE WHEN NOT geweigerd THEN antwoord_dag + deel(casus, 'gesprek', 20) END AS contact_dag,
       CASE WHEN geweigerd THEN antwoord_dag ELSE afronden_dag END AS klaar_dag, CASE WHEN geweigerd THEN 1 ELSE 0 END AS geweigerd,
       CASE WHEN deel(casus, 'vooraf', 4) > 0 THEN deel(casus, 'vooraf', 2) END AS team_eerst
FROM gekomen;
DELETE FROM uitverwijzing;
INSERT INTO uitverwijzing BY NAME
WITH verwezen AS (
    SELECT c.*, c.hulp_dag + deel(c.casus, 'verzonden', 90) AS verzonden_dag, 1 + deel(c.casus, 'hulpsoort', 4) AS soort, deel(c.casus, 'antwoord', 12) AS antwoord
    FROM casus c WHERE c.hulp_dag IS NOT NULL AND deel(c.casus, 'door', 2) = 0)
SELECT casus, school, ['preventief', 'school', 'buurt', 'gespecialiseerd'][soort] AS hulpsoort, CASE WHEN soort < 4 THEN 1 ELSE 0 END AS licht, deel(casus, 'stap', 3) - 1 AS stap,
       verzonden_dag, maandnummer(verzonden_dag) AS maand, CASE WHEN antwoord > 0 THEN verzonden_dag + antwoord END AS antwoord_dag,
       CASE WHEN antwoord > 2 THEN verzonden_dag + antwoord + deel(casus, 'wacht', 120) END AS begonnen_dag,
       CASE WHEN antwoord = 1 THEN verzonden_dag + 1 END AS gestopt_dag, CASE WHEN antwoord = 1 THEN 1 ELSE 0 END AS geweigerd
FROM verwezen;
DELETE FROM overstap;
INSERT INTO overstap BY NAME
SELECT casus, school, signaal_maand + 1 AS maand, deel(casus, 'warm', 2) AS warm FROM casus WHERE deel(casus, 'overstap', 10) = 0;
