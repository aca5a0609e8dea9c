-- What is going to be done about a figure or a goal, by whom and when. About nobody: it holds no young person.
create schema leren;
grant usage on schema leren to vliegwiel_app;

create table leren.verbeteractie (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    wat            text not null check (length(wat) between 5 and 200),
    wie            text not null check (length(wie) between 2 and 120),
    wie_account_id bigint references toegang.account,             -- when it is one colleague
    wie_rol        text,                                          -- when it is everybody in a role
    wanneer        date not null,
    schooljaar     int not null,                                  -- 2026: the plan of 2026-2027
    doel           text,
    indicator      text,
    school_id      bigint references samenwerking.school,
    verwacht       text not null default '' check (length(verwacht) <= 300),
    publicatie     text,                                          -- key of the publication that was read when it was made
    begonnen_op    date,
    klaar_op       date,
    gestopt_op     date,
    reden          text not null default '' check (length(reden) <= 300),
    geleerd        text not null default '' check (length(geleerd) <= 600),
    teruggekeken_op date,
    uit_id         bigint unique references leren.verbeteractie,  -- taken along from the plan of a year before
    door           bigint not null default toegang.lezer() references toegang.account,
    op             timestamptz not null default clock_timestamp(),
    check (klaar_op is null or gestopt_op is null)
);
create index on leren.verbeteractie (schooljaar, wanneer);
create index on leren.verbeteractie (indicator) where indicator is not null;
create index on leren.verbeteractie (wie_account_id) where klaar_op is null and gestopt_op is null;
create index on leren.verbeteractie (school_id) where school_id is not null;

-- What happened to it, in order; never changed.
create table leren.verbeterstap (
    id               bigint generated always as identity primary key,
    verbeteractie_id bigint not null references leren.verbeteractie,
    tekst            text not null check (length(tekst) between 3 and 600),
    door             bigint not null default toegang.lezer() references toegang.account,
    op               timestamptz not null default clock_timestamp()
);
create index on leren.verbeterstap (verbeteractie_id, id);

grant select, insert (wat, wie, wie_account_id, wie_rol, wanneer, schooljaar, doel, indicator, school_id, verwacht, publicatie, uit_id),
      update (wat, wie, wie_account_id, wie_rol, wanneer, verwacht, begonnen_op, klaar_op, gestopt_op, reden, geleerd, teruggekeken_op)
    on leren.verbeteractie to vliegwiel_app;
grant select, insert (verbeteractie_id, tekst) on leren.verbeterstap to vliegwiel_app;
alter table leren.verbeteractie enable row level security;
alter table leren.verbeterstap enable row level security;

create policy lezen on leren.verbeteractie for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker'));
create policy toevoegen on leren.verbeteractie for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'procesbegeleider')
                and door = (select toegang.lezer()));
-- Who does it, who wrote it down, and who keeps the plan.
create policy bijhouden on leren.verbeteractie for update to vliegwiel_app
    using ((select toegang.rol()) in ('beleid', 'procesbegeleider')
           or (select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht')
              and ((select toegang.lezer()) in (door, wie_account_id) or wie_rol = (select toegang.rol())))
    with check (true);
-- The job that tells who wants to know: whose it is and until when, and nothing of what.
grant usage on schema leren to taak_herinnering;
grant select (wie_account_id, wie_rol, wanneer, klaar_op, gestopt_op) on leren.verbeteractie to taak_herinnering;
create policy herinnering on leren.verbeteractie for select to taak_herinnering using (klaar_op is null and gestopt_op is null);
create policy lezen on leren.verbeterstap for select to vliegwiel_app
    using (verbeteractie_id in (select a.id from leren.verbeteractie a));
create policy toevoegen on leren.verbeterstap for insert to vliegwiel_app
    with check (door = (select toegang.lezer())
                and (select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'procesbegeleider'));
