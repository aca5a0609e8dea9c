-- Consent, sharpened: unknown custody blocks, dates of custody count, nobody answers for somebody else, notices without content,
-- exceptions with a second person, and break-glass that the app can take but not abuse.

-- Who must consent for this purpose on this day. ('o', null): the rule asks for parents, and of one of them, or of all, it is not known
-- whether they have custody, so nobody can satisfy it. A verzorger has none until it is recorded.
create or replace function toestemming.nodig(casus bigint, voor text, op date)
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
    union
    select 'o', g.ouder_id
    from regel
    left join leerling.gezag g on g.jeugdige_id = regel.jeugdige_id and g.heeft_gezag
         and g.van <= op and (g.tot is null or g.tot > op)
    where wie = 'ouders_met_gezag'
    union
    select 'o', null
    from regel
    join leerling.gezag g on g.jeugdige_id = regel.jeugdige_id and g.heeft_gezag is null and g.relatie <> 'verzorger'
         and g.van <= op and (g.tot is null or g.tot > op)
    where wie = 'ouders_met_gezag';
end;

-- Until which day (exclusive) the consent for this purpose holds, seen from this day; null: it does not hold.
-- The earliest of expiry and the first day on which somebody new must answer and has not: a birthday of the age rules, or a day on
-- which custody begins or ends. Who is born on 29 February has a birthday on 1 March in other years.
create or replace function toestemming.geldig_tot(casus bigint, voor text, vandaag date) returns date
    language plpgsql stable security definer set search_path = pg_catalog, toestemming
as $$
declare
    peil date := vandaag;
    kind bigint;
    geboren date;
    eind date;
    volgend date;
begin
    select j.id, j.geboortedatum into kind, geboren from leerling.casus k join leerling.jeugdige j on j.id = k.jeugdige_id where k.id = casus;
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
        select min(m.dag) into volgend
        from (select v.dag + case when toestemming.leeftijd(geboren, v.dag) < v.jaar then 1 else 0 end as dag
              from (select distinct r.leeftijd_van as jaar, (geboren + make_interval(years => r.leeftijd_van))::date as dag
                    from toestemming.leeftijdsregel r where r.leeftijd_van > 0) v
              union all select g.van from leerling.gezag g where g.jeugdige_id = kind
              union all select g.tot from leerling.gezag g where g.jeugdige_id = kind and g.tot is not null) m
        where m.dag > peil;
        if volgend is null or volgend >= eind then
            return eind;
        end if;
        peil := volgend;
    end loop;
end
$$;

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
           and (soort <> 'gedeeld' or casus_id in (select i.casus_id from toegang.inzage i
                where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now())));

-- Recomputes who may see this casus. Called by triggers, in the transaction that gives, withdraws or excepts.
create or replace function toestemming.herberekend(casus bigint) returns void
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
    where c.jeugdige_account is not null and toestemming.leeftijd(c.geboortedatum, vandaag) >= 12;
    insert into gewenst
    select 'a' || o.account_id, 'onderwijs', cat, false, least(c.geboortedatum + interval '16 years', g.tot)::timestamptz, 'eigen', o.id
    from leerling.gezag g join leerling.ouder o on o.id = g.ouder_id
    cross join unnest(array['kern', 'werk']) cat
    where g.jeugdige_id = c.jeugdige_id and g.heeft_gezag and g.van <= vandaag and (g.tot is null or g.tot > vandaag) and o.account_id is not null
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

-- After an answer or a weighing: access first, then who must know. Who was not told that there was access, and did not look, is not
-- told that it stopped.
create function toestemming.na_beslissing() returns trigger
    language plpgsql security definer set search_path = pg_catalog, toestemming
as $$
declare
    voor text[];
    na text[];
begin
    perform from leerling.casus k where k.id = new.casus_id for update;
    select coalesce(array_agg(distinct i.wie), '{}') into voor
    from toegang.inzage i where i.casus_id = new.casus_id and i.tot > now() and i.grond <> 'eigen';
    perform toestemming.herberekend(new.casus_id);
    select coalesce(array_agg(distinct i.wie), '{}') into na
    from toegang.inzage i where i.casus_id = new.casus_id and i.tot > now() and i.grond <> 'eigen';

    insert into toestemming.bericht (wie, casus_id, soort)
    select w, new.casus_id, 'gedeeld' from unnest(na) w where w <> all (voor) and w <> 'a' || coalesce(toegang.lezer(), 0);
    insert into toestemming.bericht (wie, casus_id, soort)
    select w, new.casus_id, 'gestopt' from unnest(voor) w
    where w <> all (na) and w <> 'a' || coalesce(toegang.lezer(), 0)
      and (not exists (select from toestemming.bericht b where b.casus_id = new.casus_id and b.wie = w and b.vervallen_op = now())
           or exists (select from logboek.regel r where r.casus_id = new.casus_id and w in ('a' || r.lezer, r.rol || '@' || split_part(w, '@', 2))));

    if tg_table_name = 'antwoord' then
        if new.uitkomst = 'ingetrokken' then
            -- the others who had agreed hear that it stopped, not why
            insert into toestemming.bericht (wie, casus_id, soort)
            select 'a' || p.account_id, new.casus_id, 'gestopt'
            from toestemming.nodig(new.casus_id, new.doel, current_date) n
            cross join lateral (select j.account_id from leerling.jeugdige j where n.soort = 'j' and j.id = n.persoon_id
                                union all select o.account_id from leerling.ouder o where n.soort = 'o' and o.id = n.persoon_id) p
            where p.account_id is not null and p.account_id <> coalesce(toegang.lezer(), 0)
              and n.persoon_id is distinct from case when n.soort = 'j' then new.jeugdige_id else new.ouder_id end
              and exists (select from toestemming.antwoord a where a.casus_id = new.casus_id and a.doel = new.doel and a.uitkomst = 'gegeven'
                          and ((n.soort = 'j' and a.jeugdige_id = n.persoon_id) or (n.soort = 'o' and a.ouder_id = n.persoon_id)))
              and (n.soort = 'j' or not exists (select from toestemming.uitzondering u where u.casus_id = new.casus_id and u.gesloten and u.beeindigd_op is null));
        end if;
    elsif tg_op = 'INSERT' and new.overlegd_met is not null then
        insert into toestemming.bericht (wie, casus_id, soort, onderwerp) values ('a' || new.overlegd_met, new.casus_id, 'afweging', new.sleutel);
    end if;
    return null;
end
$$;
drop trigger inzage on toestemming.antwoord;
drop trigger inzage on toestemming.uitzondering;
alter table toestemming.uitzondering
    add column overlegd_met bigint references toegang.account,      -- the colleague who was consulted and may confirm
    add check (overlegd_met is distinct from door),
    add check (tot > (op at time zone 'Europe/Amsterdam')::date and tot <= (op at time zone 'Europe/Amsterdam')::date + 93),
    add check (gesloten or gezin_weet_het = 'ja');
create trigger inzage after insert on toestemming.antwoord for each row execute function toestemming.na_beslissing();
create trigger inzage after insert or update on toestemming.uitzondering for each row execute function toestemming.na_beslissing();

-- An answer is of somebody of this casus, whoever records it; a weighing of the young person's own wish asks for an age of 12.
create function toestemming.van_deze_casus() returns trigger
    language plpgsql security definer set search_path = pg_catalog, toestemming
as $$
begin
    if tg_table_name = 'antwoord' then
        if not exists (select from leerling.casus k where k.id = new.casus_id
                       and (k.jeugdige_id = new.jeugdige_id
                            or exists (select from leerling.gezag g where g.jeugdige_id = k.jeugdige_id and g.ouder_id = new.ouder_id))) then
            raise exception 'antwoord: niet iemand van deze casus' using errcode = '42501';
        end if;
    elsif 'weloverwogen_wens' = new.grond or 'nee_wens_jeugdige' = new.gezin_weet_het then
        if not exists (select from leerling.casus k join leerling.jeugdige j on j.id = k.jeugdige_id
                       where k.id = new.casus_id and toestemming.leeftijd(j.geboortedatum, current_date) >= 12) then
            raise exception 'uitzondering: de eigen wens telt vanaf 12 jaar' using errcode = '23514';
        end if;
    end if;
    return new;
end
$$;
create trigger van_deze_casus before insert on toestemming.antwoord for each row execute function toestemming.van_deze_casus();
create trigger van_deze_casus before insert on toestemming.uitzondering for each row execute function toestemming.van_deze_casus();

-- A weighing is confirmed once, by another, and ends once. Nothing comes back.
create function toestemming.afweging_bewaakt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, toestemming
as $$
begin
    if (old.bevestigd_op is not null and (new.bevestigd_op, new.bevestigd_door) is distinct from (old.bevestigd_op, old.bevestigd_door))
       or (old.beeindigd_op is not null and new.beeindigd_op is distinct from old.beeindigd_op) then
        raise exception 'uitzondering: dit staat al vast' using errcode = '42501';
    end if;
    if old.bevestigd_op is null and (new.bevestigd_op is not null or new.bevestigd_door is not null) then
        if new.bevestigd_door is distinct from toegang.lezer() or new.bevestigd_door = new.door or old.beeindigd_op is not null or old.tot <= current_date then
            raise exception 'uitzondering: dit kan jij niet bevestigen' using errcode = '42501';
        end if;
        new.bevestigd_op := clock_timestamp();
    end if;
    return new;
end
$$;
create trigger bewaakt before update on toestemming.uitzondering for each row execute function toestemming.afweging_bewaakt();

-- Moments and writers come from the database, never from the app.
revoke insert on toestemming.antwoord, toestemming.uitzondering from vliegwiel_app;
grant insert (casus_id, doel, jeugdige_id, ouder_id, uitkomst, geldig_tot, wijze, tekstversie, toelichting, bewaar_tot) on toestemming.antwoord to vliegwiel_app;
grant insert (casus_id, doel, grond, reden, nodig, gezin_weet_het, gesloten, tot, overlegd_met, bewaar_tot) on toestemming.uitzondering to vliegwiel_app;

-- The family: a parent reads the own answers only, the young person all. Each answers for nobody else, and for no longer than the purpose allows.
drop policy lezen on toestemming.antwoord;
create policy lezen on toestemming.antwoord for select to vliegwiel_app
    using (exists (select from toegang.inzage i
           where i.casus_id = antwoord.casus_id and i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()
             and (i.grond <> 'eigen' or i.grond_id is null or antwoord.ouder_id = i.grond_id)));
drop policy vastleggen on toestemming.antwoord;
create policy vastleggen on toestemming.antwoord for insert to vliegwiel_app
    with check (door = (select toegang.lezer())
        and (geldig_tot is null or geldig_tot <= (current_date + (select make_interval(months => d.maanden_geldig) from toestemming.doel d where d.doel = antwoord.doel))::date)
        and exists (select from toegang.inzage i
            where i.casus_id = antwoord.casus_id and i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()
              and (case when i.grond <> 'eigen' then i.schrijven or i.grond = 'houder'
                        when i.grond_id is null then antwoord.jeugdige_id is not null
                        else antwoord.ouder_id = i.grond_id end)));

drop policy lezen on toestemming.uitzondering;
create policy lezen on toestemming.uitzondering for select to vliegwiel_app
    using (overlegd_met = (select toegang.lezer())
        or exists (select from toegang.inzage i
           where i.casus_id = uitzondering.casus_id and i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now()
             and (i.grond <> 'eigen' or (i.grond_id is null and uitzondering.gezin_weet_het <> 'nee_veiligheid') or not uitzondering.gesloten)));
drop policy vastleggen on toestemming.uitzondering;
create policy vastleggen on toestemming.uitzondering for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and (select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener')
        and casus_id in (select i.casus_id from toegang.inzage i
           where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now() and (i.schrijven or i.grond = 'houder')));
drop policy bevestigen on toestemming.uitzondering;
create policy bevestigen on toestemming.uitzondering for update to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener')
        and (overlegd_met = (select toegang.lezer()) or casus_id in (select i.casus_id from toegang.inzage i
           where i.wie = any ((select toegang.sleutels())::text[]) and i.categorie = 'kern' and i.tot > now() and (i.schrijven or i.grond = 'houder'))))
    with check (true);

-- Break-glass: role, number and school as they were, so that who judges needs no access to the casus.
alter table toestemming.noodtoegang
    add column rol text,
    add column casusnummer text,
    add column school_id bigint references samenwerking.school,
    add column toelichting text;
grant update (toelichting) on toestemming.noodtoegang to vliegwiel_app;

-- Four hours in one casus, by its spoken number. Null: no casus of the schools around the reader's own has this number.
create function toestemming.noodtoegang_genomen(nummer text, reden text, beoordelen_voor date) returns text
    language plpgsql security definer set search_path = pg_catalog, toestemming
as $$
declare
    c record;
    nieuw toestemming.noodtoegang;
begin
    if toegang.lezer() is null or toegang.rol() not in ('oco', 'coach', 'jeugdhulpverlener') then
        raise exception 'noodtoegang: geen recht' using errcode = '42501';
    end if;
    if beoordelen_voor <= current_date or beoordelen_voor > current_date + 7 then
        raise exception 'noodtoegang: beoordelen binnen een week' using errcode = '22023';
    end if;
    select k.id, k.sleutel, k.nummer, k.jeugdige_id, k.school_id into c
    from leerling.casus k join samenwerking.school s on s.id = k.school_id
    where k.nummer = noodtoegang_genomen.nummer
      and exists (select from samenwerking.school e where e.id = any (toegang.scholen())
                  and (e.id = s.id or e.swv_id = s.swv_id or e.gemeente_id = s.gemeente_id));
    if c.id is null then
        return null;
    end if;
    insert into toestemming.noodtoegang (casus_id, account_id, reden, op, tot, beoordelen_voor, rol, casusnummer, school_id)
    values (c.id, toegang.lezer(), btrim(noodtoegang_genomen.reden), now(), now() + interval '4 hours', noodtoegang_genomen.beoordelen_voor,
            toegang.rol(), c.nummer, c.school_id)
    returning * into nieuw;
    insert into logboek.regel (gebeurtenis, object, object_id, casus_id, jeugdige_id, school_id, waarom, noodtoegang)
    values ('vastleggen', 'noodtoegang', nieuw.id, c.id, c.jeugdige_id, c.school_id, 'noodtoegang', true);
    insert into toestemming.bericht (wie, casus_id, soort, onderwerp, uiterlijk)
    select w.wie, c.id, 'noodtoegang', nieuw.sleutel, nieuw.beoordelen_voor
    from (select 'oco@s' || c.school_id as wie
          union select 'fg@o' || a.organisatie_id from toegang.aanstelling a
          where a.rol = 'fg' and a.organisatie_id is not null and a.van <= current_date and (a.tot is null or a.tot > current_date)) w
    where w.wie <> all (toegang.sleutels());
    return c.sleutel;
end
$$;

drop policy lezen on toestemming.noodtoegang;
create policy lezen on toestemming.noodtoegang for select to vliegwiel_app
    using (account_id = (select toegang.lezer()) or (select toegang.rol()) = 'fg'
        or ((select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[])));
drop policy beoordelen on toestemming.noodtoegang;
create policy beoordelen on toestemming.noodtoegang for update to vliegwiel_app
    using (account_id <> (select toegang.lezer()) and beoordeeld_op is null
        and ((select toegang.rol()) = 'fg' or ((select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[]))))
    with check (beoordeeld_door = (select toegang.lezer()) and beoordeeld_op is not null and oordeel is not null);

-- Every look that rests on break-glass alone says so in the log.
create function toestemming.blik_gemerkt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, toestemming
as $$
begin
    if exists (select from toegang.inzage i where i.casus_id = new.casus_id and i.wie = any (toegang.sleutels()) and i.tot > now() and i.grond = 'noodtoegang')
       and not exists (select from toegang.inzage i where i.casus_id = new.casus_id and i.wie = any (toegang.sleutels()) and i.tot > now() and i.grond <> 'noodtoegang') then
        new.noodtoegang := true;
        new.waarom := 'noodtoegang';
    end if;
    return new;
end
$$;
create trigger noodtoegang before insert on logboek.regel for each row when (new.casus_id is not null) execute function toestemming.blik_gemerkt();

-- Who sees this casus for this purpose, since when, and how often they looked: for whoever sees it too.
create function toestemming.ontvangers(casus bigint, voor text)
    returns table (wie text, naam text, rol text, plek text, sinds timestamptz, keren bigint, laatst timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog, toestemming
as $$
begin
    if not exists (select from toegang.inzage i where i.casus_id = casus and i.categorie = 'kern' and i.tot > now()
                   and i.wie = any (toegang.sleutels())) then
        return;
    end if;
    return query
    select i.wie, coalesce(k.naam, ''), coalesce(b.rol, split_part(i.wie, '@', 1)), coalesce(s.naam, o.naam, ''), min(i.van), coalesce(l.keren, 0), l.laatst
    from toegang.inzage i
    join toestemming.doel d on d.doel = voor
    left join toegang.account k on i.wie = 'a' || k.id
    left join leerling.betrokkene b on b.casus_id = casus and b.account_id = k.id and b.tot is null
    left join samenwerking.school s on i.wie like '%@s' || s.id
    left join samenwerking.organisatie o on i.wie like '%@o' || o.id
    left join lateral (select count(*) as keren, max(r.op) as laatst from logboek.regel r
         where r.casus_id = casus and r.gebeurtenis in ('inzien', 'afdrukken') and r.uitkomst = 'gelukt'
           and (r.lezer = k.id or (k.id is null and r.rol = split_part(i.wie, '@', 1)))) l on true
    where i.casus_id = casus and i.tot > now() and i.grond = 'toestemming'
      and (i.wie like d.ontvanger || '@%' or (d.ontvanger = 'team' and (i.wie like 'oco@%' or i.wie !~ '@')))
    group by i.wie, k.naam, b.rol, s.naam, o.naam, l.keren, l.laatst
    order by min(i.van), i.wie;
end
$$;

revoke execute on all functions in schema toestemming from public;
grant execute on function toestemming.noodtoegang_genomen(text, text, date), toestemming.ontvangers(bigint, text) to vliegwiel_app;
