-- The cycle of learning: when which step of a school year is, what the region wants, and what it does all the time. About nobody.
create table leren.kompasstap (
    schooljaar  int not null,
    stap        text not null,
    van         date not null,
    tot         date not null,                       -- the last day of the step
    door        bigint not null default toegang.lezer() references toegang.account,
    op          timestamptz not null default clock_timestamp(),
    primary key (schooljaar, stap),
    check (van <= tot)
);

create table leren.ambitie (
    id          bigint generated always as identity primary key,
    tekst       text not null check (length(tekst) between 10 and 200),
    besluit     text not null check (length(besluit) between 3 and 120),
    geldig_van  date not null,
    door        bigint not null default toegang.lezer() references toegang.account,
    op          timestamptz not null default clock_timestamp()
);

create table leren.inspanning (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    doel         text not null,
    wat          text not null check (length(wat) between 5 and 160),
    wie          text not null check (length(wie) between 2 and 120),
    begonnen_op  date not null,
    beeindigd_op date,
    door         bigint not null default toegang.lezer() references toegang.account,
    op           timestamptz not null default clock_timestamp()
);
create index on leren.inspanning (doel) where beeindigd_op is null;

grant select, insert (schooljaar, stap, van, tot), update (van, tot, door, op) on leren.kompasstap to vliegwiel_app;
grant select, insert (tekst, besluit, geldig_van) on leren.ambitie to vliegwiel_app;
grant select, insert (doel, wat, wie, begonnen_op), update (beeindigd_op) on leren.inspanning to vliegwiel_app;

do $$
declare
    t text;
begin
    foreach t in array array['kompasstap', 'ambitie', 'inspanning'] loop
        execute format('alter table leren.%I enable row level security', t);
        execute format($p$create policy lezen on leren.%I for select to vliegwiel_app
            using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker'))$p$, t);
        execute format($p$create policy vastleggen on leren.%I for insert to vliegwiel_app
            with check ((select toegang.rol()) in ('beleid', 'procesbegeleider') and door = (select toegang.lezer()))$p$, t);
        execute format($p$create policy bijhouden on leren.%I for update to vliegwiel_app
            using ((select toegang.rol()) in ('beleid', 'procesbegeleider'))$p$, t);
    end loop;
end
$$;
