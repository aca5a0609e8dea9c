-- Who reads. Every policy of every later table rests on the functions and the table of this file.
-- Roles belong to the cluster, not to the database: make what is missing.
set createrole_self_grant = 'set, inherit';

do $$
declare
    rol text;
begin
    if not exists (select from pg_roles where rolname = 'vliegwiel_app') then
        create role vliegwiel_app login noinherit nobypassrls nosuperuser;
    end if;
    foreach rol in array array['taak_herinnering', 'taak_levering', 'taak_peiling', 'taak_bewaring', 'taak_logboek', 'monitor_bron']
    loop
        if not exists (select from pg_roles where rolname = rol) then
            execute format('create role %I nologin nobypassrls nosuperuser', rol);
        end if;
    end loop;
end
$$;
alter role vliegwiel_app password '${app_wachtwoord}';
-- The planner cannot know how little a policy lets through and thinks each page huge; a server with JIT would compile for longer than it reads.
alter role vliegwiel_app set jit = off;
-- Its statements are few and the same: planning each anew costs as much as running it. What differs is the reader, and that no plan can know.
alter role vliegwiel_app set plan_cache_mode = force_generic_plan;
-- The app may become a job for one transaction (set local role); it inherits nothing of it.
grant taak_herinnering, taak_levering, taak_peiling, taak_bewaring, taak_logboek to vliegwiel_app with inherit false, set true;

create schema toegang;
grant usage on schema toegang to vliegwiel_app, taak_herinnering, taak_levering, taak_peiling, taak_bewaring, taak_logboek, monitor_bron;

-- One row: what this installation is. The cast sign-in refuses a database that is not fictional.
create table toegang.installatie (
    id      int primary key default 1 check (id = 1),
    regio   text not null default 'Regio',
    fictief boolean not null default false
);
insert into toegang.installatie default values;
grant select on toegang.installatie to vliegwiel_app, taak_herinnering, taak_levering, taak_peiling, taak_bewaring, taak_logboek;

-- Random, short enough to read aloud, long enough not to be guessed (64 bits); for URLs.
create function toegang.sleutel() returns text
    language sql volatile
    return substr(replace(gen_random_uuid()::text, '-', ''), 1, 16);

create table toegang.account (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    soort        text not null check (soort in ('medewerker', 'jeugdige', 'ouder', 'verwijzer')),
    naam         text not null,
    aanmeldnaam  text unique,           -- subject or e-mail that the identity provider gives
    sneltoetsen  boolean not null default true,
    gesloten_op  timestamptz,
    regime       text not null default 'onderwijs',
    bewaar_tot   date
);

-- A role at a place, for a time. A person with two roles works in one at a time.
create table toegang.aanstelling (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    account_id     bigint not null references toegang.account,
    rol            text not null,
    school_id      bigint,
    organisatie_id bigint,
    van            date not null,
    tot            date,
    check (tot is null or tot >= van)
);
create index on toegang.aanstelling (account_id, rol);

create table toegang.sessie (
    token_hash     bytea primary key,    -- SHA-256 of the cookie; the cookie itself is nowhere stored
    account_id     bigint not null references toegang.account,
    rol            text not null,
    recht          text,                 -- what a key may use: a role in kennis/rollen.csv; null: the same as rol
    blik           text,                 -- rolblik: whose screens are shown, without anybody's data; null: one's own
    begonnen_op    timestamptz not null default now(),
    verloopt_op    timestamptz not null,
    beeindigd_op   timestamptz
);
create index on toegang.sessie (account_id);
create index on toegang.sessie (verloopt_op);

-- Who may read what, until when. Written only by SECURITY DEFINER functions, in the transaction
-- that gives, withdraws or excepts. wie: 'a12' an account, 'oco@s7' a role at a school, 'leerplicht@o3' a role at an organisation.
create table toegang.inzage (
    id          bigint generated always as identity primary key,
    wie         text not null,
    casus_id    bigint not null,
    jeugdige_id bigint not null,
    regime      text not null check (regime in ('onderwijs', 'preventie', 'jeugdhulp')),
    categorie   text not null check (categorie in ('kern', 'werk', 'verzuim', 'gesloten')),
    schrijven   boolean not null default false,
    van         timestamptz not null default now(),
    tot         timestamptz not null default 'infinity',
    grond       text not null check (grond in ('schooldossier', 'toestemming', 'uitzondering', 'noodtoegang', 'houder', 'eigen')),
    grond_id    bigint
);
create index on toegang.inzage (wie, categorie, tot) include (casus_id, jeugdige_id, schrijven);
create index on toegang.inzage (casus_id, wie);

create function toegang.lezer() returns bigint language sql stable parallel safe
    return nullif(current_setting('vliegwiel.lezer', true), '')::bigint;
create function toegang.rol() returns text language sql stable parallel safe
    return coalesce(current_setting('vliegwiel.rol', true), '');
-- Does this reader look at the screens of another role? Then the role is 'beheerder als coach': no policy names it, so nobody's data
-- comes along, and each line of the log says both.
create function toegang.kijkt() returns boolean language sql stable parallel safe
    return toegang.rol() like '% als %';
create function toegang.sleutels() returns text[] language sql stable parallel safe
    return coalesce(nullif(current_setting('vliegwiel.sleutels', true), ''), '{}')::text[];
-- Schools where the reader's role of this session is held.
create function toegang.scholen() returns bigint[] language sql stable parallel safe
    return coalesce(nullif(current_setting('vliegwiel.scholen', true), ''), '{}')::bigint[];

-- Casussen of which this reader may see this category now. Policies for reading ask it in brackets, (select …), so that it runs once for
-- each statement. A policy sifts what the statement found, it does not search: casus_id + 0 = any (…) is no condition of an index, which
-- would sort the list anew for each row of a join. A statement that wants all casussen of its reader asks for the list itself, and then
-- an index can use it. It is the owner's, so that the policy on inzage is not laid upon each policy that asks.
-- schrijver: only where this reader may write.
create function toegang.casussen(deel text, schrijver boolean default false) returns bigint[]
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, toegang
as $$
begin
    return array(select i.casus_id from toegang.inzage i
                 where i.wie = any (toegang.sleutels()) and i.categorie = deel and i.tot > now() and (i.schrijven or not schrijver));
end
$$;
-- May this reader see this category (null: any) of one casus now, as a reader, as a writer, as the holder, or as either of these two:
-- 'bijhouder'? For policies for writing, that are asked about a row or a few.
create function toegang.ziet(casus bigint, deel text, als text default 'lezer') returns boolean
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, toegang
as $$
begin
    return exists (select from toegang.inzage i
                   where i.casus_id = casus and i.wie = any (toegang.sleutels()) and i.categorie = coalesce(deel, i.categorie) and i.tot > now()
                     and case als when 'lezer' then true when 'schrijver' then i.schrijven when 'houder' then i.grond = 'houder'
                                  when 'bijhouder' then i.schrijven or i.grond = 'houder' end);
end
$$;
-- The young people of these casussen.
create function toegang.jeugdigen(deel text) returns bigint[]
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, toegang
as $$
begin
    return array(select i.jeugdige_id from toegang.inzage i
                 where i.wie = any (toegang.sleutels()) and i.categorie = deel and i.tot > now());
end
$$;

-- The first statement of every transaction of a person: from the hash of the session token to the reader.
-- Unknown, ended or expired: nobody, who sees nothing. Sets the reader for this transaction only.
create function toegang.begin(hash bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, toegang
as $$
declare
    r record;
begin
    select s.account_id, s.rol || coalesce(' als ' || s.blik, '') as rol, s.blik,
           array_agg(distinct case when a.school_id is not null then s.rol || '@s' || a.school_id
                                   when a.organisatie_id is not null then s.rol || '@o' || a.organisatie_id end)
               filter (where a.id is not null) as plekken,
           coalesce(array_agg(distinct a.school_id) filter (where a.school_id is not null), '{}') as scholen
    into r
    from toegang.sessie s
    join toegang.account k on k.id = s.account_id and k.gesloten_op is null
    left join toegang.aanstelling a on a.account_id = s.account_id and a.rol = s.rol
         and a.van <= current_date and (a.tot is null or a.tot > current_date)
    where s.token_hash = hash and s.verloopt_op > now() and s.beeindigd_op is null
    group by s.account_id, s.rol, s.blik, k.soort
    having k.soort <> 'medewerker' or count(a.id) > 0;
    if r.blik is not null then      -- no place, no casus of one's own
        r.plekken := null;
        r.scholen := '{}';
    end if;
    perform set_config('vliegwiel.lezer', coalesce(r.account_id::text, ''), true),
            set_config('vliegwiel.rol', coalesce(r.rol, ''), true),
            set_config('vliegwiel.sleutels',
                case when r.blik is null then coalesce((array_append(coalesce(r.plekken, '{}'), 'a' || r.account_id))::text, '')
                     else '' end, true),
            set_config('vliegwiel.scholen', coalesce(r.scholen::text, ''), true);
    return r.account_id is not null;
end
$$;

-- What the sign-in filter asks before any transaction of the person: who is this token.
create function toegang.sessie_van(hash bytea)
    returns table (account_id bigint, sleutel text, naam text, soort text, rol text, scholen bigint[], organisaties bigint[], rollen text[], verloopt_op timestamptz, kijkt boolean)
    language sql volatile security definer set search_path = pg_catalog, toegang
begin atomic
    select k.id, k.sleutel, k.naam, k.soort, coalesce(s.blik, s.recht, s.rol),
           coalesce(array_agg(distinct a.school_id) filter (where a.rol = s.rol and a.school_id is not null), '{}'),
           coalesce(array_agg(distinct a.organisatie_id) filter (where a.rol = s.rol and a.organisatie_id is not null), '{}'),
           coalesce(array_agg(distinct a.rol) filter (where a.rol is not null), '{}'),
           s.verloopt_op, s.blik is not null
    from toegang.sessie s
    join toegang.account k on k.id = s.account_id and k.gesloten_op is null
    left join toegang.aanstelling a on a.account_id = k.id
         and a.van <= current_date and (a.tot is null or a.tot > current_date)
    where s.token_hash = hash and s.verloopt_op > now() and s.beeindigd_op is null
    group by k.id, k.sleutel, k.naam, k.soort, s.rol, s.recht, s.blik, s.verloopt_op
    having k.soort <> 'medewerker' or count(a.id) filter (where a.rol = s.rol) > 0;
end;

-- A person with two roles goes on in the other one; false when the role is not held today.
create function toegang.rol_gekozen(hash bytea, nieuwe_rol text) returns boolean
    language sql volatile security definer set search_path = pg_catalog, toegang
begin atomic
    with gewijzigd as (
        update toegang.sessie s set rol = nieuwe_rol
        where s.token_hash = hash and s.beeindigd_op is null and s.verloopt_op > now() and s.blik is null
          and exists (select from toegang.aanstelling a where a.account_id = s.account_id and a.rol = nieuwe_rol
                      and a.van <= current_date and (a.tot is null or a.tot > current_date))
        returning 1)
    select exists (select from gewijzigd);
end;

-- Goes on with each use, until a session has lasted so long that the person signs in anew.
create function toegang.sessie_verlengd(hash bytea, duur interval, hoogstens interval) returns void
    language sql volatile security definer set search_path = pg_catalog, toegang
begin atomic
    update toegang.sessie set verloopt_op = least(now() + duur, begonnen_op + hoogstens)
    where token_hash = hash and beeindigd_op is null and verloopt_op > now();
end;

revoke execute on all functions in schema toegang from public;
grant execute on all functions in schema toegang to vliegwiel_app;
grant execute on function toegang.lezer(), toegang.rol(), toegang.kijkt(), toegang.sleutels(), toegang.scholen(), toegang.sleutel()
    to taak_herinnering, taak_levering, taak_peiling, taak_bewaring, taak_logboek, monitor_bron;

alter table toegang.account enable row level security;
alter table toegang.aanstelling enable row level security;
alter table toegang.sessie enable row level security;     -- no policy: only the functions above
alter table toegang.inzage enable row level security;

grant select on toegang.account, toegang.aanstelling, toegang.inzage to vliegwiel_app;
grant select on toegang.account, toegang.aanstelling to taak_herinnering;
grant insert (soort, naam, aanmeldnaam), update (naam, aanmeldnaam, gesloten_op, sneltoetsen) on toegang.account to vliegwiel_app;
grant insert (account_id, rol, school_id, organisatie_id, van, tot), update (tot) on toegang.aanstelling to vliegwiel_app;

-- Names of colleagues are known to colleagues; a family's account only to itself and the people who keep accounts.
create policy collegas on toegang.account for select to vliegwiel_app
    using (soort = 'medewerker' and (select toegang.lezer()) is not null);
create policy zichzelf on toegang.account for select to vliegwiel_app
    using (id = (select toegang.lezer()));
create policy zichzelf_wijzigen on toegang.account for update to vliegwiel_app
    using (id = (select toegang.lezer()) or (select toegang.rol()) = 'beheerder')
    with check (id = (select toegang.lezer()) or (select toegang.rol()) = 'beheerder');
create policy beheerder_maakt on toegang.account for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beheerder' and soort = 'medewerker');
create policy herinnering on toegang.account for select to taak_herinnering using (true);

create policy collegas on toegang.aanstelling for select to vliegwiel_app
    using ((select toegang.lezer()) is not null);
create policy beheerder_geeft on toegang.aanstelling for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beheerder' and account_id <> (select toegang.lezer()));
create policy beheerder_beeindigt on toegang.aanstelling for update to vliegwiel_app
    using ((select toegang.rol()) = 'beheerder') with check ((select toegang.rol()) = 'beheerder');
create policy herinnering on toegang.aanstelling for select to taak_herinnering using (true);

-- One's own access; and 'who may see this case' for whoever may see it too.
create policy eigen on toegang.inzage for select to vliegwiel_app
    using (wie = any ((select toegang.sleutels())::text[]));
