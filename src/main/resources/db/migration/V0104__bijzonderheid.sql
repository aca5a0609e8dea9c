-- What happened to the data themselves, such as a new system at schools. About nobody: it holds no young person.
create table monitor.bijzonderheid (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    maand          int not null,                    -- month number from which it holds
    waarover       text not null check (waarover in ('verzuim', 'leerlingen', 'jeugdhulp', 'werk', 'alles')),
    tekst          text not null check (length(tekst) between 10 and 200),
    door           bigint not null default toegang.lezer() references toegang.account,
    op             timestamptz not null default now(),
    ingetrokken_op timestamptz
);
create index on monitor.bijzonderheid (maand) where ingetrokken_op is null;
grant select, insert (maand, waarover, tekst), update (ingetrokken_op) on monitor.bijzonderheid to vliegwiel_app;
alter table monitor.bijzonderheid enable row level security;
create policy lezen on monitor.bijzonderheid for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker'));
create policy vastleggen on monitor.bijzonderheid for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('beleid', 'procesbegeleider') and door = (select toegang.lezer()));
create policy intrekken on monitor.bijzonderheid for update to vliegwiel_app
    using ((select toegang.rol()) in ('beleid', 'procesbegeleider'));
