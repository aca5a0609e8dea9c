-- Fictieve gegevens. Negen lichtingen: wie nu op school zit (ongeveer 20.000) en wie er sinds het begin van de meting af ging.
alter table leerling.jeugdige disable trigger user;
alter table leerling.inschrijving disable trigger user;
alter table leerling.gezag disable trigger user;

create temp table kind as
select n as id, k.jaar - (n - 101) / 4210 as instroom, s.school_id, s.soort, case s.soort when 'vwo' then 6 when 'havo' then 5 when 'pro' then 5 else 4 end as duur,
       pg_temp.kies(n, 16, 60) = 0 as verhuist
from (select jaar from tijd) k, generate_series(101, 100 + 9 * 4210) n
cross join lateral (select 1 + pg_temp.kies(n, 3, 24) as school_id) w
cross join lateral (
    select w.school_id, case c.schoolsoort when 'pro' then 'pro' when 'vwo' then case when pg_temp.kans(n, 4) < 0.75 then 'vwo' else 'havo' end
               when 'vmbo' then (array['vmbo-b', 'vmbo-k', 'vmbo-t'])[1 + pg_temp.kies(n, 4, 3)]
               else (array['vmbo-k', 'vmbo-t', 'vmbo-t', 'havo', 'havo', 'vwo'])[1 + pg_temp.kies(n, 4, 6)] end as soort
    from samenwerking.school c where c.id = w.school_id) s;
delete from kind using tijd where kind.instroom + kind.duur <= tijd.jaar - 3;

insert into leerling.jeugdige (id, roepnaam, tussenvoegsel, achternaam, geboortedatum, geslacht, gemeente_id, pc4) overriding system value
select k.id, v.namen[1 + v.nr], case pg_temp.kies(k.id, 6, 9) when 0 then 'van' when 1 then 'de' when 2 then 'el' else '' end, a.namen[1 + pg_temp.kies(k.id, 7, 96)],
       make_date(k.instroom - 12, 10, 1) + pg_temp.kies(k.id, 8, 365) - case when pg_temp.kans(k.id, 9) < 0.12 then 365 else 0 end,
       case when pg_temp.kans(k.id, 10) < 0.01 then 'O' when v.nr < 40 then 'V' else 'M' end, g.gemeente_id, g.pc4
from kind k
cross join lateral (select pg_temp.kies(k.id, 5, 80) as nr, array['Lotte', 'Fenna', 'Yasmin', 'Saar', 'Emma', 'Noa', 'Julia', 'Amina', 'Zoë', 'Sofia', 'Eva', 'Lina', 'Maud', 'Elif', 'Chaima', 'Nora', 'Iris', 'Tess', 'Anna', 'Liv',
       'Fleur', 'Hanna', 'Isa', 'Roos', 'Lieke', 'Evi', 'Sara', 'Nina', 'Femke', 'Puck', 'Merel', 'Bo', 'Vera', 'Jasmijn', 'Zeynep', 'Oliwia', 'Lena', 'Marit', 'Sanne', 'Aya',
       'Finn', 'Daan', 'Mohamed', 'Lars', 'Milan', 'Youssef', 'Levi', 'Bram', 'Jayden', 'Adam', 'Thijs', 'Ravi', 'Emir', 'Sam', 'Jesse', 'Kacper', 'Noah', 'Luuk', 'Mees', 'Teun',
       'Gijs', 'Jens', 'Ties', 'Julian', 'Max', 'Stijn', 'Hidde', 'Floris', 'Siem', 'Boaz', 'Omar', 'Ayoub', 'Hamza', 'Jakub', 'Tygo', 'Mats', 'Pim', 'Koen', 'Ruben', 'Dex'] as namen) v
cross join (select array['Verhagen', 'Peeters', 'Rademaker', 'Wierinck', 'Bakhuis', 'Kramer', 'Idrissi', 'Yılmaz', 'Brouwer', 'Vos', 'Dekkers', 'Amrani', 'Hoekstra', 'Kuiper', 'Nowak', 'Jansma',
       'Koster', 'Prins', 'Ramdin', 'Scholten', 'Timmer', 'Visser', 'Wouters', 'Zwart', 'Aksoy', 'Benali', 'Claessen', 'Doornbos', 'Evers', 'Faber', 'Groen', 'Haan', 'Iking', 'Kaya', 'Lubbers', 'Mulder',
       'Nijland', 'Osman', 'Postma', 'Quist', 'Rietveld', 'Slagter', 'Tuinman', 'Uiterwijk', 'Veenstra', 'Wagenaar', 'Ypma', 'Zuidema', 'Aalbers', 'Boersma', 'Coppens', 'Dijkman', 'Elzinga', 'Franken', 'Geerts', 'Heemskerk',
       'Imming', 'Jongbloed', 'Kersten', 'Lamers', 'Mertens', 'Noordhoek', 'Oosting', 'Pannekoek', 'Roelofs', 'Stam', 'Terlouw', 'Verbeek', 'Westra', 'Zandstra', 'Achterberg', 'Bergsma', 'Cohen', 'Drost', 'Engels', 'Fokkema',
       'Gerards', 'Hulshof', 'Jaarsma', 'Kortekaas', 'Lievens', 'Molendijk', 'Nagel', 'Overbeek', 'Plantinga', 'Reijnders', 'Schaap', 'Tromp', 'Vermaat', 'Wessels', 'Zeldenrust', 'Bouali', 'Çelik', 'Haddou', 'Kowalski', 'Singh'] as namen) a
join samenwerking.gebied g on g.pc4 = (1801 + pg_temp.kies(k.id, 11, 44))::text;

-- Een rij per schooljaar: zo weet de monitor in welk leerjaar iemand toen zat. Wie verhuist, gaat in januari van het vorige schooljaar naar een andere school.
insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, mentor_id, van, tot)
select k.id, d.school_id, (10000 + k.id)::text, j.leerjaar || chr(65 + pg_temp.kies(k.id, 12, 6)), j.leerjaar, k.soort,
       case when j.jaar = tijd.jaar then case when d.school_id = 1 and j.leerjaar = 2 and pg_temp.kies(k.id, 12, 6) = 1 then 3 else 300 + d.school_id end end, d.van, d.tot
from tijd cross join kind k
cross join lateral (select jaar, jaar - k.instroom + 1 as leerjaar
                    from generate_series(greatest(k.instroom, tijd.jaar - 3), least(k.instroom + k.duur - 1, tijd.jaar)) jaar) j
cross join lateral (select make_date(j.jaar, 8, 1) as van,
                           case when j.jaar < tijd.jaar then make_date(j.jaar + 1, 8, 1) end as tot, make_date(tijd.jaar, 1, 1) as verhuisdag) p
cross join lateral (
    select k.school_id, p.van, case when k.verhuist and j.jaar = tijd.jaar - 1 then p.verhuisdag else p.tot end as tot
    where not (k.verhuist and j.jaar = tijd.jaar)
    union all
    select 1 + (k.school_id + 3) % 24, greatest(p.van, p.verhuisdag), p.tot where k.verhuist and j.jaar >= tijd.jaar - 1) d;

create temp table nu as select i.jeugdige_id, i.school_id, i.klas from leerling.inschrijving i where i.tot is null;
insert into leerling.ouder (id, naam, telefoon) overriding system value
select 2 * n.jeugdige_id + o.nr, (array['Petra', 'Anna', 'Inge', 'Els', 'Fatma', 'Karima', 'Monique', 'Joke', 'Rik', 'Mark', 'Hassan', 'Peter', 'Ahmet', 'Wouter', 'Frank', 'Stefan'])[1 + 8 * o.nr + pg_temp.kies(n.jeugdige_id, 13 + o.nr, 8)]
       || ' ' || case when j.tussenvoegsel = '' then '' else j.tussenvoegsel || ' ' end || j.achternaam, '06 00 00 00 00'
from nu n join leerling.jeugdige j on j.id = n.jeugdige_id cross join generate_series(0, 1) o (nr);
insert into leerling.gezag (jeugdige_id, ouder_id, relatie, heeft_gezag, gecontroleerd_op)
select n.jeugdige_id, 2 * n.jeugdige_id + o.nr, (array['moeder', 'vader'])[1 + o.nr], case when pg_temp.kans(n.jeugdige_id, 15) < 0.04 then null else o.nr = 0 or pg_temp.kans(n.jeugdige_id, 15) < 0.85 end,
       case when pg_temp.kans(n.jeugdige_id, 15) < 0.04 then null else tijd.vandaag - 90 end
from tijd cross join nu n cross join generate_series(0, 1) o (nr);
-- Wie er per ongeluk twee keer in staat: dezelfde dag geboren, bijna dezelfde naam.
update leerling.jeugdige d set roepnaam = o.roepnaam, tussenvoegsel = '', achternaam = o.achternaam || 's', geboortedatum = o.geboortedatum
from (select row_number() over (order by jeugdige_id) as nr, jeugdige_id from nu where school_id = 1) a
join (select row_number() over (order by jeugdige_id) as nr, jeugdige_id from nu where school_id = 1) b on b.nr = a.nr + 1
join leerling.jeugdige o on o.id = b.jeugdige_id
where a.nr in (40, 80, 120, 160, 200, 240) and d.id = a.jeugdige_id;
insert into leerling.zoeknaam (school_id, deel, jeugdige_id)
select distinct n.school_id, d.deel, j.id from nu n join leerling.jeugdige j on j.id = n.jeugdige_id
cross join lateral (values (leerling.zoekvorm(j.roepnaam || ' ' || j.achternaam)), (leerling.zoekvorm(j.achternaam || ' ' || j.roepnaam))) d (deel);
alter table leerling.jeugdige enable trigger user;
alter table leerling.inschrijving enable trigger user;
alter table leerling.gezag enable trigger user;
analyze leerling.jeugdige, leerling.inschrijving;
