-- What a school must know becomes a task of its OCO, once. Who delivers or reminds cannot read the tasks of the OCO, so the database looks
-- whether it was told before.
create function ondersteuning.school_gemeld(school bigint, titel text, waarom text, dag date, waar text, merk text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    if not (toegang.rol() in ('beheerder', 'beleid') or (toegang.rol() = 'schooladministratie' and school = any (toegang.scholen()))) then
        raise exception 'school_gemeld: geen recht' using errcode = '42501';
    end if;
    insert into ondersteuning.taak (wie, school_id, soort, titel, waarom, op, adres, herinnering)
    values ('oco@s' || school, school, 'eigen', school_gemeld.titel, school_gemeld.waarom, dag, waar, merk)
    on conflict (herinnering) do nothing;
    return found;
end
$$;

-- What a gemeente must know becomes a task of its front office, once; as ondersteuning.school_gemeld does for a school.
create function ondersteuning.gemeente_gemeld(gemeente bigint, titel text, waarom text, dag date, waar text, merk text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    if toegang.rol() not in ('beheerder', 'beleid') then
        raise exception 'gemeente_gemeld: geen recht' using errcode = '42501';
    end if;
    insert into ondersteuning.taak (wie, soort, titel, waarom, op, adres, herinnering)
    values ('toegang@o' || gemeente, 'eigen', gemeente_gemeld.titel, gemeente_gemeld.waarom, dag, waar, merk)
    on conflict (herinnering) do nothing;
    return found;
end
$$;
revoke execute on function ondersteuning.school_gemeld(bigint, text, text, date, text, text),
    ondersteuning.gemeente_gemeld(bigint, text, text, date, text, text) from public;
grant execute on function ondersteuning.school_gemeld(bigint, text, text, date, text, text),
    ondersteuning.gemeente_gemeld(bigint, text, text, date, text, text) to vliegwiel_app;
