-- Programs that write, and programs that the identity provider knows.

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
grant select, delete, insert (sleutel), update (vraag, status, plaats, soort, antwoord) on web.herhaling to vliegwiel_app;
alter table web.herhaling enable row level security;
create policy eigen on web.herhaling for all to vliegwiel_app
    using (account_id = (select toegang.lezer())) with check (account_id = (select toegang.lezer()));

create or replace function web.opgeruimd() returns bigint
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

-- A program without a key of ours: its name at the identity provider is hashed as a token is. The same name may come again when it ended.
alter table toegang.apisleutel drop constraint apisleutel_token_hash_key;
alter table toegang.apisleutel add column programma text check (length(programma) between 1 and 200);
grant select (programma) on toegang.apisleutel to vliegwiel_app;
drop function toegang.apisleutel_gemaakt(bytea, text, int);

-- Null: nobody is signed in, the term is not allowed, or another key has this name and still works.
create function toegang.apisleutel_gemaakt(hash bytea, met_naam text, dagen int, met_programma text) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, toegang
as $$
declare
    nieuw text;
begin
    if toegang.lezer() is null or dagen not between 1 and 366 then
        return null;
    end if;
    insert into toegang.sessie as s (token_hash, account_id, rol, verloopt_op)
    values (hash, toegang.lezer(), toegang.rol(), now() + make_interval(days => dagen))
    on conflict (token_hash) do update
        set account_id = excluded.account_id, rol = excluded.rol, begonnen_op = now(), verloopt_op = excluded.verloopt_op,
            beeindigd_op = null
        where s.beeindigd_op is not null or s.verloopt_op <= now();
    if not found then
        return null;
    end if;
    insert into toegang.apisleutel (account_id, rol, naam, token_hash, verloopt_op, programma)
    values (toegang.lezer(), toegang.rol(), met_naam, hash, now() + make_interval(days => dagen), met_programma)
    returning sleutel into nieuw;
    return nieuw;
end
$$;

-- False: not there, not yours or withdrawn before.
create or replace function toegang.apisleutel_ingetrokken(welke text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, toegang
as $$
declare
    hash bytea;
begin
    update toegang.apisleutel set ingetrokken_op = now()
    where sleutel = welke and account_id = toegang.lezer() and ingetrokken_op is null
    returning token_hash into hash;
    update toegang.sessie set beeindigd_op = now()
    where token_hash = hash and account_id = toegang.lezer() and beeindigd_op is null;
    return hash is not null;
end
$$;
revoke execute on function toegang.apisleutel_gemaakt(bytea, text, int, text) from public;
grant execute on function toegang.apisleutel_gemaakt(bytea, text, int, text) to vliegwiel_app;
