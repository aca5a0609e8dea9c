-- Sealing of the log, and signing in and out as lines of it.
-- The hash of all lines with van <= xid < tot, chained to the seal before. Explicit columns: a later column changes no old seal.
create function logboek.zegel(vorige bytea, van xid8, tot xid8) returns table (aantal bigint, hash bytea)
    language sql stable
begin atomic
    select count(*), sha256(vorige || coalesce(string_agg(sha256(convert_to(jsonb_build_array(
               r.id, r.xid::text, extract(epoch from r.op), r.lezer, r.actor, r.rol, r.gebeurtenis, r.object, r.object_id, r.casus_id,
               r.jeugdige_id, r.school_id, r.waarom, r.uitkomst, r.herkomst, r.noodtoegang, r.gesloten, r.verwerking, r.regime)::text, 'UTF8')), ''::bytea order by r.id), ''::bytea))
    from logboek.regel r where r.xid >= van and r.xid < tot;
end;
revoke execute on function logboek.zegel(bytea, xid8, xid8) from public;
grant execute on function logboek.zegel(bytea, xid8, xid8) to taak_logboek;

create or replace function toegang.sessie_begonnen(hash bytea, met_aanmeldnaam text, als_rol text, duur interval) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, toegang
as $$
declare
    wie toegang.account;
    de_rol text;
begin
    select * into wie from toegang.account where aanmeldnaam = met_aanmeldnaam and gesloten_op is null;
    if wie.id is not null then
        if wie.soort = 'medewerker' then
            select rol into de_rol from toegang.aanstelling
            where account_id = wie.id and van <= current_date and (tot is null or tot > current_date)
              and (als_rol is null or rol = als_rol)
            order by id limit 1;
        else
            de_rol := wie.soort;
        end if;
    end if;
    insert into logboek.regel (lezer, actor, rol, gebeurtenis, object, object_id, waarom, uitkomst)
    values (wie.id, 'vliegwiel_app', coalesce(de_rol, ''), 'aanmelden', 'account', wie.id, 'toegang', case when de_rol is null then 'geweigerd' else 'gelukt' end);
    if de_rol is null then
        return null;
    end if;
    insert into toegang.sessie (token_hash, account_id, rol, verloopt_op) values (hash, wie.id, de_rol, now() + duur);
    return wie.id;
end
$$;

create or replace function toegang.sessie_beeindigd(hash bytea) returns void
    language sql volatile security definer set search_path = pg_catalog, toegang
begin atomic
    with gestopt as (
        update toegang.sessie set beeindigd_op = now() where token_hash = hash and beeindigd_op is null returning account_id, rol)
    insert into logboek.regel (lezer, actor, rol, gebeurtenis, object, object_id, waarom)
    select account_id, 'vliegwiel_app', rol, 'afmelden', 'account', account_id, 'toegang' from gestopt;
end;

create index on logboek.regel (op desc, id desc);

-- The supervisor says a casus by its number and sees nothing else of it.
create function logboek.casus_van(nummer text) returns bigint
    language sql stable security definer set search_path = pg_catalog, logboek
    return (select c.id from leerling.casus c where c.nummer = casus_van.nummer and toegang.rol() in ('fg', 'beheerder'));
create function logboek.casusnummer(casus bigint) returns text
    language sql stable security definer set search_path = pg_catalog, logboek
    return (select c.nummer from leerling.casus c where c.id = casusnummer.casus and toegang.rol() in ('fg', 'beheerder'));
revoke execute on function logboek.casus_van(text), logboek.casusnummer(bigint) from public;
grant execute on function logboek.casus_van(text), logboek.casusnummer(bigint) to vliegwiel_app;
