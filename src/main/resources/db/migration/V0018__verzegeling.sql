-- Sealing of the log, and reading it by its supervisor.
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
