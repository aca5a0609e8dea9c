-- Fictieve gegevens. Een studie naar kosten en baten: versie 1 vastgesteld, met opmerkingen en een besluit; versie 2 is een concept waarin een coach meer kost.
insert into businesscase.studie (id, naam, gemaakt_op, gemaakt_door) overriding system value
select 1, 'Jeugd- en schoolteam op alle scholen', pg_temp.vandaag() - 90, 6;
insert into businesscase.versie (studie_id, nummer, model, gemaakt_op, gemaakt_door, uitkomst, uitkomst_hash, motor, zaad, gerekend_op, vastgesteld_op, vastgesteld_door, stappen)
select 1, d.nummer, d.model, v.gemaakt_op, 6, d.uitkomst, encode(sha256(convert_to(d.model, 'UTF8')), 'hex'), d.motor, d.zaad, v.gemaakt_op + interval '1 hour', v.vastgesteld_op, v.vastgesteld_door,
       '{"1": {"stand": "gedaan", "reden": ""}, "2": {"stand": "gedaan", "reden": "Nagevraagd bij beide gemeenten."}, "3": {"stand": "gedaan", "reden": "Alle scholen, of alleen de scholen met de meeste vragen."},
         "4": {"stand": "gedaan", "reden": ""}, "5": {"stand": "gedaan", "reden": ""}, "6": {"stand": "gedaan", "reden": ""}, "7": {"stand": "gedaan", "reden": ""},
         "8": {"stand": "open", "reden": "Gesprek met het netwerk volgt."}}'::jsonb
from pg_temp.doorrekening d
join (values (1, pg_temp.vandaag() - 90, pg_temp.vandaag() - 60, 6), (2, pg_temp.vandaag() - 20, null, null)) v (nummer, gemaakt_op, vastgesteld_op, vastgesteld_door) on v.nummer = d.nummer
order by d.nummer;
insert into businesscase.opmerking (versie_id, bij, tekst, op, door, antwoord, beantwoord_op, beantwoord_door, gesloten_op, gesloten_door)
select v.id, o.bij, o.tekst, pg_temp.vandaag() - o.dagen, 12, o.antwoord, case when o.antwoord is not null then pg_temp.vandaag() - o.dagen + 4 end, case when o.antwoord is not null then 6 end,
       case when o.dicht then pg_temp.vandaag() - o.dagen + 6 end, case when o.dicht then 6 end
from businesscase.versie v
join (values (1, 'effecten', 'De vergelijking met andere scholen duurde zeven maanden. Is dat lang genoeg?', 80, 'Nee. Daarom is de marge breed, en staat het effect als zwak bewijs in de lijst.', true),
             (1, 'vraag', 'Tellen de coaches die er al waren mee als kosten?', 78, 'Nee. Zij horen bij het nulalternatief. Alleen de extra uren tellen.', true),
             (2, 'kosten', 'De nieuwe cao maakt een coach duurder. Wat doet dat met de uitkomst?', 18, 'Dat is in dit concept aangepast. Vergelijk versie 1 met dit concept.', false),
             (2, 'niet-in-euro', 'Werkdruk van mentoren staat er zonder getal. Kunnen we dat vragen in de vragenlijst van dit najaar?', 12, null, false))
     o (nummer, bij, tekst, dagen, antwoord, dicht) on o.nummer = v.nummer;
insert into businesscase.besluit (versie_id, gremium, datum, uitkomst, toelichting, door)
select id, 'Bestuurlijk overleg (verzonnen)', pg_temp.vandaag() - 45, 'uitgesteld', 'Eerst een schooljaar langer meten, en met de nieuwe loonkosten rekenen.', 6
from businesscase.versie where studie_id = 1 and nummer = 1;
insert into businesscase.wijziging (versie_id, plek, naam, oud, nieuw, reden, op, door)
select id, 'prijs-fte', 'Kosten per fte coach', '86.000 (80.000 tot 94.000)', '91.000 (84.000 tot 99.000)', 'Verzonnen nieuwe cao', pg_temp.vandaag() - 19, 6
from businesscase.versie where studie_id = 1 and nummer = 2;

insert into businesscase.voorbeeldcasus (id, naam, leeftijd, vraag, prijspeil, gemaakt_op, verzonnen_door) overriding system value
select 1, 'Robin (verzonnen)', 14, 'Komt steeds minder naar school en slaapt slecht.', 2023, pg_temp.vandaag() - 30, 6;
insert into businesscase.voorbeeldstap (voorbeeldcasus_id, tijdlijn, jaar, volgorde, wat, kengetal, bron, aantal, prijs_cent, partij) values
 (1, 'zonder', 1, 1, 'Consult bij de huisarts', 'huisarts-consult', 'Zorginstituut Nederland, Kostenhandleiding, prijs 2022', 3, 3204, 'zorgverzekeraar'),
 (1, 'zonder', 1, 2, 'Schooldagen gemist', 'onderwijs-vo-dag', 'Zorginstituut Nederland, Kostenhandleiding, prijs 2022', 60, 7876, 'schoolbestuur'),
 (1, 'zonder', 2, 3, 'Specialistische ggz, na lang wachten', 'specialistische-ggz-consult-instelling', 'Zorginstituut Nederland, Kostenhandleiding, prijs 2022', 28, 13909, 'gemeente'),
 (1, 'zonder', 2, 4, 'Een half jaar thuis', null, '', 1, null, 'jongere-en-gezin'),
 (1, 'met', 1, 5, 'Gesprekken met de coach op school', 'maatschappelijk-werk-contact', 'Zorginstituut Nederland, Kostenhandleiding, prijs 2022', 12, 13183, 'gemeente'),
 (1, 'met', 1, 6, 'Schooldagen gemist', 'onderwijs-vo-dag', 'Zorginstituut Nederland, Kostenhandleiding, prijs 2022', 22, 7876, 'schoolbestuur'),
 (1, 'met', 1, 7, 'Behandeling thuis, met de ouders erbij', 'behandeling-thuis-uur', 'Zorginstituut Nederland, Kostenhandleiding, prijs 2022', 10, 14324, 'gemeente'),
 (1, 'met', 2, 8, 'Nazorg door de coach', 'maatschappelijk-werk-contact', 'Zorginstituut Nederland, Kostenhandleiding, prijs 2022', 3, 13183, 'gemeente');
