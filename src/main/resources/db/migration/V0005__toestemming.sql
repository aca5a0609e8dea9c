-- Consent: what was answered, by whom, for what; and the access that follows from it, computed here and nowhere else.
create schema toestemming;
grant usage on schema toestemming to vliegwiel_app, taak_herinnering, taak_bewaring, monitor_bron;

-- Policy as data, loaded at start from kennis/; a region adds rows from a date.
create table toestemming.leeftijdsregel (
    regime       text not null,
    doel         text not null,             -- '*': any purpose
    leeftijd_van int not null,
    leeftijd_tot int not null default 200,  -- exclusive
    wie          text not null check (wie in ('jeugdige', 'ouders_met_gezag')),
    bron         text not null default '',
    primary key (regime, doel, leeftijd_van, wie)
);
create table toestemming.doel (
    doel           text primary key,
    naam           text not null,
    uitleg         text not null default '',
    regime         text not null,
    ontvanger      text not null,           -- team | consulent | leerplicht | toegang | huisarts | jeugdarts | geen
    categorieen    text[] not null,         -- kern, werk, verzuim
    maanden_geldig int not null default 12,
    volgorde       int not null default 0,
    bron           text not null default ''
);

-- Append-only. The newest answer of a person for a purpose counts.
create table toestemming.antwoord (
    id             bigint generated always as identity primary key,
    casus_id       bigint not null references leerling.casus,
    doel           text not null references toestemming.doel,
    jeugdige_id    bigint references leerling.jeugdige,     -- the answering person: the young person …
    ouder_id       bigint references leerling.ouder,        -- … or a parent
    uitkomst       text not null check (uitkomst in ('gevraagd', 'gegeven', 'geweigerd', 'ingetrokken', 'wil_meer_weten')),
    op             timestamptz not null default clock_timestamp(),
    geldig_tot     date,                                    -- exclusive; only for gegeven
    wijze          text not null check (wijze in ('gesprek', 'telefoon', 'papier', 'digitaal')),
    tekstversie    text,
    toelichting    text,
    door           bigint not null default toegang.lezer() references toegang.account,
    regime         text not null default 'onderwijs',
    bewaar_tot     date,
    check (num_nonnulls(jeugdige_id, ouder_id) = 1),
    check ((uitkomst = 'gegeven') = (geldig_tot is not null))
);
create index on toestemming.antwoord (casus_id, doel, op desc);

-- Afweging: an accountable exception. Counts only when a second person agreed, and for a limited time.
create table toestemming.uitzondering (
    id              bigint generated always as identity primary key,
    sleutel         text not null unique default toegang.sleutel(),
    casus_id        bigint not null references leerling.casus,
    doel            text not null references toestemming.doel,
    grond           text not null check (grond in ('ernstig_nadeel', 'weloverwogen_wens', 'wettelijke_plicht', 'meldcode')),
    reden           text not null,
    nodig           text not null,                          -- the necessary minimum
    gezin_weet_het  text not null check (gezin_weet_het in ('ja', 'nee_veiligheid', 'nee_wens_jeugdige')),
    gesloten        boolean not null default false,         -- kept out of the parents' view
    op              timestamptz not null default clock_timestamp(),
    door            bigint not null default toegang.lezer() references toegang.account,
    tot             date not null,
    bevestigd_op    timestamptz,
    bevestigd_door  bigint references toegang.account,
    beeindigd_op    timestamptz,
    overlegd_met    bigint references toegang.account,      -- the colleague who was consulted and may confirm
    regime          text not null default 'onderwijs',
    bewaar_tot      date,
    check (bevestigd_door is null or bevestigd_door <> door),
    check (overlegd_met is distinct from door),
    check (tot > (op at time zone 'Europe/Amsterdam')::date and tot <= (op at time zone 'Europe/Amsterdam')::date + 93),
    check (gesloten or gezin_weet_het = 'ja')
);
create index on toestemming.uitzondering (casus_id);

-- Break-glass: reason, one casus, four hours, review on the next working day.
create table toestemming.noodtoegang (
    id              bigint generated always as identity primary key,
    sleutel         text not null unique default toegang.sleutel(),
    casus_id        bigint not null references leerling.casus,
    account_id      bigint not null references toegang.account,
    reden           text not null check (length(reden) >= 10),
    op              timestamptz not null default clock_timestamp(),
    tot             timestamptz not null,
    beoordelen_voor date not null,
    beoordeeld_op   timestamptz,
    beoordeeld_door bigint references toegang.account,
    oordeel         text check (oordeel in ('terecht', 'onterecht')),
    toelichting     text,
    rol             text,                                   -- role, number and school as they were, so that who judges …
    casusnummer     text,
    school_id       bigint references samenwerking.school,  -- … needs no access to the casus
    regime          text not null default 'onderwijs',
    bewaar_tot      date,
    check (tot <= op + interval '4 hours'),
    check (beoordeeld_door is null or beoordeeld_door <> account_id)
);
create index on toestemming.noodtoegang (casus_id);

create function toestemming.leeftijd(geboren date, op date) returns int language sql immutable parallel safe
    return extract(year from age(op, geboren))::int;

-- The purposes of which this reader may know what the family answered. Whom a purpose lets read along, knows of that purpose only.
create function toestemming.leesbare_doelen() returns text[]
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, toestemming
as $$
declare
    eigen text[] := (select array_agg(d.doel order by d.volgorde) from toestemming.doel d where d.ontvanger = toegang.rol());
begin
    return coalesce(eigen, (select array_agg(d.doel) from toestemming.doel d));
end
$$;

-- Who must consent for which purpose on which days, for many casussen at once: ('j', id) the young person, ('o', id) each parent with
-- custody. ('o', null): the rule asks for parents, and of one of them, or of all, it is not known whether they have custody, so nobody
-- can satisfy it. A verzorger has none until it is recorded. Without definer, so that the functions below can take it in.
create function toestemming.nodig_van(casussen bigint[], dagen date[], doelen text[])
    returns table (casus_id bigint, dag date, doel text, soort text, persoon_id bigint)
    language sql stable
begin atomic
    with kind as materialized (
        select k.id as casus_id, k.jeugdige_id, p.dag, toestemming.leeftijd(j.geboortedatum, p.dag) as leeftijd
        from leerling.casus k join leerling.jeugdige j on j.id = k.jeugdige_id cross join unnest(dagen) p (dag)
        where k.id = any (casussen)),
    regel as (
        select k.casus_id, k.jeugdige_id, k.dag, d.doel, r.wie
        from kind k
        cross join toestemming.doel d
        join toestemming.leeftijdsregel r on r.regime = d.regime and k.leeftijd >= r.leeftijd_van and k.leeftijd < r.leeftijd_tot
         and r.doel = case when exists (select from toestemming.leeftijdsregel e where e.regime = d.regime and e.doel = d.doel) then d.doel else '*' end
        where doelen is null or d.doel = any (doelen)),
    gezag as (
        select g.jeugdige_id, g.ouder_id, g.heeft_gezag, g.relatie, g.van, coalesce(g.tot, 'infinity') as tot
        from leerling.gezag g where g.jeugdige_id in (select jeugdige_id from kind))
    select casus_id, dag, doel, 'j', jeugdige_id from regel where wie = 'jeugdige'
    union
    select r.casus_id, r.dag, r.doel, 'o', g.ouder_id
    from regel r
    left join gezag g on g.jeugdige_id = r.jeugdige_id and g.heeft_gezag and g.van <= r.dag and g.tot > r.dag
    where r.wie = 'ouders_met_gezag'
    union
    select r.casus_id, r.dag, r.doel, 'o', null
    from regel r
    join gezag g on g.jeugdige_id = r.jeugdige_id and g.heeft_gezag is null and g.relatie <> 'verzorger' and g.van <= r.dag and g.tot > r.dag
    where r.wie = 'ouders_met_gezag';
end;

-- The same for one purpose of one casus on one day …
create function toestemming.nodig(casus bigint, voor text, op date)
    returns table (soort text, persoon_id bigint)
    language sql stable security definer set search_path = pg_catalog, toestemming
begin atomic
    select n.soort, n.persoon_id from toestemming.nodig_van(array[casus], array[op], array[voor]) n;
end;

-- … and for all purposes of a casus that this reader sees.
create function toestemming.nodig_in(casus bigint, op date)
    returns table (doel text, soort text, persoon_id bigint)
    language sql stable security definer set search_path = pg_catalog, toestemming
begin atomic
    select n.doel, n.soort, n.persoon_id from toestemming.nodig_van(array[casus], array[op], toestemming.leesbare_doelen()) n
    where toegang.ziet(casus, 'kern');
end;

-- Until which day (exclusive) the consent for each of these purposes (null: all) holds, seen from this day. No row: it does not hold.
-- The earliest of expiry and the first day on which somebody new must answer and has not: a birthday of the age rules, or a day on
-- which custody begins or ends. Who is born on 29 February has a birthday on 1 March in other years.
create function toestemming.geldig(casus bigint, vandaag date, voor text[] default null) returns table (doel text, tot date)
    language plpgsql stable security definer set search_path = pg_catalog, toestemming
as $$
#variable_conflict use_column
declare
    doelen text[];
    hoogstens date;
    dagen date[];
begin
    -- without a yes that still counts nothing holds
    select array_agg(distinct t.doel), max(t.geldig_tot) into doelen, hoogstens
    from toestemming.antwoord t
    where t.casus_id = casus and t.uitkomst = 'gegeven' and t.geldig_tot > vandaag and (voor is null or t.doel = any (voor));
    if doelen is null then
        return;
    end if;
    select array_agg(distinct m.dag) into dagen
    from leerling.casus k
    join leerling.jeugdige j on j.id = k.jeugdige_id
    cross join lateral (
        select vandaag as dag
        union all
        select v.dag + case when toestemming.leeftijd(j.geboortedatum, v.dag) < v.jaar then 1 else 0 end
        from (select r.leeftijd_van as jaar, (j.geboortedatum + make_interval(years => r.leeftijd_van))::date as dag
              from toestemming.leeftijdsregel r where r.leeftijd_van > 0) v
        union all select g.van from leerling.gezag g where g.jeugdige_id = j.id
        union all select g.tot from leerling.gezag g where g.jeugdige_id = j.id) m
    where k.id = casus and m.dag >= vandaag and m.dag < hoogstens;

    return query
    with laatste as (
        select distinct on (t.doel, t.jeugdige_id, t.ouder_id) t.doel, t.jeugdige_id, t.ouder_id, t.uitkomst, t.geldig_tot
        from toestemming.antwoord t
        where t.casus_id = casus and t.doel = any (doelen) and t.uitkomst <> 'gevraagd'
        order by t.doel, t.jeugdige_id, t.ouder_id, t.op desc, t.id desc),
    dag as (
        select e.doel, p.dag, lead(p.dag) over (partition by e.doel order by p.dag) as volgende
        from unnest(doelen) e (doel) cross join unnest(dagen) p (dag)),
    tot as (
        select n.doel, n.dag, min(a.geldig_tot) as tot
        from toestemming.nodig_van(array[casus], dagen, doelen) n
        left join laatste a on a.doel = n.doel and case when n.soort = 'j' then a.jeugdige_id else a.ouder_id end = n.persoon_id
        group by n.doel, n.dag
        having bool_and(a.uitkomst is not distinct from 'gegeven' and a.geldig_tot > n.dag)),
    eind as (
        select distinct on (d.doel) d.doel, coalesce(t.tot, d.dag) as tot
        from dag d left join tot t on t.doel = d.doel and t.dag = d.dag
        where t.tot is null or d.volgende is null or d.volgende > t.tot
        order by d.doel, d.dag)
    select e.doel, e.tot from eind e where e.tot > vandaag;
end
$$;

-- The same for one purpose; null: it does not hold.
create function toestemming.geldig_tot(casus bigint, voor text, vandaag date) returns date
    language sql stable security definer set search_path = pg_catalog, toestemming
    return (select g.tot from toestemming.geldig(casus, vandaag, array[voor]) g);

-- The same for who asks about a casus that he sees: what the family allowed is no more everybody's business than the file is.
create function toestemming.geldig_in(casus bigint, vandaag date, voor text[] default null) returns table (doel text, tot date)
    language sql stable security definer set search_path = pg_catalog, toestemming
begin atomic
    select g.doel, g.tot from toestemming.geldig(casus, vandaag, voor) g
    where toegang.ziet(casus, 'kern') and g.doel = any (toestemming.leesbare_doelen());
end;

-- A notice without content: to whom (an account or a role at a place), about which casus by key, of which kind. It is sent when the
-- receiver takes it; what is not yet sent when the access ends, never is.
create table toestemming.bericht (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    wie          text not null,
    casus_id     bigint not null references leerling.casus,
    soort        text not null check (soort in ('gedeeld', 'gestopt', 'afweging', 'noodtoegang')),
    onderwerp    text,                       -- key of the weighing or of the break-glass
    uiterlijk    date,
    gemaakt_op   timestamptz not null default clock_timestamp(),
    verzonden_op timestamptz,
    vervallen_op timestamptz,
    gezien_op    timestamptz,
    regime       text not null default 'onderwijs',
    bewaar_tot   date not null default current_date + 365,
    check (verzonden_op is null or vervallen_op is null)
);
create index on toestemming.bericht (wie) where gezien_op is null and vervallen_op is null;
create index on toestemming.bericht (casus_id);
alter table toestemming.bericht enable row level security;
grant select, update (verzonden_op, gezien_op) on toestemming.bericht to vliegwiel_app;
create policy eigen on toestemming.bericht to vliegwiel_app
    using (wie = any ((select toegang.sleutels())::text[]) and vervallen_op is null
           and (soort <> 'gedeeld' or casus_id + 0 = any ((select toegang.casussen('kern'))::bigint[])));

-- Recomputes who may see this casus. Called by triggers, in the transaction that gives, withdraws or excepts.
create function toestemming.herberekend(casus bigint) returns void
    language plpgsql security definer set search_path = pg_catalog, toestemming
as $$
declare
    c record;
    vandaag date := current_date;
begin
    select k.*, j.gemeente_id, j.account_id as jeugdige_account, j.geboortedatum, s.swv_id into c
    from leerling.casus k
    join leerling.jeugdige j on j.id = k.jeugdige_id
    join samenwerking.school s on s.id = k.school_id
    where k.id = casus for update of k;

    create temp table if not exists gewenst (wie text, regime text, categorie text, schrijven boolean, tot timestamptz, grond text, grond_id bigint) on commit drop;
    truncate gewenst;

    -- consent and confirmed exceptions, per purpose
    insert into gewenst
    with geldig as materialized (select v.doel, v.tot from toestemming.geldig(casus, vandaag) v)
    select o.wie, d.regime, cat, o.schrijven and c.gesloten_op is null, g.tot, g.grond, g.grond_id
    from toestemming.doel d
    cross join lateral (
        select v.tot::timestamptz as tot, 'toestemming' as grond, null::bigint as grond_id from geldig v where v.doel = d.doel
        union all
        select least(u.tot::timestamptz, u.beeindigd_op), 'uitzondering', u.id from toestemming.uitzondering u
        where u.casus_id = casus and u.doel = d.doel and u.bevestigd_op is not null and u.beeindigd_op is null and u.tot > vandaag) g
    cross join lateral (
        select 'a' || b.account_id as wie, true as schrijven from leerling.betrokkene b
        where d.ontvanger = 'team' and b.casus_id = casus and b.tot is null
        union select 'oco@s' || c.school_id, true where d.ontvanger = 'team'
        union select 'consulent@o' || c.swv_id, false where d.ontvanger = 'consulent' and c.swv_id is not null
        union select 'leerplicht@o' || c.gemeente_id, false where d.ontvanger = 'leerplicht' and c.gemeente_id is not null
        union select 'toegang@o' || c.gemeente_id, false where d.ontvanger = 'toegang' and c.gemeente_id is not null
        union select 'jeugdarts@s' || c.school_id, false where d.ontvanger = 'jeugdarts') o
    cross join unnest(d.categorieen) cat;

    -- break-glass, until it was judged wrong
    insert into gewenst
    select 'a' || n.account_id, 'onderwijs', cat, false, n.tot, 'noodtoegang', n.id
    from toestemming.noodtoegang n cross join unnest(array['kern', 'werk']) cat
    where n.casus_id = casus and n.tot > now() and n.oordeel is distinct from 'onterecht';

    -- the holder of the part keeps a read-only file for closing, the law and the family's inspection
    insert into gewenst
    select 'a' || b.account_id, 'preventie', cat, false, 'infinity', 'houder', b.id
    from leerling.betrokkene b cross join unnest(array['kern', 'werk']) cat
    where b.casus_id = casus and b.eerste_verantwoordelijke and b.tot is null
      and exists (select from toegang.inzage i where i.casus_id = casus and i.wie = 'a' || b.account_id and i.categorie = 'werk'
                  and i.grond in ('toestemming', 'houder'));

    -- the family: the young person from 12; parents as long as they have custody, until 16
    insert into gewenst
    select 'a' || c.jeugdige_account, 'onderwijs', cat, false, 'infinity', 'eigen', null
    from unnest(array['kern', 'werk']) cat
    where exists (select from toegang.account a where a.id = c.jeugdige_account and a.soort = 'jeugdige')
      and toestemming.leeftijd(c.geboortedatum, vandaag) >= 12;
    insert into gewenst
    select 'a' || o.account_id, 'onderwijs', cat, false, least(c.geboortedatum + interval '16 years', g.tot)::timestamptz, 'eigen', o.id
    from leerling.gezag g join leerling.ouder o on o.id = g.ouder_id
    join toegang.account a on a.id = o.account_id and a.soort = 'ouder'
    cross join unnest(array['kern', 'werk']) cat
    where g.jeugdige_id = c.jeugdige_id and g.heeft_gezag and g.van <= vandaag and (g.tot is null or g.tot > vandaag)
      and c.geboortedatum + interval '16 years' > vandaag
      and not exists (select from toestemming.uitzondering u where u.casus_id = casus and u.gesloten and u.beeindigd_op is null);

    update toegang.inzage i set tot = now()
    where i.casus_id = casus and i.tot > now() and i.grond <> 'schooldossier'
      and not exists (select from gewenst w where w.wie = i.wie and w.categorie = i.categorie and w.grond = i.grond
                      and w.grond_id is not distinct from i.grond_id and w.schrijven = i.schrijven and w.tot = i.tot and w.regime = i.regime);
    insert into toegang.inzage (wie, casus_id, jeugdige_id, regime, categorie, schrijven, tot, grond, grond_id)
    select distinct w.wie, casus, c.jeugdige_id, w.regime, w.categorie, w.schrijven, w.tot, w.grond, w.grond_id
    from gewenst w
    where w.tot > now()
      and not exists (select from toegang.inzage i where i.casus_id = casus and i.tot > now() and w.wie = i.wie and w.categorie = i.categorie
                      and w.grond = i.grond and w.grond_id is not distinct from i.grond_id and w.schrijven = i.schrijven and w.tot = i.tot and w.regime = i.regime);

    -- what waited for somebody whose access ended is never sent
    update toestemming.bericht b set vervallen_op = now()
    where b.casus_id = casus and b.soort = 'gedeeld' and b.verzonden_op is null and b.vervallen_op is null
      and not exists (select from toegang.inzage i where i.casus_id = casus and i.wie = b.wie and i.categorie = 'kern' and i.tot > now());
end
$$;

create function toestemming.na_wijziging() returns trigger
    language plpgsql security definer set search_path = pg_catalog, toestemming
as $$
begin
    if tg_table_name = 'casus' then
        perform toestemming.herberekend(new.id);
    else
        perform toestemming.herberekend(new.casus_id);
    end if;
    return null;
end
$$;
create trigger inzage after insert or update on toestemming.noodtoegang for each row execute function toestemming.na_wijziging();
create trigger inzage after insert or update on leerling.betrokkene for each row execute function toestemming.na_wijziging();
create trigger inzage after update of gesloten_op on leerling.casus for each row execute function toestemming.na_wijziging();

create function toestemming.na_gezag() returns trigger
    language plpgsql security definer set search_path = pg_catalog, toestemming
as $$
begin
    perform toestemming.herberekend(k.id) from leerling.casus k where k.jeugdige_id = new.jeugdige_id and k.gesloten_op is null;
    return null;
end
$$;
create trigger inzage after insert or update on leerling.gezag for each row execute function toestemming.na_gezag();

-- What the family may read of answers and weighings, asked for their roles only: a parent reads the own answers, the young person all.
create function toestemming.eigen_antwoord(casus bigint, ouder bigint) returns boolean
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, toestemming
as $$
begin
    return exists (select from toegang.inzage i
                   where i.casus_id = casus and i.wie = any (toegang.sleutels()) and i.categorie = 'kern' and i.tot > now()
                     and (i.grond <> 'eigen' or i.grond_id is null or ouder = i.grond_id));
end
$$;
create function toestemming.eigen_afweging(casus bigint, gesloten boolean, gezin_weet_het text) returns boolean
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, toestemming
as $$
begin
    return exists (select from toegang.inzage i
                   where i.casus_id = casus and i.wie = any (toegang.sleutels()) and i.categorie = 'kern' and i.tot > now()
                     and (i.grond <> 'eigen' or (i.grond_id is null and eigen_afweging.gezin_weet_het <> 'nee_veiligheid')
                          or not eigen_afweging.gesloten));
end
$$;
revoke execute on all functions in schema toestemming from public;
grant execute on function toestemming.leesbare_doelen(), toestemming.eigen_antwoord(bigint, bigint), toestemming.eigen_afweging(bigint, boolean, text) to vliegwiel_app;
grant execute on function toestemming.leeftijd(date, date) to vliegwiel_app, taak_herinnering;
grant execute on function toestemming.nodig_in(bigint, date), toestemming.geldig_in(bigint, date, text[]) to vliegwiel_app;
grant execute on function toestemming.nodig(bigint, text, date) to taak_herinnering;

grant select on toestemming.leeftijdsregel, toestemming.doel to vliegwiel_app, taak_herinnering;
grant select on toestemming.antwoord, toestemming.uitzondering to vliegwiel_app;
-- Moments and writers come from the database, never from the app.
grant insert (casus_id, doel, jeugdige_id, ouder_id, uitkomst, geldig_tot, wijze, tekstversie, toelichting, bewaar_tot) on toestemming.antwoord to vliegwiel_app;
grant insert (casus_id, doel, grond, reden, nodig, gezin_weet_het, gesloten, tot, overlegd_met, bewaar_tot) on toestemming.uitzondering to vliegwiel_app;
grant update (bevestigd_op, bevestigd_door, beeindigd_op) on toestemming.uitzondering to vliegwiel_app;
grant select on toestemming.noodtoegang to vliegwiel_app;
grant update (beoordeeld_op, beoordeeld_door, oordeel, toelichting) on toestemming.noodtoegang to vliegwiel_app;
grant select on toestemming.antwoord, toestemming.uitzondering, toestemming.noodtoegang to taak_herinnering;

alter table toestemming.antwoord enable row level security;
alter table toestemming.uitzondering enable row level security;
alter table toestemming.noodtoegang enable row level security;

-- Each answers for nobody else, and for no longer than the purpose allows.
create policy lezen on toestemming.antwoord for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('kern'))::bigint[]) and doel || '' = any ((select toestemming.leesbare_doelen())::text[])
           and ((select toegang.rol()) <> 'ouder' or toestemming.eigen_antwoord(casus_id, ouder_id)));
create policy vastleggen on toestemming.antwoord for insert to vliegwiel_app
    with check (door = (select toegang.lezer())
        and (geldig_tot is null or geldig_tot <= (current_date + (select make_interval(months => d.maanden_geldig) from toestemming.doel d where d.doel = antwoord.doel))::date)
        and exists (select from toegang.inzage i
            where i.casus_id = antwoord.casus_id and i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()
              and (case when i.grond <> 'eigen' then i.schrijven or i.grond = 'houder'
                        when i.grond_id is null then antwoord.jeugdige_id is not null
                        else antwoord.ouder_id = i.grond_id end)));

create policy lezen on toestemming.uitzondering for select to vliegwiel_app
    using (overlegd_met = (select toegang.lezer())
        or casus_id + 0 = any ((select toegang.casussen('kern'))::bigint[])
           and ((select toegang.rol()) not in ('jeugdige', 'ouder') or toestemming.eigen_afweging(casus_id, gesloten, gezin_weet_het)));
create policy vastleggen on toestemming.uitzondering for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and (select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener')
        and toegang.ziet(casus_id, 'kern', 'bijhouder'));
create policy bevestigen on toestemming.uitzondering for update to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener')
        and (overlegd_met = (select toegang.lezer()) or toegang.ziet(casus_id, 'kern', 'bijhouder')))
    with check (true);

create policy lezen on toestemming.noodtoegang for select to vliegwiel_app
    using (account_id = (select toegang.lezer()) or (select toegang.rol()) = 'fg'
        or ((select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[])));
create policy beoordelen on toestemming.noodtoegang for update to vliegwiel_app
    using (account_id <> (select toegang.lezer()) and beoordeeld_op is null
        and ((select toegang.rol()) = 'fg' or ((select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[]))))
    with check (beoordeeld_door = (select toegang.lezer()) and beoordeeld_op is not null and oordeel is not null);
create policy herinnering on toestemming.antwoord for select to taak_herinnering using (true);
create policy herinnering on toestemming.uitzondering for select to taak_herinnering using (true);
create policy herinnering on toestemming.noodtoegang for select to taak_herinnering using (true);
