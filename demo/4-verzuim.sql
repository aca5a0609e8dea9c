-- Fictieve gegevens. Verzuim per leerling en maand; de aandelen staan in demo/waarheid.csv.
-- Indexen gaan er even af: ze worden aan het eind in één keer gemaakt.
create temp table af as
select conname, pg_get_constraintdef(oid) as def from pg_constraint where conrelid = 'verzuim.melding'::regclass and contype = 'p';
create temp table ix as
select i.indexrelid::regclass::text as naam, pg_get_indexdef(i.indexrelid) as def from pg_index i
where i.indrelid = 'verzuim.melding'::regclass and not i.indisprimary;
do $$
declare r record;
begin
    for r in select conname from af loop execute format('alter table verzuim.melding drop constraint %I', r.conname); end loop;
    for r in select naam from ix loop execute 'drop index ' || r.naam; end loop;
end
$$;

-- Elke school levert elke maand; Kustlicht leverde de laatste maand nog niet, Meerzicht is vaak te laat.
insert into levering.levering (id, school_id, soort, bestandsnaam, sha256, periode_van, periode_tot, ontvangen_op, verwerkt_op) overriding system value
select s.id * 1000 + m.nr, s.id, 'verzuim', 'verzuim-' || lower(replace(s.korte_naam, ' ', '-')) || '-' || to_char(m.van, 'YYYY-MM') || '.csv',
       sha256((s.code || m.van)::bytea), m.van, m.tot, o.op, o.op
from tijd cross join samenwerking.school s
cross join (select row_number() over (order by maand) as nr, maand, make_date(maand / 12, maand % 12 + 1, 1) as van,
                   (make_date(maand / 12, maand % 12 + 1, 1) + interval '1 month' - interval '1 day')::date as tot from schoolmaand) m
cross join lateral (select least(m.tot + case when s.id = 9 and m.nr % 2 = 0 then 18 else 4 + pg_temp.kies(s.id * 100 + m.nr, 20, 5) end, tijd.vandaag) + interval '9 hours' as op) o
where m.tot < tijd.vandaag and not (s.id = 7 and m.tot >= tijd.vandaag - 31);

-- Een regel per leerling, maand en soort gebeurtenis. n is het toeval van die leerling in die maand.
create temp table lm as
select i.jeugdige_id, i.school_id, m.maand, m.dagen, m.aantal, i.jeugdige_id * 100000 + m.maand as n, l.id as levering_id,
       m.maand % 12 in (10, 11, 0, 1) as winter, s.pilot_vanaf is not null and make_date(m.maand / 12, m.maand % 12 + 1, 1) >= s.pilot_vanaf as pilot,
       pg_temp.kans(i.jeugdige_id, 21) < 0.12 as vaak, m.dagen[1] >= tijd.nieuw_systeem as nieuw_systeem
from tijd cross join schoolmaand m
join leerling.inschrijving i on i.van <= m.dagen[1] and (i.tot is null or i.tot > m.dagen[m.aantal])
join samenwerking.school s on s.id = i.school_id
join levering.levering l on l.school_id = i.school_id and m.dagen[1] between l.periode_van and l.periode_tot;

insert into verzuim.melding (school_id, jeugdige_id, datum, lesuur, minuten, soort, geoorloofd, levering_id)
-- ziek: hele dagen, in de winter vaker. Een nieuw systeem telt op alle scholen de dag van terugkomst mee (het registratie-artefact)
select school_id, jeugdige_id, dagen[least(aantal, 1 + pg_temp.kies(n, 22, aantal) + k)], null::int, 330, 'ziek', true, levering_id
from lm cross join lateral generate_series(0, case when pg_temp.kans(n, 23) < case when winter then 0.42 else 0.38 end then pg_temp.kies(n, 24, 3) + case when nieuw_systeem then 1 else 0 end else -1 end) k
union all
-- lang weg zonder reden, vier hele dagen in het begin van de maand: dit daalt op pilotscholen (de verbetering)
select school_id, jeugdige_id, dagen[least(aantal, 1 + pg_temp.kies(n, 25, 4) + k)], null, 330, 'afwezig', false, levering_id
from lm cross join generate_series(0, 3) k
where pg_temp.kans(n, 26) < case when vaak then case when pilot then 0.22 else 0.36 end when pilot then 0.014 else 0.022 end
union all
-- een los uur, te laat, eruit gestuurd, verlof
select school_id, jeugdige_id, dagen[1 + pg_temp.kies(n + k, 27, aantal)], 1 + pg_temp.kies(n + k, 28, 7), case x.soort when 'te_laat' then 5 + pg_temp.kies(n + k, 29, 25) else 50 end,
       x.soort, x.soort = 'verlof', levering_id
from lm cross join generate_series(1, 2) k
cross join lateral (select (array['afwezig', 'te_laat', 'te_laat', 'uitgestuurd', 'verlof'])[1 + pg_temp.kies(n + k, 30, 5)] as soort) x
where pg_temp.kans(n + k, 31) < 0.22;

-- Drie van de honderd regels zijn vuil: hetzelfde uur dubbel, een dag in de vakantie of het weekend, een leerling die al weg was.
insert into verzuim.melding (school_id, jeugdige_id, datum, lesuur, minuten, soort, geoorloofd, levering_id)
select school_id, jeugdige_id, case pg_temp.kies(id, 33, 3) when 0 then datum when 1 then datum + (6 - extract(isodow from datum)::int) else datum - 1200 end,
       lesuur, minuten, soort, geoorloofd, levering_id
from verzuim.melding where pg_temp.kans(id, 32) < 0.03;

do $$
declare r record;
begin
    for r in select def from ix loop execute r.def; end loop;
    for r in select conname, def from af loop execute format('alter table verzuim.melding add constraint %I %s', r.conname, r.def); end loop;
end
$$;
update levering.levering l set regels = t.n, fouten = t.n / 40
from (select levering_id, count(*) as n from verzuim.melding group by levering_id) t where t.levering_id = l.id;
drop table lm;
analyze verzuim.melding, levering.levering;
-- Het overleg weet van het nieuwe systeem, en dat staat bij de cijfers.
insert into monitor.bijzonderheid (maand, waarover, tekst, door, op)
select extract(year from nieuw_systeem)::int * 12 + extract(month from nieuw_systeem)::int - 1, 'verzuim',
       'Een nieuw systeem telt op alle scholen de dag van terugkomst mee als ziek.', 6, nieuw_systeem
from tijd;
