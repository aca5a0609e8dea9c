-- What is planned, by whom and when; and who leads each deelproject. About nobody: it holds no young person.
create schema sturing;
grant usage on schema sturing to vliegwiel_app;

create table sturing.planningsregel (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    baan         text not null,
    soort        text not null check (soort in ('periode', 'mijlpaal', 'overleg')),
    gremium      text,                                           -- of a meeting: of which body
    wat          text not null check (length(wat) between 3 and 160),
    wie          text not null check (length(wie) between 2 and 120),
    van          date not null,
    tot          date not null,                                  -- the first day that it is over
    na_dossier   text,                                           -- key of the question that must be a go first
    uit          text unique,                                    -- code of the line in kennis/planning.csv that it came from
    klaar_op     date,
    vervallen_op date,
    reden        text not null default '' check (length(reden) <= 300),
    versie       int not null default 1,                         -- counts the changes, for two people at once
    door         bigint not null default toegang.lezer() references toegang.account,
    op           timestamptz not null default clock_timestamp(),
    check (van < tot),
    check (klaar_op is null or vervallen_op is null)
);
create index on sturing.planningsregel (van, tot);

-- Who leads a deelproject and when it is due: added, never changed; the newest counts.
create table sturing.deelprojectstand (
    id            bigint generated always as identity primary key,
    nummer        int not null check (nummer between 1 and 99),
    eigenaar      text not null check (length(eigenaar) between 2 and 120),
    uiterlijk     date,                                          -- null: not agreed yet
    opgeleverd_op date,
    toelichting   text not null default '' check (length(toelichting) <= 300),
    door          bigint not null default toegang.lezer() references toegang.account,
    op            timestamptz not null default clock_timestamp()
);
create index on sturing.deelprojectstand (nummer, id desc);

grant select, insert (baan, soort, gremium, wat, wie, van, tot, na_dossier, uit),
      update (wat, wie, van, tot, na_dossier, klaar_op, vervallen_op, reden, versie) on sturing.planningsregel to vliegwiel_app;
grant select, insert (nummer, eigenaar, uiterlijk, opgeleverd_op, toelichting) on sturing.deelprojectstand to vliegwiel_app;

-- Who works in the partnership reads it; who guides the process keeps it.
create function sturing.leest() returns boolean
    language sql stable set search_path = pg_catalog
as $$
    select toegang.rol() in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker')
$$;
create function sturing.schrijft() returns boolean
    language sql stable set search_path = pg_catalog
as $$
    select toegang.rol() = 'procesbegeleider'
$$;
revoke execute on function sturing.leest(), sturing.schrijft() from public;
grant execute on function sturing.leest(), sturing.schrijft() to vliegwiel_app;

do $$
declare
    t text;
begin
    foreach t in array array['planningsregel', 'deelprojectstand'] loop
        execute format('alter table sturing.%I enable row level security', t);
        execute format('create policy lezen on sturing.%I for select to vliegwiel_app using ((select sturing.leest()))', t);
        execute format('create policy toevoegen on sturing.%I for insert to vliegwiel_app
            with check ((select sturing.schrijft()) and door = (select toegang.lezer()))', t);
    end loop;
end
$$;
create policy bijhouden on sturing.planningsregel for update to vliegwiel_app using ((select sturing.schrijft()));
