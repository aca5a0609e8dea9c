-- Fictieve gegevens. Eén leerling op de dertien verzuimt veel; de rest weinig. Alleen op schooldagen.
insert into levering.levering (id, school_id, soort, bestandsnaam, sha256, periode_van, periode_tot, regels, verwerkt_op) overriding system value
select id, id, 'verzuim', 'verzuim-' || lower(korte_naam) || '.csv', sha256(naam::bytea), current_date - 365, current_date - 1, 0, now() from samenwerking.school;
insert into verzuim.melding (school_id, jeugdige_id, datum, lesuur, minuten, soort, geoorloofd, levering_id)
select i.school_id, i.jeugdige_id, dag, 1 + pg_temp.kies(i.jeugdige_id * 1000 + k, 'u', 7), 50,
       case when soort < 30 then 'ziek' when soort < 55 then 'afwezig' when soort < 80 then 'te_laat' when soort < 92 then 'verlof' else 'uitgestuurd' end,
       soort < 30 or soort between 80 and 91, i.school_id
from leerling.inschrijving i
cross join lateral generate_series(1, case when pg_temp.kies(i.jeugdige_id, 'veel', 13) = 0 then 130 else 10 + pg_temp.kies(i.jeugdige_id, 'aantal', 16) end) k
cross join lateral (select current_date - 1 - pg_temp.kies(i.jeugdige_id * 1000 + k, 'd', 364) as dag, pg_temp.kies(i.jeugdige_id * 1000 + k, 'srt', 100) as soort) x
where extract(isodow from dag) < 6 and extract(month from dag) not in (7, 8);
update levering.levering l set regels = (select count(*) from verzuim.melding m where m.levering_id = l.id);
