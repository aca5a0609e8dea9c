-- A covered note: its text stands apart from the contact and is read by nobody but its writer and the family, unless somebody opens it.
-- Opening is a row that stays; what was opened closes again by itself.
create table ondersteuning.afgedekt (
    contact_id bigint primary key references ondersteuning.contact on delete cascade,
    casus_id   bigint not null references leerling.casus,
    tekst      text not null check (tekst <> ''),
    door       bigint not null default toegang.lezer() references toegang.account,
    regime     text not null default 'preventie',
    bewaar_tot date
);
create table ondersteuning.opening (
    id         bigint generated always as identity primary key,
    contact_id bigint not null references ondersteuning.afgedekt on delete cascade,
    casus_id   bigint not null references leerling.casus,
    door       bigint not null default toegang.lezer() references toegang.account,
    op         timestamptz not null default clock_timestamp(),
    regime     text not null default 'preventie',
    bewaar_tot date
);
create index on ondersteuning.afgedekt (casus_id);
create index on ondersteuning.opening (contact_id, door, op);
create index on ondersteuning.opening (casus_id);

grant select, insert (contact_id, casus_id, tekst) on ondersteuning.afgedekt to vliegwiel_app;
grant select, insert (contact_id, casus_id) on ondersteuning.opening to vliegwiel_app;
alter table ondersteuning.afgedekt enable row level security;
alter table ondersteuning.opening enable row level security;
-- This reader opened the note of this contact a moment ago. No policy for reading asks another table (decision 0094), so a function does.
create function ondersteuning.geopend(contact bigint) returns boolean
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    return exists (select from ondersteuning.opening o
                   where o.contact_id = contact and o.door = toegang.lezer() and o.op > now() - interval '15 minutes');
end
$$;
revoke execute on function ondersteuning.geopend(bigint) from public;
grant execute on function ondersteuning.geopend(bigint) to vliegwiel_app;

create policy lezen on ondersteuning.afgedekt for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[])
           and (door = (select toegang.lezer()) or (select toegang.rol()) in ('jeugdige', 'ouder')
                or ondersteuning.geopend(contact_id)));
create policy schrijven on ondersteuning.afgedekt for insert to vliegwiel_app
    with check (toegang.ziet(casus_id, 'werk', 'schrijver')
                and exists (select from ondersteuning.contact c where c.id = contact_id and c.casus_id = afgedekt.casus_id and c.afgedekt
                            and c.door = (select toegang.lezer())));
create policy gesloten on ondersteuning.afgedekt as restrictive for insert to vliegwiel_app
    with check (leerling.casus_open(casus_id));
create policy lezen on ondersteuning.opening for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[]));
create policy openen on ondersteuning.opening for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and toegang.ziet(casus_id, 'werk')
                and exists (select from ondersteuning.contact c where c.id = contact_id and c.casus_id = opening.casus_id));
