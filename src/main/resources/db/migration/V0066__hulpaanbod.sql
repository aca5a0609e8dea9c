-- Help on offer: what there is near the young person, kept by gemeenten and providers; and what was asked for and is not there.
create schema hulpaanbod;
grant usage on schema hulpaanbod to vliegwiel_app, monitor_bron;

create table hulpaanbod.voorziening (
    id            bigint generated always as identity primary key,
    sleutel       text not null unique default toegang.sleutel(),
    houder_id     bigint not null references samenwerking.organisatie,     -- who keeps this row
    naam          text not null,
    soort         text not null check (soort in ('school', 'buurt', 'preventief', 'gebiedsteam', 'gespecialiseerd')),
    omschrijving  text not null,
    voor_wie      text not null default '',
    leeftijd_van  int not null default 0 check (leeftijd_van between 0 and 27),
    leeftijd_tot  int not null default 27 check (leeftijd_tot between 0 and 27),  -- inclusive
    themas        text[] not null default '{}',    -- empty: for any question
    gemeenten     bigint[] not null default '{}',  -- empty: the whole region
    scholen       bigint[] not null default '{}',  -- empty: every school
    verwijzing    text not null default 'nee' check (verwijzing in ('nee', 'gemeente', 'arts')),
    aanmelden     text not null,                    -- how to reach
    telefoon      text not null default '',
    website       text not null default '',
    kosten        text not null default '',
    wachtweken    int check (wachtweken between 0 and 104),
    wacht_op      date,                             -- the day on which that was so
    geldig_van    date not null,
    geldig_tot    date,                             -- exclusive
    nagekeken_op  date not null,
    versie        int not null default 1,
    check (leeftijd_tot >= leeftijd_van),
    check (geldig_tot is null or geldig_tot >= geldig_van),
    check ((wachtweken is null) = (wacht_op is null)),
    unique (houder_id, naam, geldig_van)
);

-- A question for help that is not there: about nobody, only what was looked for and where.
create table hulpaanbod.gemis (
    id           bigint generated always as identity primary key,
    school_id    bigint not null references samenwerking.school,
    op           date not null,
    thema        text not null,
    soort        text not null default '',          -- the kind looked for; empty: any
    leeftijd     text not null check (leeftijd in ('', 'onder 12', '12 tot en met 15', '16 en ouder')),
    door         bigint not null default toegang.lezer() references toegang.account,
    inzending    text unique
);
create index on hulpaanbod.gemis (school_id, op);

grant select, insert, update on hulpaanbod.voorziening to vliegwiel_app;
grant select, insert on hulpaanbod.gemis to vliegwiel_app;
alter table hulpaanbod.voorziening enable row level security;
alter table hulpaanbod.gemis enable row level security;

-- Everybody who works here may find it; who keeps it may change it, and the beheerder.
create policy lezen on hulpaanbod.voorziening for select to vliegwiel_app using ((select toegang.lezer()) is not null);
create policy houden on hulpaanbod.voorziening for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beheerder'
                or ((select toegang.rol()) in ('beleid', 'toegang', 'aanbieder')
                    and (select toegang.rol()) || '@o' || houder_id = any ((select toegang.sleutels())::text[])));
create policy bijhouden on hulpaanbod.voorziening for update to vliegwiel_app
    using ((select toegang.rol()) = 'beheerder'
           or ((select toegang.rol()) in ('beleid', 'toegang', 'aanbieder')
               and (select toegang.rol()) || '@o' || houder_id = any ((select toegang.sleutels())::text[])));

-- What is missed is written by the team of the school; counted by whoever steers.
create policy lezen on hulpaanbod.gemis for select to vliegwiel_app
    using (school_id = any ((select toegang.scholen())::bigint[]) or (select toegang.rol()) in ('beleid', 'beheerder', 'aanbieder', 'toegang'));
create policy vastleggen on hulpaanbod.gemis for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and school_id = any ((select toegang.scholen())::bigint[]));

grant select (id, school_id, op, thema, soort) on hulpaanbod.gemis to monitor_bron;
create policy monitor on hulpaanbod.gemis for select to monitor_bron using (true);
