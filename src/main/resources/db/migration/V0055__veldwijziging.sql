-- What a field of the register said before, what it says since, who changed it and when. Written by the database, so that a file that was
-- delivered, a joining and a screen are all in it; read by whoever reads the pupil in the register; gone with the pupil.
create table leerling.veldwijziging (
    id          bigint generated always as identity primary key,
    jeugdige_id bigint not null references leerling.jeugdige on delete cascade,
    onderdeel   text not null check (onderdeel in ('jeugdige', 'ouder', 'gezag', 'inschrijving')),
    rij_id      bigint not null,
    veld        text not null,
    was         text,
    wordt       text,
    op          timestamptz not null default now(),
    door        bigint references toegang.account,
    regime      text not null default 'onderwijs',
    bewaar_tot  date
);
create index on leerling.veldwijziging (jeugdige_id, op desc);
grant select on leerling.veldwijziging to vliegwiel_app;
alter table leerling.veldwijziging enable row level security;
create policy register on leerling.veldwijziging for select to vliegwiel_app
    using ((select leerling.register()) and leerling.in_register(jeugdige_id));

-- A key of an organisation or a person is kept as the name of that day.
create function leerling.veldwaarde(veld text, waarde text) returns text
    language sql stable set search_path = pg_catalog, leerling
begin atomic
    select case veld
        when 'gemeente_id' then (select o.naam from samenwerking.organisatie o where o.id = waarde::bigint)
        when 'mentor_id' then (select a.naam from toegang.account a where a.id = waarde::bigint)
        else waarde end;
end;
revoke execute on function leerling.veldwaarde(text, text) from public;

create function leerling.veld_gewijzigd() returns trigger
    language plpgsql security definer set search_path = pg_catalog, leerling
as $$
declare
    oud jsonb := to_jsonb(old);
    nieuw jsonb := to_jsonb(new);
    wie bigint[];
begin
    wie := case tg_table_name
        when 'jeugdige' then array[(nieuw ->> 'id')::bigint]
        when 'ouder' then (select array_agg(g.jeugdige_id) from leerling.gezag g where g.ouder_id = (nieuw ->> 'id')::bigint)
        else array[(nieuw ->> 'jeugdige_id')::bigint] end;
    insert into leerling.veldwijziging (jeugdige_id, onderdeel, rij_id, veld, was, wordt, door)
    select w, tg_table_name, (nieuw ->> 'id')::bigint, k, leerling.veldwaarde(k, oud ->> k), leerling.veldwaarde(k, nieuw ->> k), toegang.lezer()
    from unnest(wie) w cross join unnest(tg_argv) k
    where oud ->> k is distinct from nieuw ->> k;
    return null;
end
$$;
revoke execute on function leerling.veld_gewijzigd() from public;

create trigger veldwijziging after update on leerling.jeugdige for each row when (old.* is distinct from new.*)
    execute function leerling.veld_gewijzigd('roepnaam', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'geslacht', 'gemeente_id', 'pc4');
create trigger veldwijziging after update on leerling.ouder for each row when (old.* is distinct from new.*)
    execute function leerling.veld_gewijzigd('naam', 'telefoon', 'email');
create trigger veldwijziging after update on leerling.gezag for each row when (old.* is distinct from new.*)
    execute function leerling.veld_gewijzigd('relatie', 'heeft_gezag', 'gecontroleerd_op', 'van', 'tot');
create trigger veldwijziging after update on leerling.inschrijving for each row when (old.* is distinct from new.*)
    execute function leerling.veld_gewijzigd('leerlingnummer', 'klas', 'leerjaar', 'schoolsoort', 'mentor_id', 'van', 'tot');
