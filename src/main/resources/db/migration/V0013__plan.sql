-- The plan to its end: who helps, what was agreed, undo, rounding off, and a closed file that nobody writes in any more.
alter table ondersteuning.doel
    add column wie_helpt       text not null default '',
    add column afspraken       text not null default '',
    add column vervallen_reden text check (vervallen_reden in ('gelukt', 'ander_doel', 'past_niet', 'wil_niet', 'vergissing')),
    add column gesteld_door    bigint default toegang.lezer() references toegang.account,
    add column gewijzigd_door  bigint references toegang.account,
    add constraint doel_vervallen check ((vervallen_op is null) = (vervallen_reden is null));

-- A mistake is taken out of the counts; the row stays for the log.
alter table ondersteuning.cijfer
    add column sleutel       text not null unique default toegang.sleutel(),
    add column vastgelegd_op timestamptz not null default now(),      -- one moment for all of one form
    add column ongedaan_op   timestamptz;
alter table ondersteuning.evaluatie
    add column sleutel       text not null unique default toegang.sleutel(),
    add column vastgelegd_op timestamptz not null default now(),      -- one moment for all of one form
    add column ongedaan_op   timestamptz;
-- CBS asks each informant once about a help that ended.
create unique index een_per_informant on ondersteuning.evaluatie (casus_id, informant) where moment = 'einde' and ongedaan_op is null;
alter table ondersteuning.kracht
    add column sleutel text not null unique default toegang.sleutel();
alter table ondersteuning.traject
    add column sleutel        text not null unique default toegang.sleutel(),
    add column afgerond_door  bigint references toegang.account,
    add constraint traject_reden check (reden in ('01', '02', '03', '04', '05'));
alter table ondersteuning.nazorg
    add constraint nazorg_geen_reden check (geen_reden in ('wil_niet', 'andere_hulp', 'verhuisd')),
    add constraint nazorg_weglaten check (vervallen_reden in ('niet_nodig', 'wil_niet', 'andere_hulp', 'verhuisd')),
    add constraint nazorg_gedaan check ((gedaan_op is null) = (uitkomst is null)),
    add constraint nazorg_vervallen check (vervallen_op is null or gedaan_op is null),
    add constraint nazorg_waarom check (vervallen_reden is null or vervallen_op is not null);
-- Three moments after one help; each once.
create unique index een_open on ondersteuning.nazorg (casus_id, moment) where gedaan_op is null and geen_reden is null and vervallen_op is null;

alter table leerling.casus
    add constraint casus_terugkeer_reden check (terugkeer_reden in ('zelfde', 'nieuw', 'te_vroeg', 'anders'));

-- The end of the help: what worked, in words that the family may read.
create table ondersteuning.afronding (
    id            bigint generated always as identity primary key,
    casus_id      bigint not null unique references leerling.casus,
    op            date not null,
    wat_hielp     text not null default '',
    door          bigint not null default toegang.lezer() references toegang.account,
    regime        text not null default 'preventie',
    bewaar_tot    date
);
grant select, insert, update on ondersteuning.afronding to vliegwiel_app;
alter table ondersteuning.afronding enable row level security;
create policy lezen on ondersteuning.afronding for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[]));
do $$
declare
    mag text := 'toegang.ziet(casus_id, ''werk'', ''bijhouder'')';
begin
    execute format('create policy schrijven on ondersteuning.afronding for insert to vliegwiel_app with check (%s)', mag);
    execute format('create policy wijzigen on ondersteuning.afronding for update to vliegwiel_app using (%s) with check (%s)', mag, mag);
end
$$;

-- Closing is the holder's duty, also after consent was withdrawn: the casus itself, aftercare, and tasks that make no sense any more.
create policy houder_rondt_af on leerling.casus for update to vliegwiel_app
    using (toegang.ziet(id, 'kern', 'houder'))
    with check (afronden_op is not null and toegang.ziet(id, 'kern', 'houder'));
create policy houder_rondt_af on ondersteuning.taak for update to vliegwiel_app
    using (toegang.ziet(casus_id, 'werk', 'houder'));
create policy houder_rondt_af on ondersteuning.gebeurtenis for insert to vliegwiel_app
    with check (soort = 'nazorg' and toegang.ziet(casus_id, 'werk', 'houder'));
create policy houder_rondt_af on ondersteuning.nazorg for insert to vliegwiel_app
    with check (toegang.ziet(casus_id, 'werk', 'houder'));
create policy houder_rondt_na on ondersteuning.nazorg for update to vliegwiel_app
    using (toegang.ziet(casus_id, 'werk', 'houder'));

-- A closed file is read-only for everybody: restrictive, so no other policy can open it again. A withdrawal of consent and
-- a look in an emergency still can be recorded, and people can still leave it.
create policy gesloten on leerling.casus as restrictive for update to vliegwiel_app using (gesloten_op is null) with check (true);
create policy gesloten on leerling.betrokkene as restrictive for insert to vliegwiel_app
    with check (leerling.casus_open(casus_id));
create policy gesloten on ondersteuning.taak as restrictive for insert to vliegwiel_app
    with check (casus_id is null or leerling.casus_open(casus_id));
do $$
declare
    t text;
    is_open text := 'leerling.casus_open(casus_id)';
begin
    foreach t in array array['traject', 'doel', 'cijfer', 'contact', 'kracht', 'gebeurtenis', 'evaluatie', 'nazorg', 'afronding'] loop
        execute format('create policy gesloten on ondersteuning.%I as restrictive for insert to vliegwiel_app with check (%s)', t, is_open);
        execute format('create policy gesloten_wijzigen on ondersteuning.%I as restrictive for update to vliegwiel_app using (%s)', t, is_open);
    end loop;
end
$$;

-- Withdrawing the help itself starts afronden, also when whoever recorded it may not write in the casus (any more).
-- Only in the transaction in which the reader recorded that withdrawal.
create function ondersteuning.hulp_ingetrokken(van_casus bigint, vandaag date) returns boolean
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    if not exists (select from toestemming.antwoord a join toestemming.doel d on d.doel = a.doel
                   where a.casus_id = van_casus and a.door = toegang.lezer() and a.uitkomst = 'ingetrokken' and a.op >= now()
                     and d.ontvanger = 'team') then
        raise exception 'hulp_ingetrokken: geen recht' using errcode = '42501';
    end if;
    update leerling.casus set afronden_op = vandaag, versie = versie + 1
    where id = van_casus and afronden_op is null and gesloten_op is null;
    if not found then
        return false;
    end if;
    insert into ondersteuning.gebeurtenis (casus_id, soort, titel, tekst)
    values (van_casus, 'fase', 'Afronden begonnen', 'Er wordt niet meer gedeeld.');
    insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op)
    select coalesce('a' || b.account_id, 'oco@s' || c.school_id), c.id, c.school_id, 'afronden', 'Afronden', 'De hulp is gestopt. Sluit het dossier netjes af.', vandaag
    from leerling.casus c
    left join leerling.betrokkene b on b.casus_id = c.id and b.eerste_verantwoordelijke and b.tot is null
    where c.id = van_casus;
    return true;
end
$$;

-- That there was an earlier casus, for whoever may see the new one: its days and nothing else.
create function ondersteuning.vorige_casus(van_casus bigint) returns table (geopend_op date, gesloten_op date)
    language sql stable security definer set search_path = pg_catalog, ondersteuning
begin atomic
    select v.geopend_op, v.gesloten_op
    from leerling.casus c
    join leerling.casus v on v.id = c.vorige_id
    where c.id = van_casus
      and c.id = any ((select toegang.casussen('kern'))::bigint[]);
end;
revoke execute on function ondersteuning.hulp_ingetrokken(bigint, date), ondersteuning.vorige_casus(bigint) from public;
grant execute on function ondersteuning.hulp_ingetrokken(bigint, date), ondersteuning.vorige_casus(bigint) to vliegwiel_app;
