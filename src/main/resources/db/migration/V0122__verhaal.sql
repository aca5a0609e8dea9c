-- Stories. Somebody with a link tells what happened, without an account, and says who may read it. Of the teller nothing is kept but a kind
-- and a month. What was told is for who leads the process alone, who takes names out; a second person lets it go, and then the words as they
-- were told are gone. The teller holds a code that takes the story away, whatever became of it.
create table ervaring.vertelpunt (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    school_id      bigint not null references samenwerking.school,
    naam           text not null check (length(naam) between 1 and 60),
    token_hash     bytea not null unique check (octet_length(token_hash) = 32),
    door           bigint not null default toegang.lezer() references toegang.account,
    ingetrokken_op timestamptz
);
create index on ervaring.vertelpunt (school_id);

create table ervaring.verhaal (
    id               bigint generated always as identity primary key,
    sleutel          text not null unique default toegang.sleutel(),
    vertelpunt_id    bigint not null references ervaring.vertelpunt,
    school_id        bigint not null references samenwerking.school,
    rol              text not null check (rol ~ '^[a-z]+$'),        -- kennis/verhaalvragen.csv, and what follows
    thema            text not null check (thema ~ '^[a-z]+$'),
    gevoel           text not null check (gevoel ~ '^[a-z]+$'),
    invloed          text not null check (invloed ~ '^[a-z]+$'),
    mag              text not null check (mag in ('team', 'regio', 'openbaar')),
    maand            date not null check (extract(day from maand) = 1),
    titel            text not null default '' check (length(titel) <= 100),    -- without names; empty as long as nobody looked
    tekst            text not null default '' check (length(tekst) <= 3000),
    indicator        text not null default '',
    voorgesteld_op   date,
    voorgesteld_door bigint references toegang.account,
    vrijgegeven_op   date,
    vrijgegeven_door bigint references toegang.account,
    versie           int not null default 0,        -- of the words: who lets go says which were read
    bewaar_tot       date not null,
    check ((voorgesteld_op is null) = (voorgesteld_door is null) and (vrijgegeven_op is null) = (vrijgegeven_door is null)),
    check (vrijgegeven_door <> voorgesteld_door)
);
create index on ervaring.verhaal (school_id);
create index on ervaring.verhaal (vertelpunt_id);

-- As it was told; empty from the day on which the story was let go.
create table ervaring.vertelling (
    verhaal_id bigint primary key references ervaring.verhaal on delete cascade,
    titel      text not null,
    tekst      text not null,
    code_hash  bytea not null unique check (octet_length(code_hash) = 32)
);

grant select, insert (school_id, naam, token_hash), update (ingetrokken_op) on ervaring.vertelpunt to vliegwiel_app;
grant select on ervaring.verhaal to vliegwiel_app;
grant select (verhaal_id, titel, tekst) on ervaring.vertelling to vliegwiel_app;
alter table ervaring.vertelpunt enable row level security;
alter table ervaring.verhaal enable row level security;
alter table ervaring.vertelling enable row level security;
create policy lezen on ervaring.vertelpunt for select to vliegwiel_app using (ervaring.zet_klaar(school_id));
create policy klaarzetten on ervaring.vertelpunt for insert to vliegwiel_app
    with check (ervaring.zet_klaar(school_id) and door = (select toegang.lezer()));
create policy intrekken on ervaring.vertelpunt for update to vliegwiel_app using (ervaring.zet_klaar(school_id));
create policy procesbegeleider on ervaring.verhaal for select to vliegwiel_app using ((select toegang.rol()) = 'procesbegeleider');
create policy tweede on ervaring.verhaal for select to vliegwiel_app
    using (voorgesteld_op is not null and (select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[]));
create policy team on ervaring.verhaal for select to vliegwiel_app
    using (vrijgegeven_op is not null and (select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener')
           and school_id = any ((select toegang.scholen())::bigint[]));
create policy regio on ervaring.verhaal for select to vliegwiel_app
    using (vrijgegeven_op is not null and mag in ('regio', 'openbaar')
           and (select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'onderzoeker'));
create policy procesbegeleider on ervaring.vertelling for select to vliegwiel_app using ((select toegang.rol()) = 'procesbegeleider');

create function ervaring.vertelpunt_van(hash bytea) returns table (vertelpunt_id bigint, school_id bigint, school text)
    language sql stable security definer set search_path = pg_catalog, ervaring
begin atomic
    select p.id, s.id, s.naam from ervaring.vertelpunt p join samenwerking.school s on s.id = p.school_id
    where p.token_hash = hash and p.ingetrokken_op is null;
end;

-- Keeps a story; the same code twice is one. Gives goed, dicht (no such link) or vol (two hundred wait already).
create function ervaring.verteld(hash bytea, code bytea, velden jsonb, welke_maand date, bewaren date) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, ervaring
as $$
declare
    p record;
    nieuw bigint;
begin
    select * into p from ervaring.vertelpunt_van(hash);
    if p.vertelpunt_id is null then
        return 'dicht';
    end if;
    perform from ervaring.vertelpunt v where v.id = p.vertelpunt_id for update;
    if exists (select from ervaring.vertelling v where v.code_hash = code) then
        return 'goed';
    end if;
    if (select count(*) from ervaring.verhaal v where v.vertelpunt_id = p.vertelpunt_id and v.voorgesteld_op is null) >= 200 then
        return 'vol';
    end if;
    insert into ervaring.verhaal (vertelpunt_id, school_id, rol, thema, gevoel, invloed, mag, maand, bewaar_tot)
    values (p.vertelpunt_id, p.school_id, velden ->> 'rol', velden ->> 'thema', velden ->> 'gevoel', velden ->> 'invloed', velden ->> 'mag',
            welke_maand, bewaren)
    returning id into nieuw;
    insert into ervaring.vertelling (verhaal_id, titel, tekst, code_hash) values (nieuw, velden ->> 'titel', velden ->> 'tekst', code);
    return 'goed';
end
$$;

-- The teller takes the story back; gone is gone.
create function ervaring.teruggenomen(code bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, ervaring
as $$
begin
    delete from ervaring.verhaal v using ervaring.vertelling t where t.verhaal_id = v.id and t.code_hash = code;
    return found;
end
$$;

-- Who leads the process proposes the words without names; again until a second person has let it go.
create function ervaring.voorgesteld(welk text, nieuwe_titel text, nieuwe_tekst text, cijfer text, dag date) returns bigint
    language sql volatile security definer set search_path = pg_catalog, ervaring
begin atomic
    update ervaring.verhaal v
    set titel = nieuwe_titel, tekst = nieuwe_tekst, indicator = cijfer, voorgesteld_op = dag, voorgesteld_door = toegang.lezer(), versie = v.versie + 1
    where v.sleutel = welk and v.vrijgegeven_op is null and toegang.rol() = 'procesbegeleider' and toegang.lezer() is not null
    returning v.id;
end;

-- A second person, never the same one, and only of what was proposed with these words.
create function ervaring.vrijgegeven(welk text, gelezen int, dag date) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, ervaring
as $$
declare
    nummer bigint;
begin
    update ervaring.verhaal v set vrijgegeven_op = dag, vrijgegeven_door = toegang.lezer()
    where v.sleutel = welk and v.vrijgegeven_op is null and v.voorgesteld_door <> toegang.lezer() and ervaring.zet_klaar(v.school_id)
      and v.versie = gelezen
    returning v.id into nummer;
    update ervaring.vertelling t set titel = '', tekst = '' where t.verhaal_id = nummer;
    return nummer;
end
$$;

-- What cannot be used goes, with all its words.
create function ervaring.verwijderd(welk text) returns bigint
    language sql volatile security definer set search_path = pg_catalog, ervaring
begin atomic
    delete from ervaring.verhaal v where v.sleutel = welk and toegang.rol() = 'procesbegeleider' and toegang.lezer() is not null returning v.id;
end;

revoke execute on function ervaring.vertelpunt_van(bytea), ervaring.verteld(bytea, bytea, jsonb, date, date), ervaring.teruggenomen(bytea),
    ervaring.voorgesteld(text, text, text, text, date), ervaring.vrijgegeven(text, int, date), ervaring.verwijderd(text) from public;
grant execute on function ervaring.vertelpunt_van(bytea), ervaring.verteld(bytea, bytea, jsonb, date, date), ervaring.teruggenomen(bytea),
    ervaring.voorgesteld(text, text, text, text, date), ervaring.vrijgegeven(text, int, date), ervaring.verwijderd(text) to vliegwiel_app;

create function bewaring.verhalen_vernietigd(vandaag date) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    aantal bigint;
begin
    delete from ervaring.verhaal v where v.bewaar_tot <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'verhaal', 'verhaal', aantal);
    return aantal;
end
$$;
revoke execute on function bewaring.verhalen_vernietigd(date) from public;
grant execute on function bewaring.verhalen_vernietigd(date) to taak_bewaring;
