-- Fictieve gegevens. Hulp in de regio, van licht naar zwaar; de ene houder kijkt vaker na dan de andere.
insert into hulpaanbod.voorziening (houder_id, naam, soort, omschrijving, voor_wie, leeftijd_van, leeftijd_tot, themas, gemeenten, verwijzing, aanmelden, telefoon, website, kosten, wachtweken, wacht_op, geldig_van, nagekeken_op)
select v.houder, v.naam, v.soort, v.wat, v.voor, v.van, v.tot, v.themas::text[], v.gemeenten::bigint[], v.verwijzing, v.aanmelden, v.telefoon, v.website, v.kosten, v.weken, case when v.weken is not null then pg_temp.vandaag() - v.geleden end,
       pg_temp.vandaag() - 900, pg_temp.vandaag() - v.geleden
from (values
 (5, 'Inloopuur van de coach', 'school', 'Elke dinsdag en donderdag in de pauze. Je hoeft geen afspraak te maken.', 'Leerlingen van scholen met een team', 11, 19, '{}', '{}', 'nee', 'Loop binnen bij de coach van je school.', '', '', 'gratis', 0, 20),
 (5, 'Rots en water op school', 'school', 'Groepstraining van acht keer: stevig staan en rustig blijven.', 'Leerlingen die vaak boos zijn of gepest worden', 11, 15, '{druk,vrienden}', '{}', 'nee', 'De coach meldt je aan.', '06 00 00 00 11', '', 'gratis', 3, 45),
 (1, 'Maatje Zandwijk', 'buurt', 'Een vrijwilliger doet elke week iets leuks met je.', 'Jongeren die zich alleen voelen', 10, 18, '{somber,vrienden,thuis}', '{1}', 'nee', 'Bel of mail zelf, of laat de coach bellen.', '072 000 00 01', 'https://maatje.example', 'gratis', 5, 30),
 (2, 'Sportbuddy Oosterduin', 'buurt', 'Samen sporten bij een vereniging in de buurt.', '', 8, 18, '{somber,druk,vrienden}', '{2}', 'nee', 'Bel de buurtsportcoach.', '072 000 00 02', '', 'gratis, contributie van de club', 1, 15),
 (8, 'Huiswerkkamer Meerwijk', 'buurt', 'Vier middagen per week een rustige plek met hulp.', '', 10, 18, '{leren}', '{8}', 'nee', 'Loop binnen in de bibliotheek.', '', 'https://huiswerkkamer.example', 'gratis', 0, 60),
 (1, 'Sterk na scheiding', 'preventief', 'Zes keer praten en doen met kinderen van wie de ouders uit elkaar zijn.', 'Kinderen en hun ouders', 8, 15, '{thuis,somber}', '{1,2}', 'nee', 'Ouders melden hun kind aan bij het centrum voor jeugd en gezin.', '072 000 00 03', '', 'gratis', 6, 80),
 (5, 'Grip op je dip', 'preventief', 'Online en in een groep leren omgaan met somber zijn.', '', 14, 21, '{somber}', '{}', 'nee', 'Meld je aan op de website.', '', 'https://grip.example', 'gratis', 4, 30),
 (5, 'Minder piekeren, beter slapen', 'preventief', 'Training van vijf keer over slapen, telefoon en piekeren.', '', 12, 18, '{somber,leren}', '{}', 'nee', 'Via de coach.', '06 00 00 00 12', '', 'gratis', 8, 120),
 (2, 'Oudercursus pubers', 'preventief', 'Vier avonden voor ouders: hoe blijf je in gesprek?', 'Ouders van pubers', 11, 18, '{thuis,druk}', '{2,8,9}', 'nee', 'Aanmelden bij de gemeente.', '072 000 00 04', '', '€ 15', 3, 210),
 (1, 'Gebiedsteam Zandwijk', 'gebiedsteam', 'Denkt mee over hulp thuis, geld en opvoeden, en wijst de weg naar hulp met een beschikking.', 'Gezinnen', 0, 22, '{}', '{1}', 'nee', 'Bel op werkdagen. De coach kan mee naar het eerste gesprek.', '072 000 00 05', '', 'gratis', 2, 25),
 (2, 'Gebiedsteam Oosterduin', 'gebiedsteam', 'Denkt mee over hulp thuis, geld en opvoeden.', 'Gezinnen', 0, 22, '{}', '{2}', 'nee', 'Bel op werkdagen.', '072 000 00 06', '', 'gratis', 4, 25),
 (8, 'Gebiedsteam Meerwijk', 'gebiedsteam', 'Denkt mee over hulp thuis en opvoeden.', 'Gezinnen', 0, 22, '{}', '{8}', 'nee', 'Loop binnen in het gemeentehuis.', '072 000 00 07', '', 'gratis', 3, 250),
 (5, 'Ambulante jeugdhulp De Kust', 'gespecialiseerd', 'Een hulpverlener komt thuis en op school, een half jaar lang.', 'Gezinnen waar veel tegelijk speelt', 4, 18, '{thuis,druk,verzuim}', '{}', 'gemeente', 'De gemeente verwijst. De coach kan helpen met de vraag.', '06 00 00 00 13', 'https://dekust.example', 'betaalt de gemeente', 14, 40),
 (5, 'Behandeling bij angst en somberheid', 'gespecialiseerd', 'Gesprekken met een psycholoog, met ouders erbij als dat helpt.', '', 8, 18, '{somber}', '{}', 'arts', 'De huisarts, jeugdarts of gemeente verwijst.', '06 00 00 00 14', 'https://dekust.example', 'betaalt de gemeente', 22, 40))
 v (houder, naam, soort, wat, voor, van, tot, themas, gemeenten, verwijzing, aanmelden, telefoon, website, kosten, weken, geleden);

-- Wat teams misten: vaker hulp bij verzuim dan bij iets anders.
insert into hulpaanbod.gemis (school_id, op, thema, soort, leeftijd, door)
select 1 + pg_temp.kies(n, 801, 8), d.dag, (array['verzuim', 'verzuim', 'verzuim', 'somber', 'thuis', 'druk', 'leren'])[1 + pg_temp.kies(n, 802, 7)],
       (array['', '', 'buurt', 'preventief'])[1 + pg_temp.kies(n, 803, 4)], (array['12 tot en met 15', '12 tot en met 15', '16 en ouder'])[1 + pg_temp.kies(n, 804, 3)], 1
from generate_series(1, 140) n cross join lateral (select dag from schooldag where dag > pg_temp.vandaag() - 420 order by dag offset pg_temp.kies(n, 805, 230) limit 1) d;
