-- What the teams did in a year, counted by the job that may count: numbers only, and none from one to nine.
create table bekostiging.teamtelling (
    id             bigint generated always as identity primary key,
    jaar           int not null check (jaar between 2000 and 2100),
    tot_en_met     date not null,                            -- the last day that counts: the end of the year, or the day of counting
    geteld_op      timestamptz not null default now(),
    door           bigint not null references toegang.account,
    geholpen       int check (geholpen = 0 or geholpen >= 10),
    afgerond       int check (afgerond = 0 or afgerond >= 10),
    afgerond_dagen bigint,                                   -- days that the finished ones were open, together
    open_dagen     bigint                                    -- days in this year that a casus was open, of all together
);
create index on bekostiging.teamtelling (jaar, id);
create table bekostiging.teamaantal (
    telling_id     bigint not null references bekostiging.teamtelling,
    soort          text not null check (soort in ('school', 'route')),
    naam           text not null,                            -- code of a school, or the words of a route
    geholpen       int check (geholpen = 0 or geholpen >= 10),
    afgerond       int check (afgerond = 0 or afgerond >= 10),
    afgerond_dagen bigint check (afgerond_dagen is null or afgerond is not null),
    primary key (telling_id, soort, naam)
);

grant select on bekostiging.teamtelling, bekostiging.teamaantal to vliegwiel_app;
grant select, insert on bekostiging.teamtelling, bekostiging.teamaantal to taak_peiling;
alter table bekostiging.teamtelling enable row level security;
alter table bekostiging.teamaantal enable row level security;
create policy lezen on bekostiging.teamtelling for select to vliegwiel_app using ((select toegang.rol()) in ('beleid', 'bestuurder', 'procesbegeleider'));
create policy lezen on bekostiging.teamaantal for select to vliegwiel_app using ((select toegang.rol()) in ('beleid', 'bestuurder', 'procesbegeleider'));
create policy taak on bekostiging.teamtelling for all to taak_peiling using (true) with check (true);
create policy taak on bekostiging.teamaantal for all to taak_peiling using (true) with check (true);
