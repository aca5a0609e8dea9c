-- What is past its term goes, whole and unread. Terms come from kennis/bewaartermijnen.csv; the log keeps its own term.
create schema bewaring;
grant usage on schema bewaring to taak_bewaring;

-- The absence at a school is kept as long as the enrolment there: not while the pupil is enrolled, also not after a return.
create function verzuim.na_uitschrijving() returns trigger
    language plpgsql security definer set search_path = pg_catalog, verzuim
as $$
begin
    update verzuim.melding m set bewaar_tot = i.tot
    from (select case when bool_or(n.tot is null) then null else max(n.bewaar_tot) end as tot
          from leerling.inschrijving n where n.jeugdige_id = new.jeugdige_id and n.school_id = new.school_id) i
    where m.jeugdige_id = new.jeugdige_id and m.school_id = new.school_id and m.bewaar_tot is distinct from i.tot;
    return null;
end
$$;
create trigger verzuim after insert or update of tot, bewaar_tot on leerling.inschrijving
    for each row execute function verzuim.na_uitschrijving();

-- Deletes these casussen with all that hangs under them. A table with a casus_id joins by itself, the deepest first.
create function bewaring.dossiers_vernietigd(casussen bigint[]) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    tabel regclass;
    aantal bigint;
begin
    update leerling.casus set vorige_id = null where vorige_id = any (casussen);
    for tabel in
        with recursive onder (oid, diepte) as (
            select 'leerling.casus'::regclass::oid, 0
            union
            select k.conrelid, o.diepte + 1 from pg_constraint k join onder o on k.confrelid = o.oid
            where k.contype = 'f' and k.conrelid <> k.confrelid and o.diepte < 9)
        select c.oid::regclass
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'casus_id' and not a.attisdropped
        left join onder o on o.oid = c.oid
        where c.relkind = 'r' and n.nspname not in ('logboek', 'monitor') and n.nspname not like 'pg\_%'
        group by c.oid order by max(coalesce(o.diepte, 99)) desc, c.oid
    loop
        execute format('delete from %s where casus_id = any ($1)', tabel) using casussen;
    end loop;
    delete from leerling.casus where id = any (casussen);
    get diagnostics aantal = row_count;
    return aantal;
end
$$;

-- Deletes what the register knows of people who are in no school's register any more, and of parents who then have no child in it.
create function bewaring.mensen_vernietigd(jeugdigen bigint[]) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    alle bigint[];
    ouders bigint[];
    accounts bigint[];
    aantal bigint;
begin
    select array_agg(j.id) into alle from leerling.jeugdige j where j.id = any (jeugdigen) or j.samengevoegd_met = any (jeugdigen);
    select array_agg(distinct g.ouder_id) into ouders from leerling.gezag g
    where g.jeugdige_id = any (alle) and not exists (select from leerling.gezag b where b.ouder_id = g.ouder_id and b.jeugdige_id <> all (alle));
    select array_agg(p.account_id) into accounts
    from (select account_id from leerling.jeugdige where id = any (alle) union select account_id from leerling.ouder where id = any (ouders)) p
    where p.account_id is not null;
    delete from leerling.verplaatsing v using leerling.samenvoeging s
    where s.id = v.samenvoeging_id and (s.blijft_id = any (alle) or s.verdwijnt_id = any (alle));
    delete from leerling.samenvoeging where blijft_id = any (alle) or verdwijnt_id = any (alle);
    delete from leerling.verschil where jeugdige_id = any (alle) or ander_id = any (alle);
    delete from verzuim.melding where jeugdige_id = any (alle);
    delete from leerling.inschrijving where jeugdige_id = any (alle);
    delete from leerling.zoeknaam where jeugdige_id = any (alle);
    delete from leerling.gezag where jeugdige_id = any (alle);
    delete from leerling.ouder where id = any (ouders);
    update leerling.jeugdige set samengevoegd_met = null where id = any (alle);
    delete from leerling.jeugdige where id = any (alle);
    get diagnostics aantal = row_count;
    delete from toegang.sessie where account_id = any (accounts);
    update toegang.account set naam = '', aanmeldnaam = null, gesloten_op = coalesce(gesloten_op, now()) where id = any (accounts);
    return aantal;
end
$$;

-- All of it, for this day: what went, and how much. A line in the log for each casus, by its key.
create function bewaring.vernietigd(vandaag date, preventie interval, jeugdhulp interval) returns table (wat text, aantal bigint)
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    casussen bigint[];
    jeugdigen bigint[];
begin
    -- a closed file: the longest term of its parts holds for all of it
    select array_agg(c.id) into casussen from leerling.casus c
    where c.gesloten_op is not null and coalesce(c.bewaar_tot, (c.gesloten_op + case
          when exists (select from ondersteuning.traject t where t.casus_id = c.id and t.regime = 'jeugdhulp') then jeugdhulp
          else preventie end)::date) <= vandaag;
    insert into logboek.regel (actor, gebeurtenis, object, object_id, casus_id, jeugdige_id, school_id, waarom)
    select 'taak_bewaring', 'verwijderen', 'casus', c.id, c.id, c.jeugdige_id, c.school_id, 'bewaartermijn' from leerling.casus c where c.id = any (casussen);
    wat := 'casus';
    aantal := bewaring.dossiers_vernietigd(coalesce(casussen, '{}'));
    return next;

    -- the school's own record: not as long as a file of that person lives
    delete from verzuim.melding m where m.bewaar_tot <= vandaag;
    wat := 'verzuim';
    get diagnostics aantal = row_count;
    return next;
    select array_agg(j.id) into jeugdigen from leerling.jeugdige j
    where exists (select from leerling.inschrijving i where i.jeugdige_id = j.id and i.bewaar_tot <= vandaag)
      and not exists (select from leerling.inschrijving i where i.jeugdige_id = j.id and (i.tot is null or i.bewaar_tot > vandaag))
      and not exists (select from leerling.casus c where c.jeugdige_id = j.id)
      and not exists (select from ondersteuning.signaal s where s.jeugdige_id = j.id);
    wat := 'leerling';
    aantal := bewaring.mensen_vernietigd(coalesce(jeugdigen, '{}'));
    return next;

    delete from toestemming.bericht b where b.bewaar_tot <= vandaag;
    wat := 'bericht';
    get diagnostics aantal = row_count;
    return next;
end
$$;

revoke execute on function bewaring.dossiers_vernietigd(bigint[]), bewaring.mensen_vernietigd(bigint[]),
    bewaring.vernietigd(date, interval, interval), verzuim.na_uitschrijving() from public;
grant execute on function bewaring.vernietigd(date, interval, interval) to taak_bewaring;
