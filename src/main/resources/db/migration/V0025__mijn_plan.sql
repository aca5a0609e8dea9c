-- What the family does itself: a rating in own words, a yes that ends the task that asked for it, and a request to correct.

alter table ondersteuning.cijfer add column woorden text not null default '' check (length(woorden) <= 500);

-- Whose own plan this is: true for the young person, false for a parent, no row for anybody else.
create function ondersteuning.eigen_plan(van_casus bigint) returns table (jeugdige boolean)
    language sql stable security definer set search_path = pg_catalog, ondersteuning
begin atomic
    select i.grond_id is null from toegang.inzage i
    where i.casus_id = van_casus and i.wie = any (toegang.sleutels()) and i.categorie = 'werk' and i.grond = 'eigen' and i.tot > now()
    limit 1;
end;

-- One rating a day counts: who changes the mind on the same day, changes the rating.
create function ondersteuning.eigen_cijfer(van_doel bigint, cijfer int, woorden text, vandaag date) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, ondersteuning
as $$
declare
    d record;
    van text;
begin
    select x.id, x.casus_id, x.kort, j.roepnaam into d
    from ondersteuning.doel x join leerling.casus c on c.id = x.casus_id join leerling.jeugdige j on j.id = c.jeugdige_id
    where x.id = van_doel and x.vervallen_op is null and c.gesloten_op is null;
    select case when e.jeugdige then 'jeugdige' else 'ouder' end into van from ondersteuning.eigen_plan(d.casus_id) e;
    if d.id is null or van is null then
        return false;
    end if;
    update ondersteuning.cijfer c set ongedaan_op = now()
    where c.doel_id = d.id and c.door = toegang.lezer() and c.op = vandaag and c.ongedaan_op is null;
    insert into ondersteuning.cijfer (doel_id, casus_id, cijfer, op, gegeven_door, woorden)
    values (d.id, d.casus_id, eigen_cijfer.cijfer, vandaag, van, eigen_cijfer.woorden);
    insert into ondersteuning.gebeurtenis (casus_id, soort, titel, tekst)
    values (d.casus_id, 'cijfer', case van when 'jeugdige' then d.roepnaam else 'Een ouder' end || ' gaf zelf een ' || eigen_cijfer.cijfer
            || ' voor ' || d.kort, eigen_cijfer.woorden);
    return true;
end
$$;

-- What asked for consent ends when everybody said yes, whoever recorded the last answer: only in that transaction.
create function ondersteuning.gevraagd_klaar(van_casus bigint, voor text) returns void
    language sql volatile security definer set search_path = pg_catalog, ondersteuning
begin atomic
    update ondersteuning.taak set klaar_op = now(), versie = versie + 1
    where casus_id = van_casus and klaar_op is null and soort = 'toestemming'
      and (split_part(herinnering, ':', 3) = voor or herinnering is null and voor = 'begeleiding')
      and exists (select from toestemming.antwoord a where a.casus_id = van_casus and a.doel = voor and a.door = toegang.lezer() and a.op >= now());
end;

-- AVG article 16: something in the file is not right. It is answered within a month, with what was done and why.
create table ondersteuning.correctieverzoek (
    id              bigint generated always as identity primary key,
    sleutel         text not null unique default toegang.sleutel(),
    casus_id        bigint not null references leerling.casus,
    tekst           text not null check (length(tekst) between 1 and 4000),
    gedaan_op       timestamptz not null default clock_timestamp(),
    door            bigint not null default toegang.lezer() references toegang.account,
    antwoorden_voor date not null,
    besluit         text check (besluit in ('aangepast', 'deels', 'niet')),
    antwoord        text not null default '',
    beantwoord_op   timestamptz,
    beantwoord_door bigint references toegang.account,
    inzending       text unique,
    regime          text not null default 'preventie',
    bewaar_tot      date,
    check ((besluit is null) = (beantwoord_op is null) and (besluit is null or antwoord <> ''))
);
create index on ondersteuning.correctieverzoek (casus_id, gedaan_op desc);
grant select, update (besluit, antwoord, beantwoord_op, beantwoord_door) on ondersteuning.correctieverzoek to vliegwiel_app;
alter table ondersteuning.correctieverzoek enable row level security;
-- Of the family each reads the own requests; the team reads all of the casus, the holder also after consent stopped.
create policy lezen on ondersteuning.correctieverzoek for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[])
           and (door = (select toegang.lezer()) or (select toegang.rol()) not in ('jeugdige', 'ouder')));
create policy beantwoorden on ondersteuning.correctieverzoek for update to vliegwiel_app
    using (besluit is null and toegang.ziet(casus_id, 'werk', 'bijhouder'))
    with check (beantwoord_door = (select toegang.lezer()));

-- A request, with a task for whoever is first responsible, else for the school.
create function ondersteuning.correctie_gevraagd(van_casus bigint, tekst text, sleutel_van_formulier text, vandaag date) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, ondersteuning
as $$
declare
    nieuw text;
begin
    if not exists (select from ondersteuning.eigen_plan(van_casus)) then
        return false;
    end if;
    insert into ondersteuning.correctieverzoek (casus_id, tekst, antwoorden_voor, inzending)
    values (van_casus, correctie_gevraagd.tekst, (vandaag + interval '1 month')::date, nullif(sleutel_van_formulier, ''))
    on conflict (inzending) do nothing returning sleutel into nieuw;
    if nieuw is not null then
        insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, adres)
        select coalesce('a' || b.account_id, 'oco@s' || c.school_id), c.id, c.school_id, 'correctie', 'Klopt dit? Verzoek van het gezin beantwoorden',
               'Antwoord binnen een maand.', vandaag + 7, '/leerlingen/' || c.sleutel || '/correcties'
        from leerling.casus c
        left join leerling.betrokkene b on b.casus_id = c.id and b.eerste_verantwoordelijke and b.tot is null
        where c.id = van_casus;
    end if;
    return true;
end
$$;

revoke execute on function ondersteuning.eigen_plan(bigint), ondersteuning.eigen_cijfer(bigint, int, text, date),
    ondersteuning.gevraagd_klaar(bigint, text), ondersteuning.correctie_gevraagd(bigint, text, text, date) from public;
grant execute on function ondersteuning.eigen_plan(bigint), ondersteuning.eigen_cijfer(bigint, int, text, date),
    ondersteuning.gevraagd_klaar(bigint, text), ondersteuning.correctie_gevraagd(bigint, text, text, date) to vliegwiel_app;
