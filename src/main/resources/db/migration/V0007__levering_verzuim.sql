-- Deliveries: what came, from whom, with which layout, and what was wrong with it. And the absence they brought.
create schema levering;
create schema verzuim;
grant usage on schema levering, verzuim to vliegwiel_app, taak_levering, taak_peiling, taak_bewaring, monitor_bron;

-- How one school's files are laid out: remembered, so that the next file needs no mapping.
create table levering.indeling (
    id          bigint generated always as identity primary key,
    school_id   bigint not null references samenwerking.school,
    soort       text not null check (soort in ('verzuim', 'leerlingen')),
    kop         text not null,                      -- hash of the header row
    kolommen    jsonb not null,                     -- field -> column name
    redenen     jsonb not null default '{}',        -- reason code of the school -> verzuimsoort and geoorloofd
    vastgesteld_op timestamptz not null default clock_timestamp(),
    door        bigint not null default toegang.lezer() references toegang.account,
    unique (school_id, soort, kop)
);

create table levering.levering (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    school_id      bigint references samenwerking.school,
    soort          text not null check (soort in ('verzuim', 'leerlingen', 'organisaties')),
    bestandsnaam   text not null,
    sha256         bytea not null,
    periode_van    date,
    periode_tot    date,                            -- inclusive
    regels         bigint not null default 0,
    fouten         bigint not null default 0,
    verslag        jsonb not null default '[]',     -- line, column, found, expected: without personal data
    ontvangen_op   timestamptz not null default clock_timestamp(),
    door           bigint default toegang.lezer() references toegang.account,
    verwerkt_op    timestamptz,
    vervangen_door bigint references levering.levering,
    ingetrokken_op timestamptz,
    teruggedraaid  bigint,                          -- of pupils, when withdrawn: how many became what they were …
    gebleven       bigint                           -- … and how many stayed, because somebody works with them
);
create index on levering.levering (school_id, soort, ontvangen_op desc);

-- A delivery brings thousands of rows of the same few hundred pupils, so that checking each row for itself would be most of the work:
-- verzuim.verwijst checks all rows of a statement at once, verzuim.nog_gemeld the other side.
create table verzuim.melding (
    id          bigint generated always as identity primary key,
    school_id   bigint not null references samenwerking.school not enforced,
    jeugdige_id bigint not null references leerling.jeugdige not enforced,
    datum       date not null,
    lesuur      int check (lesuur between 0 and 15),
    minuten     int not null check (minuten between 1 and 600),
    soort       text not null,                      -- afwezig, te_laat, ziek, uitgestuurd, geschorst, verlof, vrijstelling
    geoorloofd  boolean not null,
    reden       text not null default '',
    levering_id bigint references levering.levering not enforced,
    regime      text not null default 'onderwijs',
    bewaar_tot  date                                -- five years after leaving the school
);
-- The only index beside the key, since each is a third of what taking in a row costs: PostgreSQL skips over the few schools of a region when
-- a pupil is asked for, and over the pupils of a school for a period (decision 0104).
create index on verzuim.melding (school_id, jeugdige_id, datum);

-- What these rows point to is there, and stays until this transaction ends.
create function verzuim.verwijst() returns trigger
    language plpgsql security definer set search_path = pg_catalog, verzuim
as $$
declare
    mist text;
begin
    with plek as materialized (select distinct jeugdige_id, school_id, levering_id from nieuw),
         jeugdige as materialized (select distinct jeugdige_id as id from plek),
         school as materialized (select distinct school_id as id from plek),
         levering as materialized (select distinct levering_id as id from plek where levering_id is not null),
         er_jeugdige as materialized (select j.id from leerling.jeugdige j where j.id in (select id from jeugdige) for key share),
         er_school as materialized (select s.id from samenwerking.school s where s.id in (select id from school) for key share),
         er_levering as materialized (select l.id from levering.levering l where l.id in (select id from levering) for key share)
    select string_agg(wat, ', ') into mist
    from (values ('jeugdige', (select count(*) from jeugdige) - (select count(*) from er_jeugdige)),
                 ('school', (select count(*) from school) - (select count(*) from er_school)),
                 ('levering', (select count(*) from levering) - (select count(*) from er_levering))) v (wat, aantal)
    where v.aantal > 0;
    if mist is not null then
        raise exception 'verzuim.melding verwijst naar iets dat er niet is: %', mist using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;
create trigger verwijst after insert on verzuim.melding referencing new table as nieuw
    for each statement execute function verzuim.verwijst();
create trigger verwijst_nog after update on verzuim.melding referencing new table as nieuw
    for each statement execute function verzuim.verwijst();

-- A pupil, a school or a delivery with absence cannot go.
create function verzuim.nog_gemeld() returns trigger
    language plpgsql security definer set search_path = pg_catalog, verzuim
as $$
begin
    if (case tg_table_name
           when 'jeugdige' then exists (select from verzuim.melding m where m.jeugdige_id = old.id)
           when 'school' then exists (select from verzuim.melding m where m.school_id = old.id)
           else exists (select from verzuim.melding m where m.levering_id = old.id) end) then
        raise exception 'verzuim.melding verwijst nog naar %', tg_table_name using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;
create trigger nog_gemeld after delete on leerling.jeugdige for each row execute function verzuim.nog_gemeld();
create trigger nog_gemeld after delete on samenwerking.school for each row execute function verzuim.nog_gemeld();
create trigger nog_gemeld after delete on levering.levering for each row execute function verzuim.nog_gemeld();

grant select, insert, update on levering.indeling, levering.levering to vliegwiel_app;
grant select, insert, delete on verzuim.melding to vliegwiel_app;
alter table levering.indeling enable row level security;
alter table levering.levering enable row level security;
alter table verzuim.melding enable row level security;

create policy school on levering.indeling for all to vliegwiel_app
    using ((select toegang.rol()) in ('schooladministratie', 'oco') and school_id = any ((select toegang.scholen())::bigint[]))
    with check ((select toegang.rol()) = 'schooladministratie' and school_id = any ((select toegang.scholen())::bigint[]));
-- names of columns and meanings of codes, taken over from another installation
create policy beheerder_neemt_over on levering.indeling for all to vliegwiel_app
    using ((select toegang.rol()) = 'beheerder') with check ((select toegang.rol()) = 'beheerder');
create policy lezen on levering.levering for select to vliegwiel_app
    using (((select toegang.rol()) in ('schooladministratie', 'oco') and school_id = any ((select toegang.scholen())::bigint[]))
           or (select toegang.rol()) in ('beheerder', 'beleid'));
create policy aanleveren on levering.levering for insert to vliegwiel_app
    with check (((select toegang.rol()) = 'schooladministratie' and school_id = any ((select toegang.scholen())::bigint[]))
                or ((select toegang.rol()) = 'beheerder' and soort = 'organisaties'));
create policy bijwerken on levering.levering for update to vliegwiel_app
    using ((select toegang.rol()) = 'schooladministratie' and school_id = any ((select toegang.scholen())::bigint[]));

create policy school on verzuim.melding for select to vliegwiel_app
    using ((select toegang.rol()) in ('schooladministratie', 'oco') and school_id = any ((select toegang.scholen())::bigint[]));
create policy casus on verzuim.melding for select to vliegwiel_app
    using (jeugdige_id = any ((select toegang.jeugdigen('verzuim'))::bigint[]));
create policy aanleveren on verzuim.melding for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'schooladministratie' and school_id = any ((select toegang.scholen())::bigint[]));
create policy vervangen on verzuim.melding for delete to vliegwiel_app
    using ((select toegang.rol()) = 'schooladministratie' and school_id = any ((select toegang.scholen())::bigint[]));
