-- Fictieve gegevens. De tijd van de regio: drie hele schooljaren en dit; de pilot begon in oktober van het vorige schooljaar.
-- pg_temp.vandaag() en pg_temp.vakantie (kennis/vakanties.csv) zijn er al. kans(n, worp): 0 tot 1, kies(n, worp, k): 0 tot k - 1; steeds hetzelfde bij dezelfde n en worp.
create function pg_temp.kans(n bigint, worp int) returns double precision language sql immutable
    return (hashint8extended(n, worp) & 9007199254740991) / 9007199254740992.0;
create function pg_temp.kies(n bigint, worp int, k int) returns int language sql immutable
    return floor(pg_temp.kans(n, worp) * k)::int;
-- Valt een dag in het weekend, dan de maandag erna.
create function pg_temp.werkdag(dag date) returns date language sql immutable
    return dag + case extract(isodow from dag) when 6 then 2 when 7 then 1 else 0 end;

create temp table tijd as
select pg_temp.vandaag() as vandaag, jaar, make_date(jaar - 3, 8, 1) as begin, make_date(jaar - 1, 10, 1) as start, make_date(jaar, 1, 1) as nieuw_systeem
from (select extract(year from pg_temp.vandaag() - interval '7 months')::int as jaar) x;

create temp table schooldag as
select d::date as dag, extract(year from d)::int * 12 + extract(month from d)::int - 1 as maand, extract(year from d - interval '7 months')::int as schooljaar
from tijd, generate_series(tijd.begin::timestamp, tijd.vandaag::timestamp, interval '1 day') d
where extract(isodow from d) < 6 and not exists (select from pg_temp.vakantie v where d::date >= v.van and d::date < v.tot);

-- De schooldagen van een maand, genummerd: dagen[1 + kies(…)] is een schooldag.
create temp table schoolmaand as
select maand, schooljaar, array_agg(dag order by dag) as dagen, count(*)::int as aantal from schooldag
where maand % 12 not in (6, 7) group by maand, schooljaar having count(*) > 4;
