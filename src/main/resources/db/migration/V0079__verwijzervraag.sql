-- A referrer asks something about an own referral, by the same link; the team answers there. Only where the family agreed that the referrer
-- hears how it goes. It lives and goes with its referral.
create table verwijzing.verwijzervraag (
    id              bigint generated always as identity primary key,
    sleutel         text not null unique default toegang.sleutel(),
    inverwijzing_id bigint not null references verwijzing.inverwijzing on delete cascade,
    tekst           text not null check (length(tekst) between 1 and 1000),
    gesteld_op      timestamptz not null default clock_timestamp(),
    antwoorden_voor date not null,
    antwoord        text check (length(antwoord) between 1 and 1000),
    beantwoord_op   timestamptz,
    beantwoord_door bigint references toegang.account,
    inzending       text,
    regime          text not null default 'preventie',
    bewaar_tot      date,                               -- null: as its referral
    unique (inverwijzing_id, inzending),
    check (num_nonnulls(antwoord, beantwoord_op, beantwoord_door) in (0, 3))
);
-- one question at a time: the next waits for the answer
create unique index on verwijzing.verwijzervraag (inverwijzing_id) where beantwoord_op is null;
create index on verwijzing.verwijzervraag (inverwijzing_id, gesteld_op);
grant select on verwijzing.verwijzervraag to vliegwiel_app;
grant update (antwoord, beantwoord_op, beantwoord_door) on verwijzing.verwijzervraag to vliegwiel_app;
alter table verwijzing.verwijzervraag enable row level security;
-- who reads the referral reads its questions, and answers each once
create policy team on verwijzing.verwijzervraag for select to vliegwiel_app
    using (inverwijzing_id in (select i.id from verwijzing.inverwijzing i));
create policy team_antwoordt on verwijzing.verwijzervraag for update to vliegwiel_app
    using (beantwoord_op is null and inverwijzing_id in (select i.id from verwijzing.inverwijzing i))
    with check (beantwoord_door = (select toegang.lezer()));

-- Gives goed, or why not: link, weg (not theirs, taken back), stil (the family wants no feedback), wacht (the former has no answer yet).
create function verwijzing.vraag_gesteld(hash bytea, als text, welk text, velden jsonb, voor date) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, verwijzing
as $$
declare
    l record;
    i record;
begin
    select * into l from verwijzing.link_van(hash, als);
    if l.verwijzer_id is null then
        return 'link';
    end if;
    select v.id, v.sleutel, v.kenmerk, v.school_id, v.terugkoppeling into i from verwijzing.inverwijzing v
    where v.verwijzer_id = l.verwijzer_id and v.kenmerk = welk and v.herroepen_op is null and (v.bewaar_tot is null or v.bewaar_tot > current_date)
    for update;
    if i.id is null then
        return 'weg';
    end if;
    if not i.terugkoppeling then
        return 'stil';
    end if;
    if exists (select from verwijzing.verwijzervraag q where q.inverwijzing_id = i.id and q.inzending = velden ->> 'inzending') then
        return 'goed';
    end if;
    if exists (select from verwijzing.verwijzervraag q where q.inverwijzing_id = i.id and q.beantwoord_op is null) then
        return 'wacht';
    end if;
    insert into verwijzing.verwijzervraag (inverwijzing_id, tekst, antwoorden_voor, inzending)
    values (i.id, velden ->> 'tekst', voor, velden ->> 'inzending');
    insert into ondersteuning.taak (wie, school_id, soort, titel, waarom, op, adres, door)
    select w || '@s' || i.school_id, i.school_id, 'verwijzing', 'Vraag van een verwijzer beantwoorden', l.naam || ', kenmerk ' || i.kenmerk, voor,
           '/verwijzingen/' || i.sleutel || '/vragen', null
    from unnest(array['coach', 'oco']) w;
    return 'goed';
end
$$;

-- The own questions of this referrer with their answers, the newest first.
create function verwijzing.eigen_vragen(hash bytea, als text)
    returns table (kenmerk text, tekst text, gesteld_op timestamptz, antwoorden_voor date, antwoord text, beantwoord_op timestamptz)
    language sql volatile security definer set search_path = pg_catalog, verwijzing
begin atomic
    select i.kenmerk, q.tekst, q.gesteld_op, q.antwoorden_voor, coalesce(q.antwoord, ''), q.beantwoord_op
    from verwijzing.link_van(hash, als) l
    join verwijzing.inverwijzing i on i.verwijzer_id = l.verwijzer_id and i.terugkoppeling and (i.bewaar_tot is null or i.bewaar_tot > current_date)
    join verwijzing.verwijzervraag q on q.inverwijzing_id = i.id
    order by q.gesteld_op desc limit 200;
end;

-- Answered, taken back or gone with its referral: then nobody need be reminded of it any more.
create function verwijzing.vraag_klaar() returns trigger
    language plpgsql security definer set search_path = pg_catalog, verwijzing
as $$
begin
    update ondersteuning.taak t set klaar_op = now(), versie = t.versie + 1
    from verwijzing.inverwijzing i
    where i.id = new.inverwijzing_id and t.adres = '/verwijzingen/' || i.sleutel || '/vragen' and t.klaar_op is null;
    return null;
end
$$;
create trigger klaar after update of beantwoord_op on verwijzing.verwijzervraag for each row execute function verwijzing.vraag_klaar();

create function verwijzing.verwijzing_weg() returns trigger
    language plpgsql security definer set search_path = pg_catalog, verwijzing
as $$
begin
    if tg_op = 'DELETE' then
        delete from ondersteuning.taak t where t.adres = '/verwijzingen/' || old.sleutel || '/vragen';
        return old;
    end if;
    update ondersteuning.taak t set klaar_op = now(), versie = t.versie + 1
    where t.adres = '/verwijzingen/' || new.sleutel || '/vragen' and t.klaar_op is null;
    return new;
end
$$;
create trigger vragen_weg before delete on verwijzing.inverwijzing for each row execute function verwijzing.verwijzing_weg();
create trigger vragen_klaar after update of herroepen_op on verwijzing.inverwijzing
    for each row when (new.herroepen_op is not null) execute function verwijzing.verwijzing_weg();

revoke execute on function verwijzing.vraag_gesteld(bytea, text, text, jsonb, date), verwijzing.eigen_vragen(bytea, text),
    verwijzing.vraag_klaar(), verwijzing.verwijzing_weg() from public;
grant execute on function verwijzing.vraag_gesteld(bytea, text, text, jsonb, date), verwijzing.eigen_vragen(bytea, text) to vliegwiel_app;
