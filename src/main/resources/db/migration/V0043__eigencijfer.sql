-- A figure that a school makes for itself by choosing: what is counted, from how often, of whom, and the target. Nobody in it; for that school only.
create table monitor.eigencijfer (
    id          bigint generated always as identity primary key,
    sleutel     text not null unique default toegang.sleutel(),
    school_id   bigint not null references samenwerking.school,
    naam        text not null check (length(naam) between 3 and 80),
    telling     text not null,                  -- a row of kennis/eigen-tellingen.csv
    vanaf       int not null check (vanaf between 1 and 200),
    leerjaar    int check (leerjaar between 1 and 6),
    onderwijs   text check (onderwijs in ('vmbo', 'havo', 'vwo', 'pro', 'vso')),
    norm        int check (norm between 0 and 100),
    door        bigint not null default toegang.lezer() references toegang.account,
    gemaakt_op  date not null,
    gestopt_op  date
);
create index on monitor.eigencijfer (school_id);
grant select, insert on monitor.eigencijfer to vliegwiel_app;
grant update (gestopt_op) on monitor.eigencijfer to vliegwiel_app;
grant select on monitor.eigencijfer to taak_peiling;
alter table monitor.eigencijfer enable row level security;
create policy taak on monitor.eigencijfer for select to taak_peiling using (gestopt_op is null);
create policy school on monitor.eigencijfer for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener') and school_id = any ((select toegang.scholen())::bigint[]));
create policy maken on monitor.eigencijfer for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[]));
create policy stoppen on monitor.eigencijfer for update to vliegwiel_app
    using ((select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[]));
