-- The key of a system has a right of its own. For its data it stands where the desk of that school or gemeente stands, so that every policy
-- keeps holding; of the functions it may use one, aanlevering, and of that only the kinds that its key names.
alter table toegang.sessie add column recht text;      -- the role in kennis/rollen.csv; null: the same as rol

create or replace function toegang.sessie_van(hash bytea)
    returns table (account_id bigint, sleutel text, naam text, soort text, rol text, scholen bigint[], organisaties bigint[], rollen text[], verloopt_op timestamptz)
    language sql volatile security definer set search_path = pg_catalog, toegang
begin atomic
    select k.id, k.sleutel, k.naam, k.soort, coalesce(s.recht, s.rol),
           coalesce(array_agg(distinct a.school_id) filter (where a.rol = s.rol and a.school_id is not null), '{}'),
           coalesce(array_agg(distinct a.organisatie_id) filter (where a.rol = s.rol and a.organisatie_id is not null), '{}'),
           coalesce(array_agg(distinct a.rol) filter (where a.rol is not null), '{}'),
           s.verloopt_op
    from toegang.sessie s
    join toegang.account k on k.id = s.account_id and k.gesloten_op is null
    left join toegang.aanstelling a on a.account_id = k.id
         and a.van <= current_date and (a.tot is null or a.tot > current_date)
    where s.token_hash = hash and s.verloopt_op > now() and s.beeindigd_op is null
    group by k.id, k.sleutel, k.naam, k.soort, s.rol, s.recht, s.verloopt_op
    having k.soort <> 'medewerker' or count(a.id) filter (where a.rol = s.rol) > 0;
end;

alter table levering.sleutel add column soorten text[] not null default '{verzuim,leerlingen,afspraken,koppeling}';
update levering.sleutel set soorten = '{jeugdhulp}' where gemeente_id is not null;
update toegang.sessie set recht = 'leverancier' where account_id in (select s.account_id from levering.sleutel s);
alter table levering.sleutel
    alter column soorten drop default,
    add constraint sleutel_soorten check (cardinality(soorten) > 0 and case when school_id is null then soorten = '{jeugdhulp}'
                                          else soorten <@ array['verzuim', 'leerlingen', 'afspraken', 'koppeling'] end);

drop function levering.sleutel_gemaakt(bigint, text, bytea, date);
drop function levering.sleutel_gemaakt_gemeente(bigint, text, bytea, date);

-- Of one school or of one gemeente; the other is null.
create function levering.sleutel_gemaakt(school bigint, gemeente bigint, systeem text, kinds text[], hash bytea, tot date) returns text
    language plpgsql security definer set search_path = pg_catalog, levering
as $$
declare
    als text := case when school is null then 'toegang' else 'schooladministratie' end;
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

-- A person may deliver what the policies allow; a key of those kinds what it names.
create function levering.sleutel_mag(wat text) returns boolean
    language sql stable security definer set search_path = pg_catalog, levering
begin atomic
    select not exists (select from levering.sleutel s where s.account_id = toegang.lezer() and wat <> all (s.soorten));
end;
revoke execute on function levering.sleutel_gemaakt(bigint, bigint, text, text[], bytea, date), levering.sleutel_mag(text) from public;
grant execute on function levering.sleutel_gemaakt(bigint, bigint, text, text[], bytea, date), levering.sleutel_mag(text) to vliegwiel_app;
create policy sleutel on levering.levering as restrictive for insert to vliegwiel_app with check (levering.sleutel_mag(soort));
