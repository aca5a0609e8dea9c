-- What belongs to the screen and not to a file: drafts, banners, forms already sent, reports of wrong data.
create schema web;
grant usage on schema web to vliegwiel_app;

-- What someone typed and did not send yet. The writer's alone; shut as soon as the access to the casus ends.
create table web.concept (
    id         bigint generated always as identity primary key,
    eigenaar   bigint not null default toegang.lezer() references toegang.account,
    formulier  text not null check (length(formulier) between 1 and 200),
    casus_id   bigint,
    velden     jsonb not null check (pg_column_size(velden) < 200000),
    op         timestamptz not null default now(),
    verloopt_op timestamptz not null default now() + interval '14 days'
);
create unique index on web.concept (eigenaar, formulier, casus_id) nulls not distinct;
create index on web.concept (verloopt_op);

-- The banner of the next page; it may hold a name.
create table web.melding (
    id           bigint generated always as identity primary key,
    eigenaar     bigint not null default toegang.lezer() references toegang.account,
    tekst        text not null,
    ongedaan_url text,
    op           timestamptz not null default now()
);
create index on web.melding (eigenaar);

-- The key of each form that was sent, so that sending it twice does the thing once.
create table web.inzending (
    eigenaar bigint not null default toegang.lezer() references toegang.account,
    sleutel  text not null check (length(sleutel) between 8 and 64),
    op       timestamptz not null default now(),
    primary key (eigenaar, sleutel)
);

-- Wrong data or a wrong page, as a reader reports it; no names (the form says so).
create table web.foutmelding (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    eigenaar       bigint not null default toegang.lezer() references toegang.account,
    pagina         text not null,
    tekst          text not null check (length(tekst) between 1 and 4000),
    op             timestamptz not null default now(),
    afgehandeld_op timestamptz,
    antwoord       text
);
create index on web.foutmelding (eigenaar, op desc);
create index on web.foutmelding (op desc) where afgehandeld_op is null;

-- A write with an Idempotency-Key: what was asked and what was answered, for a day, so that a repeated write does not double.
create table web.herhaling (
    account_id  bigint not null default toegang.lezer() references toegang.account on delete cascade,
    sleutel     text not null check (length(sleutel) between 1 and 100),
    begonnen_op timestamptz not null default clock_timestamp(),
    vraag       bytea,                   -- SHA-256 of method, address and body; null as long as the first is busy
    status      int,
    plaats      text,
    soort       text,
    antwoord    bytea,
    primary key (account_id, sleutel)
);
grant select, insert, update, delete on web.concept to vliegwiel_app;
grant select, insert, delete on web.melding to vliegwiel_app;
grant select, insert on web.inzending to vliegwiel_app;
grant select, delete, insert (sleutel), update (vraag, status, plaats, soort, antwoord) on web.herhaling to vliegwiel_app;
grant select on web.foutmelding to vliegwiel_app;
grant insert (pagina, tekst), update (afgehandeld_op, antwoord) on web.foutmelding to vliegwiel_app;

alter table web.concept enable row level security;
alter table web.melding enable row level security;
alter table web.inzending enable row level security;
alter table web.foutmelding enable row level security;
alter table web.herhaling enable row level security;

create policy eigen on web.concept to vliegwiel_app
    using (eigenaar = (select toegang.lezer()) and verloopt_op > now()
           and (casus_id is null or toegang.ziet(casus_id, null)))
    with check (eigenaar = (select toegang.lezer()) and verloopt_op <= now() + interval '14 days'
           and (casus_id is null or toegang.ziet(casus_id, null)));
create policy eigen on web.melding to vliegwiel_app
    using (eigenaar = (select toegang.lezer())) with check (eigenaar = (select toegang.lezer()));
create policy eigen on web.inzending to vliegwiel_app
    using (eigenaar = (select toegang.lezer())) with check (eigenaar = (select toegang.lezer()));
create policy eigen on web.herhaling to vliegwiel_app
    using (account_id = (select toegang.lezer())) with check (account_id = (select toegang.lezer()));
create policy eigen on web.foutmelding for select to vliegwiel_app
    using (eigenaar = (select toegang.lezer()) or (select toegang.rol()) = 'beheerder');
create policy schrijven on web.foutmelding for insert to vliegwiel_app
    with check (eigenaar = (select toegang.lezer()));
create policy afhandelen on web.foutmelding for update to vliegwiel_app
    using ((select toegang.rol()) = 'beheerder') with check ((select toegang.rol()) = 'beheerder');

-- Deletes what is past its day and reads nothing; called by a daily job.
create function web.opgeruimd() returns bigint
    language sql volatile security definer set search_path = pg_catalog, web
begin atomic
    with a as (delete from web.concept where verloopt_op <= now() returning 1),
         b as (delete from web.melding where op < now() - interval '1 day' returning 1),
         c as (delete from web.inzending where op < now() - interval '2 days' returning 1),
         d as (delete from web.foutmelding where afgehandeld_op < now() - interval '1 year' returning 1),
         e as (delete from web.herhaling where begonnen_op < now() - interval '1 day' returning 1)
    select (select count(*) from a) + (select count(*) from b) + (select count(*) from c) + (select count(*) from d)
           + (select count(*) from e);
end;
revoke execute on function web.opgeruimd() from public;
grant execute on function web.opgeruimd() to vliegwiel_app;
