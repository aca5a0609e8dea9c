-- What people in the partnership think is behind a figure: in their own words, under their own name, never about a pupil.
create table monitor.duiding (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    indicator      text not null,
    maand          int not null,                    -- month number up to which the figure was seen
    tekst          text not null check (length(tekst) between 10 and 600),
    door           bigint not null default toegang.lezer() references toegang.account,
    rol            text not null default toegang.rol(),
    namens         text check (length(namens) between 5 and 100),   -- the conversation that says it; null: who wrote it says it
    op             timestamptz not null default now(),
    ingetrokken_op timestamptz
);
create index on monitor.duiding (indicator, op desc) where ingetrokken_op is null;
grant select, insert (indicator, maand, tekst, namens), update (ingetrokken_op) on monitor.duiding to vliegwiel_app;
alter table monitor.duiding enable row level security;
create policy lezen on monitor.duiding for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker'));
create policy schrijven on monitor.duiding for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'procesbegeleider')
                and door = (select toegang.lezer()) and rol = (select toegang.rol()));
create policy intrekken on monitor.duiding for update to vliegwiel_app
    using (door = (select toegang.lezer()) or namens is not null and (select toegang.rol()) in ('beleid', 'procesbegeleider'));
