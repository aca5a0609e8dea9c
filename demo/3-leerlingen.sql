-- Fictieve gegevens. kies(n, waarvoor, k): 0 tot k - 1, steeds hetzelfde bij hetzelfde volgnummer.
create function pg_temp.kies(n bigint, waarvoor text, k int) returns int language sql immutable
    return (hashtextextended(n || waarvoor, 42) & 9007199254740991) % k;
alter table leerling.jeugdige disable trigger user;
alter table leerling.inschrijving disable trigger user;
alter table leerling.gezag disable trigger user;
insert into leerling.jeugdige (id, roepnaam, tussenvoegsel, achternaam, geboortedatum, geslacht, gemeente_id, pc4) overriding system value
select n, v.namen[1 + pg_temp.kies(n, 'v', 36)], case pg_temp.kies(n, 't', 9) when 0 then 'van' when 1 then 'de' when 2 then 'el' else '' end,
       a.namen[1 + pg_temp.kies(n, 'a', 40)], current_date - (365.25 * 11.8)::int - pg_temp.kies(n, 'g', 2150),
       case pg_temp.kies(n, 'mv', 100) when 0 then 'O' else case when pg_temp.kies(n, 'v', 36) < 18 then 'V' else 'M' end end,
       1 + pg_temp.kies(n, 'w', 2), (1801 + pg_temp.kies(n, 'p', 40))::text
from generate_series(1, 20000) n
cross join (select array['Mila', 'Lotte', 'Fenna', 'Yasmin', 'Saar', 'Emma', 'Noa', 'Julia', 'Amina', 'Zoe', 'Sofia', 'Eva', 'Lina', 'Maud', 'Elif', 'Chaima', 'Nora', 'Iris',
       'Finn', 'Sem', 'Daan', 'Mohamed', 'Lars', 'Milan', 'Youssef', 'Levi', 'Bram', 'Jayden', 'Adam', 'Thijs', 'Ravi', 'Emir', 'Sam', 'Jesse', 'Kacper', 'Noah'] as namen) v
cross join (select array['Donkers', 'Verhagen', 'Peeters', 'Rademaker', 'Wierinck', 'Bakhuis', 'Kramer', 'Idrissi', 'Yilmaz', 'Brouwer', 'Vos', 'Dekkers', 'Amrani', 'Hoekstra', 'Kuiper', 'Nowak',
       'Jansma', 'Koster', 'Prins', 'Ramdin', 'Scholten', 'Timmer', 'Visser', 'Wouters', 'Zwart', 'Aksoy', 'Benali', 'Claessen', 'Doornbos', 'Evers', 'Faber', 'Groen', 'Haan', 'Iking', 'Kaya', 'Lubbers',
       'Mulder', 'Nijland', 'Osman', 'Postma'] as namen) a;
insert into leerling.ouder (id, naam, telefoon) overriding system value
select n, case when n % 2 = 1 then 'Moeder' else 'Vader' end || ' van ' || j.roepnaam || ' ' || j.achternaam, '06 00 00 00 00'
from generate_series(1, 40000) n join leerling.jeugdige j on j.id = (n + 1) / 2;
insert into leerling.gezag (jeugdige_id, ouder_id, relatie, heeft_gezag, gecontroleerd_op)
select (n + 1) / 2, n, case when n % 2 = 1 then 'moeder' else 'vader' end, n % 2 = 1 or pg_temp.kies(n, 'gz', 5) > 0, current_date - 90
from generate_series(1, 40000) n;
insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, mentor_id, van)
select j.id, s.id, (10000 + j.id)::text, jaar.nr || chr(65 + pg_temp.kies(j.id, 'k', 6)), jaar.nr,
       case s.schoolsoort when 'vmbo' then 'vmbo-t' when 'vwo' then 'vwo' when 'pro' then 'pro' else (array['vmbo-k', 'vmbo-t', 'havo', 'vwo'])[1 + pg_temp.kies(j.id, 's', 4)] end,
       case when s.id = 1 then 3 end, current_date - (jaar.nr * 360)
from leerling.jeugdige j join samenwerking.school s on s.id = 1 + pg_temp.kies(j.id, 'school', 24)
cross join lateral (select least(6, greatest(1, extract(year from age(j.geboortedatum))::int - 11)) as nr) jaar;
insert into leerling.zoeknaam (school_id, deel, jeugdige_id)
select distinct i.school_id, d.deel, j.id from leerling.jeugdige j join leerling.inschrijving i on i.jeugdige_id = j.id
cross join lateral (values (leerling.zoekvorm(j.roepnaam || ' ' || j.achternaam)), (leerling.zoekvorm(j.achternaam || ' ' || j.roepnaam))) d (deel);
alter table leerling.jeugdige enable trigger user;
alter table leerling.inschrijving enable trigger user;
alter table leerling.gezag enable trigger user;
