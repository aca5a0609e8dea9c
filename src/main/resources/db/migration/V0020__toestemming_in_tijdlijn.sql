-- A line in the timeline about consent. Whoever recorded a withdrawal may have lost the casus with it, and the second person of a
-- weighing need not see it: so only in the transaction in which the reader recorded an answer for this purpose, or confirmed or ended
-- a weighing that the family knows of. A closed file gets no line.
create function ondersteuning.toestemming_genoteerd(van_casus bigint, voor text, titel text, tekst text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    if not exists (select from toestemming.antwoord a
                   where a.casus_id = van_casus and a.doel = voor and a.door = toegang.lezer() and a.op >= now())
       and not exists (select from toestemming.uitzondering u
                   where u.casus_id = van_casus and u.doel = voor and not u.gesloten
                     and ((u.bevestigd_door = toegang.lezer() and u.bevestigd_op >= now()) or u.beeindigd_op >= now())) then
        return false;   -- what throws here would undo a withdrawal
    end if;
    insert into ondersteuning.gebeurtenis (casus_id, soort, titel, tekst)
    select c.id, 'toestemming', toestemming_genoteerd.titel, toestemming_genoteerd.tekst
    from leerling.casus c where c.id = van_casus and c.gesloten_op is null;
    return found;
end
$$;
revoke execute on function ondersteuning.toestemming_genoteerd(bigint, text, text, text) from public;
grant execute on function ondersteuning.toestemming_genoteerd(bigint, text, text, text) to vliegwiel_app;
