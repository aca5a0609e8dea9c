-- Who may see this casus now, by name, on which ground, since and until when: for who works in it. A role at a place is everybody who
-- holds it there today. What is closed for the family stays here, as in the log. One row for each
-- ground, with the account that it is about: who may see a casus on two grounds is one person on the screen.
create function toestemming.meelezers(casus bigint)
    returns table (account bigint, naam text, rol text, plek text, grond text, schrijven boolean, inhoud boolean, sinds timestamptz, tot timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog, toestemming
as $$
begin
    if not exists (select from toegang.inzage i where i.casus_id = casus and i.categorie = 'kern' and i.tot > now()
                   and i.wie = any (toegang.sleutels()) and i.grond <> 'eigen' and (i.schrijven or i.grond = 'houder')) then
        return;
    end if;
    return query
    with recht as (
        select i.wie, i.grond, bool_or(i.schrijven) as schrijven, bool_or(i.categorie = 'werk') as inhoud, min(i.van) as sinds, max(i.tot) as tot
        from toegang.inzage i where i.casus_id = casus and i.tot > now() group by i.wie, i.grond),
    mens as (
        select r.*, k.id as account, k.naam, coalesce(b.rol, case k.soort when 'medewerker' then '' else k.soort end) as rol, coalesce(o.naam, '') as plek
        from recht r join toegang.account k on r.wie = 'a' || k.id
        left join leerling.betrokkene b on b.casus_id = casus and b.account_id = k.id and b.tot is null
        left join samenwerking.medewerker m on m.account_id = k.id
        left join samenwerking.organisatie o on o.id = m.organisatie_id
        union all
        select r.*, k.id as account, k.naam, a.rol, coalesce(s.naam, o.naam, '')
        from recht r
        join toegang.aanstelling a on r.wie in (a.rol || '@s' || a.school_id, a.rol || '@o' || a.organisatie_id)
                                   and a.van <= current_date and (a.tot is null or a.tot > current_date)
        join toegang.account k on k.id = a.account_id and k.gesloten_op is null
        left join samenwerking.school s on s.id = a.school_id
        left join samenwerking.organisatie o on o.id = a.organisatie_id)
    select m.account, m.naam, m.rol, m.plek, m.grond, m.schrijven, m.inhoud, m.sinds, nullif(m.tot, 'infinity')
    from mens m order by m.schrijven desc, m.inhoud desc, m.naam, m.grond limit 100;
end
$$;
revoke execute on function toestemming.meelezers(bigint) from public;
grant execute on function toestemming.meelezers(bigint) to vliegwiel_app;
