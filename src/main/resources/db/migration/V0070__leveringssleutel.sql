-- A key with which the system of a school, a gemeente or the region delivers by itself. It is the session of an account of its own, that can sign in
-- nowhere and ends by a date: every policy and the log know it as they know a person. For its data it stands where the desk of that school
-- or gemeente stands, and of the region where a policy adviser stands; of the functions it may use one, aanlevering, and of that only the kinds that it names.
create table levering.sleutel (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    school_id      bigint references samenwerking.school,
    gemeente_id    bigint references samenwerking.organisatie,
    account_id     bigint not null references toegang.account,
    naam           text not null,
    soorten        text[] not null check (cardinality(soorten) > 0),
    gemaakt_op     timestamptz not null default clock_timestamp(),
    door           bigint not null default toegang.lezer() references toegang.account,
    verloopt_op    date not null,
    ingetrokken_op timestamptz,
    check (num_nonnulls(school_id, gemeente_id) < 2),                              -- neither: of the region
    constraint sleutel_soorten check (soorten <@ case
        when school_id is not null then array['verzuim', 'leerlingen', 'afspraken', 'koppeling']
        when gemeente_id is not null then array['jeugdhulp'] else array['duo', 'cbs'] end)
);
create index on levering.sleutel (school_id);
create index on levering.sleutel (gemeente_id) where gemeente_id is not null;
grant select on levering.sleutel to vliegwiel_app;
alter table levering.sleutel enable row level security;
create policy lezen on levering.sleutel for select to vliegwiel_app
    using ((select toegang.rol()) = 'beheerder'
           or ((select toegang.rol()) in ('schooladministratie', 'oco') and school_id = any ((select toegang.scholen())::bigint[])));

-- Of one school or of one gemeente, the other is null; or of the region, and both are.
create function levering.sleutel_gemaakt(school bigint, gemeente bigint, systeem text, kinds text[], hash bytea, tot date) returns text
    language plpgsql security definer set search_path = pg_catalog, levering
as $$
declare
    als text := case when school is not null then 'schooladministratie' when gemeente is not null then 'toegang' else 'beleid' end;
    wie bigint;
    nieuw text;
begin
    if toegang.rol() <> 'beheerder' or tot > current_date + 366 or octet_length(hash) <> 32
            or (gemeente is not null and not exists (select from samenwerking.organisatie o where o.id = gemeente and o.soort = 'gemeente')) then
        raise exception 'sleutel_gemaakt: geen recht' using errcode = '42501';
    end if;
    insert into toegang.account (soort, naam) values ('medewerker', systeem) returning id into wie;
    insert into toegang.aanstelling (account_id, rol, school_id, organisatie_id, van, tot) values (wie, als, school, gemeente, current_date, tot);
    insert into toegang.sessie (token_hash, account_id, rol, recht, verloopt_op) values (hash, wie, als, 'leverancier', tot);
    insert into levering.sleutel (school_id, gemeente_id, account_id, naam, soorten, verloopt_op)
    values (school, gemeente, wie, systeem, kinds, tot) returning sleutel.sleutel into nieuw;
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

-- A person may deliver what the policies allow; a key of those kinds what it names.
create function levering.sleutel_mag(wat text) returns boolean
    language sql stable security definer set search_path = pg_catalog, levering
begin atomic
    select not exists (select from levering.sleutel s where s.account_id = toegang.lezer() and wat <> all (s.soorten));
end;

-- Who may at the desk of the region, or a key of it; the key of a school or gemeente never.
create function levering.sleutel_van_regio() returns boolean
    language sql stable security definer set search_path = pg_catalog, levering
begin atomic
    select toegang.rol() in ('beheerder', 'beleid')
       and not exists (select from levering.sleutel s where s.account_id = toegang.lezer() and num_nonnulls(s.school_id, s.gemeente_id) > 0);
end;
revoke execute on function levering.sleutel_gemaakt(bigint, bigint, text, text[], bytea, date), levering.sleutel_ingetrokken(text),
    levering.sleutel_mag(text), levering.sleutel_van_regio() from public;
grant execute on function levering.sleutel_gemaakt(bigint, bigint, text, text[], bytea, date), levering.sleutel_ingetrokken(text),
    levering.sleutel_mag(text), levering.sleutel_van_regio() to vliegwiel_app;
create policy sleutel on levering.levering as restrictive for insert to vliegwiel_app with check (levering.sleutel_mag(soort));
