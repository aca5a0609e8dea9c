-- What follows from a decision about consent: who hears of it, what nobody can answer for somebody else, weighings that are confirmed
-- once by another, and break-glass that the app can take but not abuse.

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
