-- What is past its term goes, whole and unread. Terms come from kennis/bewaartermijnen.csv; the log keeps its own term.
create schema bewaring;
grant usage on schema bewaring to taak_bewaring, vliegwiel_app;

-- The report: each night what went by which rule, and how much. A night on which nothing went says so.
create table bewaring.vernietiging (
    id     bigint generated always as identity primary key,
    dag    date not null,
    wat    text not null,
    regel  text not null,                           -- wat in kennis/bewaartermijnen.csv
    aantal bigint not null check (aantal >= 0),
    op     timestamptz not null default clock_timestamp()
);
create index on bewaring.vernietiging (dag desc);
grant select on bewaring.vernietiging to vliegwiel_app;
alter table bewaring.vernietiging enable row level security;
create policy toezicht on bewaring.vernietiging for select to vliegwiel_app
    using ((select toegang.rol()) in ('fg', 'beheerder'));

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

-- Closed files that are past their term: the longest term of its parts holds for all of it.
create function bewaring.dossiers_voorbij(vandaag date, preventie interval, jeugdhulp interval) returns table (casus_id bigint, regel text)
    language sql stable security definer set search_path = pg_catalog, bewaring
begin atomic
    select c.id, r.regel
    from leerling.casus c
    cross join lateral (select case when exists (select from ondersteuning.traject t where t.casus_id = c.id and t.regime = 'jeugdhulp')
                        then 'jeugdhulpdossier' else 'preventiedossier' end as regel) r
    where c.gesloten_op is not null and coalesce(c.bewaar_tot, (c.gesloten_op + case r.regel
          when 'jeugdhulpdossier' then jeugdhulp else preventie end)::date) <= vandaag;
end;

-- One line of the report.
create function bewaring.vastgelegd(vandaag date, wat text, regel text, aantal bigint) returns void
    language sql volatile security definer set search_path = pg_catalog, bewaring
begin atomic
    insert into bewaring.vernietiging (dag, wat, regel, aantal) values (vandaag, wat, regel, aantal);
end;

-- What young people and parents are in: closed files, with a line in the log for each casus by its key, absence, people.
create function bewaring.mensen_en_dossiers(vandaag date, preventie interval, jeugdhulp interval) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    casussen bigint[];
    jeugdigen bigint[];
    aantal bigint;
    dossierregel text;
begin
    foreach dossierregel in array array['preventiedossier', 'jeugdhulpdossier'] loop
        select array_agg(d.casus_id) into casussen from bewaring.dossiers_voorbij(vandaag, preventie, jeugdhulp) d where d.regel = dossierregel;
        insert into logboek.regel (actor, gebeurtenis, object, object_id, casus_id, jeugdige_id, school_id, waarom)
        select 'taak_bewaring', 'verwijderen', 'casus', c.id, c.id, c.jeugdige_id, c.school_id, 'bewaartermijn' from leerling.casus c where c.id = any (casussen);
        perform bewaring.vastgelegd(vandaag, 'casus', dossierregel, bewaring.dossiers_vernietigd(coalesce(casussen, '{}')));
    end loop;

    -- the school's own record: not as long as a file of that person lives
    delete from verzuim.melding m where m.bewaar_tot <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'verzuim', 'verzuim', aantal);
    select array_agg(j.id) into jeugdigen from leerling.jeugdige j
    where exists (select from leerling.inschrijving i where i.jeugdige_id = j.id and i.bewaar_tot <= vandaag)
      and not exists (select from leerling.inschrijving i where i.jeugdige_id = j.id and (i.tot is null or i.bewaar_tot > vandaag))
      and not exists (select from leerling.casus c where c.jeugdige_id = j.id)
      and not exists (select from ondersteuning.signaal s where s.jeugdige_id = j.id);
    perform bewaring.vastgelegd(vandaag, 'leerling', 'leerlingenadministratie', bewaring.mensen_vernietigd(coalesce(jeugdigen, '{}')));
end
$$;

-- What has a day of its own: working notes, signals and referrals that led to no casus, notices, rows of iJw messages.
create function bewaring.losse_regels(vandaag date) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    aantal bigint;
    weg bigint;
    tabel text;
begin
    delete from ondersteuning.contact c where c.werknotitie and c.wissen_op <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'werknotitie', 'werknotitie', aantal);

    delete from ondersteuning.taak t using ondersteuning.signaal s where s.id = t.signaal_id and s.casus_id is null and s.bewaar_tot <= vandaag;
    delete from ondersteuning.signaal s where s.casus_id is null and s.bewaar_tot <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'signaal', 'signaal zonder vervolg', aantal);

    delete from ondersteuning.taak t using verwijzing.inverwijzing v
    where t.adres = '/verwijzingen/' || v.sleutel and v.casus_id is null and v.bewaar_tot <= vandaag;
    delete from verwijzing.inverwijzing v where v.casus_id is null and v.bewaar_tot <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'inverwijzing', 'verwijzing naar het team', aantal);

    delete from toestemming.bericht b where b.bewaar_tot <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'bericht', 'bericht', aantal);

    delete from overleg.overleg o where o.bewaar_tot <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'overleg', 'teamoverleg', aantal);

    aantal := 0;
    foreach tabel in array array['toewijzing', 'start', 'stop', 'verzoek', 'prestatie', 'antwoord'] loop
        execute format('delete from jeugdhulp.%I where bewaar_tot <= $1', tabel) using vandaag;
        get diagnostics weg = row_count;
        aantal := aantal + weg;
    end loop;
    perform bewaring.vastgelegd(vandaag, 'jeugdhulp', 'jeugdhulpberichten', aantal);
end
$$;

-- All of it, for this day: what went, by which rule, and how much.
create function bewaring.vernietigd(vandaag date, preventie interval, jeugdhulp interval) returns table (wat text, regel text, aantal bigint)
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    vanaf bigint := coalesce((select max(v.id) from bewaring.vernietiging v), 0);
begin
    perform bewaring.mensen_en_dossiers(vandaag, preventie, jeugdhulp);
    perform bewaring.losse_regels(vandaag);
    return query select v.wat, v.regel, v.aantal from bewaring.vernietiging v where v.id > vanaf order by v.id;
end
$$;

revoke execute on function bewaring.dossiers_vernietigd(bigint[]), bewaring.mensen_vernietigd(bigint[]),
    bewaring.dossiers_voorbij(date, interval, interval), bewaring.vastgelegd(date, text, text, bigint),
    bewaring.mensen_en_dossiers(date, interval, interval), bewaring.losse_regels(date),
    bewaring.vernietigd(date, interval, interval), verzuim.na_uitschrijving() from public;
grant execute on function bewaring.vernietigd(date, interval, interval) to taak_bewaring;
