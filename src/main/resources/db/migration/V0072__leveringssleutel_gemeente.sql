-- A key for the system of a gemeente too: messages about youth care, in the role that delivers them at the desk.
alter table levering.sleutel
    alter column school_id drop not null,
    add column gemeente_id bigint references samenwerking.organisatie,
    add constraint sleutel_van_een check (num_nonnulls(school_id, gemeente_id) = 1);
create index on levering.sleutel (gemeente_id) where gemeente_id is not null;

create function levering.sleutel_gemaakt_gemeente(gemeente bigint, systeem text, hash bytea, tot date) returns text
    language plpgsql security definer set search_path = pg_catalog, levering
as $$
declare
    wie bigint;
    nieuw text;
begin
    if toegang.rol() <> 'beheerder' or tot > current_date + 366 or octet_length(hash) <> 32
            or not exists (select from samenwerking.organisatie o where o.id = gemeente and o.soort = 'gemeente') then
        raise exception 'sleutel_gemaakt_gemeente: geen recht' using errcode = '42501';
    end if;
    insert into toegang.account (soort, naam) values ('medewerker', systeem) returning id into wie;
    insert into toegang.aanstelling (account_id, rol, organisatie_id, van, tot) values (wie, 'toegang', gemeente, current_date, tot);
    insert into toegang.sessie (token_hash, account_id, rol, verloopt_op) values (hash, wie, 'toegang', tot);
    insert into levering.sleutel (gemeente_id, account_id, naam, verloopt_op) values (gemeente, wie, systeem, tot)
    returning sleutel.sleutel into nieuw;
    return nieuw;
end
$$;
revoke execute on function levering.sleutel_gemaakt_gemeente(bigint, text, bytea, date) from public;
grant execute on function levering.sleutel_gemaakt_gemeente(bigint, text, bytea, date) to vliegwiel_app;
