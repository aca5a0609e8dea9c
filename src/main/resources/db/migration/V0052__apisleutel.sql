-- A key for a program: it reads as the person who made it, in the role of that moment, until a day. The database knows its hash only.
create table toegang.apisleutel (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    account_id     bigint not null references toegang.account,
    rol            text not null,
    naam           text not null check (length(naam) between 1 and 80),
    token_hash     bytea not null,                  -- as in toegang.sessie; no cookie can have it. Not unique: a programma may come again when it ended
    programma      text check (length(programma) between 1 and 200),   -- its name at the identity provider, hashed as a token is; null: it has a key of ours
    gemaakt_op     timestamptz not null default now(),
    verloopt_op    timestamptz not null,
    ingetrokken_op timestamptz
);
create index on toegang.apisleutel (account_id);
grant select (id, sleutel, account_id, rol, naam, programma, gemaakt_op, verloopt_op, ingetrokken_op) on toegang.apisleutel to vliegwiel_app;
alter table toegang.apisleutel enable row level security;
create policy eigen on toegang.apisleutel for select to vliegwiel_app using (account_id = (select toegang.lezer()));

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
create function toegang.apisleutel_ingetrokken(welke text) returns boolean
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
revoke execute on function toegang.apisleutel_gemaakt(bytea, text, int, text), toegang.apisleutel_ingetrokken(text) from public;
grant execute on function toegang.apisleutel_gemaakt(bytea, text, int, text), toegang.apisleutel_ingetrokken(text) to vliegwiel_app;
