-- Routes: who brings the team in, and to whom the team passes on. In: a referrer without an account, known by a personal link or by the
-- key of a system. Out: only with the consent for that receiver, which this file itself asks; when it stops, the referral lapses.
create schema verwijzing;
grant usage on schema verwijzing to vliegwiel_app, monitor_bron;

create table verwijzing.verwijzer (
    id          bigint generated always as identity primary key,
    sleutel     text not null unique default toegang.sleutel(),
    naam        text not null,                      -- of the practice or the office, not of a patient
    soort       text not null check (soort in ('01', '02', '03', '04', '05', '08')),   -- kennis/codelijsten/verwijzer.csv
    groep       text not null default '',           -- group of practices
    gemaakt_op  timestamptz not null default clock_timestamp(),
    door        bigint not null default toegang.lezer() references toegang.account,
    gestopt_op  timestamptz,
    versie      int not null default 1
);

-- What a referrer holds: only its hash is here. soort: link (a person with a browser) or api (a system).
create table verwijzing.link (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    verwijzer_id   bigint not null references verwijzing.verwijzer,
    soort          text not null check (soort in ('link', 'api')),
    token_hash     bytea not null unique check (octet_length(token_hash) = 32),
    gemaakt_op     timestamptz not null default clock_timestamp(),
    door           bigint not null default toegang.lezer() references toegang.account,
    verloopt_op    date not null,
    ingetrokken_op timestamptz,
    laatst_op      timestamptz
);
create index on verwijzing.link (verwijzer_id);

create table verwijzing.inverwijzing (
    id              bigint generated always as identity primary key,
    sleutel         text not null unique default toegang.sleutel(),
    kenmerk         text not null unique,           -- said aloud, tells nothing about anybody
    verwijzer_id    bigint not null references verwijzing.verwijzer,
    school_id       bigint not null references samenwerking.school,
    roepnaam        text not null,
    achternaam      text not null,
    geboortedatum   date not null,
    bereik_wie      text not null,
    telefoon        text not null,
    vraag           text not null,
    spoed           text not null default 'week' check (spoed in ('week', 'vandaag')),
    ja_van          text[] not null check (cardinality(ja_van) > 0 and ja_van <@ array['jeugdige', 'ouders']),
    terugkoppeling  boolean not null,               -- the family agrees that the referrer hears what happens
    ontvangen_op    timestamptz not null default clock_timestamp(),
    reageren_voor   date not null,
    aangenomen_op   timestamptz,
    aangenomen_door bigint references toegang.account,
    contact_op      date,                           -- first talk with the family
    geweigerd_op    timestamptz,
    geweigerd_door  bigint references toegang.account,
    weigerreden     text check (weigerreden in ('geen_plek', 'niet_passend', 'andere_school', 'al_in_beeld', 'geen_contact', 'gezin_ziet_af')),
    gedaan_op       timestamptz,
    gedaan_door     bigint references toegang.account,
    herroepen_op    timestamptz,                    -- by the referrer
    bericht         text not null default '',       -- what the referrer may read
    casus_id        bigint references leerling.casus,
    team_eerst      boolean,                        -- a casus was open before the referral came; null: not linked yet
    extern_id       text,                           -- identifier of the sending system
    door_systeem    boolean generated always as (extern_id is not null) stored,
    inzending       text,
    regime          text not null default 'preventie',
    bewaar_tot      date,
    versie          int not null default 1,
    unique (verwijzer_id, inzending),
    unique (verwijzer_id, extern_id),
    check ((geweigerd_op is null) = (weigerreden is null)),
    check (num_nonnulls(geweigerd_op, aangenomen_op) < 2 or aangenomen_op < geweigerd_op),
    check (casus_id is not null or bewaar_tot is not null),
    check (terugkoppeling or bericht = '')
);
create index on verwijzing.inverwijzing (school_id, ontvangen_op desc);
create index on verwijzing.inverwijzing (casus_id);

create table verwijzing.uitverwijzing (
    id               bigint generated always as identity primary key,
    sleutel          text not null unique default toegang.sleutel(),
    casus_id         bigint not null references leerling.casus,
    school_id        bigint not null references samenwerking.school,
    van_school_id    bigint references samenwerking.school,             -- the first school; null: never moved
    soort            text not null check (soort in ('toegang', 'aanbieder', 'onderwijs')),
    doel             text not null references toestemming.doel,
    organisatie_id   bigint not null references samenwerking.organisatie,
    ontvanger        text not null,                 -- 'aanbieder@o5': a role at the receiving organisation
    voorziening_id   bigint references hulpaanbod.voorziening,
    hulpsoort        text not null check (hulpsoort in ('school', 'buurt', 'preventief', 'gebiedsteam', 'gespecialiseerd')),
    vorige_soort     text not null default 'school' check (vorige_soort in ('school', 'buurt', 'preventief', 'gebiedsteam', 'gespecialiseerd')),
    reden_zwaarder   text not null default '',
    vraag            text not null,                 -- all that the receiver reads beside who it is
    bereik_wie       text not null,
    telefoon         text not null,
    verzonden_op     timestamptz not null default clock_timestamp(),
    door             bigint not null default toegang.lezer() references toegang.account,
    reageren_voor    date not null,
    gezien_op        timestamptz,
    aangenomen_op    timestamptz,
    geweigerd_op     timestamptz,
    weigerreden      text check (weigerreden in ('geen_plek', 'niet_passend', 'andere_school', 'al_in_beeld', 'geen_contact', 'gezin_ziet_af')),
    begonnen_op      date,
    gedaan_op        timestamptz,
    antwoord         text not null default '',
    herroepen_op     timestamptz,                   -- by the team
    vervallen_op     timestamptz,                   -- consent stopped
    wacht_op_ja_sinds timestamptz,                  -- at a change of school the yes did not go along
    inzending        text unique,
    regime           text not null default 'preventie',
    bewaar_tot       date,
    versie           int not null default 1,
    check ((geweigerd_op is null) = (weigerreden is null)),
    check (hulpsoort <> 'gespecialiseerd' or reden_zwaarder <> '')
);
create index on verwijzing.uitverwijzing (casus_id);
create index on verwijzing.uitverwijzing (ontvanger, verzonden_op desc);

-- A task may lead to a page of a module above.
alter table ondersteuning.taak add column adres text check (adres ~ '^/[a-z0-9/-]+$');
create index on ondersteuning.taak (adres) where klaar_op is null and adres is not null;

grant select, insert on verwijzing.verwijzer, verwijzing.link to vliegwiel_app;
grant update (naam, soort, groep, gestopt_op, versie) on verwijzing.verwijzer to vliegwiel_app;
grant update (ingetrokken_op) on verwijzing.link to vliegwiel_app;
grant select on verwijzing.inverwijzing to vliegwiel_app;
grant update (aangenomen_op, aangenomen_door, contact_op, geweigerd_op, geweigerd_door, weigerreden, gedaan_op, gedaan_door, bericht, casus_id,
              team_eerst, bewaar_tot, versie) on verwijzing.inverwijzing to vliegwiel_app;
grant select on verwijzing.uitverwijzing to vliegwiel_app;
grant insert (casus_id, school_id, soort, doel, organisatie_id, ontvanger, voorziening_id, hulpsoort, vorige_soort, reden_zwaarder, vraag, bereik_wie,
              telefoon, reageren_voor, inzending, bewaar_tot) on verwijzing.uitverwijzing to vliegwiel_app;
grant update (gezien_op, aangenomen_op, geweigerd_op, weigerreden, begonnen_op, gedaan_op, antwoord, herroepen_op, versie) on verwijzing.uitverwijzing to vliegwiel_app;
alter table verwijzing.verwijzer enable row level security;
alter table verwijzing.link enable row level security;
alter table verwijzing.inverwijzing enable row level security;
alter table verwijzing.uitverwijzing enable row level security;

create policy lezen on verwijzing.verwijzer for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'beheerder', 'procesbegeleider'));
create policy houden on verwijzing.verwijzer for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('beheerder', 'procesbegeleider') and door = (select toegang.lezer()));
create policy wijzigen on verwijzing.verwijzer for update to vliegwiel_app
    using ((select toegang.rol()) in ('beheerder', 'procesbegeleider'));
create policy lezen on verwijzing.link for select to vliegwiel_app
    using ((select toegang.rol()) in ('beheerder', 'procesbegeleider'));
create policy maken on verwijzing.link for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('beheerder', 'procesbegeleider') and door = (select toegang.lezer())
                and verloopt_op <= current_date + 366);
create policy intrekken on verwijzing.link for update to vliegwiel_app
    using ((select toegang.rol()) in ('beheerder', 'procesbegeleider'));

-- The team of the school, as the family agreed; gone on its day for everybody.
create policy team on verwijzing.inverwijzing for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener') and school_id = any ((select toegang.scholen())::bigint[])
           and (bewaar_tot is null or bewaar_tot > current_date));
create policy team_antwoordt on verwijzing.inverwijzing for update to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener') and school_id = any ((select toegang.scholen())::bigint[]));

create function verwijzing.mag(casus bigint, doel text) returns boolean
    language sql stable security definer set search_path = pg_catalog, verwijzing
begin atomic
    select toestemming.geldig_tot(casus, doel, current_date) > current_date
        or exists (select from toestemming.uitzondering u where u.casus_id = casus and u.doel = mag.doel and u.bevestigd_op is not null
                   and u.beeindigd_op is null and u.tot > current_date);
end;

-- Out: the team reads what belongs to the file; the receiver only what was sent, and only as long as the consent holds.
create policy team on verwijzing.uitverwijzing for select to vliegwiel_app
    using (toegang.ziet(casus_id, 'werk', 'schrijver'));
create policy ontvanger on verwijzing.uitverwijzing for select to vliegwiel_app
    using (ontvanger = any ((select toegang.sleutels())::text[]) and herroepen_op is null and vervallen_op is null and verwijzing.mag(casus_id, doel));
create policy sturen on verwijzing.uitverwijzing for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and toegang.ziet(casus_id, 'werk', 'schrijver'));
create policy bijwerken on verwijzing.uitverwijzing for update to vliegwiel_app
    using (toegang.ziet(casus_id, 'werk', 'schrijver')
           or (ontvanger = any ((select toegang.sleutels())::text[]) and herroepen_op is null and vervallen_op is null and verwijzing.mag(casus_id, doel)));
