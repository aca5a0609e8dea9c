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
revoke execute on function ondersteuning.gemeente_gemeld(bigint, text, text, date, text, text) from public;
grant execute on function ondersteuning.gemeente_gemeld(bigint, text, text, date, text, text) to vliegwiel_app;
