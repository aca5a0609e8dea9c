-- Fictieve gegevens. Wat scholen over hun leerlingen aanleverden, en wat DUO en CBS over deze verzonnen regio zouden publiceren. Hoge Brug is dit jaar nog niet geweest.
create temp table teldag as
select j as jaar, make_date(j, 10, 1) as dag from tijd, generate_series(extract(year from tijd.begin)::int, extract(year from tijd.vandaag)::int) j
where make_date(j, 10, 15) < tijd.vandaag;
insert into levering.levering (id, school_id, soort, bestandsnaam, sha256, regels, fouten, ontvangen_op, verwerkt_op) overriding system value
select 19000000 + t.jaar * 100 + s.id, s.id, 'leerlingen', 'leerlingen.csv', sha256(convert_to('leerlingen' || t.jaar || s.id, 'UTF8')), count(i.id),
       pg_temp.kies(t.jaar * 100 + s.id, 801, 3), op, op
from teldag t cross join samenwerking.school s
cross join lateral (select (t.dag + 2 + pg_temp.kies(t.jaar * 100 + s.id, 802, 9))::timestamptz as op) o
join leerling.inschrijving i on i.school_id = s.id and i.van <= t.dag and (i.tot is null or i.tot > t.dag)
where not (s.korte_naam = 'Hoge Brug' and t.jaar = (select max(jaar) from teldag))
group by t.jaar, s.id, op;

-- DUO publiceert de telling van 1 oktober in het voorjaar.
insert into levering.levering (id, soort, bestandsnaam, sha256, periode_van, periode_tot, regels, ontvangen_op, verwerkt_op) overriding system value
select 19500000 + t.jaar, 'duo', 'leerlingen-' || t.jaar || '.csv', sha256(convert_to('duo' || t.jaar, 'UTF8')), t.dag, t.dag, 24, op, op
from teldag t, tijd cross join lateral (select (t.dag + 190)::timestamptz as op) o where t.dag + 190 < tijd.vandaag;
insert into bron.uitgave (levering_id, uitgever, tabel, titel, versie, opgehaald_op, langs)
select l.id, 'DUO', 'leerlingen', 'Leerlingen per vestiging (verzonnen)', to_char(l.periode_van, 'YYYY'), l.ontvangen_op, 'bestand' from levering.levering l where l.soort = 'duo' order by l.id;
insert into bron.duotelling (uitgave_id, school_id, schooljaar, peildatum, minstens, hoogstens)
select u.id, i.school_id, extract(year from l.periode_van)::int, l.periode_van, count(*), count(*)
from bron.uitgave u join levering.levering l on l.id = u.levering_id and l.soort = 'duo'
join leerling.inschrijving i on i.van <= l.periode_van and (i.tot is null or i.tot > l.periode_van)
group by u.id, i.school_id, l.periode_van;

-- CBS publiceert een halfjaar jeugdzorg na vier tot vijf maanden; het nieuwste is voorlopig.
create temp table halfjaar as
select v::date as van, (v + interval '6 months')::date as tot, extract(year from v)::int as jaar, case when extract(month from v) = 1 then 1 else 2 end as helft,
       row_number() over (order by v desc) as nieuwste
from tijd, generate_series(date_trunc('year', tijd.begin), tijd.vandaag - interval '11 months', interval '6 months') v;
insert into levering.levering (id, soort, bestandsnaam, sha256, periode_van, periode_tot, regels, ontvangen_op, verwerkt_op) overriding system value
select 19600000, 'cbs', '99902NED.zip', sha256(convert_to('cbs', 'UTF8')), min(van), max(tot) - 1, count(*) * 10, (max(tot) + 130)::timestamptz, (max(tot) + 130)::timestamptz from halfjaar;
insert into bron.uitgave (levering_id, uitgever, tabel, titel, versie, gewijzigd_op, opgehaald_op, langs)
select l.id, 'CBS', '99902NED', 'Jongeren met jeugdhulp; gemeenten (verzonnen)', to_char(l.ontvangen_op, 'YYYYMM'), l.ontvangen_op - interval '10 days', l.ontvangen_op, 'bestand'
from levering.levering l where l.soort = 'cbs';
create temp table plek as select * from (values ('NL01', 'Nederland', 10.9, 39.0), ('GM9001', 'Zandwijk', 9.6, 41.0), ('GM9002', 'Oosterduin', 10.4, 44.0),
    ('GM9004', 'Meerwijk', 12.1, 36.0), ('GM9005', 'Strandhoek', 8.8, 47.0)) p (code, naam, jongeren, huisarts);
insert into bron.codenaam (uitgave_id, soort, code, naam, eenheid, decimalen)
select u.id, c.* from bron.uitgave u cross join lateral (
    select 'plek', code, naam, '', 0 from plek
    union all select 'periode', jaar || 'HJ0' || helft, jaar || ' ' || helft || 'e halfjaar', '', 0 from halfjaar
    union all values ('maat', 'M1', 'Jongeren met jeugdhulp', '%', 1), ('maat', 'M2', 'Verwezen door de huisarts', '%', 1)) c
where u.uitgever = 'CBS';
insert into bron.waarneming (uitgave_id, maat, plek, periode, waarde, status)
select u.id, m.maat, p.code, h.jaar || 'HJ0' || h.helft,
       round((case m.maat when 'M1' then p.jongeren else p.huisarts end + (pg_temp.kans(h.jaar * 10 + h.helft + ascii(right(p.code, 1)), 803) - 0.5) * m.spreiding)::numeric, 1),
       case when h.nieuwste = 1 then 'Voorlopig' when h.nieuwste = 2 then 'NaderVoorlopig' else 'Definitief' end
from bron.uitgave u, halfjaar h, plek p, (values ('M1', 0.8), ('M2', 4.0)) m (maat, spreiding) where u.uitgever = 'CBS';
