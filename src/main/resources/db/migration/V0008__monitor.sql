-- The wall between work and measure: views of counts to be, pseudonymous and without a name, and the stored outcomes.
create schema monitor;
grant usage on schema monitor to vliegwiel_app, taak_peiling, monitor_bron;

-- When there is no school: kennis/vakanties.csv, loaded by the peiling.
create table monitor.vakantie (
    schooljaar text not null,
    naam       text not null,
    van        date not null,
    tot        date not null check (tot > van),     -- exclusive
    bron       text not null,
    primary key (schooljaar, naam)
);
grant select on monitor.vakantie to monitor_bron, vliegwiel_app;
grant select, insert, delete on monitor.vakantie to taak_peiling;

-- HMAC-SHA-256 (RFC 2104) with a key that the peiling hands over for one transaction and keeps nowhere. Without key: null.
create function monitor.pseudoniem(soort text, id bigint) returns bigint language sql stable parallel safe
    return ('x' || substr(encode(sha256(
        decode(nullif(current_setting('vliegwiel.peiling_buitenste', true), ''), 'hex')
        || sha256(decode(nullif(current_setting('vliegwiel.peiling_binnenste', true), ''), 'hex') || convert_to(soort || id, 'UTF8'))), 'hex'), 1, 16))::bit(64)::bigint;
create function monitor.dag(d date) returns int language sql immutable parallel safe return d - date '1970-01-01';
create function monitor.week(d date) returns int language sql immutable parallel safe return (d - date '1970-01-01' + 3) / 7;
create function monitor.maand(d date) returns int language sql immutable parallel safe
    return extract(year from d)::int * 12 + extract(month from d)::int - 1;
-- What had happened on the day of the peiling; what came later is not yet known. Without that day nothing has.
create function monitor.bekend(d date) returns date language sql stable parallel safe
    return case when d - date '1970-01-01' <= nullif(current_setting('vliegwiel.peildag', true), '')::int then d end;

-- What may be counted of the work: these columns, these rows, and nothing else. Who objects is not counted.
grant select (id, samengevoegd_met, bezwaar_onderzoek_op) on leerling.jeugdige to monitor_bron;
grant select (jeugdige_id, school_id, leerjaar, schoolsoort, van, tot) on leerling.inschrijving to monitor_bron;
grant select (id, jeugdige_id, school_id, vorige_id, signaal_op, geopend_op, ondersteuning_op, afronden_op, nazorg_op, gesloten_op, aanpak) on leerling.casus to monitor_bron;
grant select (casus_id, account_id, afgesproken_op, gepland_op, gedaan_op, geen_reden, vervallen_op) on ondersteuning.nazorg to monitor_bron;
grant select (school_id, jeugdige_id, datum, lesuur, minuten, soort, geoorloofd) on verzuim.melding to monitor_bron;
grant select (id, school_id, soort, periode_van, periode_tot, regels, fouten, ontvangen_op, verwerkt_op, vervangen_door, ingetrokken_op) on levering.levering to monitor_bron;
create policy monitor on leerling.jeugdige for select to monitor_bron using (bezwaar_onderzoek_op is null);
create policy monitor on leerling.inschrijving for select to monitor_bron using (true);
create policy monitor on leerling.casus for select to monitor_bron using (true);
create policy monitor on ondersteuning.nazorg for select to monitor_bron using (true);
create policy monitor on verzuim.melding for select to monitor_bron using (true);
create policy monitor on levering.levering for select to monitor_bron using (true);

create view monitor.school as
select s.id as school, case when s.pilot_vanaf is null then 'vergelijking' else 'pilot' end as groep, s.gemeente_id as gemeente,
       s.schoolsoort, s.sector, monitor.maand(s.pilot_vanaf) as start_maand
from samenwerking.school s
where s.geldig_tot is null or s.geldig_tot > current_date;

create view monitor.leerling as
select j.id, monitor.pseudoniem('leerling', coalesce(j.samengevoegd_met, j.id)) as leerling from leerling.jeugdige j;

create view monitor.inschrijving as
with p as materialized (select id, leerling from monitor.leerling)
select p.leerling, i.school_id as school, monitor.dag(i.van) as van_dag, coalesce(monitor.dag(i.tot), 99999) as tot_dag, i.leerjaar,
       case when i.schoolsoort like 'vmbo%' then 'vmbo' else i.schoolsoort end as onderwijs,
       case when i.leerjaar <= case when i.schoolsoort in ('havo', 'vwo') then 3 else 2 end then 'onderbouw' else 'bovenbouw' end as bouw
from leerling.inschrijving i join p on p.id = i.jeugdige_id;

-- Per pupil and day; an hour that came twice counts once, being late counts its minutes.
create view monitor.verzuim as
with p as materialized (select id, leerling from monitor.leerling),
uur as (
    select m.jeugdige_id, m.school_id, m.datum, m.geoorloofd,
           -- an hour counts once, however often it was delivered; minutes without an hour are of different moments of the day
           case when nullif(m.lesuur, 0) > 0 then max(case when m.soort <> 'te_laat' then 1.0 else m.minuten / 60.0 end)
                else least(sum(m.minuten), 600) / 60.0 end as uren
    from verzuim.melding m
    where m.soort <> 'vrijstelling' and monitor.bekend(m.datum) is not null
    group by m.jeugdige_id, m.school_id, m.datum, m.geoorloofd, nullif(m.lesuur, 0))
select p.leerling, u.school_id as school, monitor.dag(u.datum) as dag, monitor.week(u.datum) as week, monitor.maand(u.datum) as maand,
       case when u.geoorloofd then 0 else 1 end as ongeoorloofd, sum(u.uren)::double precision as uren
from uur u join p on p.id = u.jeugdige_id
group by p.leerling, u.school_id, u.datum, u.geoorloofd;

create view monitor.casus as
with p as materialized (select id, leerling from monitor.leerling)
select monitor.pseudoniem('casus', c.id) as casus, p.leerling, c.school_id as school, monitor.dag(c.signaal_op) as signaal_dag,
       monitor.dag(c.geopend_op) as geopend_dag, monitor.dag(monitor.bekend(c.ondersteuning_op)) as hulp_dag, monitor.dag(monitor.bekend(c.afronden_op)) as afronden_dag,
       monitor.dag(monitor.bekend(c.nazorg_op)) as nazorg_dag, monitor.dag(monitor.bekend(c.gesloten_op)) as gesloten_dag, case when c.aanpak = 'team' then 1 else 0 end as team,
       monitor.maand(c.signaal_op) as signaal_maand, monitor.maand(monitor.bekend(c.ondersteuning_op)) as hulp_maand, monitor.maand(monitor.bekend(c.afronden_op)) as afronden_maand
from leerling.casus c join p on p.id = c.jeugdige_id
where monitor.bekend(c.signaal_op) is not null;

create view monitor.nazorg as
select monitor.pseudoniem('casus', n.casus_id) as casus, case when n.account_id is null then 0 else 1 end as met_naam,
       monitor.dag(n.afgesproken_op) as afgesproken_dag, monitor.dag(n.gepland_op) as gepland_dag, monitor.dag(n.gedaan_op) as gedaan_dag
from ondersteuning.nazorg n
where monitor.bekend(n.afgesproken_op) is not null
  and not coalesce(monitor.bekend(n.vervallen_op) <= n.gepland_op + 14, false);

create view monitor.levering as
select l.school_id as school, l.soort, monitor.dag(l.periode_van) as van_dag, monitor.dag(l.periode_tot) as tot_dag,
       monitor.dag(l.ontvangen_op::date) as ontvangen_dag, l.regels, l.fouten
from levering.levering l
where l.school_id is not null and l.periode_van is not null and l.verwerkt_op is not null
  and l.vervangen_door is null and l.ingetrokken_op is null;

create view monitor.schooldag as
select monitor.dag(d::date) as dag, monitor.week(d::date) as week, monitor.maand(d::date) as maand
from generate_series((select make_date(min(substr(schooljaar, 1, 4))::int, 8, 1) from monitor.vakantie)::timestamp,
                     (select max(tot) from monitor.vakantie)::timestamp, interval '1 day') d
where extract(isodow from d) < 6 and not exists (select from monitor.vakantie v where d::date >= v.van and d::date < v.tot);

-- Weeks with school, counted on: holidays do not break four school weeks in a row. A week belongs to the month of its Thursday.
create view monitor.schoolweek as
select week, row_number() over (order by week)::int as volgnummer, monitor.maand(date '1970-01-01' + week * 7) as maand
from monitor.schooldag group by week;

create view monitor.maand as
select s.maand, (s.maand - 7) / 12 as schooljaar, min(s.dag) as eerste_dag, max(s.dag) as peildag, count(*)::int as schooldagen,
       case when s.maand % 12 in (6, 7) then 0 else 1 end as schoolmaand
from monitor.schooldag s group by s.maand;

-- Of which school and month at least nine tenths of the school days were delivered.
create view monitor.geleverd as
select l.school, d.maand, max(l.ontvangen_dag) as ontvangen_dag, sum(distinct l.regels)::bigint as regels, sum(distinct l.fouten)::bigint as fouten
from monitor.levering l
join monitor.schooldag d on d.dag between l.van_dag and l.tot_dag
where l.soort = 'verzuim'
group by l.school, d.maand
having count(distinct d.dag) * 10 >= 9 * (select m.schooldagen from monitor.maand m where m.maand = d.maand);

create view monitor.peildatum as
select nullif(current_setting('vliegwiel.peildag', true), '')::int as dag;

grant create on schema monitor to monitor_bron;
do $$
declare v text;
begin
    foreach v in array array['school', 'leerling', 'inschrijving', 'verzuim', 'casus', 'nazorg', 'levering', 'schooldag', 'schoolweek', 'maand', 'geleverd', 'peildatum'] loop
        execute format('alter view monitor.%I owner to monitor_bron', v);
        -- monitor.leerling holds the tie between person and pseudonym: for the other views only
        if v <> 'leerling' then
            execute format('grant select on monitor.%I to taak_peiling', v);
        end if;
    end loop;
end
$$;
revoke create on schema monitor from monitor_bron;

-- One peiling: what was measured, with which definitions, on which deliveries.
create table monitor.peiling (
    id            bigint generated always as identity primary key,
    sleutel       text not null unique default toegang.sleutel(),
    soort         text not null check (soort in ('werk', 'publicatie')),
    peildag       date not null,                    -- the day on which was looked
    tot_en_met    date not null,                    -- data until and including
    drempel       int not null,
    begonnen_op   timestamptz not null,
    klaar_op      timestamptz,
    mislukt_op    timestamptz,
    stap          int not null default 0,
    stappen       int not null default 1,
    bezig_met     text not null default '',
    door          bigint references toegang.account, -- null: the nightly job
    definities    jsonb not null default '{}',      -- indicator -> version and SHA-256 of its file
    feiten        jsonb not null default '{}',      -- table -> rows and SHA-256 of its Parquet file
    leveringen    jsonb not null default '{}',      -- number, rows and errors of the deliveries that count
    seconden      numeric(8, 1),
    reden         text not null default ''          -- why it failed, in a sentence for people; never with data of a person
);
create unique index een_tegelijk on monitor.peiling ((true)) where klaar_op is null and mislukt_op is null;
create index on monitor.peiling (soort, klaar_op desc);

-- One cell of one published table. What is not shown is not stored either.
create table monitor.uitkomst (
    peiling_id   bigint not null references monitor.peiling on delete cascade,
    indicator    text not null,
    tabel        text not null,                     -- 'groep x maand'
    periode      text not null check (periode in ('maand', 'schooljaar')),
    moment       int not null,                      -- month number or first year of the school year
    groep        text,
    gemeente_id  bigint,
    schoolsoort  text,
    school_id    bigint,
    onderwijs    text,
    bouw         text,
    teller       double precision,
    noemer       double precision,
    n            bigint,
    waarde       double precision,
    laag         double precision,
    hoog         double precision,
    verschil       double precision,                -- pilot minus vergelijking, on the row of the pilot
    verschil_laag  double precision,
    verschil_hoog  double precision,
    niet_getoond text check (niet_getoond in ('klein', 'afgeleid', 'onbekend')),
    check (niet_getoond is null or niet_getoond = 'onbekend' or num_nonnulls(teller, noemer, n, waarde, laag, hoog) = 0)
);
create index on monitor.uitkomst (peiling_id, indicator, tabel, moment);
create index on monitor.uitkomst (school_id, peiling_id) where school_id is not null;

-- How complete the absence deliveries of each school are, per month of this peiling.
create table monitor.kwaliteit (
    peiling_id bigint not null references monitor.peiling on delete cascade,
    school_id  bigint not null,
    maand      int not null,
    geleverd   boolean not null,
    op_tijd    boolean not null,
    regels     bigint not null default 0,
    fouten     bigint not null default 0,
    opvallend  text[] not null default '{}',        -- rules of kennis/invoerregels.csv that it meets; never the number behind it
    primary key (peiling_id, school_id, maand)
);

grant select on monitor.peiling, monitor.uitkomst, monitor.kwaliteit to vliegwiel_app;
grant select, insert, update, delete on monitor.peiling, monitor.uitkomst, monitor.kwaliteit to taak_peiling;
alter table monitor.peiling enable row level security;
alter table monitor.uitkomst enable row level security;
alter table monitor.kwaliteit enable row level security;

create policy taak on monitor.peiling for all to taak_peiling using (true) with check (true);
create policy taak on monitor.uitkomst for all to taak_peiling using (true) with check (true);
create policy taak on monitor.kwaliteit for all to taak_peiling using (true) with check (true);

create policy lezen on monitor.peiling for select to vliegwiel_app using ((select toegang.lezer()) is not null);
-- The publication is for whoever works in the partnership; families and referrers read their own pages.
create policy publicatie on monitor.uitkomst for select to vliegwiel_app
    using (((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker') or (select toegang.kijkt()))
           and peiling_id in (select p.id from monitor.peiling p where p.soort = 'publicatie' and p.klaar_op is not null));
-- The nightly work figures are for those who may see the cases: of their own school only.
create policy werk on monitor.uitkomst for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener') and school_id = any ((select toegang.scholen())::bigint[])
           and peiling_id in (select p.id from monitor.peiling p where p.soort = 'werk' and p.klaar_op is not null));
create policy lezen on monitor.kwaliteit for select to vliegwiel_app
    using (((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker') or (select toegang.kijkt())));
