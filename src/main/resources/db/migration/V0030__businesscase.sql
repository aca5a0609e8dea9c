-- What the work costs and brings: studies with versions that never change once they are fixed. About nobody: no table here holds a young person.
create schema businesscase;
grant usage on schema businesscase to vliegwiel_app;

create table businesscase.studie (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    naam         text not null check (length(naam) between 1 and 200),
    gemaakt_op   timestamptz not null default clock_timestamp(),
    gemaakt_door bigint not null default toegang.lezer() references toegang.account
);

-- One version is the whole model as it was sent, with what the engine made of it. vastgesteld_op closes it for ever.
create table businesscase.versie (
    id               bigint generated always as identity primary key,
    sleutel          text not null unique default toegang.sleutel(),
    studie_id        bigint not null references businesscase.studie,
    nummer           int not null check (nummer > 0),
    model            text not null,                  -- JSON, byte for byte
    hash             text not null default '',       -- SHA-256 of the model, filled in below
    motor            text,                           -- version of the engine that computed the result
    zaad             bigint,                         -- seed of the draws
    uitkomst         text,                           -- JSON
    uitkomst_hash    text,                           -- hash of the model that the result belongs to
    gerekend_op      timestamptz,
    stappen          jsonb not null default '{}',    -- number of the step -> state and reason
    gemaakt_op       timestamptz not null default clock_timestamp(),
    gemaakt_door     bigint not null default toegang.lezer() references toegang.account,
    vastgesteld_op   timestamptz,
    vastgesteld_door bigint references toegang.account,
    versie           int not null default 1,         -- counts the changes, for two people at once
    unique (studie_id, nummer),
    check ((vastgesteld_op is null) = (vastgesteld_door is null)),
    check (num_nulls(uitkomst, uitkomst_hash, motor, zaad, gerekend_op) in (0, 5)),
    -- what is fixed has a result, and of this model
    check (vastgesteld_op is null or uitkomst_hash is not distinct from hash)
);
create unique index een_concept on businesscase.versie (studie_id) where vastgesteld_op is null;

-- Who changed which assumption of a draft, from what to what.
create table businesscase.wijziging (
    id        bigint generated always as identity primary key,
    versie_id bigint not null references businesscase.versie,
    plek      text not null,                         -- where in the model
    naam      text not null,
    oud       text not null,
    nieuw     text not null,
    reden     text not null default '',
    op        timestamptz not null default clock_timestamp(),
    door      bigint not null default toegang.lezer() references toegang.account
);
create index on businesscase.wijziging (versie_id, op desc);

-- A remark of who reviews; it is answered, and closed.
create table businesscase.opmerking (
    id              bigint generated always as identity primary key,
    sleutel         text not null unique default toegang.sleutel(),
    versie_id       bigint not null references businesscase.versie,
    bij             text not null,                   -- which part it is about
    tekst           text not null check (length(tekst) between 1 and 4000),
    op              timestamptz not null default clock_timestamp(),
    door            bigint not null default toegang.lezer() references toegang.account,
    antwoord        text,
    beantwoord_op   timestamptz,
    beantwoord_door bigint references toegang.account,
    gesloten_op     timestamptz,
    gesloten_door   bigint references toegang.account,
    check (num_nulls(antwoord, beantwoord_op, beantwoord_door) in (0, 3)),
    check (num_nulls(gesloten_op, gesloten_door) in (0, 2)),
    check (gesloten_op is null or beantwoord_op is not null)
);
create index on businesscase.opmerking (versie_id);

-- Which gremium decided what on which version; insert-only, a later decision is a later row.
create table businesscase.besluit (
    id          bigint generated always as identity primary key,
    versie_id   bigint not null references businesscase.versie,
    gremium     text not null check (length(gremium) between 1 and 200),
    datum       date not null,
    uitkomst    text not null check (uitkomst in ('akkoord', 'akkoord_mits', 'niet_akkoord', 'uitgesteld')),
    toelichting text not null default '',
    op          timestamptz not null default clock_timestamp(),
    door        bigint not null default toegang.lezer() references toegang.account
);
create index on businesscase.besluit (versie_id);

-- Two timelines of one made-up young person, for a workshop. verzonnen_door says so with their own name.
create table businesscase.voorbeeldcasus (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    naam           text not null check (length(naam) between 1 and 100),
    leeftijd       int not null check (leeftijd between 4 and 27),
    vraag          text not null default '',
    prijspeil      int not null,
    gemaakt_op     timestamptz not null default clock_timestamp(),
    verzonnen_door bigint not null default toegang.lezer() references toegang.account,
    gesloten_op    timestamptz
);

create table businesscase.voorbeeldstap (
    id                bigint generated always as identity primary key,
    sleutel           text not null unique default toegang.sleutel(),
    voorbeeldcasus_id bigint not null references businesscase.voorbeeldcasus,
    tijdlijn          text not null check (tijdlijn in ('met', 'zonder')),
    jaar              int not null check (jaar between 1 and 20),
    volgorde          int not null,
    wat               text not null check (length(wat) between 1 and 200),
    kengetal          text,                          -- code in kennis/kengetallen.csv; null: a price of one's own
    bron              text not null default '',      -- where a price of one's own comes from
    aantal            numeric(12, 2) not null check (aantal > 0),
    prijs_cent        bigint check (prijs_cent >= 0), -- per unit in the prices of the casus; null is not known, never nothing
    partij            text not null
);
create index on businesscase.voorbeeldstap (voorbeeldcasus_id, tijdlijn, jaar, volgorde);

create function businesscase.hash_ingevuld() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    new.hash := encode(sha256(convert_to(new.model, 'UTF8')), 'hex');
    return new;
end
$$;
create trigger a_hash before insert or update of model on businesscase.versie
    for each row execute function businesscase.hash_ingevuld();

create function businesscase.vast() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.vastgesteld_op is not null then
        raise exception 'Deze versie is vastgesteld en verandert niet meer.' using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger vast before update or delete on businesscase.versie for each row execute function businesscase.vast();

-- A decision is about a fixed version, a change about a draft.
create function businesscase.past_bij_versie() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if (select vastgesteld_op is null from businesscase.versie where id = new.versie_id) = (tg_table_name = 'besluit') then
        raise exception 'Dit past niet bij de stand van de versie.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger past before insert on businesscase.besluit for each row execute function businesscase.past_bij_versie();
create trigger past before insert on businesscase.wijziging for each row execute function businesscase.past_bij_versie();
