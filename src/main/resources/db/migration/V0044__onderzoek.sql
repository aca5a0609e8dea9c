-- Research by an outside bureau: what is asked and on which ground, the pseudonymised file that answers it, and its end. A file is made by
-- one person of the partnership and released by another; this database refuses that they are the same.
do $$
begin
    if not exists (select from pg_roles where rolname = 'taak_onderzoek') then
        create role taak_onderzoek nologin nobypassrls nosuperuser;
    end if;
end
$$;
grant taak_onderzoek to vliegwiel_app with inherit false, set true;
grant usage on schema toegang, logboek, samenwerking, monitor to taak_onderzoek;
grant execute on function toegang.lezer(), toegang.rol(), toegang.sleutel() to taak_onderzoek;

create table monitor.onderzoek (
    id               bigint generated always as identity primary key,
    sleutel          text not null unique default toegang.sleutel(),
    naam             text not null check (length(naam) between 3 and 120),
    vraag            text not null check (length(vraag) between 10 and 2000),
    grondslag        text not null,                 -- a code of kennis/codelijsten/onderzoeksgrondslag.csv
    uitvoerders      text not null check (length(uitvoerders) between 3 and 300),  -- the bureau and its people
    onderzoeker_id   bigint not null references toegang.account,   -- who may take the file
    eenheid          text not null check (eenheid in ('leerling', 'casus')),
    van              date not null,
    tot_en_met       date not null check (tot_en_met >= van),
    bewaar_tot       date not null,                 -- the last day on which there is a file
    aangevraagd_op   timestamptz not null default clock_timestamp(),
    aangevraagd_door bigint not null default toegang.lezer() references toegang.account,
    vernietigd_op    timestamptz,
    vernietigd_door  bigint references toegang.account  -- null beside a date: by itself, past its term
);
create index on monitor.onderzoek (onderzoeker_id);

-- A column that is asked for, why, and how much its precision matters (1 little, 3 much).
create table monitor.onderzoekskolom (
    onderzoek_id bigint not null references monitor.onderzoek,
    kolom        text not null,
    waarom       text not null check (length(waarom) between 3 and 400),
    gewicht      int not null default 2 check (gewicht between 1 and 3),
    primary key (onderzoek_id, kolom)
);

-- One version of the file: what was found about it. The file itself stands apart, enciphered with a key outside this database.
create table monitor.onderzoeksbestand (
    id               bigint generated always as identity primary key,
    sleutel          text not null unique default toegang.sleutel(),
    onderzoek_id     bigint not null references monitor.onderzoek,
    nummer           int not null check (nummer > 0),
    peildag          date not null,
    gemaakt_op       timestamptz not null default clock_timestamp(),
    gemaakt_door     bigint not null default toegang.lezer() references toegang.account,
    klaar_op         timestamptz,
    mislukt_op       timestamptz,
    reden            text not null default '',       -- why it failed, without data of a person
    verslag          jsonb not null default '{}',    -- rows, people, k, l, levels, what was left out
    sha256           text,                           -- of the table inside
    omvang           bigint,                         -- bytes of the whole
    vrijgegeven_op   timestamptz,
    vrijgegeven_door bigint references toegang.account,
    unique (onderzoek_id, nummer),
    check ((vrijgegeven_op is null) = (vrijgegeven_door is null)),
    check (vrijgegeven_door <> gemaakt_door),
    check (vrijgegeven_op is null or klaar_op is not null and sha256 is not null)
);
create unique index een_bestand_tegelijk on monitor.onderzoeksbestand (onderzoek_id) where klaar_op is null and mislukt_op is null;

create table monitor.onderzoeksinhoud (
    bestand_id bigint primary key references monitor.onderzoeksbestand,
    inhoud     bytea not null
);

-- Who releases is the reader of the session, whatever the application says: never who made the file, and never who asked for it.
create function monitor.vrijgegeven_door_een_ander() returns trigger
    language plpgsql security definer set search_path = pg_catalog, monitor
as $$
begin
    if old.vrijgegeven_op is not null or old.klaar_op is null then
        raise exception 'onderzoeksbestand: niet vrij te geven' using errcode = 'VW002';
    end if;
    new.vrijgegeven_door := toegang.lezer();
    if new.vrijgegeven_door is null or new.vrijgegeven_door = old.gemaakt_door or exists (
        select from monitor.onderzoek o where o.id = old.onderzoek_id
        and (new.vrijgegeven_door in (o.aangevraagd_door, o.onderzoeker_id) or o.vernietigd_op is not null)) then
        raise exception 'onderzoeksbestand: een tweede persoon geeft vrij' using errcode = 'VW002';
    end if;
    return new;
end
$$;
create trigger vrijgave before update of vrijgegeven_op on monitor.onderzoeksbestand
    for each row execute function monitor.vrijgegeven_door_een_ander();

create function monitor.onderzoek_vernietigd(welk bigint) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, monitor
as $$
begin
    if toegang.lezer() is null or not exists (
        select from monitor.onderzoek o where o.id = welk and o.vernietigd_op is null
        and (toegang.rol() in ('beleid', 'bestuurder') or toegang.rol() = 'onderzoeker' and o.onderzoeker_id = toegang.lezer())) then
        return false;
    end if;
    perform monitor.onderzoek_gewist(array[welk]);
    return true;
end
$$;

-- What is past its day, for the job of the night: the keys of what went.
create function monitor.onderzoeken_verlopen(vandaag date) returns setof text
    language plpgsql volatile security definer set search_path = pg_catalog, monitor
as $$
declare
    welke bigint[];
begin
    select array_agg(o.id) into welke from monitor.onderzoek o where o.bewaar_tot < vandaag and o.vernietigd_op is null;
    perform monitor.onderzoek_gewist(coalesce(welke, '{}'));
    insert into logboek.regel (actor, gebeurtenis, object, object_id, waarom)
    select 'taak_onderzoek', 'verwijderen', 'onderzoek', w, 'bewaartermijn' from unnest(welke) w;
    return query select o.sleutel from monitor.onderzoek o where o.id = any (welke);
end
$$;

-- How many young people object to research. Only this number; who they are nobody learns here.
create function monitor.bezwaren() returns bigint
    language sql stable security definer set search_path = pg_catalog, monitor
begin atomic
    select count(*) from leerling.jeugdige j where j.bezwaar_onderzoek_op is not null and j.samengevoegd_met is null;
end;
revoke execute on function monitor.onderzoek_vernietigd(bigint), monitor.onderzoeken_verlopen(date),
    monitor.bezwaren(), monitor.vrijgegeven_door_een_ander() from public;
grant execute on function monitor.onderzoek_vernietigd(bigint) to vliegwiel_app;
grant execute on function monitor.onderzoeken_verlopen(date), monitor.bezwaren() to taak_onderzoek;

grant select, insert (naam, vraag, grondslag, uitvoerders, onderzoeker_id, eenheid, van, tot_en_met, bewaar_tot) on monitor.onderzoek to vliegwiel_app;
grant select, insert on monitor.onderzoekskolom to vliegwiel_app;
grant select, insert (onderzoek_id, nummer, peildag), update (vrijgegeven_op) on monitor.onderzoeksbestand to vliegwiel_app;
grant select on monitor.onderzoeksinhoud to vliegwiel_app;
grant select on monitor.onderzoek, monitor.onderzoekskolom, monitor.onderzoeksbestand to taak_onderzoek;
grant update (klaar_op, mislukt_op, reden, verslag, sha256, omvang) on monitor.onderzoeksbestand to taak_onderzoek;
grant insert on monitor.onderzoeksinhoud to taak_onderzoek;
grant insert (gebeurtenis, object, object_id, waarom, uitkomst, herkomst) on logboek.regel to taak_onderzoek;
create policy schrijven_onderzoek on logboek.regel for insert to taak_onderzoek with check (true);
-- What it reads to make a file: the same views as the peiling, and of those only these.
grant select on monitor.school, monitor.inschrijving, monitor.verzuim, monitor.casus, monitor.nazorg, monitor.traject, monitor.doel,
    monitor.contact, monitor.evaluatie to taak_onderzoek;
grant select (id, naam) on samenwerking.organisatie to taak_onderzoek;

alter table monitor.onderzoek enable row level security;
alter table monitor.onderzoekskolom enable row level security;
alter table monitor.onderzoeksbestand enable row level security;
alter table monitor.onderzoeksinhoud enable row level security;
create policy taak on monitor.onderzoek for select to taak_onderzoek using (vernietigd_op is null);
create policy taak on monitor.onderzoekskolom for select to taak_onderzoek using (true);
create policy taak on monitor.onderzoeksbestand for all to taak_onderzoek using (true) with check (vrijgegeven_op is null);
create policy taak on monitor.onderzoeksinhoud for insert to taak_onderzoek with check (true);

-- The partnership and its supervisor see every project, a researcher the own ones.
create policy lezen on monitor.onderzoek for select to vliegwiel_app
    using ((select toegang.rol()) in ('beleid', 'bestuurder', 'fg')
           or (select toegang.rol()) = 'onderzoeker' and (select toegang.lezer()) in (onderzoeker_id, aangevraagd_door));
create policy aanvragen on monitor.onderzoek for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beleid' or (select toegang.rol()) = 'onderzoeker' and onderzoeker_id = (select toegang.lezer()));
create policy lezen on monitor.onderzoekskolom for select to vliegwiel_app
    using (onderzoek_id in (select o.id from monitor.onderzoek o));
create policy aanvragen on monitor.onderzoekskolom for insert to vliegwiel_app
    with check (onderzoek_id in (select o.id from monitor.onderzoek o where o.aangevraagd_door = (select toegang.lezer()))
                and not exists (select from monitor.onderzoeksbestand b where b.onderzoek_id = onderzoekskolom.onderzoek_id));
create policy lezen on monitor.onderzoeksbestand for select to vliegwiel_app
    using (onderzoek_id in (select o.id from monitor.onderzoek o));
create policy maken on monitor.onderzoeksbestand for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beleid' and gemaakt_door = (select toegang.lezer())
                and onderzoek_id in (select o.id from monitor.onderzoek o where o.vernietigd_op is null and o.bewaar_tot >= current_date));
create policy vrijgeven on monitor.onderzoeksbestand for update to vliegwiel_app
    using ((select toegang.rol()) in ('beleid', 'bestuurder')) with check ((select toegang.rol()) in ('beleid', 'bestuurder'));
-- Only the researcher of the project, only what was released, only until its last day.
create policy ophalen on monitor.onderzoeksinhoud for select to vliegwiel_app
    using ((select toegang.rol()) = 'onderzoeker' and bestand_id in (
        select b.id from monitor.onderzoeksbestand b join monitor.onderzoek o on o.id = b.onderzoek_id
        where b.vrijgegeven_op is not null and o.vernietigd_op is null and o.bewaar_tot >= current_date
          and o.onderzoeker_id = (select toegang.lezer())));
