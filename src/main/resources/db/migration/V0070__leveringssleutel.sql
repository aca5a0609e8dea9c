-- A key with which the system of a school delivers by itself. It is the session of an account of its own, that can sign in nowhere, has
-- one role at one school, and ends by a date: every policy and the log know it as they know a person.
create table levering.sleutel (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    school_id      bigint not null references samenwerking.school,
    account_id     bigint not null references toegang.account,
    naam           text not null,
    gemaakt_op     timestamptz not null default clock_timestamp(),
    door           bigint not null default toegang.lezer() references toegang.account,
    verloopt_op    date not null,
    ingetrokken_op timestamptz
);
create index on levering.sleutel (school_id);
grant select on levering.sleutel to vliegwiel_app;
alter table levering.sleutel enable row level security;
create policy lezen on levering.sleutel for select to vliegwiel_app
    using ((select toegang.rol()) = 'beheerder'
           or ((select toegang.rol()) in ('schooladministratie', 'oco') and school_id = any ((select toegang.scholen())::bigint[])));

create function levering.sleutel_gemaakt(school bigint, systeem text, hash bytea, tot date) returns text
    language plpgsql security definer set search_path = pg_catalog, levering
as $$
declare
    wie bigint;
    nieuw text;
begin
    if toegang.rol() <> 'beheerder' or tot > current_date + 366 or octet_length(hash) <> 32 then
        raise exception 'sleutel_gemaakt: geen recht' using errcode = '42501';
    end if;
    insert into toegang.account (soort, naam) values ('medewerker', systeem) returning id into wie;
    insert into toegang.aanstelling (account_id, rol, school_id, van, tot) values (wie, 'schooladministratie', school, current_date, tot);
    insert into toegang.sessie (token_hash, account_id, rol, verloopt_op) values (hash, wie, 'schooladministratie', tot);
    insert into levering.sleutel (school_id, account_id, naam, verloopt_op) values (school, wie, systeem, tot) returning sleutel.sleutel into nieuw;
    return nieuw;
end
$$;

create function levering.sleutel_ingetrokken(welke text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, levering
as $$
declare
    wie bigint;
begin
    if toegang.rol() <> 'beheerder' then
        raise exception 'sleutel_ingetrokken: geen recht' using errcode = '42501';
    end if;
    update levering.sleutel s set ingetrokken_op = now() where s.sleutel = welke and s.ingetrokken_op is null returning s.account_id into wie;
    update toegang.sessie set beeindigd_op = now() where account_id = wie and beeindigd_op is null;
    update toegang.account set gesloten_op = now() where id = wie and gesloten_op is null;
    return wie is not null;
end
$$;
revoke execute on function levering.sleutel_gemaakt(bigint, text, bytea, date), levering.sleutel_ingetrokken(text) from public;
grant execute on function levering.sleutel_gemaakt(bigint, text, bytea, date), levering.sleutel_ingetrokken(text) to vliegwiel_app;
