-- Fictieve gegevens. Wat de regio wil, wat zij daarvoor doet en wat zij dit schooljaar anders doet.
insert into leren.ambitie (tekst, besluit, geldig_van, door)
values ('Jeugdigen groeien gezond en veerkrachtig op, in hun eigen buurt en school.', 'OOGO', pg_temp.vandaag() - 700, 6);
insert into leren.inspanning (doel, wat, wie, begonnen_op, door) values
 ('veerkracht', 'Inloop op school, elke week', 'jeugd- en schoolcoaches', pg_temp.vandaag() - 600, 12),
 ('veerkracht', 'Bellen bij acht uur verzuim', 'ondersteuningscoördinatoren', pg_temp.vandaag() - 400, 12),
 ('veiligheid', 'Mentoren oefenen met luisteren', 'scholen, samenwerkingsverband', pg_temp.vandaag() - 300, 12),
 ('vroegsignalering', 'Team elke twee weken op school', 'jeugd- en schoolteams', pg_temp.vandaag() - 600, 12),
 ('nazorg', 'Nazorg heeft een naam', 'coach of mentor', pg_temp.vandaag() - 500, 12),
 ('huisarts', 'Afspraak met huisartsen: eerst het team', 'POH jeugd, gemeenten', pg_temp.vandaag() - 350, 12);
insert into leren.verbeteractie (wat, wie, wie_account_id, wie_rol, wanneer, schooljaar, doel, indicator, verwacht, begonnen_op, klaar_op, door)
select v.wat, v.wie, v.account, v.rol, pg_temp.vandaag() + v.over,
       extract(year from pg_temp.vandaag() - interval '7 months')::int, v.doel, v.cijfer, v.verwacht,
       pg_temp.vandaag() + v.begon, pg_temp.vandaag() + v.klaar, v.door
from (values
    ('Bellen bij acht uur verzuim op alle scholen', 'ondersteuningscoördinator', null::bigint, 'oco', 30, 'veerkracht', 'zestien-uur-verzuim', 'Minder leerlingen halen de 16 uur.', -20, null::int, 6),
    ('Registratie van Wierhaven naast die van leerplicht leggen', 'Joost Verkade', 5, null, 12, 'veerkracht', 'zestien-uur-verzuim', '', null, null, 6),
    ('Ouderpanel opzetten', 'Jelle Vermeer', 6, null, -9, 'veiligheid', null, 'Ouders praten mee over elk gesprek.', -40, null, 12),
    ('Werkdruk van het team in beeld brengen', 'Petra Prins', 12, null, 45, 'vroegsignalering', 'dagen-tot-hulp', '', -15, null, 12),
    ('Nazorg na acht weken in Mijn werk zetten', 'Bas Aalders', 10, null, -30, 'nazorg', 'nazorg-afgesproken', 'Niemand wordt vergeten.', -60, -32, 12)
) v (wat, wie, account, rol, over, doel, cijfer, verwacht, begon, klaar, door);
insert into leren.verbeterstap (verbeteractie_id, tekst, door, op)
select id, 'Toegevoegd aan het werkplan.', door, pg_temp.vandaag() - interval '62 days' from leren.verbeteractie;
insert into leren.verbeterstap (verbeteractie_id, tekst, door, op)
select id, 'Begonnen.', door, begonnen_op + interval '9 hours' from leren.verbeteractie where begonnen_op is not null;
insert into leren.verbeterstap (verbeteractie_id, tekst, door, op)
select id, 'Klaar.', door, klaar_op + interval '9 hours' from leren.verbeteractie where klaar_op is not null;
insert into leren.leerpunt (soort, tekst, school_id, uitkomst, besproken_op, door, rol, op) values
 ('knelpunt', 'Wie geen laptop heeft, kan thuis geen plan lezen. Dat zien we steeds vaker.', null, '', null, 2, 'oco', pg_temp.vandaag() - interval '6 days'),
 ('knelpunt', 'Een afspraak bij de jeugdarts duurt in de winter weken.', null, 'De jeugdartsen houden elke week een uur vrij voor scholen.', pg_temp.vandaag() - 14, 1, 'coach', pg_temp.vandaag() - interval '40 days'),
 ('praktijk', 'De mentor belt thuis met goed nieuws, een keer per periode. Ouders nemen daarna vaker op.', 1, '', null, 2, 'oco', pg_temp.vandaag() - interval '20 days'),
 ('intervisie', 'Eerst vragen wat er wel lukt, dan pas wat er moet.', null, '', null, 7, 'jeugdhulpverlener', pg_temp.vandaag() - interval '12 days');
