-- Fictieve gegevens. Een bekostiging van vier jaar: versie 1 vastgesteld met besluiten van partijen, versie 2 een concept. Bedragen zijn verzonnen.
-- Ongeveer een op de dertig leerlingen zonder casus woont buiten de regio.
update leerling.jeugdige j set gemeente_id = null, pc4 = (1950 + pg_temp.kies(j.id, 62, 40))::text
where j.id > 100 and pg_temp.kies(j.id, 61, 30) = 0 and not exists (select from leerling.casus c where c.jeugdige_id = j.id);
create temp table telling as
select i.school_id, j.gemeente_id, g.swv_vo_id as swv_id, count(*)::int as aantal
from tijd, leerling.inschrijving i
left join leerling.jeugdige j on j.id = i.jeugdige_id left join samenwerking.gebied g on g.pc4 = j.pc4
where i.van <= make_date(tijd.jaar, 10, 1) and (i.tot is null or i.tot > make_date(tijd.jaar, 10, 1)) group by 1, 2, 3;
insert into bekostiging.leerlingtelling (teldatum, geteld_op, door) select make_date(jaar, 10, 1), vandaag, 6 from tijd;
insert into bekostiging.leerlingaantal (telling_id, school_id, gemeente_id, swv_id, aantal)
select l.id, t.school_id, t.gemeente_id, t.swv_id, t.aantal from bekostiging.leerlingtelling l, telling t;

create temp table functie as
select volgorde, jsonb_build_object('code', code, 'naam', naam, 'norm', norm, 'minimum', minimum, 'pakket', true, 'domein', domein, 'taakveld', taakveld,
       'btw', '{"procent": 0, "terug": 0, "uitgezocht": false}'::jsonb, 'bron', 'voorbeeld, te bevestigen',
       'loon', jsonb_build_object('schaal', 'cao sociaal werk schaal ' || schaal || ' trede 8', 'uurloon', uurloon, 'urenPerMaand', 156, 'ikb', 20, 'werkgeverslasten', 30,
                                  'overhead', 20, 'huisvesting', 0, 'bron', 'uurloon: cao sociaal werk volgens nedflex.nl; de rest is een voorbeeld', 'bevestigd', schaal = 8)) as f
from (values (1, 'oco', 'ondersteuningscoördinator', 0.9, 0.4, 'ONDERWIJS', '4.3', 9, 28.02),
             (2, 'coach', 'jeugd- en schoolcoach', 0.8, 0.4, 'SAMEN', '6.22', 9, 28.02),
             (3, 'jeugdhulp', 'preventieve jeugdhulpverlener', 0.2, 0.2, 'JEUGDHULP', '6.22', 8, 25.97)) x (volgorde, code, naam, norm, minimum, domein, taakveld, schaal, uurloon);

create temp table inzet as
select s.id, jsonb_build_object('code', s.code, 'naam', s.korte_naam, 'leerlingen', (select sum(t.aantal) from telling t where t.school_id = s.id),
       'vanaf', to_char(coalesce(s.pilot_vanaf, make_date(tijd.jaar + 1, 8, 1)), 'YYYY-MM'),
       'nulmeting', jsonb_build_object('oco', 0.4 + (s.id % 3) * 0.1, 'coach', case when s.id % 4 = 0 then 0.2 else 0 end, 'jeugdhulp', 0), 'zonder', '[]'::jsonb) as s
from tijd, samenwerking.school s where s.sector = 'vo';

-- Jongeren met hulp in elk van de drie jaren voor de telling, per partner: waar zij wonen, en het bestuur van hun school.
create temp table client as
select distinct c.jeugdige_id, y.terug, x.organisatie
from tijd, generate_series(1, 3) y (terug), leerling.casus c
join leerling.jeugdige j on j.id = c.jeugdige_id join samenwerking.school s on s.id = c.school_id left join samenwerking.gebied g on g.pc4 = j.pc4
cross join lateral (values (j.gemeente_id), (g.swv_vo_id), (s.bestuur_id)) x (organisatie)
where x.organisatie is not null and c.ondersteuning_op < make_date(tijd.jaar - y.terug + 1, 1, 1) and coalesce(c.afronden_op, c.gesloten_op, 'infinity') >= make_date(tijd.jaar - y.terug, 1, 1);

create temp table partij as
select o.id, o.soort, jsonb_build_object('code', case o.soort when 'gemeente' then 'g-' when 'schoolbestuur' then 'b-' else 's-' end || o.code, 'naam', o.naam, 'soort', upper(o.soort),
       'woon', case o.soort when 'gemeente' then (select coalesce(sum(aantal), 0) from telling where gemeente_id = o.id) when 'samenwerkingsverband' then (select coalesce(sum(aantal), 0) from telling where swv_id = o.id) end,
       'school', (select coalesce(sum(t.aantal), 0) from telling t join samenwerking.school s on s.id = t.school_id where o.id in (s.gemeente_id, s.swv_id, s.bestuur_id)),
       'buiten', case when o.soort <> 'schoolbestuur' then (select coalesce(sum(t.aantal), 0) from telling t join samenwerking.school s on s.id = t.school_id where o.id in (s.gemeente_id, s.swv_id) and case o.soort when 'gemeente' then t.gemeente_id else t.swv_id end is null) end,
       'clienten', (select count(*) from client where client.organisatie = o.id and client.terug = 1), 'clientenDrieJaar', (select count(*) from client where client.organisatie = o.id),
       'huidigCent', case o.id when 1 then 41000000 when 2 then 24000000 when 8 then 9500000 when 9 then 8000000 when 3 then 36000000 when 4 then 17000000 when 7 then 9000000 end) as p
from samenwerking.organisatie o
where o.geldig_tot is null and (o.soort in ('gemeente', 'schoolbestuur') or o.soort = 'samenwerkingsverband' and o.sector = 'vo');

create function pg_temp.scenario(letter text, naam text, zin text, g numeric, s numeric, b numeric, sleutel jsonb, grenzen jsonb default '[]', buiten text default 'OMSLAAN') returns jsonb language sql immutable
    return jsonb_build_object('letter', letter, 'naam', naam, 'zin', zin, 'delen', jsonb_build_object('GEMEENTE', g, 'SAMENWERKINGSVERBAND', s, 'SCHOOLBESTUUR', b),
        'sleutels', jsonb_build_object('GEMEENTE', sleutel, 'SAMENWERKINGSVERBAND', '[{"sleutel": "SCHOOL", "procent": 100, "voetCent": 0}]'::jsonb,
                                       'SCHOOLBESTUUR', '[{"sleutel": "SCHOOL", "procent": 100, "voetCent": 0}]'::jsonb),
        'afgesproken', '{}'::jsonb, 'grenzen', grenzen, 'buiten', buiten);

insert into bekostiging.bekostiging (id, naam, aangemaakt_door) overriding system value values (1, 'J&S-teams in het vo', 6);
insert into bekostiging.bekostigingsversie (bekostiging_id, nummer, opzet, gewijzigd_op, gewijzigd_door)
select 1, 1, jsonb_build_object('beginjaar', jaar + 1, 'jaren', 4, 'teldatum', make_date(jaar, 10, 1), 'functies', (select jsonb_agg(f order by volgorde) from functie),
       'scholen', (select jsonb_agg(s order by id) from inzet), 'partijen', (select jsonb_agg(p order by array_position(array['gemeente', 'samenwerkingsverband', 'schoolbestuur'], soort), id) from partij),
       'posten', jsonb_build_array(
           jsonb_build_object('code', 'jggz', 'naam', 'J-GGZ op school', 'centPerJaar', 14000000, 'vanJaar', jaar + 1, 'totEnMetJaar', jaar + 4, 'domein', 'JEUGDHULP', 'taakveld', '6.22', 'btw', '{"procent": 0, "terug": 0, "uitgezocht": true}'::jsonb, 'bron', 'verzonnen'),
           jsonb_build_object('code', 'onderzoek', 'naam', 'onafhankelijk onderzoek', 'centPerJaar', 4500000, 'vanJaar', jaar + 1, 'totEnMetJaar', jaar + 2, 'domein', 'SAMEN', 'taakveld', '6.22', 'btw', '{"procent": 21, "terug": 50, "uitgezocht": false}'::jsonb, 'bron', 'verzonnen'),
           jsonb_build_object('code', 'procesbegeleiding', 'naam', 'procesbegeleiding en netwerkgroep', 'centPerJaar', 6000000, 'vanJaar', jaar + 1, 'totEnMetJaar', jaar + 4, 'domein', 'SAMEN', 'taakveld', '6.22', 'btw', '{"procent": 0, "terug": 0, "uitgezocht": false}'::jsonb, 'bron', 'verzonnen')),
       'indexering', jsonb_build_object('loongewicht', 89.15, 'prijsgewicht', 10.85, 'bron', 'gewichten: Regeling bekostiging 2023 art. 2; stijging verzonnen', 'jaren',
           (select jsonb_object_agg(jaar + n, '{"loon": 3.5, "prijs": 2.3}'::jsonb) from generate_series(2, 4) n)),
       'scenarios', jsonb_build_array(
           pg_temp.scenario('A', 'Zelfde verhouding als nu', 'Gemeenten 57%, onderwijs 43%.', 57, 25, 18, '[{"sleutel": "NU", "procent": 100, "voetCent": 0}]'),
           pg_temp.scenario('B', 'Naar leerlingen', 'Voorstel van het regisseursoverleg.', 55, 28, 17, '[{"sleutel": "WOON", "procent": 100, "voetCent": 0}]'),
           pg_temp.scenario('C', 'Half om half', 'Gemeenten 50%, onderwijs 50%; een kwart gelijk, Strandhoek hoogstens € 200.000.', 50, 33, 17, '[{"sleutel": "WOON", "procent": 75, "voetCent": 0}, {"sleutel": "GELIJK", "procent": 25, "voetCent": 0}]',
                            '[{"partij": "g-9005", "maxCent": 20000000}]', 'FACTUUR')),
       'voorstel', 'B', 'contract', '{"laag": 900, "verwacht": 1150, "hoog": 1450, "vast": 50, "gelukt": 75, "bandbreedte": 5, "aandeel": 50}'::jsonb, 'baten', (select d.baten from pg_temp.doorrekening d where d.nummer = 1)),
       vandaag - 30, 6
from tijd;
update bekostiging.bekostigingsversie set vastgesteld_op = (select vandaag - 21 from tijd), vastgesteld_door = 6 where nummer = 1;
insert into bekostiging.akkoord (versie_id, scenario, partij, orgaan, besluit, datum, opmerking, door)
select v.id, a.scenario, a.partij, a.orgaan, a.besluit, tijd.vandaag - a.geleden, a.opmerking, 6
from tijd, bekostiging.bekostigingsversie v, (values
    ('B', 'g-9001', 'college', 'akkoord', 14, ''), ('B', 'g-9002', 'college', 'akkoord mits', 12, 'Na twee jaar kijken we opnieuw naar de sleutel.'),
    ('B', 'g-9005', 'college', 'akkoord', 9, ''), ('B', 's-VO9901', 'bestuur', 'akkoord', 8, ''), ('B', 'b-99001', 'bestuur', 'akkoord', 6, ''),
    ('A', 'g-9004', 'college', 'akkoord', 10, 'Voorkeur voor de verhouding van nu.'), ('B', 'g-9004', 'college', 'niet akkoord', 10, 'Betaalt meer dan bij scenario A.'), ('A', 'b-99002', 'bestuur', 'akkoord', 5, '')) a (scenario, partij, orgaan, besluit, geleden, opmerking);
insert into bekostiging.bekostigingsversie (bekostiging_id, nummer, opzet, gewijzigd_op, gewijzigd_door)
select 1, 2, opzet, vandaag - 2, 6 from tijd, bekostiging.bekostigingsversie where nummer = 1;
