-- What a researcher wants to publish: two others look at it first. Neither is the researcher, nor the same person twice; this database refuses it.
create table monitor.uitvoer (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    onderzoek_id   bigint not null references monitor.onderzoek,
    titel          text not null check (length(titel) between 3 and 160),
    bestandsnaam   text not null check (length(bestandsnaam) between 1 and 160),
    inhoud         bytea check (octet_length(inhoud) <= 1048576),   -- null: gone with the project
    sha256         text not null,
    ingediend_op   timestamptz not null default clock_timestamp(),
    ingediend_door bigint not null default toegang.lezer() references toegang.account
);
create index on monitor.uitvoer (onderzoek_id);

create table monitor.uitvoercontrole (
    uitvoer_id bigint not null references monitor.uitvoer,
    door       bigint not null default toegang.lezer() references toegang.account,
    op         timestamptz not null default clock_timestamp(),
    akkoord    boolean not null,
    reden      text not null default '' check (length(reden) <= 1000),
    primary key (uitvoer_id, door),
    check (akkoord or length(reden) >= 3)
);

create function monitor.gecontroleerd_door_een_ander() returns trigger
    language plpgsql security definer set search_path = pg_catalog, monitor
as $$
begin
    new.door := toegang.lezer();
    if new.door is null or toegang.rol() not in ('beleid', 'bestuurder') or exists (
        select from monitor.uitvoer u join monitor.onderzoek o on o.id = u.onderzoek_id
        where u.id = new.uitvoer_id and (new.door in (u.ingediend_door, o.onderzoeker_id) or u.inhoud is null)) then
        raise exception 'uitvoer: een ander kijkt dit na' using errcode = 'VW002';
    end if;
    return new;
end
$$;
create trigger ander before insert on monitor.uitvoercontrole for each row execute function monitor.gecontroleerd_door_een_ander();
revoke execute on function monitor.gecontroleerd_door_een_ander() from public;

-- Jeugdwet 7.3.12: that a file was used for research is noted in that file, on the moment that the rows are released. The family reads it there.
create function monitor.onderzoek_genoteerd() returns trigger
    language plpgsql security definer set search_path = pg_catalog, monitor
as $$
begin
    insert into logboek.regel (lezer, actor, rol, gebeurtenis, object, object_id, casus_id, jeugdige_id, school_id, waarom)
    select null, 'taak_onderzoek', '', 'uitvoeren', 'onderzoeksbestand', new.id, c.id, c.jeugdige_id, c.school_id, 'onderzoek'
    from monitor.onderzoek o
    join leerling.casus c on c.signaal_op between o.van and o.tot_en_met
    join leerling.jeugdige j on j.id = c.jeugdige_id and j.bezwaar_onderzoek_op is null
    where o.id = new.onderzoek_id and o.eenheid = 'casus';
    return null;
end
$$;
create trigger genoteerd after update of vrijgegeven_op on monitor.onderzoeksbestand for each row
    when (old.vrijgegeven_op is null and new.vrijgegeven_op is not null) execute function monitor.onderzoek_genoteerd();
revoke execute on function monitor.onderzoek_genoteerd() from public;

-- The end: the file is gone and cannot be made again; the question and the report stay, to account for it.
create function monitor.onderzoek_gewist(welke bigint[]) returns void
    language sql volatile security definer set search_path = pg_catalog, monitor
begin atomic
    delete from monitor.onderzoeksinhoud i using monitor.onderzoeksbestand b
    where b.id = i.bestand_id and b.onderzoek_id = any (welke);
    update monitor.uitvoer set inhoud = null where onderzoek_id = any (welke);
    update monitor.onderzoek set vernietigd_op = now(), vernietigd_door = toegang.lezer()
    where id = any (welke) and vernietigd_op is null;
end;
revoke execute on function monitor.onderzoek_gewist(bigint[]) from public;

grant select, insert (onderzoek_id, titel, bestandsnaam, inhoud, sha256) on monitor.uitvoer to vliegwiel_app;
grant select, insert (uitvoer_id, akkoord, reden) on monitor.uitvoercontrole to vliegwiel_app;
alter table monitor.uitvoer enable row level security;
alter table monitor.uitvoercontrole enable row level security;
create policy lezen on monitor.uitvoer for select to vliegwiel_app using (onderzoek_id in (select o.id from monitor.onderzoek o));
create policy indienen on monitor.uitvoer for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'onderzoeker' and ingediend_door = (select toegang.lezer())
                and onderzoek_id in (select o.id from monitor.onderzoek o where o.vernietigd_op is null and o.onderzoeker_id = (select toegang.lezer())));
create policy lezen on monitor.uitvoercontrole for select to vliegwiel_app using (uitvoer_id in (select u.id from monitor.uitvoer u));
create policy nakijken on monitor.uitvoercontrole for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('beleid', 'bestuurder') and uitvoer_id in (select u.id from monitor.uitvoer u));
