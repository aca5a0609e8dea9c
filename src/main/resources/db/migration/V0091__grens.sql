-- At which value of a figure somebody wants to be told; nobody else's business. The job of the peiling compares at each publication.
create table monitor.grens (
    id         bigint generated always as identity primary key,
    sleutel    text not null unique default toegang.sleutel(),
    account_id bigint not null default toegang.lezer() references toegang.account on delete cascade,
    indicator  text not null,
    kant       text not null check (kant in ('boven', 'onder')),
    waarde     double precision not null,             -- as an outcome is stored: a share is between 0 and 1
    gemaakt_op timestamptz not null default clock_timestamp(),
    over       boolean,                               -- at the newest publication; null as long as there was none
    unique (account_id, indicator, kant)
);
grant select, delete, insert (indicator, kant, waarde), update (waarde, over) on monitor.grens to vliegwiel_app;
grant select, update (over) on monitor.grens to taak_peiling;
alter table monitor.grens enable row level security;
create policy eigen on monitor.grens for all to vliegwiel_app
    using (account_id = (select toegang.lezer())) with check (account_id = (select toegang.lezer()));
create policy peiling on monitor.grens for all to taak_peiling using (true);

-- Which figures somebody wants together, in which order; nobody else's business.
create table monitor.tegelkeuze (
    account_id bigint not null default toegang.lezer() references toegang.account on delete cascade,
    indicator  text not null,
    plaats     int not null,
    primary key (account_id, indicator)
);
grant select, delete, insert (indicator, plaats), update (plaats) on monitor.tegelkeuze to vliegwiel_app;
alter table monitor.tegelkeuze enable row level security;
create policy eigen on monitor.tegelkeuze for all to vliegwiel_app
    using (account_id = (select toegang.lezer())) with check (account_id = (select toegang.lezer()));
