-- The team meeting: an agenda that everybody at the table may read because it names nobody, and beside each point what is about one person, which
-- the database shows only to whom consent lets in. What was recorded is locked when the meeting is closed; after that something can be added.
create schema overleg;
grant usage on schema overleg to vliegwiel_app;

create table overleg.overleg (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    school_id      bigint not null references samenwerking.school,
    op             date not null,
    tijd           time not null,
    gepland_door   bigint not null default toegang.lezer() references toegang.account,
    gepland_op     timestamptz not null default clock_timestamp(),
    klaargezet_op  timestamptz,                         -- the agenda stands, mentors were asked
    begonnen_op    timestamptz,
    afgerond_op    timestamptz,
    afgerond_door  bigint references toegang.account,
    regime         text not null default 'preventie',
    bewaar_tot     date not null,
    check ((afgerond_op is null) = (afgerond_door is null))
);
create index on overleg.overleg (school_id, op desc);

-- A point as everybody at the table reads it. No column leads to a person.
create table overleg.agendapunt (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    overleg_id     bigint not null references overleg.overleg on delete cascade,
    school_id      bigint not null references samenwerking.school,
    volgorde       int not null,
    soort          text not null check (soort in ('acties', 'leerling', 'zonder_naam', 'onderwerp', 'patroon')),
    titel          text not null default '' check (length(titel) <= 80),
    waarom         text not null default '' check (length(waarom) <= 120),
    vraag          text not null default '' check (length(vraag) <= 400),   -- without a name
    leerjaar       int,
    minuten        int not null check (minuten between 1 and 60),
    adviesvraag_id bigint references ondersteuning.adviesvraag,             -- leads to no person either
    besloten_op    timestamptz,                                             -- that it was dealt with, also for whom the decision is closed
    check ((soort = 'onderwerp') = (titel <> ''))
);
create index on overleg.agendapunt (overleg_id, volgorde);
create unique index een_vast_punt on overleg.agendapunt (overleg_id, soort) where soort in ('acties', 'patroon');

-- About whom a point is, and the question as it was asked about this person.
create table overleg.casuspunt (
    punt_id        bigint primary key references overleg.agendapunt on delete cascade,
    overleg_id     bigint not null references overleg.overleg on delete cascade,
    school_id      bigint not null references samenwerking.school,
    casus_id       bigint references leerling.casus,
    signaal_id     bigint references ondersteuning.signaal on delete cascade,
    vraag          text not null default '' check (length(vraag) <= 400),
    gesteld_door   bigint references toegang.account,
    regime         text not null default 'preventie',
    bewaar_tot     date,
    check (num_nonnulls(casus_id, signaal_id) = 1)
);
create index on overleg.casuspunt (casus_id);
create unique index een_keer_op_de_agenda on overleg.casuspunt (overleg_id, casus_id) where casus_id is not null;

-- What the team decided about one point. Without a casus it is advice about nobody: the rest cannot be decided there.
create table overleg.teambesluit (
    id             bigint generated always as identity primary key,
    punt_id        bigint not null unique references overleg.agendapunt on delete cascade,
    overleg_id     bigint not null references overleg.overleg on delete cascade,
    school_id      bigint not null references samenwerking.school,
    casus_id       bigint references leerling.casus,
    besluit        text not null check (besluit in ('door', 'hulp_op_school', 'andere_route', 'afronden_nazorg', 'later', 'advies', 'toestemming', 'besproken')),
    zin            text not null default '' check (length(zin) <= 400),
    praten_met     text check (praten_met in ('samen', 'jongere', 'ouders', 'vooraf', 'niet_gekomen', 'wil_niet', 'niet_gevraagd')),
    aan_tafel      bigint[] not null default '{}',      -- accounts of who was there for this point
    minuten        int check (minuten between 0 and 240),
    door           bigint not null default toegang.lezer() references toegang.account,
    vastgelegd_op  timestamptz not null default clock_timestamp(),
    regime         text not null default 'preventie',
    bewaar_tot     date,
    versie         int not null default 1,
    check (casus_id is not null or besluit in ('later', 'advies', 'toestemming', 'besproken')),
    check (casus_id is not null or praten_met is null)
);
create index on overleg.teambesluit (casus_id);
create index on overleg.teambesluit (overleg_id);

-- What somebody would do, before which day. It is a task of that person; the day and the end are kept equal, so that the team sees them.
create table overleg.actie (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    punt_id        bigint not null references overleg.agendapunt on delete cascade,
    overleg_id     bigint not null references overleg.overleg on delete cascade,
    school_id      bigint not null references samenwerking.school,
    casus_id       bigint references leerling.casus,
    wat            text not null check (length(wat) between 1 and 120),
    account_id     bigint not null references toegang.account,
    op             date not null,
    klaar_op       timestamptz,
    ingetrokken_om text check (length(ingetrokken_om) between 1 and 200),  -- why it need not be done any more; then klaar_op says since when
    taak           text unique references ondersteuning.taak (sleutel) on delete set null,
    door           bigint not null default toegang.lezer() references toegang.account,
    regime         text not null default 'preventie',
    bewaar_tot     date
);
create index on overleg.actie (school_id) where klaar_op is null;
create index on overleg.actie (punt_id);
create index on overleg.actie (casus_id);

-- Who of the team is at the table.
create table overleg.aanwezigheid (
    overleg_id     bigint not null references overleg.overleg on delete cascade,
    account_id     bigint not null references toegang.account,
    school_id      bigint not null references samenwerking.school,
    primary key (overleg_id, account_id)
);

-- Something that was not right or was missing, added after the meeting was closed. What stood there stays.
create table overleg.aanvulling (
    id             bigint generated always as identity primary key,
    punt_id        bigint not null references overleg.agendapunt on delete cascade,
    overleg_id     bigint not null references overleg.overleg on delete cascade,
    school_id      bigint not null references samenwerking.school,
    casus_id       bigint references leerling.casus,
    tekst          text not null check (length(tekst) between 1 and 400),
    door           bigint not null default toegang.lezer() references toegang.account,
    op             timestamptz not null default clock_timestamp(),
    regime         text not null default 'preventie',
    bewaar_tot     date
);
create index on overleg.aanvulling (punt_id);
create index on overleg.aanvulling (casus_id);

-- A closed meeting stays as it is, whoever asks; and an addition belongs to a closed one.
create function overleg.bewaakt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, overleg
as $$
begin
    if (select o.afgerond_op is not null from overleg.overleg o where o.id = new.overleg_id) <> (tg_table_name = 'aanvulling') then
        raise exception 'overleg: % kan nu niet', tg_table_name using errcode = '42501';
    end if;
    return new;
end
$$;
create function overleg.afronding_blijft() returns trigger language plpgsql set search_path = pg_catalog, overleg
as $$
begin
    raise exception 'overleg: dit is afgerond' using errcode = '42501';
end
$$;
do $$
declare
    t text;
begin
    foreach t in array array['agendapunt', 'casuspunt', 'teambesluit', 'aanwezigheid', 'aanvulling'] loop
        execute format('create trigger bewaakt before insert or update on overleg.%I for each row execute function overleg.bewaakt()', t);
    end loop;
end
$$;
create trigger bewaakt before insert on overleg.actie for each row execute function overleg.bewaakt();
create trigger blijft before update on overleg.overleg for each row when (old.afgerond_op is not null) execute function overleg.afronding_blijft();
create function overleg.na_besluit() returns trigger
    language plpgsql security definer set search_path = pg_catalog, overleg
as $$
begin
    update overleg.agendapunt set besloten_op = new.vastgelegd_op where id = new.punt_id;
    return null;
end
$$;
create trigger besloten after insert on overleg.teambesluit for each row execute function overleg.na_besluit();
revoke execute on function overleg.bewaakt(), overleg.afronding_blijft(), overleg.na_besluit() from public;
