-- The work: signaal, adviesvraag, traject, doelen, contacten, krachten, taken, evaluatie, nazorg, and work without a pupil.
create schema ondersteuning;
grant usage on schema ondersteuning to vliegwiel_app, taak_herinnering, taak_bewaring, monitor_bron;

-- Before consent: the school's own record, readable by its writer and that school's OCO only.
create table ondersteuning.signaal (
    id               bigint generated always as identity primary key,
    sleutel          text not null unique default toegang.sleutel(),
    school_id        bigint not null references samenwerking.school,
    jeugdige_id      bigint references leerling.jeugdige,
    melder_id        bigint not null default toegang.lezer() references toegang.account,
    gemeld_op        timestamptz not null default clock_timestamp(),
    themas           text[] not null check (cardinality(themas) > 0),
    tekst            text not null,
    spoed            text not null default 'week' check (spoed in ('week', 'vandaag')),
    reageren_voor    date not null,
    beoordeeld_op    timestamptz,
    beoordeeld_door  bigint references toegang.account,
    beoordeling      text check (beoordeling in ('advies', 'verkennen', 'niet_voor_ons')),
    antwoord         text,
    casus_id         bigint references leerling.casus,
    regime           text not null default 'onderwijs',
    bewaar_tot       date,
    versie           int not null default 1
);
create index on ondersteuning.signaal (school_id, beoordeeld_op);
create index on ondersteuning.signaal (melder_id);
create index on ondersteuning.signaal (casus_id);
create index on ondersteuning.signaal (jeugdige_id);

-- What the team gets of a signal without consent: theme, age band and a question written anew. No column leads to a person.
create table ondersteuning.adviesvraag (
    id              bigint generated always as identity primary key,
    sleutel         text not null unique default toegang.sleutel(),
    school_id       bigint not null references samenwerking.school,
    steller_id      bigint not null default toegang.lezer() references toegang.account,
    gesteld_op      timestamptz not null default clock_timestamp(),
    themas          text[] not null,
    leeftijdsband   text not null check (leeftijdsband in ('onder 12', '12 tot en met 15', '16 en ouder')),
    leerjaar        int,
    vraag           text not null,
    antwoorden_voor date not null,
    beantwoord_op   timestamptz,
    beantwoord_door bigint references toegang.account,
    antwoord        text,
    regime          text not null default 'onderwijs',
    bewaar_tot      date,
    versie          int not null default 1
);
create index on ondersteuning.adviesvraag (school_id, beantwoord_op);

-- A part of the casus under one regime, kept by one organisation.
create table ondersteuning.traject (
    id             bigint generated always as identity primary key,
    casus_id       bigint not null references leerling.casus,
    regime         text not null check (regime in ('onderwijs', 'preventie', 'jeugdhulp')),
    organisatie_id bigint references samenwerking.organisatie,
    naam           text not null,
    begonnen_op    date not null,
    afgerond_op    date,
    reden          text,                -- CBS reden beeindiging 01-05
    bewaar_tot     date,
    check (afgerond_op is null or afgerond_op >= begonnen_op),
    check ((afgerond_op is null) = (reden is null))
);
create index on ondersteuning.traject (casus_id);

create table ondersteuning.doel (
    id          bigint generated always as identity primary key,
    sleutel     text not null unique default toegang.sleutel(),
    casus_id    bigint not null references leerling.casus,
    tekst       text not null,          -- in the young person's own words
    kort        text not null,
    van_wie     text not null default '',
    uit_opp     boolean not null default false,
    gesteld_op  date not null,
    vervallen_op date,
    regime      text not null default 'preventie',
    bewaar_tot  date,
    versie      int not null default 1
);
create index on ondersteuning.doel (casus_id);

create table ondersteuning.cijfer (
    id          bigint generated always as identity primary key,
    doel_id     bigint not null references ondersteuning.doel,
    casus_id    bigint not null references leerling.casus,
    cijfer      int not null check (cijfer between 1 and 10),
    op          date not null,
    gegeven_door text not null check (gegeven_door in ('jeugdige', 'ouder', 'professional')),
    door        bigint not null default toegang.lezer() references toegang.account,
    regime      text not null default 'preventie',
    bewaar_tot  date
);
create index on ondersteuning.cijfer (doel_id, op);
create index on ondersteuning.cijfer (casus_id);

create table ondersteuning.contact (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    casus_id     bigint not null references leerling.casus,
    op           date not null,
    met          text not null check (met in ('jeugdige', 'moeder', 'vader', 'ouder', 'school', 'andere_hulp')),
    notitie      text not null default '',
    doel_ids     bigint[] not null default '{}',
    werknotitie  boolean not null default false,    -- the writer's alone, wiped after six weeks
    wissen_op    date,
    afgedekt     boolean not null default false,    -- the text stands apart, closed until somebody opens it
    vastgelegd_op timestamptz not null default clock_timestamp(),
    door         bigint not null default toegang.lezer() references toegang.account,
    ongedaan_op  timestamptz,
    gewijzigd_op timestamptz,
    gewijzigd_door bigint references toegang.account,
    inzending    text unique,                       -- idempotency key of the form
    regime       text not null default 'preventie',
    bewaar_tot   date,
    versie       int not null default 1,
    check (werknotitie = (wissen_op is not null)),
    check (not afgedekt or (not werknotitie and notitie = ''))
);
create index on ondersteuning.contact (casus_id, op desc, id desc);
create index on ondersteuning.contact (door, op desc);

create table ondersteuning.kracht (
    id          bigint generated always as identity primary key,
    casus_id    bigint not null references leerling.casus,
    soort       text not null check (soort in ('kracht', 'netwerk')),   -- what goes well; who helps
    tekst       text not null,
    ingezet_op  date,                               -- the network was used
    op          date not null,
    door        bigint not null default toegang.lezer() references toegang.account,
    vervallen_op date,
    regime      text not null default 'preventie',
    bewaar_tot  date
);
create index on ondersteuning.kracht (casus_id);

-- Events of the casus that are not contacts: shown in the timeline, by keys and one plain sentence.
create table ondersteuning.gebeurtenis (
    id        bigint generated always as identity primary key,
    casus_id  bigint not null references leerling.casus,
    op        timestamptz not null default clock_timestamp(),
    soort     text not null,                        -- fase, overdracht, toestemming, doel, evaluatie, nazorg …
    titel     text not null,
    tekst     text not null default '',
    door      bigint default toegang.lezer() references toegang.account,
    regime    text not null default 'preventie',
    bewaar_tot date
);
create index on ondersteuning.gebeurtenis (casus_id, op desc);

-- One thing somebody has to do. wie: an account ('a12') or a role at a place ('oco@s7').
create table ondersteuning.taak (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    wie          text not null,
    overgedragen_van bigint references toegang.account,  -- whose it was before the handover
    casus_id     bigint references leerling.casus,
    school_id    bigint references samenwerking.school,
    signaal_id   bigint references ondersteuning.signaal,
    adviesvraag_id bigint references ondersteuning.adviesvraag,
    soort        text not null,                     -- signaal, advies, toestemming, cijfer, evaluatie, nazorg, gesprek, verjaardag, noodtoegang, eigen
    titel        text not null,
    waarom       text not null default '',
    op           date not null,
    tijd         time,
    wacht_op     text,                              -- somebody else must act first: who, in words
    gemaakt_op   timestamptz not null default clock_timestamp(),
    door         bigint default toegang.lezer() references toegang.account,
    klaar_op     timestamptz,
    regime       text not null default 'onderwijs',
    bewaar_tot   date,
    versie       int not null default 1
);
create index on ondersteuning.taak (wie, op) where klaar_op is null;
create index on ondersteuning.taak (casus_id) where klaar_op is null;

create table ondersteuning.evaluatie (
    id          bigint generated always as identity primary key,
    casus_id    bigint not null references leerling.casus,
    op          date not null,
    informant   text not null check (informant in ('jeugdige', 'ouder')),
    nut         int check (nut between 1 and 10),                       -- outcome 2: how useful was this help
    toekomst    text check (toekomst in ('01', '02', '03', '04')),      -- outcome 3.1
    moment      text not null default 'einde' check (moment in ('tussen', 'einde', 'nazorg')),
    door        bigint not null default toegang.lezer() references toegang.account,
    regime      text not null default 'preventie',
    bewaar_tot  date
);
create index on ondersteuning.evaluatie (casus_id);

create table ondersteuning.nazorg (
    id          bigint generated always as identity primary key,
    sleutel     text not null unique default toegang.sleutel(),
    casus_id    bigint not null references leerling.casus,
    account_id  bigint references toegang.account,  -- the named person
    overgedragen_van bigint references toegang.account,  -- whose it was before the handover
    moment      text not null default '',           -- how long after the help: code of kennis/codelijsten/nazorg-moment.csv
    afgesproken_op date not null,
    gepland_op  date not null,
    gedaan_op   date,
    uitkomst    text check (uitkomst in ('gaat_goed', 'lichte_steun', 'terugkeer', 'niet_bereikt')),
    geen_reden  text,                               -- no aftercare: one choice
    vervallen_op date,                              -- left out; without a reason: the casus took another way
    vervallen_reden text,
    regime      text not null default 'preventie',
    bewaar_tot  date,
    check ((account_id is null) = (geen_reden is not null))
);
create index on ondersteuning.nazorg (casus_id);

-- Work without a pupil: consult or group activity, counted.
create table ondersteuning.activiteit (
    id          bigint generated always as identity primary key,
    sleutel     text not null unique default toegang.sleutel(),
    school_id   bigint not null references samenwerking.school,
    op          date not null,
    soort       text not null,                      -- consult, groep, les, ouderavond, deskundigheid
    thema       text not null,
    doelgroep   text not null,
    aantal      int not null check (aantal between 1 and 2000),
    door        bigint not null default toegang.lezer() references toegang.account,
    vastgelegd_op timestamptz not null default clock_timestamp(),
    ongedaan_op timestamptz,
    inzending   text unique
);
create index on ondersteuning.activiteit (school_id, op desc);
create index on ondersteuning.activiteit (door, op desc);

-- Who may do what. Reading asks for the casussen of this reader, writing whether this one may be written in.
do $$
declare
    t text;
    mag_lezen text := 'casus_id + 0 = any ((select toegang.casussen(''werk''))::bigint[])';
    mag_schrijven text := 'toegang.ziet(casus_id, ''werk'', ''schrijver'')';
begin
    foreach t in array array['traject', 'doel', 'cijfer', 'contact', 'kracht', 'gebeurtenis', 'evaluatie', 'nazorg'] loop
        execute format('alter table ondersteuning.%I enable row level security', t);
        execute format('grant select, insert, update on ondersteuning.%I to vliegwiel_app', t);
        execute format('create policy lezen on ondersteuning.%I for select to vliegwiel_app using (%s %s)', t, mag_lezen,
                       case when t = 'contact' then 'and (not werknotitie or door = (select toegang.lezer()))' else '' end);
        execute format('create policy schrijven on ondersteuning.%I for insert to vliegwiel_app with check (%s)', t, mag_schrijven);
        execute format('create policy wijzigen on ondersteuning.%I for update to vliegwiel_app using (%s) with check (%s)', t, mag_schrijven, mag_schrijven);
    end loop;
end
$$;
-- The school's own part knows its phase too, before any consent: events of kind 'fase' and 'toestemming' are kern.
create policy kern on ondersteuning.gebeurtenis for select to vliegwiel_app
    using (soort in ('fase', 'toestemming') and casus_id + 0 = any ((select toegang.casussen('kern'))::bigint[]));
create policy kern_schrijven on ondersteuning.gebeurtenis for insert to vliegwiel_app
    with check (soort in ('fase', 'toestemming') and toegang.ziet(casus_id, 'kern', 'bijhouder'));
-- Closing is the holder's duty, also after consent was withdrawn.
create policy houder_rondt_af on ondersteuning.traject for update to vliegwiel_app
    using (toegang.ziet(casus_id, 'werk', 'houder'));

grant select, insert, update on ondersteuning.signaal, ondersteuning.adviesvraag, ondersteuning.taak, ondersteuning.activiteit to vliegwiel_app;
alter table ondersteuning.signaal enable row level security;
alter table ondersteuning.adviesvraag enable row level security;
alter table ondersteuning.taak enable row level security;
alter table ondersteuning.activiteit enable row level security;

create policy lezen on ondersteuning.signaal for select to vliegwiel_app
    using (melder_id = (select toegang.lezer())
           or ((select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[])));
create policy melden on ondersteuning.signaal for insert to vliegwiel_app
    with check (melder_id = (select toegang.lezer()) and school_id = any ((select toegang.scholen())::bigint[])
                and (jeugdige_id is null or (select toegang.rol()) in ('mentor', 'oco')));
create policy beoordelen on ondersteuning.signaal for update to vliegwiel_app
    using (melder_id = (select toegang.lezer())
           or ((select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[])));

create policy lezen on ondersteuning.adviesvraag for select to vliegwiel_app
    using (steller_id = (select toegang.lezer())
           or ((select toegang.rol()) in ('coach', 'jeugdhulpverlener', 'oco') and school_id = any ((select toegang.scholen())::bigint[])));
create policy stellen on ondersteuning.adviesvraag for insert to vliegwiel_app
    with check (steller_id = (select toegang.lezer()) and school_id = any ((select toegang.scholen())::bigint[]));
create policy beantwoorden on ondersteuning.adviesvraag for update to vliegwiel_app
    using ((select toegang.rol()) in ('coach', 'jeugdhulpverlener', 'oco') and school_id = any ((select toegang.scholen())::bigint[]));

create policy lezen on ondersteuning.taak for select to vliegwiel_app
    using (wie = any ((select toegang.sleutels())::text[])
           and (casus_id is null or casus_id + 0 = any ((select toegang.casussen('kern'))::bigint[])));
create policy team on ondersteuning.taak for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[]));
create policy maken on ondersteuning.taak for insert to vliegwiel_app
    with check (casus_id is null or toegang.ziet(casus_id, 'kern'));
create policy bijwerken on ondersteuning.taak for update to vliegwiel_app
    using (wie = any ((select toegang.sleutels())::text[]) or door = (select toegang.lezer())
           or toegang.ziet(casus_id, 'werk', 'schrijver'));

create policy lezen on ondersteuning.activiteit for select to vliegwiel_app
    using (school_id = any ((select toegang.scholen())::bigint[]));
create policy vastleggen on ondersteuning.activiteit for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and school_id = any ((select toegang.scholen())::bigint[]));
create policy ongedaan on ondersteuning.activiteit for update to vliegwiel_app
    using (door = (select toegang.lezer()));

-- Reminders make tasks and see that nazorg and answers are due; they read no text.
grant insert, select on ondersteuning.taak to taak_herinnering;
grant select (id, casus_id, account_id, gepland_op, gedaan_op, vervallen_op) on ondersteuning.nazorg to taak_herinnering;
create policy herinnering on ondersteuning.taak for select to taak_herinnering using (klaar_op is null);
create policy herinnering_maken on ondersteuning.taak for insert to taak_herinnering with check (true);
create policy herinnering on ondersteuning.nazorg for select to taak_herinnering using (gedaan_op is null and vervallen_op is null);
