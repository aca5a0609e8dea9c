-- Fictieve gegevens.
update toegang.installatie set regio = 'Regio Duinstreek', fictief = true;
insert into samenwerking.organisatie (id, soort, code, naam, sector, geldig_van, geldig_tot) overriding system value values
 (1, 'gemeente', '9001', 'Zandwijk', null, '1900-01-01', null), (2, 'gemeente', '9002', 'Oosterduin', null, '2022-01-01', null),
 (3, 'samenwerkingsverband', 'VO9901', 'Samenwerkingsverband VO Duinstreek', 'vo', '1900-01-01', null),
 (4, 'schoolbestuur', '99001', 'Stichting Duinscholen', 'vo', '1900-01-01', null),
 (5, 'aanbieder', '99900001', 'Jeugdhulp De Kust', null, '1900-01-01', null),
 (6, 'gemeente', '9003', 'Langeduin', null, '1900-01-01', '2022-01-01'),
 (7, 'schoolbestuur', '99002', 'Vereniging Open Onderwijs', 'vo', '1900-01-01', null);
update samenwerking.organisatie set opvolger_id = 2 where id = 6;
insert into samenwerking.gebied (pc4, gemeente_id, swv_vo_id)
select (1800 + n)::text, case when n < 20 then 1 else 2 end, 3 from generate_series(1, 40) n;
insert into samenwerking.school (id, code, naam, korte_naam, schoolsoort, bestuur_id, gemeente_id, swv_id, pc4, pilot_vanaf, golf) overriding system value
select n, '99' || chr(65 + (n / 10)::int) || chr(65 + (n % 10)::int) || '00', naam || ' ' || soort, naam,
       case soort when 'Mavo' then 'vmbo' when 'Praktijkschool' then 'pro' when 'Lyceum' then 'vwo' else 'breed' end,
       case when n % 3 = 0 then 7 else 4 end, 1 + n % 2, 3, (1801 + n)::text,
       case when n <= 8 then (current_date - interval '2 years')::date end, case when n <= 8 then 1 + (n / 5)::int end
from unnest(
  array['Duinwaard', 'Wierhaven', 'Zeeweg', 'Noorderlicht', 'Helmgras', 'Strandwal', 'Kustlicht', 'Vuurbaak', 'Meerzicht', 'Oosterkim', 'Polderrand', 'Zuidkade',
        'Westerkoog', 'Bloemveld', 'Ringdijk', 'Molenkamp', 'Veenpoort', 'Rietkraag', 'Dijkhoek', 'Akkerland', 'Waterlinie', 'Vaartzicht', 'Eilandspolder', 'Hoge Brug'],
  array['College', 'Mavo', 'College', 'Lyceum', 'College', 'Praktijkschool', 'College', 'Mavo', 'College', 'College', 'Mavo', 'Lyceum',
        'College', 'College', 'Praktijkschool', 'Mavo', 'College', 'Lyceum', 'College', 'Mavo', 'College', 'College', 'Mavo', 'Lyceum']) with ordinality s (naam, soort, n);
