-- What a provider of jeugdhulp owes CBS each half-year (Jeugdwet 7.4.3 with 7.4.1 and 7.4.5, Besluit Jeugdwet 7.5.1 and 7.5.3): made from the
-- trajecten that it keeps itself under the regime jeugdhulp; never from those of others and never preventie. No BSN comes into this database.
create schema beleidsinformatie;
grant usage on schema beleidsinformatie to vliegwiel_app, taak_bewaring;

-- What only CBS asks of a traject; recorded by whoever owes the file, so that the team records nothing more.
create table beleidsinformatie.hulpgegeven (
    traject_id      bigint primary key references ondersteuning.traject on delete cascade,
    casus_id        bigint not null references leerling.casus,
    organisatie_id  bigint not null references samenwerking.organisatie,
    hulpvorm        text not null constraint hulpgegeven_hulpvorm check (hulpvorm in ('01', '02', '03', '04', '11', '12', '13', '14')),
    verwijzer       text not null constraint hulpgegeven_verwijzer check (verwijzer in ('01', '02', '03', '04', '05', '06', '08')),
    crisis          boolean not null,                       -- began with calming a crisis
    pgb             boolean not null,                       -- paid from a personal budget: CBS hears of it from the SVB
    vastgelegd_op   timestamptz not null default clock_timestamp(),
    vastgelegd_door bigint not null default toegang.lezer() references toegang.account,
    regime          text not null default 'jeugdhulp',
    bewaar_tot      date,                                   -- goes with its casus
    check (hulpvorm <> '01' or verwijzer = '06')            -- help of a wijkteam is open to all: Informatieprotocol 3.2
);
create index on beleidsinformatie.hulpgegeven (casus_id);

-- That a file was made, never the file. A later one of the same period replaces it whole.
create table beleidsinformatie.halfjaarbestand (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    organisatie_id bigint not null references samenwerking.organisatie,
    periode_van    date not null,
    nummer         int not null check (nummer > 0),
    gemaakt_op     timestamptz not null default clock_timestamp(),
    gemaakt_door   bigint not null default toegang.lezer() references toegang.account,
    records        int not null check (records >= 0),
    jeugdigen      int not null check (jeugdigen >= 0),
    zonder_bsn     int not null check (zonder_bsn between 0 and jeugdigen),
    vingerafdruk   text not null check (vingerafdruk ~ '^[0-9a-f]{64}$'),    -- SHA-256 of the file
    verzonden_op   timestamptz,
    verzonden_door bigint references toegang.account,
    bewaar_tot     date not null,
    unique (organisatie_id, periode_van, nummer),
    check ((verzonden_op is null) = (verzonden_door is null))
);

-- Which help was in a file, and a fingerprint of what was said of it: enough to see what a correction changes.
create table beleidsinformatie.hulprecord (
    bestand_id   bigint not null references beleidsinformatie.halfjaarbestand on delete cascade,
    casus_id     bigint not null references leerling.casus,
    hulpvorm     text not null,
    begin        date not null,
    vingerafdruk text not null,
    regime       text not null default 'jeugdhulp',
    bewaar_tot   date not null,
    primary key (bestand_id, casus_id, hulpvorm, begin)
);
create index on beleidsinformatie.hulprecord (casus_id);

-- Whether the reader may make the file of this organisation: whoever works for a provider, or for a gemeente whose wijkteam gives jeugdhulp itself.
create function beleidsinformatie.mag(organisatie bigint) returns boolean language sql stable parallel safe
    return toegang.rol() in ('aanbieder', 'toegang') and organisatie = any (toegang.organisaties());

grant select on beleidsinformatie.hulpgegeven to vliegwiel_app;
grant select, insert on beleidsinformatie.halfjaarbestand, beleidsinformatie.hulprecord to vliegwiel_app;
grant update (verzonden_op, verzonden_door) on beleidsinformatie.halfjaarbestand to vliegwiel_app;
alter table beleidsinformatie.hulpgegeven enable row level security;
alter table beleidsinformatie.halfjaarbestand enable row level security;
alter table beleidsinformatie.hulprecord enable row level security;
create policy lezen on beleidsinformatie.hulpgegeven for select to vliegwiel_app using (beleidsinformatie.mag(organisatie_id));
create policy lezen on beleidsinformatie.halfjaarbestand for select to vliegwiel_app using (beleidsinformatie.mag(organisatie_id));
create policy maken on beleidsinformatie.halfjaarbestand for insert to vliegwiel_app
    with check (beleidsinformatie.mag(organisatie_id) and gemaakt_door = (select toegang.lezer()) and verzonden_op is null);
create policy verzenden on beleidsinformatie.halfjaarbestand for update to vliegwiel_app
    using (beleidsinformatie.mag(organisatie_id)) with check (verzonden_door = (select toegang.lezer()));
create policy lezen on beleidsinformatie.hulprecord for select to vliegwiel_app
    using (exists (select from beleidsinformatie.halfjaarbestand b where b.id = bestand_id));
create policy maken on beleidsinformatie.hulprecord for insert to vliegwiel_app
    with check (exists (select from beleidsinformatie.halfjaarbestand b where b.id = bestand_id and b.gemaakt_door = (select toegang.lezer())));
