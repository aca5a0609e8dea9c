-- Questionnaires. A round is one list at one school for some weeks; whoever holds a link of it may answer. Nothing here leads from an
-- answer to a person: no account, no name, no address of a computer, and no day or hour, not even of the answer itself. What is known of
-- a filled in list is its round and a number drawn by chance; rows are read in the order of that number, never in the order they came.
create schema ervaring;
grant usage on schema ervaring to vliegwiel_app, monitor_bron;

create table ervaring.ronde (
    id          bigint generated always as identity primary key,
    sleutel     text not null unique default toegang.sleutel(),
    lijst       text not null,                      -- a file of kennis/vragenlijsten,
    versie      int not null,                       -- and its version
    school_id   bigint not null references samenwerking.school,
    uitgenodigd int not null check (uitgenodigd between 10 and 5000),    -- how many got the question
    van         date not null,
    tot         date not null,                      -- exclusive; never later than it was once said
    door        bigint not null default toegang.lezer() references toegang.account,
    check (tot >= van)
);
create index on ervaring.ronde (school_id, lijst, tot);

-- On paper or in a message; only its hash is here. One that is closed stops no other of the same round, and no answer says by which it came.
create table ervaring.rondelink (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    ronde_id       bigint not null references ervaring.ronde,
    naam           text not null check (length(naam) between 1 and 60),
    token_hash     bytea not null unique check (octet_length(token_hash) = 32),
    door           bigint not null default toegang.lezer() references toegang.account,
    ingetrokken_op timestamptz
);
create index on ervaring.rondelink (ronde_id);

create table ervaring.invulling (
    sleutel  text primary key check (sleutel ~ '^[0-9a-f]{32}$'),
    ronde_id bigint not null references ervaring.ronde
);
create index on ervaring.invulling (ronde_id);

-- A question without a row was not answered; with a row and no points it was answered with: weet ik niet.
create table ervaring.antwoord (
    invulling text not null references ervaring.invulling,
    vraag     text not null check (vraag ~ '^[a-z]+[0-9]$'),
    punten    smallint check (punten between 1 and 5),      -- more is better, also where the question was put the other way round
    primary key (invulling, vraag)
);

grant select, insert (lijst, versie, school_id, uitgenodigd, van, tot), update (uitgenodigd, tot) on ervaring.ronde to vliegwiel_app;
grant select, insert (ronde_id, naam, token_hash), update (ingetrokken_op) on ervaring.rondelink to vliegwiel_app;
alter table ervaring.ronde enable row level security;
alter table ervaring.rondelink enable row level security;
-- No policy and no grant: the functions below are the only way in and out.
alter table ervaring.invulling enable row level security;
alter table ervaring.antwoord enable row level security;

create function ervaring.ziet(school bigint) returns boolean language sql stable set search_path = pg_catalog, ervaring
    return toegang.rol() in ('procesbegeleider', 'onderzoeker') or toegang.rol() = 'oco' and school = any (toegang.scholen());
create function ervaring.zet_klaar(school bigint) returns boolean language sql stable set search_path = pg_catalog, ervaring
    return toegang.rol() = 'procesbegeleider' or toegang.rol() = 'oco' and school = any (toegang.scholen());
create policy lezen on ervaring.ronde for select to vliegwiel_app using (ervaring.ziet(school_id));
create policy klaarzetten on ervaring.ronde for insert to vliegwiel_app
    with check (ervaring.zet_klaar(school_id) and door = (select toegang.lezer()));
create policy bijhouden on ervaring.ronde for update to vliegwiel_app using (ervaring.zet_klaar(school_id));
create policy lezen on ervaring.rondelink for select to vliegwiel_app
    using (exists (select from ervaring.ronde r where r.id = ronde_id and ervaring.ziet(r.school_id)));
create policy klaarzetten on ervaring.rondelink for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and exists (select from ervaring.ronde r where r.id = ronde_id and ervaring.zet_klaar(r.school_id)));
create policy intrekken on ervaring.rondelink for update to vliegwiel_app
    using (exists (select from ervaring.ronde r where r.id = ronde_id and ervaring.zet_klaar(r.school_id)));

-- A round ends once: what was seen of it may not change afterwards.
create function ervaring.ronde_bewaakt() returns trigger language plpgsql set search_path = pg_catalog, ervaring
as $$
begin
    if new.tot > old.tot then
        raise exception 'ronde: een ronde gaat niet langer door dan gezegd' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger bewaakt before update on ervaring.ronde for each row execute function ervaring.ronde_bewaakt();

-- What somebody with this link is asked today, and about which school.
create function ervaring.gevraagd(hash bytea, dag date) returns table (lijst text, versie int, school text)
    language sql stable security definer set search_path = pg_catalog, ervaring
begin atomic
    select r.lijst, r.versie, s.naam
    from ervaring.rondelink l
    join ervaring.ronde r on r.id = l.ronde_id and r.van <= dag and r.tot > dag
    join samenwerking.school s on s.id = r.school_id
    where l.token_hash = hash and l.ingetrokken_op is null;
end;

-- Keeps one filled in list; the same number twice is one. punten: question → points, or 0 for: weet ik niet.
-- Gives goed, dicht (no such link, or not now) or vol (as many answers as people who were asked).
create function ervaring.ingevuld(hash bytea, welke text, punten jsonb, dag date) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, ervaring
as $$
declare
    r record;
begin
    select o.id, o.uitgenodigd into r
    from ervaring.rondelink l join ervaring.ronde o on o.id = l.ronde_id and o.van <= dag and o.tot > dag
    where l.token_hash = hash and l.ingetrokken_op is null
    for update of o;
    if r.id is null then
        return 'dicht';
    end if;
    if exists (select from ervaring.invulling i where i.sleutel = welke) then
        return 'goed';
    end if;
    if (select count(*) from ervaring.invulling i where i.ronde_id = r.id) >= r.uitgenodigd then
        return 'vol';
    end if;
    insert into ervaring.invulling (sleutel, ronde_id) values (welke, r.id);
    insert into ervaring.antwoord (invulling, vraag, punten)
    select welke, e.key, nullif(e.value::smallint, 0) from jsonb_each_text(ingevuld.punten) e;
    return 'goed';
end
$$;

-- How many filled in this round; null under ten, and for who may not see it.
create function ervaring.aantal(ronde bigint) returns int
    language sql stable security definer set search_path = pg_catalog, ervaring
begin atomic
    select case when count(*) >= 10 then count(*)::int end
    from ervaring.invulling i join ervaring.ronde r on r.id = i.ronde_id
    where r.id = ronde and ervaring.ziet(r.school_id);
end;

-- The answers of a round that has ended and has enough of them: at least ten, whatever the program asks. Under that nothing at all.
create function ervaring.antwoorden(ronde bigint, minst int, dag date) returns table (nummer int, vraag text, punten smallint)
    language sql stable security definer set search_path = pg_catalog, ervaring
begin atomic
    with i as (
        select i.sleutel, row_number() over (order by i.sleutel)::int as nummer, count(*) over () as aantal
        from ervaring.invulling i join ervaring.ronde r on r.id = i.ronde_id
        where r.id = ronde and r.tot <= dag and ervaring.ziet(r.school_id))
    select i.nummer, a.vraag, a.punten
    from i left join ervaring.antwoord a on a.invulling = i.sleutel
    where i.aantal >= greatest(minst, 10)
    order by i.nummer, a.vraag;
end;

revoke execute on all functions in schema ervaring from public;
grant execute on function ervaring.ziet(bigint), ervaring.zet_klaar(bigint), ervaring.gevraagd(bytea, date), ervaring.ingevuld(bytea, text, jsonb, date),
    ervaring.aantal(bigint), ervaring.antwoorden(bigint, int, date) to vliegwiel_app;
