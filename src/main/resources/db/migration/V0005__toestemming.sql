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
    regime          text not null default 'onderwijs',
    bewaar_tot      date,
    check (bevestigd_door is null or bevestigd_door <> door)
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
    regime          text not null default 'onderwijs',
    bewaar_tot      date,
    check (tot <= op + interval '4 hours'),
    check (beoordeeld_door is null or beoordeeld_door <> account_id)
);
create index on toestemming.noodtoegang (casus_id);

create function toestemming.leeftijd(geboren date, op date) returns int language sql immutable parallel safe
    return extract(year from age(op, geboren))::int;

-- Who must consent for this purpose on this day: ('j', id) the young person, ('o', id) each parent with custody.
-- ('o', null): the rule asks for parents and no custody is known, so nobody can satisfy it.
create function toestemming.nodig(casus bigint, voor text, op date)
    returns table (soort text, persoon_id bigint)
    language sql stable security definer set search_path = pg_catalog, toestemming
begin atomic
    with c as (
        select j.id as jeugdige_id, toestemming.leeftijd(j.geboortedatum, op) as leeftijd, d.regime
        from leerling.casus k
        join leerling.jeugdige j on j.id = k.jeugdige_id
        join toestemming.doel d on d.doel = voor
        where k.id = casus),
    regel as (
        select r.wie, c.jeugdige_id
        from c join toestemming.leeftijdsregel r
          on r.regime = c.regime and c.leeftijd >= r.leeftijd_van and c.leeftijd < r.leeftijd_tot
         and r.doel = case when exists (select from toestemming.leeftijdsregel e where e.regime = c.regime and e.doel = voor) then voor else '*' end)
    select 'j', jeugdige_id from regel where wie = 'jeugdige'
    union all
    select 'o', g.ouder_id
    from regel
    left join leerling.gezag g on g.jeugdige_id = regel.jeugdige_id and g.heeft_gezag
         and g.van <= op and (g.tot is null or g.tot > op)
    where wie = 'ouders_met_gezag';
end;

-- Until which day (exclusive) the consent for this purpose holds, seen from this day; null: it does not hold.
-- The earliest of expiry and the first birthday on which somebody new must answer and has not.
create function toestemming.geldig_tot(casus bigint, voor text, vandaag date) returns date
    language plpgsql stable security definer set search_path = pg_catalog, toestemming
as $$
declare
    peil date := vandaag;
    geboren date;
    eind date;
    verjaardag date;
begin
    select j.geboortedatum into geboren from leerling.casus k join leerling.jeugdige j on j.id = k.jeugdige_id where k.id = casus;
    loop
        select case when count(*) > 0 and bool_and(a.uitkomst is not distinct from 'gegeven' and a.geldig_tot > peil)
                    then min(a.geldig_tot) end
        into eind
        from toestemming.nodig(casus, voor, peil) n
        left join lateral (
            select t.uitkomst, t.geldig_tot from toestemming.antwoord t
            where t.casus_id = casus and t.doel = voor and t.uitkomst <> 'gevraagd'
              and ((n.soort = 'j' and t.jeugdige_id = n.persoon_id) or (n.soort = 'o' and t.ouder_id = n.persoon_id))
            order by t.op desc, t.id desc limit 1) a on true;
        if eind is null then
            return case when peil > vandaag then peil end;
        end if;
        select min(geboren + make_interval(years => j)) into verjaardag
        from unnest(array[12, 16, 18]) j where geboren + make_interval(years => j) > peil;
        if verjaardag is null or verjaardag >= eind then
            return eind;
        end if;
        peil := verjaardag;
    end loop;
end
$$;

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
    select o.wie, d.regime, cat, o.schrijven and c.gesloten_op is null, g.tot, g.grond, g.grond_id
    from toestemming.doel d
    cross join lateral (
        select toestemming.geldig_tot(casus, d.doel, vandaag)::timestamptz as tot, 'toestemming' as grond, null::bigint as grond_id
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
    cross join unnest(d.categorieen) cat
    where g.tot is not null;

    -- break-glass
    insert into gewenst
    select 'a' || n.account_id, 'onderwijs', cat, false, n.tot, 'noodtoegang', n.id
    from toestemming.noodtoegang n cross join unnest(array['kern', 'werk']) cat
    where n.casus_id = casus and n.tot > now();

    -- the holder of the part keeps a read-only file for closing, the law and the family's inspection
    insert into gewenst
    select 'a' || b.account_id, 'preventie', cat, false, 'infinity', 'houder', b.id
    from leerling.betrokkene b cross join unnest(array['kern', 'werk']) cat
    where b.casus_id = casus and b.eerste_verantwoordelijke and b.tot is null
      and exists (select from toegang.inzage i where i.casus_id = casus and i.wie = 'a' || b.account_id and i.categorie = 'werk'
                  and i.grond in ('toestemming', 'houder'));

    -- the family: the young person from 12; parents with custody until 16
    insert into gewenst
    select 'a' || c.jeugdige_account, 'onderwijs', cat, false, 'infinity', 'eigen', null
    from unnest(array['kern', 'werk']) cat
    where c.jeugdige_account is not null and toestemming.leeftijd(c.geboortedatum, vandaag) >= 12;
    insert into gewenst
    select 'a' || o.account_id, 'onderwijs', cat, false, (c.geboortedatum + interval '16 years')::timestamptz, 'eigen', o.id
    from leerling.gezag g join leerling.ouder o on o.id = g.ouder_id
    cross join unnest(array['kern', 'werk']) cat
    where g.jeugdige_id = c.jeugdige_id and g.heeft_gezag and (g.tot is null or g.tot > vandaag) and o.account_id is not null
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
create trigger inzage after insert on toestemming.antwoord for each row execute function toestemming.na_wijziging();
create trigger inzage after insert or update on toestemming.uitzondering for each row execute function toestemming.na_wijziging();
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

revoke execute on all functions in schema toestemming from public;
grant execute on function toestemming.leeftijd(date, date), toestemming.nodig(bigint, text, date), toestemming.geldig_tot(bigint, text, date) to vliegwiel_app, taak_herinnering;

grant select on toestemming.leeftijdsregel, toestemming.doel to vliegwiel_app, taak_herinnering;
grant select, insert on toestemming.antwoord, toestemming.uitzondering to vliegwiel_app;
grant update (bevestigd_op, bevestigd_door, beeindigd_op) on toestemming.uitzondering to vliegwiel_app;
grant select on toestemming.noodtoegang to vliegwiel_app;
grant update (beoordeeld_op, beoordeeld_door, oordeel) on toestemming.noodtoegang to vliegwiel_app;
grant select on toestemming.antwoord, toestemming.uitzondering, toestemming.noodtoegang to taak_herinnering;

alter table toestemming.antwoord enable row level security;
alter table toestemming.uitzondering enable row level security;
alter table toestemming.noodtoegang enable row level security;

create policy lezen on toestemming.antwoord for select to vliegwiel_app
    using (casus_id in (select i.casus_id from toegang.inzage i
           where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()));
-- Recording an answer, also a withdrawal, is open to whoever still holds the file; it can never widen one's own access
-- without the answers of the persons the law names.
create policy vastleggen on toestemming.antwoord for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and casus_id in (select i.casus_id from toegang.inzage i
           where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()
             and (i.schrijven or i.grond in ('houder', 'eigen'))));
create policy lezen on toestemming.uitzondering for select to vliegwiel_app
    using (casus_id in (select i.casus_id from toegang.inzage i
           where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()
             and (i.grond <> 'eigen' or not uitzondering.gesloten)));
create policy vastleggen on toestemming.uitzondering for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and bevestigd_op is null and casus_id in (select i.casus_id from toegang.inzage i
           where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now() and i.grond <> 'eigen'));
create policy bevestigen on toestemming.uitzondering for update to vliegwiel_app
    using (casus_id in (select i.casus_id from toegang.inzage i
           where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now() and i.grond <> 'eigen'))
    with check (bevestigd_door is null or bevestigd_door = (select toegang.lezer()));
create policy lezen on toestemming.noodtoegang for select to vliegwiel_app
    using (account_id = (select toegang.lezer()) or (select toegang.rol()) = 'fg' or casus_id in (select i.casus_id from toegang.inzage i
           where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()));
create policy beoordelen on toestemming.noodtoegang for update to vliegwiel_app
    using ((select toegang.rol()) = 'fg' or (account_id <> (select toegang.lezer()) and casus_id in (select i.casus_id from toegang.inzage i
           where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.schrijven and i.tot > now())));
create policy herinnering on toestemming.antwoord for select to taak_herinnering using (true);
create policy herinnering on toestemming.uitzondering for select to taak_herinnering using (true);
create policy herinnering on toestemming.noodtoegang for select to taak_herinnering using (true);
