-- Linking youth care to a school. Off unless somebody records the legal ground for one school and the privacy officer agrees. The school hands
-- over BSN's, in memory they become the same keyed pseudonyms as in the messages of gemeenten, and only the measure side keeps them: no role
-- of the application can read them back. Ending a linking wipes them.
create schema koppeling;
grant usage on schema koppeling to vliegwiel_app, taak_bewaring, monitor_bron;

create table koppeling.koppeling (
    id              bigint generated always as identity primary key,
    sleutel         text not null unique default toegang.sleutel(),
    school_id       bigint not null references samenwerking.school,
    grondslag       text not null check (length(grondslag) between 20 and 2000),     -- which law, and why it is needed
    besluit         text not null check (length(besluit) between 3 and 200),         -- who decided
    besloten_op     date not null,
    geldig_van      date not null,
    geldig_tot      date not null check (geldig_tot > geldig_van and geldig_tot <= geldig_van + 366),     -- exclusive
    vastgelegd_op   timestamptz not null default clock_timestamp(),
    vastgelegd_door bigint not null default toegang.lezer() references toegang.account,
    akkoord_op      timestamptz,
    akkoord_door    bigint references toegang.account check (akkoord_door <> vastgelegd_door),
    beeindigd_op    timestamptz,
    beeindigd_door  bigint references toegang.account       -- null with beeindigd_op: its time was over
);
create index on koppeling.koppeling (school_id);
create unique index een_tegelijk on koppeling.koppeling (school_id) where beeindigd_op is null;

create table monitor.koppelrij (
    koppeling_id bigint not null references koppeling.koppeling,
    levering_id  bigint not null references levering.levering,
    school_id    bigint not null references samenwerking.school,
    client       bigint not null,                   -- keyed pseudonym of the BSN, as in jeugdhulp
    dag          date not null,                     -- on which the school handed it over
    regime       text not null default 'jeugdhulp',
    bewaar_tot   date not null,
    primary key (koppeling_id, client)
);
create index on monitor.koppelrij (levering_id);

grant select, insert on koppeling.koppeling to vliegwiel_app;
alter table koppeling.koppeling enable row level security;
alter table monitor.koppelrij enable row level security;        -- only the functions below and the views of the monitor
create policy lezen on koppeling.koppeling for select to vliegwiel_app using ((select toegang.lezer()) is not null);
create policy vastleggen on koppeling.koppeling for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beheerder' and akkoord_op is null and beeindigd_op is null);
grant select on koppeling.koppeling, monitor.koppelrij to monitor_bron;
create policy monitor on koppeling.koppeling for select to monitor_bron using (true);
create policy monitor on monitor.koppelrij for select to monitor_bron using (true);

-- The privacy officer agrees: another person than who recorded it.
create function koppeling.akkoord(welke text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, koppeling
as $$
begin
    if toegang.rol() <> 'fg' then
        raise exception 'koppeling: geen recht' using errcode = '42501';
    end if;
    update koppeling.koppeling k set akkoord_op = clock_timestamp(), akkoord_door = toegang.lezer()
    where k.sleutel = welke and k.akkoord_op is null and k.beeindigd_op is null and k.vastgelegd_door <> toegang.lezer();
    return found;
end
$$;

-- Ends it and wipes what it linked; how many.
create function koppeling.beeindigd(welke text) returns bigint
    language plpgsql security definer set search_path = pg_catalog, koppeling
as $$
declare
    nr bigint;
    aantal bigint;
begin
    if toegang.rol() not in ('fg', 'beheerder') then
        raise exception 'koppeling: geen recht' using errcode = '42501';
    end if;
    update koppeling.koppeling k set beeindigd_op = clock_timestamp(), beeindigd_door = toegang.lezer()
    where k.sleutel = welke and k.beeindigd_op is null returning k.id into nr;
    update levering.levering l set ingetrokken_op = clock_timestamp()
    where l.id in (select r.levering_id from monitor.koppelrij r where r.koppeling_id = nr);
    delete from monitor.koppelrij r where r.koppeling_id = nr;
    get diagnostics aantal = row_count;
    return case when nr is null then -1 else aantal end;
end
$$;

-- What the school hands over comes in the place of what it handed over before; only under a linking that holds today.
create function koppeling.gekoppeld(welke bigint, levering bigint, op date, clienten bigint[]) returns int
    language plpgsql security definer set search_path = pg_catalog, koppeling
as $$
declare
    k koppeling.koppeling;
    aantal int;
begin
    select * into k from koppeling.koppeling z where z.id = welke for update;
    if toegang.rol() <> 'schooladministratie' or k.id is null or not k.school_id = any (toegang.scholen())
            or k.akkoord_op is null or k.beeindigd_op is not null or op < k.geldig_van or op >= k.geldig_tot
            or not exists (select from levering.levering l where l.id = levering and l.school_id = k.school_id and l.soort = 'koppeling') then
        raise exception 'koppeling: geen recht' using errcode = '42501';
    end if;
    delete from monitor.koppelrij r where r.koppeling_id = k.id;
    insert into monitor.koppelrij (koppeling_id, levering_id, school_id, client, dag, bewaar_tot)
    select k.id, levering, k.school_id, c, op, k.geldig_tot from (select distinct unnest(clienten) as c) x;
    get diagnostics aantal = row_count;
    return aantal;
end
$$;

-- The school takes its delivery back.
create function koppeling.levering_ingetrokken(welke bigint) returns bigint
    language plpgsql security definer set search_path = pg_catalog, koppeling
as $$
declare
    aantal bigint;
begin
    delete from monitor.koppelrij r where r.levering_id = welke and toegang.rol() = 'schooladministratie' and r.school_id = any (toegang.scholen());
    get diagnostics aantal = row_count;
    return aantal;
end
$$;

-- How many pupils a linking holds: for who looks after it, never who.
create function koppeling.aantal(welke bigint) returns bigint
    language sql stable security definer set search_path = pg_catalog, koppeling
begin atomic
    select count(*) from monitor.koppelrij r
    where r.koppeling_id = welke and (toegang.rol() in ('fg', 'beheerder') or toegang.rol() = 'schooladministratie' and r.school_id = any (toegang.scholen()));
end;

-- What is past its last day ends and is wiped by itself.
create function koppeling.verlopen(vandaag date) returns bigint
    language plpgsql security definer set search_path = pg_catalog, koppeling
as $$
declare
    aantal bigint;
begin
    update koppeling.koppeling k set beeindigd_op = clock_timestamp() where k.beeindigd_op is null and k.geldig_tot <= vandaag;
    update levering.levering l set ingetrokken_op = clock_timestamp()
    where l.id in (select r.levering_id from monitor.koppelrij r where r.bewaar_tot <= vandaag);
    delete from monitor.koppelrij r where r.bewaar_tot <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'koppeling', 'koppeling', aantal);
    return aantal;
end
$$;
revoke execute on function koppeling.akkoord(text), koppeling.beeindigd(text), koppeling.gekoppeld(bigint, bigint, date, bigint[]),
    koppeling.levering_ingetrokken(bigint), koppeling.aantal(bigint), koppeling.verlopen(date) from public;
grant execute on function koppeling.akkoord(text), koppeling.beeindigd(text), koppeling.gekoppeld(bigint, bigint, date, bigint[]),
    koppeling.levering_ingetrokken(bigint), koppeling.aantal(bigint) to vliegwiel_app;
grant execute on function koppeling.verlopen(date) to taak_bewaring;

-- Which pupils of a school are known in youth care, by the pseudonym of one peiling.
grant create on schema monitor to monitor_bron;
create view monitor.koppeling as
select r.school_id as school, monitor.pseudoniem('jeugdhulp', r.client) as jeugdige, monitor.dag(r.dag) as dag, monitor.maand(r.dag) as maand
from monitor.koppelrij r join koppeling.koppeling k on k.id = r.koppeling_id
where k.beeindigd_op is null and k.akkoord_op is not null and r.bewaar_tot > current_date and monitor.bekend(r.dag) is not null;
alter view monitor.koppeling owner to monitor_bron;
grant select on monitor.koppeling to taak_peiling;
revoke create on schema monitor from monitor_bron;
