-- Fictieve gegevens.
update toegang.installatie set regio = 'Regio Duinstreek', fictief = true;
insert into samenwerking.organisatie (id, soort, code, naam, sector, geldig_van, geldig_tot) overriding system value values
 (1, 'gemeente', '9001', 'Zandwijk', null, '1900-01-01', null), (2, 'gemeente', '9002', 'Oosterduin', null, '2022-01-01', null),
 (3, 'samenwerkingsverband', 'VO9901', 'Samenwerkingsverband VO Duinstreek', 'vo', '1900-01-01', null),
 (4, 'schoolbestuur', '99001', 'Stichting Duinscholen', 'vo', '1900-01-01', null),
 (5, 'aanbieder', '99900001', 'Jeugdhulp De Kust', null, '1900-01-01', null),
 (6, 'gemeente', '9003', 'Langeduin', null, '1900-01-01', '2022-01-01'),
 (7, 'schoolbestuur', '99002', 'Vereniging Open Onderwijs', 'vo', '1900-01-01', null),
 (8, 'gemeente', '9004', 'Meerwijk', null, '1900-01-01', null), (9, 'gemeente', '9005', 'Strandhoek', null, '1900-01-01', null),
 (10, 'samenwerkingsverband', 'PO9901', 'Samenwerkingsverband PO Duinstreek', 'po', '1900-01-01', null);
update samenwerking.organisatie set opvolger_id = 2 where id = 6;
-- De grenzen vallen niet samen: Strandhoek hoort voor het vo bij ons, voor het po niet.
insert into samenwerking.gebied (pc4, gemeente_id, swv_vo_id, swv_po_id)
select (1800 + n)::text, (array[1, 1, 2, 8, 9])[1 + n / 9], 3, case when n < 36 then 10 end from generate_series(1, 44) n;
-- De pilot begint in twee golven: vijf scholen in oktober, drie na de kerst.
insert into samenwerking.school (id, code, naam, korte_naam, schoolsoort, bestuur_id, gemeente_id, swv_id, pc4, pilot_vanaf, golf) overriding system value
select n, '99' || chr(65 + (n / 10)::int) || chr(65 + (n % 10)::int) || '00', naam || ' ' || soort, naam,
       case soort when 'Mavo' then 'vmbo' when 'Praktijkschool' then 'pro' when 'Lyceum' then 'vwo' else 'breed' end,
       case when n % 3 = 0 then 7 else 4 end, (array[1, 2, 8, 9])[1 + n % 4], 3, (1801 + n)::text,
       case when n <= 5 then tijd.start when n <= 8 then (tijd.start + interval '3 months')::date end, case when n <= 5 then 1 when n <= 8 then 2 end
from tijd, unnest(
  array['Duinwaard', 'Wierhaven', 'Zeeweg', 'Noorderlicht', 'Helmgras', 'Strandwal', 'Kustlicht', 'Vuurbaak', 'Meerzicht', 'Oosterkim', 'Polderrand', 'Zuidkade',
        'Westerkoog', 'Bloemveld', 'Ringdijk', 'Molenkamp', 'Veenpoort', 'Rietkraag', 'Dijkhoek', 'Akkerland', 'Waterlinie', 'Vaartzicht', 'Eilandspolder', 'Hoge Brug'],
  array['College', 'Mavo', 'College', 'Lyceum', 'College', 'Praktijkschool', 'College', 'Mavo', 'College', 'College', 'Mavo', 'Lyceum',
        'College', 'College', 'Praktijkschool', 'Mavo', 'College', 'Lyceum', 'College', 'Mavo', 'College', 'College', 'Mavo', 'Lyceum']) with ordinality s (naam, soort, n);
