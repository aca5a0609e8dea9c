-- Fictieve gegevens. Vragenlijsten: leerlingen van zestien scholen in november en mei, professionals van de pilotscholen twee keer per jaar,
-- ouders een keer. Overal dezelfde verdeling: geen effect. Op Vuurbaak deden zo weinig leerlingen mee dat er niets te tonen is.
insert into ervaring.ronde (lijst, versie, school_id, uitgenodigd, van, tot, door)
select r.lijst, 1, s.id, r.uitgenodigd + pg_temp.kies(s.id * 100 + d.n, 781, 30), d.dag - 14, d.dag, 12
from tijd
cross join (values ('veilig-gehoord-gesteund', 110, 16, 1), ('samen-werken', 26, 8, 1), ('tevreden-ouders', 45, 8, 2)) r (lijst, uitgenodigd, scholen, stap)
join samenwerking.school s on s.id <= r.scholen
cross join lateral (
    select 2 * j - case when maand = 5 then 1 else 0 end as n, pg_temp.werkdag(make_date(j, maand, 18)) as dag
    from generate_series(tijd.jaar - 3, tijd.jaar + 1) j cross join (values (5), (11)) m (maand)) d
where d.dag <= tijd.vandaag and d.dag > tijd.begin and d.n % r.stap = 0;

create temp table deelnemer_lijst as
select r.id as ronde, r.lijst, md5('invulling ' || r.id || ' ' || k) as sleutel, r.id * 1000 + k as n,
       (pg_temp.kans(r.id * 1000 + k, 782) + pg_temp.kans(r.id * 1000 + k, 783) - 1) * 2.2 as mens
from ervaring.ronde r cross join lateral generate_series(1, r.uitgenodigd) k
where pg_temp.kans(r.id * 1000 + k, 784) < case when r.school_id = 8 and r.lijst = 'veilig-gehoord-gesteund' then 0.05 when r.lijst = 'samen-werken' then 0.75 else 0.55 end;
insert into ervaring.invulling (sleutel, ronde_id) select sleutel, ronde from deelnemer_lijst;
-- Wie een keer weet ik niet zegt, is een op de twintig; een op de dertig stopt na twee derde.
insert into ervaring.antwoord (invulling, vraag, punten)
select d.sleutel, v.vraag, case when pg_temp.kans(d.n * 20 + v.nr, 785) > 0.05
                                then least(5, greatest(1, round(v.gewoon + d.mens + (pg_temp.kans(d.n * 20 + v.nr, 786) - 0.5) * 2.4)::int)) end
from deelnemer_lijst d
join (select 'veilig-gehoord-gesteund' as lijst, s || i as vraag, 3 * (o - 1) + i as nr, 9 as vragen, (array[4.0, 3.5, 3.8])[o] as gewoon
      from unnest(array['veilig', 'gehoord', 'gesteund']) with ordinality x (s, o), generate_series(1, 3) i
      union all select 'samen-werken', s || i, 3 * (o - 1) + i, 15, (array[3.7, 3.4, 3.5, 3.8, 3.1])[o]
      from unnest(array['nodig', 'nieuw', 'flexibel', 'doelen', 'terugkijken']) with ordinality x (s, o), generate_series(1, 3) i
      union all select 'tevreden-ouders', 'tevreden' || i, i, 6, 3.9 from generate_series(1, 6) i) v on v.lijst = d.lijst
where pg_temp.kans(d.n, 787) > 0.033 or v.nr <= v.vragen * 2 / 3;

-- Een ronde die nu loopt, met een link om te proberen: /mening/fictieve-vragenlijst.
with r as (insert into ervaring.ronde (lijst, versie, school_id, uitgenodigd, van, tot, door)
           select 'veilig-gehoord-gesteund', 1, 1, 118, vandaag - 3, vandaag + 12, 2 from tijd returning id)
insert into ervaring.rondelink (ronde_id, naam, token_hash, door) select id, 'leerjaar 3', sha256('fictieve-vragenlijst'), 2 from r;
insert into ervaring.invulling (sleutel, ronde_id)
select md5('loopt ' || k), (select max(id) from ervaring.ronde) from generate_series(1, 34) k;
insert into ervaring.antwoord (invulling, vraag, punten)
select md5('loopt ' || k), s || i, 2 + pg_temp.kies(k * 10 + i, 788, 4)
from generate_series(1, 34) k, unnest(array['veilig', 'gehoord', 'gesteund']) s, generate_series(1, 3) i;

-- Verhalen: verzonnen vertellers, met een vertelpunt om te proberen: /vertel/fictief-vertelpunt. Een wacht op de procesbegeleider, een op Bart.
insert into ervaring.vertelpunt (school_id, naam, token_hash, door) values (1, 'bij het afscheid', sha256('fictief-vertelpunt'), 12), (2, 'ouderavond', sha256('fictief-vertelpunt-2'), 12);
insert into ervaring.verhaal (vertelpunt_id, school_id, rol, thema, gevoel, invloed, mag, maand, titel, tekst, indicator, voorgesteld_op, voorgesteld_door, vrijgegeven_op,
                              vrijgegeven_door, versie, bewaar_tot)
select p.id, p.school_id, v.rol, v.thema, v.gevoel, v.invloed, v.mag, m.maand, v.titel, v.tekst, v.cijfer,
       case when v.stap > 0 then m.maand + 20 end, case when v.stap > 0 then 12 end, case when v.stap > 1 then m.maand + 25 end, case when v.stap > 1 then 2 end,
       least(v.stap, 1), (m.maand + interval '2 years')::date
from (values
 (1, 'leerling', 'optijd', 'gemengd', 'samen', 'regio', 'Eindelijk vroeg iemand het', 'Ik kwam al weken niet meer bij de eerste les. Iedereen dacht dat ik lui was. Toen vroeg mijn mentor wat er thuis was. Niet streng, gewoon. De week erna zat ik met iemand van het team aan tafel. Ik had liever gewild dat het eerder was, maar het was goed dat ze vroeg.', 'zestien-uur-verzuim', 2, 5),
 (1, 'leerling', 'veilig', 'goed', 'ik', 'openbaar', 'Een plek om te zitten', 'In de pauze was het mij te druk. Nu mag ik in het lokaal van het team zitten, zonder dat ik iets hoef te zeggen. Ik heb dat zelf voorgesteld. Het lijkt iets kleins. Voor mij is het de reden dat ik de hele dag blijf.', 'veilig-voelen', 2, 3),
 (2, 'ouder', 'samen', 'moeilijk', 'anderen', 'regio', 'Over ons, zonder ons', 'Ik kreeg een brief met wat er besloten was. Er stond in wat mijn kind nodig had. Niemand had het ons gevraagd. Later heeft de coach gebeld en sorry gezegd. Toen hebben we het opnieuw gedaan, samen. Dat plan werkt wel.', 'ouders-betrokken', 2, 2),
 (2, 'professional', 'daarna', 'gemengd', 'samen', 'team', 'Wie belt er na acht weken?', 'De hulp was klaar en iedereen was blij. Na de zomer ging het weer mis en wist niemand wie er nog contact had. We hebben nu afgesproken dat er altijd een naam bij staat. Dat had ik eerder willen weten.', 'nazorg-afgesproken', 2, 4),
 (1, 'ouder', 'hulp', 'goed', 'samen', 'team', 'Iemand die meeging', 'Onze coach ging mee naar het eerste gesprek bij de gemeente. Ik hoefde het verhaal niet opnieuw te vertellen. Mijn dochter ook niet. Dat scheelde ons veel spanning.', '', 1, 1),
 (1, 'leerling', 'hulp', 'gemengd', 'anderen', 'regio', '', '', '', 0, 0)
) v (punt, rol, thema, gevoel, invloed, mag, titel, tekst, cijfer, stap, geleden)
join ervaring.vertelpunt p on p.school_id = v.punt
cross join lateral (select (date_trunc('month', pg_temp.vandaag()::timestamp) - make_interval(months => v.geleden))::date as maand) m;
insert into ervaring.vertelling (verhaal_id, titel, tekst, code_hash)
select id, case when vrijgegeven_op is not null then '' when titel = '' then 'Sanne luisterde' else titel end,
       case when vrijgegeven_op is not null then '' when tekst = '' then 'Eerst zat ik bij Sanne van het team. Zij luisterde echt. Toen ging ze weg en kwam er iemand anders. Die wist niets van mij. Daarna ben ik een tijd niet gegaan. Nu gaat het weer, maar ik mis haar.' else tekst end,
       sha256(convert_to('verhaal ' || id, 'UTF8'))
from ervaring.verhaal;
