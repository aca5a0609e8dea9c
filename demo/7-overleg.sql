-- Fictieve gegevens. Het team van Duinwaard aan tafel: drie keer geweest, en de vierde staat klaar. Overmorgen is op een werkdag.
create temp table overlegdag as
select o.id, pg_temp.werkdag(pg_temp.vandaag() + o.dagen) as op from (values (1, -35), (2, -21), (3, -7), (4, 2)) o (id, dagen);
insert into overleg.overleg (id, school_id, op, tijd, gepland_door, gepland_op, klaargezet_op, begonnen_op, bewaar_tot) overriding system value
select id, 1, op, '10:30', 2, least(op - 9, pg_temp.vandaag() - 1) + interval '16 hours', least(op - 1, pg_temp.vandaag() - 1) + interval '16 hours',
       case when id < 4 then op + interval '9 hours 32 minutes' end, (op + interval '2 years')::date from overlegdag;
insert into overleg.aanwezigheid (overleg_id, account_id, school_id) select o.id, a.id, 1 from overlegdag o cross join unnest(array[1, 2, 7]) a (id) where o.id < 4 and (o.id, a.id) <> (3, 7);
create temp table overlegpunt as
select row_number() over (order by p.overleg, p.plek) as id, p.* from (values
    (1, 1, 'leerling', 6, '', 'doelen ouder dan 8 weken', '', 'Wat helpt Esra om haar toetsen af te maken?', 8, 'door', 'Je maakt je toetsen in de stille ruimte. Tim regelt dat.', 'vooraf'),
    (1, 2, 'onderwerp', null, 'Klas 2C, onrust', '', 'Na de grote pauze is het onrustig. Wat kan helpen?', '', 6, 'besproken', 'De mentor maakt een nieuwe plattegrond en begint de les bij de deur.', null),
    (1, 3, 'patroon', null, '', '', '', '', 5, 'besproken', 'Leerlingen in leerjaar 2 vragen vaker om een plek om alleen te zijn.', null),
    (2, 1, 'leerling', 1, '', 'doelen ouder dan 8 weken', '', 'Hoe houdt Mila het vol op drukke dagen?', 8, 'door', 'Karin kijkt een keer mee in de klas. Jij en Noor praten elke twee weken.', 'jongere'),
    (2, 2, 'leerling', 2, '', 'nog niet besproken', '', 'Wat maakt dat de eerste les lukt?', 8, 'hulp_op_school', 'Je mag de eerste les rustig beginnen in het lokaal van Sara.', 'samen'),
    (2, 3, 'zonder_naam', null, '', 'adviesvraag', 'Een leerling loopt weg als het druk is. Wat kan de docent doen?', '', 6, 'advies', 'Spreek een vaste plek en een teken af. Laat de leerling zelf kiezen wanneer.', null),
    (2, 4, 'patroon', null, '', '', '', '', 5, 'besproken', 'Op maandag komen meer leerlingen te laat dan op andere dagen.', null),
    (3, 1, 'acties', null, '', '', '', '', 5, null, '', null),
    (3, 2, 'leerling', 6, '', 'evaluatie', '', 'Is hulp buiten school nu beter voor Esra?', 8, 'andere_route', 'Noor vraagt of jij bij de training mag. Jij beslist of je gaat.', 'samen'),
    (3, 3, 'leerling', 3, '', 'nog niet besproken', '', '', 8, 'later', '', null),
    (3, 4, 'patroon', null, '', '', '', '', 5, null, '', null),
    (4, 1, 'acties', null, '', '', '', '', 5, null, '', null),
    (4, 2, 'leerling', 1, '', 'doelen ouder dan 8 weken', '', 'Hoe zorgen we dat Mila haar pauzekaart bij elke docent durft te gebruiken?', 8, null, '', null),
    (4, 3, 'leerling', 3, '', 'later terug van vorige keer', '', '', 8, null, '', null),
    (4, 4, 'leerling', 12, '', '', 'Hoe begin je een gesprek met een leerling die veel alleen is?', '', 6, null, '', null),
    (4, 5, 'onderwerp', null, 'Klas 2C, onrust', '', 'Hielp de nieuwe plattegrond?', '', 6, null, '', null),
    (4, 6, 'patroon', null, '', '', '', '', 5, null, '', null)) p (overleg, plek, soort, casus, titel, waarom, open, vraag, minuten, besluit, zin, met);
insert into overleg.agendapunt (id, overleg_id, school_id, volgorde, soort, titel, waarom, vraag, leerjaar, minuten) overriding system value
select p.id, p.overleg, 1, p.plek, p.soort, p.titel, p.waarom, p.open, (select i.leerjaar from leerling.inschrijving i where i.jeugdige_id = p.casus order by i.van desc limit 1), p.minuten from overlegpunt p;
insert into overleg.casuspunt (punt_id, overleg_id, school_id, casus_id, vraag, gesteld_door)
select p.id, p.overleg, 1, p.casus, p.vraag, case when p.vraag <> '' then 3 end from overlegpunt p where p.casus is not null;
insert into overleg.teambesluit (punt_id, overleg_id, school_id, casus_id, besluit, zin, praten_met, aan_tafel, minuten, door, vastgelegd_op)
select p.id, p.overleg, 1, p.casus, p.besluit, p.zin, p.met, array[1, 2] || case when p.casus in (1, 6) then array[3] else '{}' end, p.minuten + p.plek % 3 - 1, 2,
       o.op + interval '9 hours 30 minutes' + p.plek * interval '8 minutes'
from overlegpunt p join overlegdag o on o.id = p.overleg where p.besluit is not null;
insert into overleg.actie (punt_id, overleg_id, school_id, casus_id, wat, account_id, op, door)
select p.id, p.overleg, 1, p.casus, a.wat, a.wie, least(pg_temp.werkdag(o.op + a.dagen), pg_temp.werkdag(pg_temp.vandaag() + 9)), 2
from overlegpunt p join overlegdag o on o.id = p.overleg
join (values (1, 1, 'Stille ruimte regelen voor toetsen', 3, 7), (1, 2, 'Nieuwe plattegrond maken', 2, 7), (2, 1, 'Karin vragen om mee te kijken', 1, 5), (2, 2, 'Lokaal afspreken met Sara', 7, 7),
    (3, 2, 'Bellen met de toegang over de training', 1, 9), (3, 2, 'Esra en haar ouders vertellen wat de training is', 3, 10)) a (overleg, plek, wat, wie, dagen) on a.overleg = p.overleg and a.plek = p.plek;
update overleg.actie a set klaar_op = o.op + 6 + interval '15 hours' from overlegdag o where o.id = a.overleg_id and o.id < 3;
insert into ondersteuning.gebeurtenis (casus_id, op, soort, titel, tekst, door)
select b.casus_id, b.vastgelegd_op, 'besluit', 'Besluit in het teamoverleg: ' || case b.besluit when 'door' then 'door met dit plan' when 'andere_route' then 'andere route'
       when 'hulp_op_school' then 'hulp op school erbij' else 'later terug' end, b.zin, 2
from overleg.teambesluit b where b.casus_id is not null;
insert into ondersteuning.taak (wie, school_id, soort, titel, waarom, op, adres, gemaakt_op, door)
select 'a3', 1, 'overlegvraag', 'Wat wil je van het team weten?', 'Over een leerling uit leerjaar ' || p.leerjaar || '. Het teamoverleg is op ' || to_char(o.op, 'FMDD-FMMM-YYYY') || '.', o.op - 1,
       '/overlegvragen/' || p.sleutel, pg_temp.vandaag() - 1 + interval '16 hours', 2
from overleg.agendapunt p join overlegdag o on o.id = p.overleg_id where p.overleg_id = 4 and p.soort = 'leerling' and p.volgorde > 2;
update overleg.overleg o set afgerond_op = o.begonnen_op + interval '50 minutes', afgerond_door = 2 where o.id < 4;
