-- Who pays what: counts of pupils, fundings in versions that stay once fixed, agreements, actual costs. Nothing of one person.
create schema bekostiging;
grant usage on schema bekostiging to vliegwiel_app, taak_peiling;

-- Pupils on a day, where they go to school and where they live; help in the years before. Only counts leave the work.
-- Who objects to research still counts at the school; where that pupil lives counts as not known.
grant select (gemeente_id, pc4) on leerling.jeugdige to monitor_bron;
create view monitor.leerlingplek as
with dag as (select date '1970-01-01' + nullif(current_setting('vliegwiel.peildag', true), '')::int as op)
select i.school_id as school, j.gemeente_id as gemeente, g.swv_vo_id as swv, count(distinct i.jeugdige_id)::int as leerlingen
from dag join leerling.inschrijving i on i.van <= dag.op and (i.tot is null or i.tot > dag.op)
left join leerling.jeugdige j on j.id = i.jeugdige_id
left join samenwerking.gebied g on g.pc4 = j.pc4
group by i.school_id, j.gemeente_id, g.swv_vo_id;

create view monitor.clientplek as
with jaar as (select extract(year from date '1970-01-01' + nullif(current_setting('vliegwiel.peildag', true), '')::int)::int as nr)
select s.bestuur_id as bestuur, j.gemeente_id as gemeente, g.swv_vo_id as swv, jaar.nr - y.terug as jaar,
       count(distinct c.jeugdige_id)::int as clienten
from jaar cross join generate_series(1, 3) y (terug)
join leerling.casus c on c.ondersteuning_op < make_date(jaar.nr - y.terug + 1, 1, 1)
     and coalesce(c.afronden_op, c.gesloten_op, 'infinity') >= make_date(jaar.nr - y.terug, 1, 1)
join leerling.jeugdige j on j.id = c.jeugdige_id
join samenwerking.school s on s.id = c.school_id
left join samenwerking.gebied g on g.pc4 = j.pc4
group by s.bestuur_id, j.gemeente_id, g.swv_vo_id, jaar.nr - y.terug;
grant create on schema monitor to monitor_bron;
alter view monitor.leerlingplek owner to monitor_bron;
alter view monitor.clientplek owner to monitor_bron;
revoke create on schema monitor from monitor_bron;
grant select on monitor.leerlingplek, monitor.clientplek to taak_peiling;

create table bekostiging.leerlingtelling (
    id       bigint generated always as identity primary key,
    teldatum date not null,
    geteld_op timestamptz not null default now(),
    door     bigint not null references toegang.account
);
create table bekostiging.leerlingaantal (
    telling_id  bigint not null references bekostiging.leerlingtelling,
    school_id   bigint not null references samenwerking.school,
    gemeente_id bigint references samenwerking.organisatie,  -- null: outside the region, or not known
    swv_id      bigint references samenwerking.organisatie,
    aantal      int not null check (aantal > 0)
);
create index on bekostiging.leerlingaantal (telling_id);
-- Per partner; null where fewer than ten: a small number does not leave the work.
create table bekostiging.clientaantal (
    telling_id     bigint not null references bekostiging.leerlingtelling,
    organisatie_id bigint not null references samenwerking.organisatie,
    clienten       int check (clienten = 0 or clienten >= 10),
    drie_jaar      int check (drie_jaar = 0 or drie_jaar >= 10),
    primary key (telling_id, organisatie_id)
);

create table bekostiging.bekostiging (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    naam           text not null,
    aangemaakt_op  timestamptz not null default now(),
    aangemaakt_door bigint not null default toegang.lezer() references toegang.account
);
create table bekostiging.bekostigingsversie (
    id               bigint generated always as identity primary key,
    bekostiging_id   bigint not null references bekostiging.bekostiging,
    nummer           int not null check (nummer > 0),
    opzet            jsonb not null,
    revisie          int not null default 1,
    gewijzigd_op     timestamptz not null default now(),
    gewijzigd_door   bigint not null default toegang.lezer() references toegang.account,
    vastgesteld_op   timestamptz,
    vastgesteld_door bigint references toegang.account,
    hash             bytea,                                  -- SHA-256 of the fixed opzet
    unique (bekostiging_id, nummer)
);
create unique index een_concept on bekostiging.bekostigingsversie (bekostiging_id) where vastgesteld_op is null;

create function bekostiging.versie_staat_vast() returns trigger
    language plpgsql set search_path = pg_catalog
as $$
begin
    if old.vastgesteld_op is not null then
        raise exception 'A fixed version of a funding never changes' using errcode = '23000';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.hash := case when new.vastgesteld_op is not null then sha256(convert_to(new.opzet::text, 'UTF8')) end;
    return new;
end
$$;
create trigger staat_vast before update or delete on bekostiging.bekostigingsversie
    for each row execute function bekostiging.versie_staat_vast();

-- What a party said of one scenario of one fixed version; a later row of the same body replaces it, the earlier stays.
create table bekostiging.akkoord (
    id            bigint generated always as identity primary key,
    versie_id     bigint not null references bekostiging.bekostigingsversie,
    scenario      text not null,
    partij        text not null,                             -- code of the party in the opzet: g-9001
    orgaan        text not null check (orgaan in ('college', 'raad', 'directie', 'bestuur', 'ledenvergadering')),
    besluit       text not null check (besluit in ('akkoord', 'akkoord mits', 'niet akkoord')),
    datum         date not null,
    opmerking     text not null default '',
    vastgelegd_op timestamptz not null default now(),
    door          bigint not null default toegang.lezer() references toegang.account
);
create index on bekostiging.akkoord (versie_id);

-- What was really spent, per line and month; a correction is a later row.
create table bekostiging.realisatie (
    id             bigint generated always as identity primary key,
    bekostiging_id bigint not null references bekostiging.bekostiging,
    jaar           int not null check (jaar between 2000 and 2100),
    maand          int not null check (maand between 1 and 12),
    regel          text not null,                            -- code of a line of the budget
    cent           bigint not null check (cent >= 0),
    bron           text not null,
    vastgelegd_op  timestamptz not null default now(),
    door           bigint not null default toegang.lezer() references toegang.account
);
create index on bekostiging.realisatie (bekostiging_id, jaar);

grant select on all tables in schema bekostiging to vliegwiel_app;
grant select, insert on bekostiging.leerlingtelling, bekostiging.leerlingaantal, bekostiging.clientaantal to taak_peiling;
grant insert (naam) on bekostiging.bekostiging to vliegwiel_app;
grant insert (bekostiging_id, nummer, opzet), update (opzet, revisie, gewijzigd_op, gewijzigd_door, vastgesteld_op, vastgesteld_door)
    on bekostiging.bekostigingsversie to vliegwiel_app;
grant insert (versie_id, scenario, partij, orgaan, besluit, datum, opmerking) on bekostiging.akkoord to vliegwiel_app;
grant insert (bekostiging_id, jaar, maand, regel, cent, bron) on bekostiging.realisatie to vliegwiel_app;

-- All partners see all amounts: the money is open. Only policy advisers write.
do $$
declare t text;
begin
    foreach t in array array['leerlingtelling', 'leerlingaantal', 'clientaantal', 'bekostiging', 'bekostigingsversie', 'akkoord', 'realisatie'] loop
        execute format('alter table bekostiging.%I enable row level security', t);
        execute format('create policy lezen on bekostiging.%I for select to vliegwiel_app using ((select toegang.rol()) in (''beleid'', ''bestuurder'', ''procesbegeleider''))', t);
    end loop;
    foreach t in array array['leerlingtelling', 'leerlingaantal', 'clientaantal'] loop
        execute format('create policy taak on bekostiging.%I for all to taak_peiling using (true) with check (true)', t);
    end loop;
    foreach t in array array['bekostiging', 'realisatie'] loop
        execute format('create policy schrijven on bekostiging.%I for insert to vliegwiel_app with check ((select toegang.rol()) = ''beleid'')', t);
    end loop;
end
$$;
create policy schrijven on bekostiging.bekostigingsversie for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beleid' and vastgesteld_op is null);
create policy wijzigen on bekostiging.bekostigingsversie for update to vliegwiel_app
    using ((select toegang.rol()) = 'beleid' and vastgesteld_op is null)
    with check ((select toegang.rol()) = 'beleid' and gewijzigd_door = (select toegang.lezer())
                and (vastgesteld_door is null or vastgesteld_door = (select toegang.lezer())));
create policy schrijven on bekostiging.akkoord for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beleid' and datum <= current_date
                and versie_id in (select v.id from bekostiging.bekostigingsversie v where v.vastgesteld_op is not null));
