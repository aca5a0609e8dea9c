-- Fictieve gegevens. Jeugdhulp zoals gemeenten die uit hun berichten zouden hebben: toewijzingen van drie jaar met verzoek, start, stop en declaraties.
-- Wie verwijst volgt ongeveer CBS 85097NED, eerste halfjaar 2023; op de helft van de toewijzingen na de start van de pilot verwijst de toegang in plaats van de huisarts iets vaker.
insert into levering.levering (id, gemeente_id, soort, bestandsnaam, sha256, periode_van, periode_tot, regels, ontvangen_op, verwerkt_op)
overriding system value
select 18000000 + g, g, 'jeugdhulp', 'berichten.zip', sha256(convert_to('jeugdhulp' || g, 'UTF8')), tijd.begin, tijd.vandaag - 3, 0,
       (tijd.vandaag - 2)::timestamptz, (tijd.vandaag - 2)::timestamptz
from tijd, unnest(array[1, 2, 8, 9]) g;

create temp table opdracht as
select n, (array[1, 1, 1, 2, 2, 8, 8, 9])[1 + pg_temp.kies(n, 701, 8)] as gemeente, hashint8extended(pg_temp.kies(n, 702, 1400), 71) as client,
       (array['99900001', '99900011', '99900012'])[1 + pg_temp.kies(n, 703, 3)] as aanbieder, x.op,
       (array['45', '45', '45', '45', '45', '51', '54', '54', '52', '43', '41', '46', '35'])[1 + pg_temp.kies(n, 704, 13)] as categorie,
       case when pg_temp.kans(n, 705) < case when x.op > tijd.start then 0.33 else 0.42 end then '02' when pg_temp.kans(n, 706) < 0.06 then '03'
            when pg_temp.kans(n, 706) < 0.12 then '05' when pg_temp.kans(n, 706) < 0.22 then '04' end as verwijzer,
       x.op + 10 + pg_temp.kies(n, 707, 70) as eerste, 90 + pg_temp.kies(n, 708, 420) as dagen, 15000 + 500 * pg_temp.kies(n, 709, 120) as cent_per_maand
from tijd, generate_series(1, 2400) n cross join lateral (select pg_temp.werkdag(tijd.begin + pg_temp.kies(n, 710, tijd.vandaag - tijd.begin - 5)) as op) x;

insert into jeugdhulp.verzoek (levering_id, gemeente_id, aanbieder, dagtekening, bericht, client, referentie, soort, categorie, verwijzer, vanaf, bewaar_tot)
select 18000000 + gemeente, gemeente, aanbieder, op - 4, hashint8extended(n, 72), client, hashint8extended(n, 73), 'toewijzing', categorie, verwijzer, op, op + 2555
from opdracht where verwijzer is not null;
insert into jeugdhulp.toewijzing (levering_id, gemeente_id, aanbieder, dagtekening, bericht, client, toewijzing, referentie, categorie, product, toegewezen_op, van, bewaar_tot)
select 18000000 + gemeente, gemeente, aanbieder, op, hashint8extended(n, 74), client, hashint8extended(n, 75),
       case when verwijzer is not null then hashint8extended(n, 73) end, categorie, categorie || 'A01', op + time '12:00', op, op + 2555
from opdracht;
insert into jeugdhulp.start (levering_id, gemeente_id, aanbieder, dagtekening, bericht, client, toewijzing, categorie, product, begin, verwijderd, bewaar_tot)
select 18000000 + gemeente, gemeente, aanbieder, eerste + 2, hashint8extended(n, 76), client, hashint8extended(n, 75), categorie, categorie || 'A01', eerste, false, eerste + 2557
from opdracht, tijd where eerste + 2 < tijd.vandaag - 3;
insert into jeugdhulp.stop (levering_id, gemeente_id, aanbieder, dagtekening, bericht, client, toewijzing, categorie, product, begin, einde, reden, verwijderd, bewaar_tot)
select 18000000 + gemeente, gemeente, aanbieder, eerste + dagen + 3, hashint8extended(n, 77), client, hashint8extended(n, 75), categorie, categorie || 'A01', eerste, eerste + dagen,
       case when pg_temp.kans(n, 711) < 0.76 then '31' else (array['32', '33', '34', '35', '39'])[1 + pg_temp.kies(n, 712, 5)] end, false, eerste + dagen + 2558
from opdracht, tijd where eerste + dagen + 3 < tijd.vandaag - 3;
insert into jeugdhulp.prestatie (levering_id, gemeente_id, aanbieder, dagtekening, bericht, client, toewijzing, referentie, categorie, product, van, tot, volume, eenheid, bedrag_cent, bewaar_tot)
select 18000000 + gemeente, gemeente, aanbieder, m.tot + 10, hashint8extended(n * 100 + m.nr, 78), client, hashint8extended(n, 75), hashint8extended(n * 100 + m.nr, 79), categorie,
       categorie || 'A01', m.van, m.tot, 4, '04', cent_per_maand * case when jeugdhulp.zwaar(categorie) then 4 else 1 end, m.tot + 2565
from opdracht, tijd cross join lateral (
    select i as nr, (eerste + i * 30) as van, least(eerste + i * 30 + 29, eerste + dagen) as tot from generate_series(0, dagen / 30) i) m
where m.tot + 10 < tijd.vandaag - 3;
update levering.levering l set regels = (select count(*) from jeugdhulp.toewijzing t where t.levering_id = l.id) + (select count(*) from jeugdhulp.start s where s.levering_id = l.id)
       + (select count(*) from jeugdhulp.stop s where s.levering_id = l.id) + (select count(*) from jeugdhulp.prestatie p where p.levering_id = l.id)
       + (select count(*) from jeugdhulp.verzoek v where v.levering_id = l.id)
where l.soort = 'jeugdhulp';
insert into monitor.inwoner (gemeente_code, jaar, jeugdigen, bron)
select code, j, aantal, 'fictief' from (values ('9001', 24000), ('9002', 16000), ('9004', 16000), ('9005', 8000)) g (code, aantal)
cross join tijd cross join generate_series(extract(year from tijd.begin)::int, extract(year from tijd.vandaag)::int) j;
