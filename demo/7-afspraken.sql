-- Fictieve gegevens. OPP, arrangement en TLV zoals scholen die twee keer per jaar opgeven: begin oktober en begin februari. Kustlicht leverde nog nooit.
insert into levering.levering (id, school_id, soort, bestandsnaam, sha256, periode_van, periode_tot, ontvangen_op, verwerkt_op) overriding system value
select s.id * 1000 - 100 + row_number() over (partition by s.id order by d.dag), s.id, 'afspraken', 'opp-' || to_char(d.dag, 'YYYY-MM') || '.csv',
       sha256(convert_to(s.code || d.dag, 'UTF8')), d.dag, d.dag, d.dag + interval '10 hours', d.dag + interval '10 hours'
from tijd cross join samenwerking.school s
cross join lateral (select pg_temp.werkdag(make_date(j, 10, 6)) as dag from generate_series(tijd.jaar - 3, tijd.jaar) j
                    union all select pg_temp.werkdag(make_date(j, 2, 3)) from generate_series(tijd.jaar - 2, tijd.jaar + 1) j) d
where d.dag < tijd.vandaag and s.id <> 7;

-- Per schooljaar hebben zo'n 4 van de 100 leerlingen een OPP, 3 een arrangement en een op de 160 een TLV: overal en altijd even vaak, dus geen effect.
insert into leerling.schoolafspraak (school_id, jeugdige_id, soort, van, tot, geevalueerd_op, categorie, levering_id)
select a.school_id, a.jeugdige_id, a.soort, a.van, make_date(extract(year from a.van + 153)::int, 8, 1),
       case when a.soort = 'opp' and a.van + 280 < tijd.vandaag then a.van + 280 end,
       case when a.soort = 'tlv' then (array['laag', 'laag', 'laag', 'midden', 'hoog'])[1 + pg_temp.kies(a.n, 761, 5)] else '' end, l.id
from tijd cross join (
    select i.school_id, i.jeugdige_id, k.soort, k.n, i.van + pg_temp.kies(k.n, 762, 14) as van, coalesce(i.tot, '2099-01-01') as einde
    from leerling.inschrijving i
    cross join lateral (select s.soort, i.id * 10 + s.nr as n, s.kans from (values ('opp', 1, 0.04), ('arrangement', 2, 0.03), ('tlv', 3, 0.006)) s (soort, nr, kans)) k
    where pg_temp.kans(k.n, 763) < k.kans) a
join lateral (select l.id from levering.levering l where l.school_id = a.school_id and l.soort = 'afspraken' and l.periode_van >= a.van
              order by l.periode_van limit 1) l on true
where a.van < least(a.einde, tijd.vandaag);

update levering.levering l set regels = (select count(*) from leerling.schoolafspraak a where a.levering_id = l.id) where l.soort = 'afspraken';
