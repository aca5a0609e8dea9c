-- Fictieve gegevens. Vragenlijsten: leerlingen van zestien scholen in november en mei, professionals van de pilotscholen twee keer per jaar,
-- ouders een keer. Overal dezelfde verdeling: geen effect. Op Vuurbaak deden zo weinig leerlingen mee dat er niets te tonen is.
insert into ervaring.ronde (lijst, versie, school_id, uitgenodigd, van, tot, door)
select r.lijst, 1, s.id, r.uitgenodigd + pg_temp.kies(s.id * 100 + d.n, 781, 30), d.dag - 14, d.dag, 12
from tijd
cross join (values ('veilig-gehoord-gesteund', 110, 16, 1), ('samen-werken', 26, 8, 1), ('tevreden-ouders', 45, 8, 2)) r (lijst, uitgenodigd, scholen, stap)
join samenwerking.school s on s.id <= r.scholen
cross join lateral (
    select 2 * j - case when maand = 5 then 1 else 0 end as n, pg_temp.werkdag(make_date(j, maand, 18)) as dag
    from generate_series(tijd.jaar - 3, tijd.jaar + 1) j cross join (values (5), (11)) m (maand)) d
where d.dag <= tijd.vandaag and d.dag > tijd.begin and d.n % r.stap = 0;

create temp table deelnemer_lijst as
select r.id as ronde, r.lijst, md5('invulling ' || r.id || ' ' || k) as sleutel, r.id * 1000 + k as n,
       (pg_temp.kans(r.id * 1000 + k, 782) + pg_temp.kans(r.id * 1000 + k, 783) - 1) * 2.2 as mens
from ervaring.ronde r cross join lateral generate_series(1, r.uitgenodigd) k
where pg_temp.kans(r.id * 1000 + k, 784) < case when r.school_id = 8 and r.lijst = 'veilig-gehoord-gesteund' then 0.05 when r.lijst = 'samen-werken' then 0.75 else 0.55 end;
insert into ervaring.invulling (sleutel, ronde_id) select sleutel, ronde from deelnemer_lijst;
-- Wie een keer weet ik niet zegt, is een op de twintig; een op de dertig stopt na twee derde.
insert into ervaring.antwoord (invulling, vraag, punten)
select d.sleutel, v.vraag, case when pg_temp.kans(d.n * 20 + v.nr, 785) > 0.05
                                then least(5, greatest(1, round(v.gewoon + d.mens + (pg_temp.kans(d.n * 20 + v.nr, 786) - 0.5) * 2.4)::int)) end
from deelnemer_lijst d
join (select 'veilig-gehoord-gesteund' as lijst, s || i as vraag, 3 * (o - 1) + i as nr, 9 as vragen, (array[4.0, 3.5, 3.8])[o] as gewoon
      from unnest(array['veilig', 'gehoord', 'gesteund']) with ordinality x (s, o), generate_series(1, 3) i
      union all select 'samen-werken', s || i, 3 * (o - 1) + i, 15, (array[3.7, 3.4, 3.5, 3.8, 3.1])[o]
      from unnest(array['nodig', 'nieuw', 'flexibel', 'doelen', 'terugkijken']) with ordinality x (s, o), generate_series(1, 3) i
      union all select 'tevreden-ouders', 'tevreden' || i, i, 6, 3.9 from generate_series(1, 6) i) v on v.lijst = d.lijst
where pg_temp.kans(d.n, 787) > 0.033 or v.nr <= v.vragen * 2 / 3;

-- Een ronde die nu loopt, met een link om te proberen: /mening/fictieve-vragenlijst.
with r as (insert into ervaring.ronde (lijst, versie, school_id, uitgenodigd, van, tot, door)
           select 'veilig-gehoord-gesteund', 1, 1, 118, vandaag - 3, vandaag + 12, 2 from tijd returning id)
insert into ervaring.rondelink (ronde_id, naam, token_hash, door) select id, 'leerjaar 3', sha256('fictieve-vragenlijst'), 2 from r;
insert into ervaring.invulling (sleutel, ronde_id)
select md5('loopt ' || k), (select max(id) from ervaring.ronde) from generate_series(1, 34) k;
insert into ervaring.antwoord (invulling, vraag, punten)
select md5('loopt ' || k), s || i, 2 + pg_temp.kies(k * 10 + i, 788, 4)
from generate_series(1, 34) k, unnest(array['veilig', 'gehoord', 'gesteund']) s, generate_series(1, 3) i;
