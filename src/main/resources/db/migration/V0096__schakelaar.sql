-- Which parts of Vliegwiel this region uses, from which day, who said so and why. Never changed: a later decision follows it.
-- Without a row a part is on. What a law asks for has no switch (kennis/schakelaars.csv).
create table toegang.schakelbesluit (
    id            bigint generated always as identity primary key,
    schakelaar    text not null check (schakelaar ~ '^[a-z-]{2,40}$'),
    aan           boolean not null,
    geldig_van    date not null,
    reden         text not null check (length(reden) between 10 and 300),
    door          bigint not null default toegang.lezer() references toegang.account,
    vastgelegd_op timestamptz not null default now()
);
create index on toegang.schakelbesluit (schakelaar, geldig_van desc, id desc);
grant select, insert (schakelaar, aan, geldig_van, reden) on toegang.schakelbesluit to vliegwiel_app;
alter table toegang.schakelbesluit enable row level security;
-- The program asks before anybody is signed in: a page of a part that is off says so to everybody.
create policy lezen on toegang.schakelbesluit for select to vliegwiel_app using (true);
create policy vastleggen on toegang.schakelbesluit for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beheerder' and door = (select toegang.lezer()) and geldig_van >= current_date);
