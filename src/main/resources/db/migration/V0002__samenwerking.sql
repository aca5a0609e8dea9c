-- The partners, with validity and successors. No personal data but the work details of staff.
create schema samenwerking;
grant usage on schema samenwerking to vliegwiel_app, taak_herinnering, taak_levering, taak_peiling, taak_bewaring, monitor_bron;

create table samenwerking.organisatie (
    id          bigint generated always as identity primary key,
    sleutel     text not null unique default toegang.sleutel(),
    soort       text not null check (soort in ('gemeente', 'samenwerkingsverband', 'schoolbestuur', 'aanbieder', 'onderzoeksbureau', 'anders')),
    code        text not null,          -- CBS code (0361), swv number (VO2703), bevoegd gezag, AGB …
    naam        text not null,
    sector      text check (sector in ('po', 'vo', 'mbo', 'ko')),
    geldig_van  date not null default '1900-01-01',
    geldig_tot  date,                   -- exclusive
    opvolger_id bigint references samenwerking.organisatie,
    versie      int not null default 1,
    check (geldig_tot is null or geldig_tot > geldig_van),
    unique (soort, code, geldig_van)
);

-- Where a postcode lies: the four boundaries that do not coincide (residence, school, swv vo, swv po).
create table samenwerking.gebied (
    pc4        text primary key check (pc4 ~ '^[1-9][0-9]{3}$'),
    gemeente_id bigint not null references samenwerking.organisatie,
    swv_vo_id  bigint references samenwerking.organisatie,
    swv_po_id  bigint references samenwerking.organisatie
);

create table samenwerking.school (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    sleutelsoort text not null default 'brin-vestiging' check (sleutelsoort in ('brin-vestiging', 'lrk', 'mbo-locatie', 'eigen')),
    code         text not null,         -- BRIN + two digits (00XA00), LRK number, …
    naam         text not null,
    korte_naam   text not null,
    sector       text not null default 'vo' check (sector in ('po', 'vo', 'vso', 'mbo', 'ko')),
    schoolsoort  text not null default 'vo',   -- vmbo, havo, vwo, breed, pro, vso …
    bestuur_id   bigint references samenwerking.organisatie,
    gemeente_id  bigint references samenwerking.organisatie,
    swv_id       bigint references samenwerking.organisatie,
    pc4          text,
    pilot_vanaf  date,                  -- null: comparison school
    golf         int,
    geldig_van   date not null default '1900-01-01',
    geldig_tot   date,
    opvolger_id  bigint references samenwerking.school,
    versie       int not null default 1,
    check (geldig_tot is null or geldig_tot > geldig_van),
    unique (sleutelsoort, code, geldig_van)
);
create index on samenwerking.school (gemeente_id);

create table samenwerking.medewerker (
    account_id     bigint primary key references toegang.account,
    organisatie_id bigint references samenwerking.organisatie,
    functie        text not null,       -- as the person says it: 'jeugd- en schoolcoach'
    telefoon       text,
    email          text,
    regime         text not null default 'onderwijs',
    bewaar_tot     date
);

create table samenwerking.team (
    id         bigint generated always as identity primary key,
    sleutel    text not null unique default toegang.sleutel(),
    school_id  bigint not null references samenwerking.school,
    naam       text not null,
    geldig_van date not null default current_date,
    geldig_tot date
);
create index on samenwerking.team (school_id);

create table samenwerking.teamlid (
    id         bigint generated always as identity primary key,
    sleutel    text not null unique default toegang.sleutel(),
    team_id    bigint not null references samenwerking.team,
    account_id bigint not null references toegang.account,
    functie    text not null,
    expertise  text,
    fte        numeric(4, 2) check (fte between 0 and 2),
    van        date not null default current_date,
    tot        date
);
create index on samenwerking.teamlid (team_id);
create index on samenwerking.teamlid (account_id);

alter table toegang.aanstelling add foreign key (school_id) references samenwerking.school;
alter table toegang.aanstelling add foreign key (organisatie_id) references samenwerking.organisatie;

grant select on all tables in schema samenwerking to vliegwiel_app, taak_herinnering, taak_levering, taak_peiling, taak_bewaring;
grant select on samenwerking.organisatie, samenwerking.school, samenwerking.gebied to monitor_bron;
grant insert, update on samenwerking.organisatie, samenwerking.school, samenwerking.gebied, samenwerking.team, samenwerking.teamlid, samenwerking.medewerker to vliegwiel_app;

-- Partners are public knowledge inside the partnership; only the beheerder changes them.
do $$
declare t text;
begin
    foreach t in array array['organisatie', 'school', 'gebied', 'team', 'teamlid', 'medewerker'] loop
        execute format('alter table samenwerking.%I enable row level security', t);
        execute format('create policy lezen on samenwerking.%I for select using (true)', t);
        execute format('create policy beheer on samenwerking.%I for all to vliegwiel_app using ((select toegang.rol()) = ''beheerder'') with check ((select toegang.rol()) = ''beheerder'')', t);
    end loop;
end
$$;
