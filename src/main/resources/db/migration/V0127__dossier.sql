-- A question that a body must decide, and what the answer rests on. About nobody: it holds no young person.
create table sturing.besluitdossier (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    vraag        text not null check (length(vraag) between 10 and 160),
    gremium      text not null,
    datum        date not null,                                  -- on which day it is decided
    stukken_op   date,                                           -- when the papers are ready
    publicatie   text not null,                                  -- key of the one publication of which the figures are
    baten        text,                                           -- key of a fixed version of a study and its alternative
    bekostiging  text,                                           -- key of a funding, with its fixed version
    bekostigingsversie int,
    bij_go       text not null default '' check (length(bij_go) <= 1000),
    bij_no_go    text not null default '' check (length(bij_no_go) <= 1000),
    versie       int not null default 1,                         -- counts the changes, for two people at once
    door         bigint not null default toegang.lezer() references toegang.account,
    op           timestamptz not null default clock_timestamp(),
    check ((bekostiging is null) = (bekostigingsversie is null))
);
create index on sturing.besluitdossier (datum);

-- Who must agree.
create table sturing.dossierpartij (
    dossier_id     bigint not null references sturing.besluitdossier,
    organisatie_id bigint not null references samenwerking.organisatie,
    primary key (dossier_id, organisatie_id)
);
create index on sturing.dossierpartij (organisatie_id);

-- Go when this is so: written down beforehand, withdrawn with a reason, never changed.
create table sturing.criterium (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    dossier_id     bigint not null references sturing.besluitdossier,
    wat            text not null check (length(wat) between 5 and 120),
    soort          text not null check (soort in ('cijfer', 'baten', 'akkoord', 'eigen')),
    indicator      text,
    kant           text check (kant in ('hoogstens', 'minstens')),
    grens          double precision check (grens >= 0),
    norm           text not null default '' check (length(norm) <= 120),   -- of one of their own: when it is reached
    ingetrokken_op timestamptz,
    reden          text not null default '' check (length(reden) <= 300),
    door           bigint not null default toegang.lezer() references toegang.account,
    op             timestamptz not null default clock_timestamp(),
    check ((soort = 'cijfer') = (indicator is not null)),
    check ((soort in ('cijfer', 'baten', 'akkoord')) = (grens is not null)),
    check ((soort = 'cijfer') = (kant is not null))
);
create index on sturing.criterium (dossier_id);

-- How it stands with one of their own: added, never changed; the newest counts.
create table sturing.criteriumstand (
    id           bigint generated always as identity primary key,
    criterium_id bigint not null references sturing.criterium,
    oordeel      text not null check (oordeel in ('bereikt', 'deels', 'niet', 'onbekend')),
    nu           text not null check (length(nu) between 2 and 120),
    bewijs       text not null check (length(bewijs) between 3 and 200),
    door         bigint not null default toegang.lezer() references toegang.account,
    op           timestamptz not null default clock_timestamp()
);
create index on sturing.criteriumstand (criterium_id, id desc);

-- What was said: what a party thinks beforehand, the advice of a body, what a council answered, and who signed. Added, never changed.
create table sturing.standpunt (
    id             bigint generated always as identity primary key,
    dossier_id     bigint not null references sturing.besluitdossier,
    soort          text not null check (soort in ('vooraf', 'advies', 'raadpleging', 'getekend')),
    organisatie_id bigint references samenwerking.organisatie,
    gremium        text,
    woord          text not null check (woord in ('go', 'go_mits', 'no_go', 'geen')),
    tekst          text not null default '' check (length(tekst) <= 1000),
    datum          date not null,
    door           bigint not null default toegang.lezer() references toegang.account,
    op             timestamptz not null default clock_timestamp(),
    check ((organisatie_id is null) <> (gremium is null)),
    check ((soort in ('vooraf', 'getekend')) = (organisatie_id is not null))
);
create index on sturing.standpunt (dossier_id, id desc);
create index on sturing.standpunt (organisatie_id);

-- A paper with its version, and where it lies.
create table sturing.dossierstuk (
    id         bigint generated always as identity primary key,
    dossier_id bigint not null references sturing.besluitdossier,
    naam       text not null check (length(naam) between 3 and 160),
    versie     text not null check (length(versie) between 1 and 40),
    datum      date not null,
    waar       text not null check (length(waar) between 2 and 300),
    door       bigint not null default toegang.lezer() references toegang.account,
    op         timestamptz not null default clock_timestamp()
);
create index on sturing.dossierstuk (dossier_id, id);

grant select, insert (vraag, gremium, datum, stukken_op, publicatie, baten, bekostiging, bekostigingsversie, bij_go, bij_no_go),
      update (datum, stukken_op, publicatie, baten, bekostiging, bekostigingsversie, bij_go, bij_no_go, versie) on sturing.besluitdossier to vliegwiel_app;
grant select, insert on sturing.dossierpartij to vliegwiel_app;
grant select, insert (dossier_id, wat, soort, indicator, kant, grens, norm), update (ingetrokken_op, reden) on sturing.criterium to vliegwiel_app;
grant select, insert (criterium_id, oordeel, nu, bewijs) on sturing.criteriumstand to vliegwiel_app;
grant select, insert (dossier_id, soort, organisatie_id, gremium, woord, tekst, datum) on sturing.standpunt to vliegwiel_app;
grant select, insert (dossier_id, naam, versie, datum, waar) on sturing.dossierstuk to vliegwiel_app;
