-- Telling people by mail and programs by a signed call that there is something new. Never what: no name, no figure, no number of a person.
do $$
begin
    if not exists (select from pg_roles where rolname = 'taak_attendering') then
        create role taak_attendering nologin nobypassrls nosuperuser;
    end if;
end
$$;
grant taak_attendering to vliegwiel_app with inherit false, set true;

create schema attendering;
grant usage on schema attendering to vliegwiel_app, taak_attendering, taak_peiling, taak_herinnering;
grant usage on schema toegang to taak_attendering;

-- Where somebody wants mail, and about what; no row: no mail. Nobody else's business.
create table attendering.voorkeur (
    account_id   bigint primary key default toegang.lezer() references toegang.account on delete cascade,
    adres        text not null check (length(adres) between 6 and 254),
    soorten      text[] not null check (soorten <@ array['publicatie', 'grens', 'taken', 'acties']),
    gewijzigd_op timestamptz not null default clock_timestamp()
);

-- A program that is called (webhook): its secret is derived from a key outside the database.
create table attendering.luisteraar (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    account_id     bigint not null default toegang.lezer() references toegang.account on delete cascade,
    naam           text not null check (length(naam) between 1 and 80),
    adres          text not null check (length(adres) between 9 and 500),
    soorten        text[] not null check (soorten <@ array['publicatie', 'levering'] and cardinality(soorten) > 0),
    gemaakt_op     timestamptz not null default clock_timestamp(),
    ingetrokken_op timestamptz
);
create index on attendering.luisteraar (account_id);

-- What happened, once. onderwerp: the public key of the thing; account: for whom, null for everybody who asked.
create table attendering.nieuws (
    id         bigint generated always as identity primary key,
    sleutel    text not null unique default toegang.sleutel(),
    soort      text not null check (soort in ('publicatie', 'levering', 'grens', 'taken', 'acties')),
    onderwerp  text not null check (length(onderwerp) between 1 and 100),
    account_id bigint references toegang.account on delete cascade,
    op         timestamptz not null default clock_timestamp(),
    unique nulls not distinct (soort, onderwerp, account_id)
);
create index on attendering.nieuws (op);

-- Each time that somebody is told: the list of what must be sent, and the log of what was.
create table attendering.verzending (
    id            bigint generated always as identity primary key,
    nieuws_id     bigint not null references attendering.nieuws on delete cascade,
    account_id    bigint not null references toegang.account on delete cascade,
    luisteraar_id bigint references attendering.luisteraar on delete cascade,   -- null: by mail
    pogingen      int not null default 0,
    volgende_op   timestamptz not null default clock_timestamp(),
    gelukt_op     timestamptz,
    gestopt_op    timestamptz,
    reden         text not null default '',
    unique nulls not distinct (nieuws_id, account_id, luisteraar_id)
);
create index on attendering.verzending (account_id, id);
create index on attendering.verzending (luisteraar_id);
create index on attendering.verzending (volgende_op) where gelukt_op is null and gestopt_op is null;

-- As the owner: whoever makes news need not know who asked for it.
create function attendering.verdeeld() returns trigger
    language plpgsql security definer set search_path = pg_catalog, attendering
as $$
begin
    insert into attendering.verzending (nieuws_id, account_id, luisteraar_id)
    select new.id, w.account_id, w.luisteraar_id
    from (select v.account_id, null::bigint as luisteraar_id, v.soorten from attendering.voorkeur v
          union all
          select l.account_id, l.id, l.soorten from attendering.luisteraar l where l.ingetrokken_op is null) w
    join toegang.account k on k.id = w.account_id and k.gesloten_op is null
    where new.soort = any (w.soorten) and (new.account_id is null or new.account_id = w.account_id)
      and exists (select from toegang.aanstelling a where a.account_id = w.account_id and a.van <= current_date
                  and (a.tot is null or a.tot > current_date));
    return null;
end
$$;
create trigger verdeeld after insert on attendering.nieuws for each row execute function attendering.verdeeld();

alter table attendering.voorkeur enable row level security;
alter table attendering.luisteraar enable row level security;
alter table attendering.nieuws enable row level security;
alter table attendering.verzending enable row level security;

grant select, delete, insert (adres, soorten), update (adres, soorten, gewijzigd_op) on attendering.voorkeur to vliegwiel_app;
create policy eigen on attendering.voorkeur for all to vliegwiel_app
    using (account_id = (select toegang.lezer())) with check (account_id = (select toegang.lezer()));
grant select, insert (naam, adres, soorten), update (ingetrokken_op) on attendering.luisteraar to vliegwiel_app;
create policy eigen on attendering.luisteraar for all to vliegwiel_app
    using (account_id = (select toegang.lezer()) and (select toegang.rol()) in ('beleid', 'bestuurder', 'onderzoeker'))
    with check (account_id = (select toegang.lezer()) and (select toegang.rol()) in ('beleid', 'bestuurder', 'onderzoeker')
                and ((select toegang.rol()) = 'beleid' or soorten = array['publicatie']));
grant select on attendering.verzending to vliegwiel_app;
create policy eigen on attendering.verzending for select to vliegwiel_app using (account_id = (select toegang.lezer()));
grant select, insert (soort, onderwerp) on attendering.nieuws to vliegwiel_app;
create policy eigen on attendering.nieuws for select to vliegwiel_app
    using (id in (select v.nieuws_id from attendering.verzending v where v.account_id = (select toegang.lezer())));
create policy aanleveren on attendering.nieuws for insert to vliegwiel_app with check (soort = 'levering');

grant insert (soort, onderwerp, account_id) on attendering.nieuws to taak_peiling, taak_herinnering;
create policy peiling on attendering.nieuws for insert to taak_peiling with check (soort in ('publicatie', 'grens'));
create policy herinnering on attendering.nieuws for insert to taak_herinnering with check (soort in ('taken', 'acties'));
grant select (account_id, soorten) on attendering.voorkeur to taak_herinnering;
create policy herinnering on attendering.voorkeur for select to taak_herinnering using (soorten && array['taken', 'acties']);

grant select on attendering.voorkeur, attendering.luisteraar, attendering.nieuws, attendering.verzending to taak_attendering;
grant delete on attendering.nieuws to taak_attendering;
grant update (pogingen, volgende_op, gelukt_op, gestopt_op, reden) on attendering.verzending to taak_attendering;
create policy versturen on attendering.voorkeur for select to taak_attendering using (true);
create policy versturen on attendering.luisteraar for select to taak_attendering using (true);
create policy versturen on attendering.nieuws for select to taak_attendering using (true);
create policy opruimen on attendering.nieuws for delete to taak_attendering using (op < now() - interval '90 days');
create policy versturen on attendering.verzending for all to taak_attendering using (true);
grant select (account_id, rol, school_id, organisatie_id, van, tot) on toegang.aanstelling to taak_herinnering;
grant select (wie, op) on ondersteuning.taak to taak_herinnering;
