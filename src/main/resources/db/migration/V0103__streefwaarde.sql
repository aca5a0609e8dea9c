-- What a figure should reach: a dated decision of its owner. About nobody: it holds no young person.
create table monitor.streefwaarde (
    id            bigint generated always as identity primary key,
    indicator     text not null,
    waarde        double precision check (waarde >= 0),       -- in the unit of the screen; null: no target from then on
    geldig_van    date not null,
    besluit       text not null check (length(besluit) between 10 and 300),
    door          bigint not null default toegang.lezer() references toegang.account,
    vastgelegd_op timestamptz not null default now()
);
create index on monitor.streefwaarde (indicator, geldig_van desc);
grant select, insert (indicator, waarde, geldig_van, besluit) on monitor.streefwaarde to vliegwiel_app;
alter table monitor.streefwaarde enable row level security;
create policy lezen on monitor.streefwaarde for select to vliegwiel_app using ((select toegang.lezer()) is not null);
create policy vastleggen on monitor.streefwaarde for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('beleid', 'beheerder') and door = (select toegang.lezer()) and geldig_van >= current_date);
