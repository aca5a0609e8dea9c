-- Fictieve gegevens. Verwijzers met een link (/verwijzen/demo-praktijk-de-linde werkt in de verzonnen regio), en een jaar verwijzingen: steeds meer naar lichte hulp.
alter table verwijzing.uitverwijzing disable trigger user;
insert into verwijzing.verwijzer (id, naam, soort, groep, door) overriding system value values
 (1, 'Huisartsenpraktijk De Linde', '02', 'Huisartsen Zandwijk', 10), (2, 'Huisartsen aan Zee', '02', 'Huisartsen Oosterduin', 10),
 (3, 'Jeugdgezondheid Duinstreek', '03', '', 10), (4, 'Toegang Zandwijk', '01', '', 10), (5, 'Kinderpoli Duinstreek', '05', '', 10);
insert into verwijzing.link (verwijzer_id, soort, token_hash, door, verloopt_op)
select 1, 'link', sha256('demo-praktijk-de-linde'), 10, pg_temp.vandaag() + 300;

create temp table verwezen as
select n, 1 + pg_temp.kies(n, 901, 8) as school, (array[1, 1, 2, 2, 3, 3, 4, 5])[1 + pg_temp.kies(n, 902, 8)] as verwijzer, d.dag,
       pg_temp.kies(n, 903, 10) as lot, (array['Noa', 'Daan', 'Lina', 'Sam', 'Eva', 'Omar', 'Tess', 'Milan', 'Aya', 'Joris'])[1 + pg_temp.kies(n, 904, 10)] as naam,
       (array['Slaapt slecht en gaat minder naar school.', 'Veel ruzie thuis sinds de verhuizing.', 'Voelt zich alleen in de klas.', 'Hoofdpijn voor toetsen, lichamelijk is er niets.', 'Durft niet meer naar gym.'])[1 + pg_temp.kies(n, 905, 5)] as vraag
from generate_series(1, 260) n cross join lateral (select dag from schooldag where dag > pg_temp.vandaag() - 420 and dag < pg_temp.vandaag() - 10 order by dag offset pg_temp.kies(n, 906, 230) limit 1) d;
insert into verwijzing.inverwijzing (kenmerk, verwijzer_id, school_id, roepnaam, achternaam, geboortedatum, bereik_wie, telefoon, vraag, ja_van, terugkoppeling, ontvangen_op, reageren_voor,
       aangenomen_op, aangenomen_door, contact_op, geweigerd_op, geweigerd_door, weigerreden, gedaan_op, gedaan_door, team_eerst, bewaar_tot)
select 'D' || lpad(v.n::text, 3, '0') || '-DEMO', v.verwijzer, v.school, v.naam, 'Verzonnen', make_date(extract(year from v.dag)::int - 13 - pg_temp.kies(v.n, 907, 4), 5, 1 + pg_temp.kies(v.n, 908, 27)), 'moeder', '06 00 00 00 00',
       v.vraag, case when v.n % 2 = 0 then '{jeugdige,ouders}' else '{ouders}' end::text[], v.lot < 7, v.dag + interval '10 hours', v.dag + 3,
       case when v.lot > 0 then v.dag + 1 + interval '9 hours' end, case when v.lot > 0 then 1 end, case when v.lot > 0 then v.dag + 3 + pg_temp.kies(v.n, 909, 12) end,
       case when v.lot = 0 then v.dag + 2 + interval '9 hours' end, case when v.lot = 0 then 1 end, case when v.lot = 0 then 'al_in_beeld' end,
       case when v.lot > 0 and v.dag < pg_temp.vandaag() - 60 then v.dag + 40 + interval '9 hours' end, case when v.lot > 0 and v.dag < pg_temp.vandaag() - 60 then 1 end,
       case when v.lot > 0 then pg_temp.kies(v.n, 910, 3) = 0 end, pg_temp.vandaag() + 365
from verwezen v;
-- twee die op Noor en Bart wachten
insert into verwijzing.inverwijzing (kenmerk, verwijzer_id, school_id, roepnaam, achternaam, geboortedatum, bereik_wie, telefoon, vraag, spoed, ja_van, terugkoppeling, ontvangen_op, reageren_voor, bewaar_tot)
values ('K7F3-92QD', 1, 1, 'Ilse', 'Verzonnen', pg_temp.vandaag() - 13 * 365 - 100, 'moeder Anja', '06 00 00 00 21', 'Buikpijn op schooldagen. De huisarts vond niets. Moeder vraagt wie kan meedenken.', 'week', '{jeugdige,ouders}', true, pg_temp.vandaag() - 1 + interval '16 hours', pg_temp.werkdag(pg_temp.vandaag() + 1), pg_temp.vandaag() + 365),
       ('M2X8-41BA', 3, 1, 'Roan', 'Verzonnen', pg_temp.vandaag() - 16 * 365 - 200, 'Roan zelf', '06 00 00 00 22', 'Wil graag met iemand praten over thuis. Liever op school dan bij een praktijk.', 'week', '{jeugdige}', false, pg_temp.vandaag() + interval '8 hours', pg_temp.werkdag(pg_temp.vandaag() + 3), pg_temp.vandaag() + 365);
insert into ondersteuning.taak (wie, school_id, soort, titel, waarom, op, adres, door)
select w || '@s1', 1, 'verwijzing', 'Nieuwe verwijzing beoordelen', 'Van ' || r.naam, i.reageren_voor, '/verwijzingen/' || i.sleutel, null
from verwijzing.inverwijzing i join verwijzing.verwijzer r on r.id = i.verwijzer_id cross join unnest(array['coach', 'oco']) w where i.kenmerk in ('K7F3-92QD', 'M2X8-41BA');

-- Naar buiten: hoe later, hoe vaker licht. Alleen waar iedereen ja zei.
create temp table naarbuiten as
select c.id as casus, c.school_id, row_number() over (order by c.id) as n, d.dag, b.account_id as coach
from leerling.casus c
join leerling.betrokkene b on b.casus_id = c.id and b.eerste_verantwoordelijke and b.tot is null
cross join lateral (select dag from schooldag where dag > greatest(c.geopend_op, pg_temp.vandaag() - 420) and dag < pg_temp.vandaag() - 5 order by dag offset pg_temp.kies(c.id, 911, 60) limit 1) d
where c.gesloten_op is null and c.id in (select a.casus_id from toestemming.antwoord a where a.doel = 'aanbieder' and a.uitkomst = 'gegeven')
  and not exists (select from toestemming.antwoord a where a.casus_id = c.id and a.doel = 'aanbieder' and a.uitkomst <> 'gegeven')
limit 180;
insert into verwijzing.uitverwijzing (casus_id, school_id, soort, doel, organisatie_id, ontvanger, hulpsoort, reden_zwaarder, vraag, bereik_wie, telefoon, verzonden_op, door, reageren_voor,
       gezien_op, aangenomen_op, geweigerd_op, weigerreden, begonnen_op, gedaan_op)
select v.casus, v.school_id, 'aanbieder', 'aanbieder', 5, 'aanbieder@o5', h.soort, case when h.soort = 'gespecialiseerd' then 'De training op school hielp niet genoeg.' else '' end,
       'Graag meedenken over rust in de klas.', 'moeder', '06 00 00 00 00', v.dag + interval '11 hours', v.coach, v.dag + 7, v.dag + 2 + interval '9 hours',
       case when v.n % 9 > 0 then v.dag + 4 + interval '9 hours' end, case when v.n % 9 = 0 then v.dag + 4 + interval '9 hours' end, case when v.n % 9 = 0 then 'geen_plek' end,
       case when v.n % 9 > 0 and v.dag < pg_temp.vandaag() - 60 then v.dag + case h.soort when 'gespecialiseerd' then 50 else 14 end end, null
from naarbuiten v cross join lateral (select case when pg_temp.kans(v.n, 912) < 0.75 - 0.4 * (v.dag - (pg_temp.vandaag() - 420)) / 420.0 then 'gespecialiseerd'
       else (array['buurt', 'preventief', 'preventief', 'school'])[1 + pg_temp.kies(v.n, 913, 4)] end as soort) h;
alter table verwijzing.uitverwijzing enable trigger user;

-- Wat de aanbieder daarna zelf geeft, is jeugdhulp. Voor CBS vraagt die per hulp nog iets; bij een paar staat dat er nog niet.
create temp table eigenhulp as
select v.n, v.casus, u.begonnen_op as begin, case when v.n % 3 = 0 and u.begonnen_op + 90 < pg_temp.vandaag() then u.begonnen_op + 90 end as einde
from naarbuiten v join verwijzing.uitverwijzing u on u.casus_id = v.casus and u.soort = 'aanbieder' join leerling.casus c on c.id = v.casus
where u.begonnen_op < pg_temp.vandaag() and c.afronden_op is null
order by v.n limit 14;
insert into ondersteuning.traject (casus_id, regime, organisatie_id, naam, begonnen_op, afgerond_op, reden)
select casus, 'jeugdhulp', 5, (array['Training weerbaarheid', 'Gesprekken thuis', 'Begeleiding op school'])[1 + pg_temp.kies(n, 914, 3)], begin, einde, case when einde is not null then '01' end
from eigenhulp;
insert into beleidsinformatie.hulpgegeven (traject_id, casus_id, organisatie_id, hulpvorm, verwijzer, crisis, pgb, vastgelegd_door)
select t.id, t.casus_id, 5, (array['04', '04', '02'])[1 + pg_temp.kies(e.n, 915, 3)], (array['01', '01', '02'])[1 + pg_temp.kies(e.n, 916, 3)], false, pg_temp.kies(e.n, 917, 9) = 0, 31
from eigenhulp e join ondersteuning.traject t on t.casus_id = e.casus and t.regime = 'jeugdhulp' where e.n % 5 > 0;
