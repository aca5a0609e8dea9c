-- Fictieve gegevens. Casussen van drie schooljaren op alle scholen; de kansen staan in demo/waarheid.csv.
do $$
declare t text;
begin
    foreach t in array array['leerling.betrokkene', 'leerling.casus', 'toestemming.antwoord'] loop execute 'alter table ' || t || ' disable trigger user'; end loop;
end
$$;
-- Een start per leerling per schooljaar, hoogstens. Op een pilotschool komen er in de eerste maanden veel meer (de boeggolf), daarna blijft het wat hoger.
create temp table nieuw (id bigint generated always as identity (start with 1001), jeugdige_id bigint, school_id bigint, coach bigint, oco bigint, start date, wacht int, weken int, team boolean, pilot boolean, vorige_id bigint);
insert into nieuw (jeugdige_id, school_id, start, pilot)
select i.jeugdige_id, i.school_id, x.dag, x.pilot
from tijd cross join leerling.inschrijving i
join samenwerking.school s on s.id = i.school_id
cross join lateral (select i.van, least(coalesce(i.tot, tijd.vandaag), tijd.vandaag) as tot) p
cross join lateral (select i.jeugdige_id * 10 + i.leerjaar as n) r
cross join lateral (select p.van + pg_temp.kies(r.n, 40, greatest(1, p.tot - p.van)) as dag) x0
cross join lateral (select x0.dag, s.pilot_vanaf is not null and x0.dag >= s.pilot_vanaf as pilot) x
where p.tot > p.van and extract(isodow from x.dag) < 6 and extract(month from x.dag) not in (7, 8)
  and pg_temp.kans(r.n, 41) < ((p.tot - p.van) / 365.0)
      * case when x.pilot and x.dag < s.pilot_vanaf + 120 then 0.16 when x.pilot then 0.075 else 0.058 end
order by x.dag, i.jeugdige_id;
-- Wachten op hulp: de helft 35 dagen; op pilotscholen sinds de start langer (de verslechtering). Weken hulp: de helft 20, overal (geen effect).
update nieuw set coach = case when not pilot then 200 + school_id when school_id = 1 then 1 else 100 + school_id end, oco = case when school_id = 1 then 2 else 200 + school_id end,
       wacht = round(exp(ln(case when pilot then 58 else 35 end) + 0.45 * sqrt(-2 * ln(pg_temp.kans(id, 42) + 1e-9)) * cos(6.2831853 * pg_temp.kans(id, 43)))),
       weken = greatest(2, round(exp(ln(20) + 0.5 * sqrt(-2 * ln(pg_temp.kans(id, 44) + 1e-9)) * cos(6.2831853 * pg_temp.kans(id, 45))))),
       team = pilot or pg_temp.kans(id, 46) < 0.8;
update nieuw set coach = 2 where coach = 201;
-- Opnieuw hulp: bij bijna een kwart binnen een jaar (CBS 85097NED, eerste halfjaar 2023: 24,5 %), overal even vaak.
insert into nieuw (jeugdige_id, school_id, coach, oco, start, wacht, weken, team, pilot, vorige_id)
select n.jeugdige_id, n.school_id, n.coach, n.oco, t.dag, n.wacht, n.weken, n.team, n.pilot, n.id
from tijd cross join nieuw n cross join lateral (select n.start + n.wacht + n.weken * 7 + 30 + pg_temp.kies(n.id, 47, 320) as dag) t
where pg_temp.kans(n.id, 48) < 0.24 and t.dag < tijd.vandaag and extract(isodow from t.dag) < 6
  and exists (select from leerling.inschrijving i where i.jeugdige_id = n.jeugdige_id and i.school_id = n.school_id and t.dag >= i.van and (i.tot is null or t.dag < i.tot));
insert into leerling.casus (id, nummer, jeugdige_id, school_id, vorige_id, terugkeer_reden, signaal_op, geopend_op, verkennen_op, plan_op, ondersteuning_op, afronden_op, nazorg_op, gesloten_op, geopend_door, aanpak) overriding system value
select n.id, to_char(n.start, 'YY') || '-' || lpad(n.id::text, 4, '0'), n.jeugdige_id, n.school_id, n.vorige_id, case when n.vorige_id is not null then 'zelfde' end,
       n.start, n.start, n.start, d.hulp, d.hulp, d.afronden, d.afronden, d.gesloten, n.oco, case when n.team then 'team' else 'school' end
from tijd cross join nieuw n
cross join lateral (select case when n.start + n.wacht <= tijd.vandaag then n.start + n.wacht end as hulp,
       case when n.start + n.wacht + n.weken * 7 <= tijd.vandaag then n.start + n.wacht + n.weken * 7 end as afronden,
       case when n.start + n.wacht + n.weken * 7 + 75 <= tijd.vandaag then n.start + n.wacht + n.weken * 7 + 75 end as gesloten) d
order by n.id;
insert into leerling.betrokkene (casus_id, account_id, rol, eerste_verantwoordelijke, van) select id, coach, case when pilot then 'coach' else 'oco' end, true, start from nieuw;
insert into leerling.betrokkene (casus_id, account_id, rol, van)
select n.id, i.mentor_id, 'mentor', n.start from nieuw n join leerling.inschrijving i on i.jeugdige_id = n.jeugdige_id and i.school_id = n.school_id and i.tot is null and i.mentor_id is not null
where n.school_id = 1;
-- Wie nog een casus heeft (of kort geleden), heeft antwoorden die vandaag gelden.
insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, op, geldig_tot, wijze, tekstversie, door)
select n.id, d.doel, case when w.soort = 'j' then w.persoon_id end, case when w.soort = 'o' then w.persoon_id end, u.uitkomst, n.start + 2 + interval '10 hours',
       case when u.uitkomst = 'gegeven' then greatest((n.start + make_interval(months => d.maanden_geldig))::date, tijd.vandaag + 20 + pg_temp.kies(n.id, 50, 200)) end, (array['gesprek', 'gesprek', 'telefoon', 'papier'])[1 + pg_temp.kies(n.id, 51, 4)], '1', n.coach
from tijd cross join nieuw n join leerling.casus c on c.id = n.id and (c.gesloten_op is null or c.gesloten_op > tijd.vandaag - 120)
cross join toestemming.doel d cross join lateral toestemming.nodig(n.id, d.doel, tijd.vandaag) w
cross join lateral (select case when d.doel = 'begeleiding' then case when pg_temp.kies(n.id, 52, 25) > 0 then 'gegeven' else 'gevraagd' end
                                when pg_temp.kies(n.id, 53 + d.volgorde, 3) = 0 then 'gegeven'
                                when pg_temp.kies(n.id * 10 + coalesce(w.persoon_id, 0), 63 + d.volgorde, 4) = 0 then 'geweigerd'
                                when pg_temp.kies(n.id, 53 + d.volgorde, 3) = 1 then 'gevraagd' end as uitkomst) u
where w.persoon_id is not null and u.uitkomst is not null;
select count(leerling.schooldossier(id)) from nieuw;
select count(toestemming.herberekend(n.id)) from tijd cross join nieuw n join leerling.casus c on c.id = n.id and (c.gesloten_op is null or c.gesloten_op > tijd.vandaag - 120);
do $$
declare t text;
begin
    foreach t in array array['leerling.betrokkene', 'leerling.casus', 'toestemming.antwoord'] loop execute 'alter table ' || t || ' enable trigger user'; end loop;
end
$$;
