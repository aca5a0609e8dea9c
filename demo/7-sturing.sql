-- Fictieve gegevens. Een planning, een genomen besluit, en het dossier voor het volgende go/no-go-moment.
insert into sturing.deelprojectstand (nummer, eigenaar, uiterlijk, opgeleverd_op, toelichting, door)
select v.nummer, v.wie, vandaag + v.over, vandaag + v.klaar, v.toelichting, 12 from tijd, (values
 (1, 'gemeente Zandwijk', -70, -62, ''), (2, 'samenwerkingsverband VO', -200, -190, ''), (3, 'gemeente Oosterduin', null::int, null::int, 'Wacht op de huisartsen.'),
 (4, 'procesbegeleider', -150, -150, ''), (5, 'gemeente Meerwijk', 45, null, 'Drie maanden later dan gedacht.')) v (nummer, wie, over, klaar, toelichting);

insert into sturing.besluitdossier (vraag, gremium, datum, stukken_op, publicatie, bij_go, bij_no_go, door)
select 'Verlengen wij het contract van de coaches?', 'oogo', vandaag - 160, vandaag - 175, 'vervallen', 'De coaches blijven twee jaar', 'Het contract stopt aan het eind van het schooljaar', 12 from tijd;
insert into sturing.besluitdossier (vraag, gremium, datum, stukken_op, publicatie, baten, bekostiging, bekostigingsversie, bij_go, bij_no_go, door)
select 'Komt het jeugd- en schoolteam op alle vo-scholen?', 'oogo', vandaag + 42, vandaag + 28, 'eerste',
       (select v.sleutel || '.' || (v.model::jsonb -> 'alternatieven' -> 0 ->> 'code') from businesscase.versie v where v.vastgesteld_op is not null limit 1),
       (select b.sleutel from bekostiging.bekostiging b join bekostiging.bekostigingsversie v on v.bekostiging_id = b.id where v.vastgesteld_op is not null limit 1),
       (select v.nummer from bekostiging.bekostigingsversie v where v.vastgesteld_op is not null limit 1),
       E'De aanbesteding start in het voorjaar\nAlle 24 vo-scholen beginnen na de kerst\nDe bekostiging geldt vanaf januari', E'De 8 pilotscholen gaan een schooljaar door\nLopende hulp stopt niet\nDe coaches houden hun contract', 12 from tijd;
-- De eerste publicatie is er pas als de regio staat: dan hoort zij bij het dossier.
create function sturing.eerste_publicatie() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    update sturing.besluitdossier set publicatie = new.sleutel where publicatie = 'eerste';
    return null;
end
$$;
revoke execute on function sturing.eerste_publicatie() from public;
create trigger eerste_publicatie after update of klaar_op on monitor.peiling for each row when (new.klaar_op is not null and new.soort = 'publicatie') execute function sturing.eerste_publicatie();

insert into sturing.dossierpartij (dossier_id, organisatie_id)
select d.id, o.id from sturing.besluitdossier d, samenwerking.organisatie o where o.id in (1, 2, 3, 4, 7, 8, 9, 10);
insert into sturing.criterium (dossier_id, wat, soort, indicator, kant, grens, norm, door)
select d.id, v.wat, v.soort, v.cijfer, v.kant, v.grens, v.norm, 12 from sturing.besluitdossier d, (values
 ('Minder leerlingen halen 16 uur verzuim', 'cijfer', 'zestien-uur-verzuim', 'hoogstens', 8.0, ''), ('Hulp start snel', 'cijfer', 'dagen-tot-hulp', 'hoogstens', 47, ''),
 ('Minder verwijzingen via de huisarts', 'cijfer', 'medische-verwijzingen', 'hoogstens', 30, ''), ('Nazorg is afgesproken', 'cijfer', 'nazorg-afgesproken', 'minstens', 90, ''),
 ('Leerlingen voelen zich gehoord', 'cijfer', 'gehoord-voelen', 'minstens', 75, ''), ('Baten zijn waarschijnlijk hoger dan kosten', 'baten', null, null, 70, ''),
 ('Partijen zijn het eens over betalen', 'akkoord', null, null, 7, ''), ('Privacy is geregeld', 'eigen', null, null, null, 'DPIA vastgesteld'),
 ('Werkdruk van teams is vol te houden', 'eigen', null, null, null, 'alle teams zeggen ja')) v (wat, soort, cijfer, kant, grens, norm)
where d.publicatie = 'eerste';
insert into sturing.criteriumstand (criterium_id, oordeel, nu, bewijs, door)
select c.id, v.oordeel, v.nu, v.bewijs, 12 from sturing.criterium c join (values
 ('Privacy is geregeld', 'bereikt', 'vastgesteld', 'DPIA, versie 1.0'), ('Werkdruk van teams is vol te houden', 'deels', '4 van 8 teams', 'Teamgesprekken van dit najaar')) v (wat, oordeel, nu, bewijs) on v.wat = c.wat;
insert into sturing.standpunt (dossier_id, soort, organisatie_id, gremium, woord, tekst, datum, door)
select d.id, v.soort, v.partij, v.gremium, v.woord, v.tekst, vandaag - v.dagen, 12 from tijd, sturing.besluitdossier d, (values
 ('vooraf', 1::bigint, null, 'go', '', 12), ('vooraf', 2, null, 'go_mits', 'Als er met alle huisartsen afspraken zijn.', 10), ('vooraf', 3, null, 'go', '', 9),
 ('vooraf', 4, null, 'go_mits', 'Als de werkdruk van teams zakt.', 8), ('vooraf', 8, null, 'no_go', 'De bekostiging is nog niet rond.', 5),
 ('advies', null, 'regisseursoverleg', 'go_mits', E'Maak afspraken met alle huisartsen.\nZet een extra coach in op drie scholen, tot de werkdruk zakt.', 3),
 ('raadpleging', null, 'gemeenteraden', 'geen', 'In twee van de vier raden besproken.', 20)) v (soort, partij, gremium, woord, tekst, dagen)
where d.publicatie = 'eerste';
insert into sturing.dossierstuk (dossier_id, naam, versie, datum, waar, door)
select d.id, v.naam, v.versie, vandaag - v.dagen, 'map van het OOGO', 12 from tijd, sturing.besluitdossier d, (values
 ('Implementatieplan', '0.9', 25), ('Evaluatie van de leerscholen', '1.0', 15)) v (naam, versie, dagen) where d.publicatie = 'eerste';

insert into sturing.bestuursbesluit (dossier_id, uitkomst, datum, toelichting, stand, door)
select d.id, 'go_mits', d.datum, 'Het contract gaat twee jaar door. De coaches zijn nodig tot alle scholen een team hebben.',
       '{"publicatie":"Bij dit besluit hoorden nog geen cijfers van de monitor.","studie":"","besluiten":[],"bekostiging":"","criteria":[]}', 12
from sturing.besluitdossier d where d.publicatie = 'vervallen';
insert into sturing.aanwezige (besluit_id, volgorde, partij, functie)
select b.id, v.n, v.partij, v.functie from sturing.bestuursbesluit b, (values (1, 'Gemeente Zandwijk', 'wethouder'), (2, 'Gemeente Oosterduin', 'wethouder'), (3, 'Samenwerkingsverband VO', 'directeur'), (4, 'Stichting Duinscholen', 'bestuurder')) v (n, partij, functie);
with actie as (
    insert into leren.verbeteractie (wat, wie, wie_account_id, wie_rol, wanneer, schooljaar, verwacht, door)
    select v.wat, v.wie, v.account, v.rol, vandaag + v.over, jaar, 'Voorwaarde bij het besluit: Verlengen wij het contract van de coaches?', 12
    from tijd, (values ('Afspraken over vervanging bij ziekte', 'Jelle Vermeer', 6::bigint, null, 24), ('Elke coach heeft een eigen plek op school', 'ondersteuningscoördinator', null, 'oco', -4)) v (wat, wie, account, rol, over)
    returning sleutel, wat, wie, wanneer)
insert into sturing.voorwaarde (besluit_id, wat, wie, wanneer, actie)
select b.id, a.wat, a.wie, a.wanneer, a.sleutel from actie a, sturing.bestuursbesluit b;
insert into sturing.standpunt (dossier_id, soort, organisatie_id, woord, datum, door)
select d.id, 'getekend', o, 'go', d.datum + 14, 12 from sturing.besluitdossier d, unnest(array[1, 2, 3, 4, 7, 8]) o where d.publicatie = 'vervallen';

insert into sturing.planningsregel (baan, soort, gremium, wat, wie, van, tot, na_dossier, klaar_op, door)
select v.baan, v.soort, v.gremium, v.wat, v.wie, start + v.van, start + v.tot, case when v.na then d.sleutel end, case when v.klaar then start + v.tot end, 12
from tijd join sturing.besluitdossier d on d.publicatie = 'eerste', (values
 ('samen', 'overleg', 'oogo', 'OOGO: eerste bevindingen', 'gemeenten en onderwijs', 80, 81, false, false), ('samen', 'overleg', 'regisseursoverleg', 'Regisseursoverleg over het dossier', 'gemeenten en onderwijs', 440, 441, false, false),
 ('pilots', 'periode', null, 'Pilot op 8 scholen', 'scholen en teams', 0, 457, false, false), ('pilots', 'periode', null, 'Alle vo-scholen', 'gemeenten en onderwijs', 457, 1180, true, false),
 ('deelprojecten', 'periode', null, 'MKBA', 'gemeente Zandwijk', 60, 360, false, true), ('deelprojecten', 'periode', null, 'Bekostiging', 'gemeente Meerwijk', 300, 467, false, false), ('deelprojecten', 'periode', null, 'Routes', 'gemeente Oosterduin', 120, 600, false, false),
 ('gemeenten', 'mijlpaal', null, 'Contract van de coaches verlengd', 'gemeenten', 265, 266, false, true),
 ('inkoop', 'periode', null, 'Stukken', 'gemeenten', 380, 490, false, false), ('inkoop', 'periode', null, 'Aanbesteding', 'gemeenten', 490, 640, true, false), ('inkoop', 'mijlpaal', null, 'Aanbieder bekend', 'gemeenten', 650, 651, true, false),
 ('onderwijs', 'periode', null, 'Ontwikkelplannen per school', 'scholen', 340, 560, false, false),
 ('uitbreiding', 'periode', null, 'Verkennen', 'gemeenten en onderwijs', 300, 520, false, false), ('uitbreiding', 'periode', null, 'Leerscholen', 'gemeenten en onderwijs', 700, 1060, true, false)) v (baan, soort, gremium, wat, wie, van, tot, na, klaar);
