-- A young person, or the parents, object to research and to being counted: whoever holds the file writes it down, and takes it back on request.
create function leerling.bezwaar_onderzoek(casus bigint, op date) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, leerling
as $$
begin
    if not exists (select from toegang.inzage i
                   where i.casus_id = casus and i.wie = any (toegang.sleutels()) and i.categorie = 'kern' and i.tot > now()
                     and (i.schrijven or i.grond = 'houder')) then
        return false;
    end if;
    update leerling.jeugdige j set bezwaar_onderzoek_op = op
    from leerling.casus c
    where c.id = casus and j.id = c.jeugdige_id and (j.bezwaar_onderzoek_op is null) <> (op is null);
    return found;
end
$$;
revoke execute on function leerling.bezwaar_onderzoek(bigint, date) from public;
grant execute on function leerling.bezwaar_onderzoek(bigint, date) to vliegwiel_app;
