-- Young people, their parents, who has custody, where they are enrolled, and the casus: the container of one young person at one school.
create schema leerling;
grant usage on schema leerling to vliegwiel_app, taak_herinnering, taak_levering, taak_peiling, taak_bewaring, monitor_bron;

create table leerling.jeugdige (
    id               bigint generated always as identity primary key,
    sleutel          text not null unique default toegang.sleutel(),
    account_id       bigint unique references toegang.account,
    roepnaam         text not null,
    tussenvoegsel    text not null default '',
    achternaam       text not null,
    geboortedatum    date not null check (geboortedatum > '1990-01-01'),
    geslacht         text not null default 'O' check (geslacht in ('V', 'M', 'O')),
    gemeente_id      bigint references samenwerking.organisatie,   -- of residence
    pc4              text,
    samengevoegd_met bigint references leerling.jeugdige,
    bezwaar_onderzoek_op date,                                     -- objects to research (Jeugdwet 7.3.12)
    regime           text not null default 'onderwijs',
    bewaar_tot       date,
    versie           int not null default 1
);

create table leerling.ouder (
    id          bigint generated always as identity primary key,
    sleutel     text not null unique default toegang.sleutel(),
    account_id  bigint unique references toegang.account,
    naam        text not null,
    telefoon    text,
    email       text,
    regime      text not null default 'onderwijs',
    bewaar_tot  date,
    versie      int not null default 1
);

-- The tie between parent and child. gezag null: not yet asked.
create table leerling.gezag (
    id                 bigint generated always as identity primary key,
    jeugdige_id        bigint not null references leerling.jeugdige,
    ouder_id           bigint not null references leerling.ouder,
    relatie            text not null check (relatie in ('moeder', 'vader', 'voogd', 'verzorger')),
    heeft_gezag        boolean,
    gecontroleerd_door bigint references toegang.account,
    gecontroleerd_op   date,
    van                date not null default '1900-01-01',
    tot                date,
    regime             text not null default 'onderwijs',
    bewaar_tot         date,
    unique (jeugdige_id, ouder_id)
);
create index on leerling.gezag (ouder_id);

create table leerling.inschrijving (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    jeugdige_id    bigint not null references leerling.jeugdige,
    school_id      bigint not null references samenwerking.school,
    leerlingnummer text not null,
    klas           text not null,
    leerjaar       int not null check (leerjaar between 0 and 8),
    schoolsoort    text not null,       -- vmbo-b, vmbo-k, vmbo-t, havo, vwo, pro, vso …
    mentor_id      bigint references toegang.account,
    van            date not null,
    tot            date,                -- exclusive
    regime         text not null default 'onderwijs',
    bewaar_tot     date,
    check (tot is null or tot > van)
);
create index on leerling.inschrijving (jeugdige_id, school_id);
create index on leerling.inschrijving (school_id, leerlingnummer);
create unique index on leerling.inschrijving (school_id, leerlingnummer) where tot is null;

-- First letters of first and last name per school: plain byte order, so that the index holds under row-level security
-- (only leakproof operators may run before a policy; >= and < on collation C are).
create table leerling.zoeknaam (
    school_id   bigint not null references samenwerking.school,
    deel        text collate "C" not null,
    jeugdige_id bigint not null references leerling.jeugdige on delete cascade,
    regime      text not null default 'onderwijs',
    bewaar_tot  date,
    primary key (school_id, deel, jeugdige_id)
);
create index on leerling.zoeknaam (jeugdige_id);

create function leerling.zoekvorm(naam text) returns text language sql immutable parallel safe
    return lower(translate(naam, 'ÁÀÂÄÃÅáàâäãåÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÖÕóòôöõÚÙÛÜúùûüÇçÑñÝýŞşĞğİı''-', 'AAAAAAaaaaaaEEEEeeeeIIIIiiiiOOOOOoooooUUUUuuuuCcNnYySsGgIi  '));

create function leerling.zoeknaam_bijgewerkt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, leerling
as $$
declare
    wie bigint;
begin
    if tg_table_name = 'jeugdige' then
        wie := new.id;
    else
        wie := new.jeugdige_id;
    end if;
    delete from leerling.zoeknaam where jeugdige_id = wie;
    insert into leerling.zoeknaam (school_id, deel, jeugdige_id)
    select distinct i.school_id, d.deel, j.id
    from leerling.jeugdige j
    join leerling.inschrijving i on i.jeugdige_id = j.id and (i.tot is null or i.tot > current_date)
    cross join lateral (values (leerling.zoekvorm(j.roepnaam || ' ' || j.achternaam)), (leerling.zoekvorm(j.achternaam || ' ' || j.roepnaam))) d (deel)
    where j.id = wie and j.samengevoegd_met is null;
    return null;
end
$$;
create trigger zoeknaam after insert or update of roepnaam, achternaam, samengevoegd_met on leerling.jeugdige
    for each row execute function leerling.zoeknaam_bijgewerkt();
create trigger zoeknaam after insert or update of school_id, tot on leerling.inschrijving
    for each row execute function leerling.zoeknaam_bijgewerkt();

-- The casus. A state is a date; the phase follows from the dates.
create sequence leerling.casusnummer;
create table leerling.casus (
    id               bigint generated always as identity primary key,
    sleutel          text not null unique default toegang.sleutel(),
    nummer           text not null unique,      -- 23-0147: said aloud, never in a URL
    jeugdige_id      bigint not null references leerling.jeugdige,
    school_id        bigint not null references samenwerking.school,
    vorige_id        bigint references leerling.casus,      -- return within months: the earlier casus
    terugkeer_reden  text,
    signaal_op       date not null,             -- date of the first signal, also when it was linked later
    geopend_op       date not null,
    verkennen_op     date,
    plan_op          date,
    ondersteuning_op date,                      -- first help
    afronden_op      date,
    nazorg_op        date,
    gesloten_op      date,
    geopend_door     bigint not null references toegang.account,
    aanpak           text not null default 'team' check (aanpak in ('school', 'team')),
    fase             text generated always as (case
                         when gesloten_op is not null then 'gesloten'
                         when nazorg_op is not null then 'nazorg'
                         when afronden_op is not null then 'afronden'
                         when ondersteuning_op is not null then 'ondersteuning'
                         when plan_op is not null then 'plan'
                         when verkennen_op is not null then 'verkennen'
                         else 'signaal' end) stored,
    regime           text not null default 'onderwijs',
    bewaar_tot       date,
    versie           int not null default 1
);
create index on leerling.casus (jeugdige_id);
create index on leerling.casus (school_id, fase);

-- Who works on the casus; exactly one is first responsible as long as it is open.
create table leerling.betrokkene (
    id                     bigint generated always as identity primary key,
    sleutel                text not null unique default toegang.sleutel(),
    casus_id               bigint not null references leerling.casus,
    account_id             bigint not null references toegang.account,
    rol                    text not null,
    eerste_verantwoordelijke boolean not null default false,
    van                    timestamptz not null default now(),
    tot                    timestamptz,
    reden                  text,                -- of the handover
    reeks                  text,                -- key of the handovers that were done at once
    regime                 text not null default 'onderwijs',
    bewaar_tot             date
);
create unique index een_eerste_verantwoordelijke on leerling.betrokkene (casus_id) where eerste_verantwoordelijke and tot is null;
create index on leerling.betrokkene (casus_id);
create index on leerling.betrokkene (account_id) where tot is null;

-- Opens a casus as the school's own record; refuses who is not of that school or has no register function there.
create function leerling.casus_geopend(jeugdige bigint, school bigint, signaal_op date, vandaag date, vorige bigint) returns bigint
    language plpgsql security definer set search_path = pg_catalog, leerling
as $$
declare
    nieuw bigint;
begin
    if not (toegang.rol() in ('oco', 'mentor') and school = any (toegang.scholen())
            and exists (select from leerling.inschrijving i where i.jeugdige_id = jeugdige and i.school_id = school
                        and i.van <= vandaag and (i.tot is null or i.tot > vandaag))) then
        raise exception 'casus_geopend: geen recht' using errcode = '42501';
    end if;
    insert into leerling.casus (nummer, jeugdige_id, school_id, signaal_op, geopend_op, geopend_door, vorige_id)
    values (to_char(vandaag, 'YY') || '-' || lpad(nextval('leerling.casusnummer')::text, 4, '0'),
            jeugdige, school, signaal_op, vandaag, toegang.lezer(), vorige)
    returning id into nieuw;
    perform leerling.schooldossier(nieuw);
    return nieuw;
end
$$;

-- The school's own part: its OCO and whoever opened it.
create function leerling.schooldossier(casus bigint) returns void
    language sql security definer set search_path = pg_catalog, leerling
begin atomic
    insert into toegang.inzage (wie, casus_id, jeugdige_id, regime, categorie, schrijven, grond)
    select w.wie, c.id, c.jeugdige_id, 'onderwijs', 'kern', true, 'schooldossier'
    from leerling.casus c
    cross join lateral (values ('oco@s' || c.school_id), ('a' || c.geopend_door)) w (wie)
    where c.id = casus
      and not exists (select from toegang.inzage i where i.casus_id = c.id and i.wie = w.wie and i.grond = 'schooldossier' and i.tot > now());
end;

revoke execute on function leerling.casus_geopend(bigint, bigint, date, date, bigint), leerling.schooldossier(bigint) from public;
grant execute on function leerling.casus_geopend(bigint, bigint, date, date, bigint) to vliegwiel_app;

grant select, insert, update on leerling.jeugdige, leerling.ouder, leerling.gezag, leerling.inschrijving to vliegwiel_app;
grant select on leerling.zoeknaam, leerling.casus, leerling.betrokkene to vliegwiel_app;
grant insert, update on leerling.betrokkene to vliegwiel_app;
grant update (vorige_id, terugkeer_reden, signaal_op, verkennen_op, plan_op, ondersteuning_op, afronden_op, nazorg_op, gesloten_op, aanpak, bewaar_tot, versie) on leerling.casus to vliegwiel_app;
grant select on leerling.jeugdige, leerling.gezag, leerling.inschrijving, leerling.casus, leerling.betrokkene to taak_herinnering;

alter table leerling.jeugdige enable row level security;
alter table leerling.ouder enable row level security;
alter table leerling.gezag enable row level security;
alter table leerling.inschrijving enable row level security;
alter table leerling.zoeknaam enable row level security;
alter table leerling.casus enable row level security;
alter table leerling.betrokkene enable row level security;

-- The register is the school's: its staff by function. Everybody else finds a person only through a casus.
create function leerling.register() returns boolean language sql stable parallel safe
    return toegang.rol() in ('oco', 'mentor', 'schooladministratie');

-- Is this person in the register of a school of this reader: enrolled now; or, for whoever keeps the register, left while the record is
-- still kept and no other school took over. For the policies below, one person at a time: what a school has as a whole is far more. The
-- cost tells the planner to ask it of whom a school has, and not of whom the whole region has.
create function leerling.in_register(wie bigint) returns boolean
    language plpgsql stable parallel safe cost 10000 security definer set search_path = pg_catalog, leerling
as $$
begin
    return exists (select from leerling.inschrijving i
                   where i.jeugdige_id = wie and i.school_id = any (toegang.scholen()) and (i.tot is null or i.tot > current_date))
        or toegang.rol() in ('oco', 'schooladministratie')
           and exists (select from leerling.inschrijving i
                       where i.jeugdige_id = wie and i.school_id = any (toegang.scholen())
                         and i.tot <= current_date and (i.bewaar_tot is null or i.bewaar_tot > current_date))
           and not exists (select from leerling.inschrijving n
                           where n.jeugdige_id = wie and n.school_id <> all (toegang.scholen()) and (n.tot is null or n.tot > current_date));
end
$$;
-- Is this parent of a young person that this reader may see: one of these with a casus, or one in the register?
create function leerling.ouder_van_zichtbaar(wie bigint, met_casus bigint[]) returns boolean
    language plpgsql stable parallel safe cost 10000 security definer set search_path = pg_catalog, leerling
as $$
begin
    return exists (select from leerling.gezag g
                   where g.ouder_id = wie
                     and (g.jeugdige_id = any (met_casus) or leerling.register() and leerling.in_register(g.jeugdige_id)));
end
$$;
-- For the policies that keep a closed file read-only.
create function leerling.casus_open(wie bigint) returns boolean
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, leerling
as $$
begin
    return exists (select from leerling.casus c where c.id = wie and c.gesloten_op is null);
end
$$;
-- May this reader record who has custody: whoever keeps the register of the school, or who is first responsible in an open casus that the
-- reader writes in, or keeps for closing. To see the young person, for a colleague or by break-glass, is not enough.
create function leerling.legt_gezag_vast(wie bigint) returns boolean
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, leerling
as $$
begin
    return toegang.rol() in ('oco', 'schooladministratie') and leerling.in_register(wie)
        or toegang.rol() in ('coach', 'jeugdhulpverlener')
           and exists (select from leerling.casus c
                       join leerling.betrokkene b on b.casus_id = c.id and b.account_id = toegang.lezer() and b.eerste_verantwoordelijke and b.tot is null
                       join toegang.inzage i on i.casus_id = c.id and i.wie = 'a' || b.account_id and i.categorie = 'kern' and i.tot > now()
                       where c.jeugdige_id = legt_gezag_vast.wie and c.gesloten_op is null and (i.schrijven or i.grond = 'houder'));
end
$$;
revoke execute on function leerling.casus_open(bigint), leerling.in_register(bigint), leerling.ouder_van_zichtbaar(bigint, bigint[]),
    leerling.legt_gezag_vast(bigint) from public;
grant execute on function leerling.casus_open(bigint), leerling.in_register(bigint), leerling.ouder_van_zichtbaar(bigint, bigint[]),
    leerling.legt_gezag_vast(bigint) to vliegwiel_app;

create policy register on leerling.inschrijving for select to vliegwiel_app
    using ((select leerling.register()) and school_id = any ((select toegang.scholen())::bigint[]));
create policy casus on leerling.inschrijving for select to vliegwiel_app
    using (jeugdige_id = any ((select toegang.jeugdigen('kern'))::bigint[]));
create policy register_schrijven on leerling.inschrijving for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('oco', 'schooladministratie') and school_id = any ((select toegang.scholen())::bigint[]));
create policy register_wijzigen on leerling.inschrijving for update to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'schooladministratie') and school_id = any ((select toegang.scholen())::bigint[]));

create policy register on leerling.jeugdige for select to vliegwiel_app
    using ((select leerling.register()) and leerling.in_register(id));
create policy casus on leerling.jeugdige for select to vliegwiel_app
    using (id = any ((select toegang.jeugdigen('kern'))::bigint[]));
create policy register_schrijven on leerling.jeugdige for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('oco', 'schooladministratie'));
create policy register_wijzigen on leerling.jeugdige for update to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'schooladministratie') and exists (select from leerling.inschrijving i
           where i.jeugdige_id = jeugdige.id and i.school_id = any ((select toegang.scholen())::bigint[])));

create policy lezen on leerling.gezag for select to vliegwiel_app
    using (jeugdige_id = any ((select toegang.jeugdigen('kern'))::bigint[])
           or (select leerling.register()) and leerling.in_register(jeugdige_id));
-- Custody decides who must consent: never recorded by the young person or the parent whom it is about.
create policy schrijven on leerling.gezag for insert to vliegwiel_app with check (leerling.legt_gezag_vast(jeugdige_id));
create policy wijzigen on leerling.gezag for update to vliegwiel_app using (leerling.legt_gezag_vast(jeugdige_id));
create policy lezen on leerling.ouder for select to vliegwiel_app
    using (leerling.ouder_van_zichtbaar(id, (select toegang.jeugdigen('kern'))::bigint[]));
create policy schrijven on leerling.ouder for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('oco', 'mentor', 'coach', 'jeugdhulpverlener', 'schooladministratie'));
create policy wijzigen on leerling.ouder for update to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'schooladministratie')
           and leerling.ouder_van_zichtbaar(id, (select toegang.jeugdigen('kern'))::bigint[]));

create policy register on leerling.zoeknaam for select to vliegwiel_app
    using ((select leerling.register()) and school_id = any ((select toegang.scholen())::bigint[]));
create policy casus on leerling.zoeknaam for select to vliegwiel_app
    using (jeugdige_id = any ((select toegang.jeugdigen('kern'))::bigint[]));

create policy lezen on leerling.casus for select to vliegwiel_app
    using (id + 0 = any ((select toegang.casussen('kern'))::bigint[]));
create policy wijzigen on leerling.casus for update to vliegwiel_app
    using (toegang.ziet(id, 'kern', 'schrijver'));
create policy lezen on leerling.betrokkene for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('kern'))::bigint[]));
create policy schrijven on leerling.betrokkene for insert to vliegwiel_app
    with check (toegang.ziet(casus_id, 'kern', 'schrijver'));
create policy wijzigen on leerling.betrokkene for update to vliegwiel_app
    using (toegang.ziet(casus_id, 'kern', 'schrijver'));

-- Reminders need names of nobody: dates of birth, custody and open casussen only.
create policy herinnering on leerling.jeugdige for select to taak_herinnering using (true);
create policy herinnering on leerling.gezag for select to taak_herinnering using (true);
create policy herinnering on leerling.inschrijving for select to taak_herinnering using (tot is null or tot > current_date);
create policy herinnering on leerling.casus for select to taak_herinnering using (gesloten_op is null);
create policy herinnering on leerling.betrokkene for select to taak_herinnering using (tot is null);
revoke select on leerling.jeugdige from taak_herinnering;
grant select (id, geboortedatum, samengevoegd_met) on leerling.jeugdige to taak_herinnering;
