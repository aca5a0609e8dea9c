-- Who saw or changed what (NEN 7513). Insert-only, by keys and never by names; sealed in batches.
create schema logboek;
grant usage on schema logboek to vliegwiel_app, taak_herinnering, taak_levering, taak_peiling, taak_bewaring, taak_logboek;

create table logboek.regel (
    id            bigint generated always as identity primary key,
    xid           xid8 not null default pg_current_xact_id(),
    op            timestamptz not null default clock_timestamp(),
    lezer         bigint default toegang.lezer(),          -- responsible user: the account
    actor         text not null default current_user,      -- database role: person through the app, or a job
    rol           text not null default toegang.rol(),
    gebeurtenis   text not null check (gebeurtenis in ('inzien', 'vastleggen', 'wijzigen', 'verwijderen', 'zoeken', 'afdrukken', 'uitvoeren', 'aanmelden', 'afmelden', 'geweigerd')),
    object        text not null,                           -- 'casus', 'contact', 'toestemming' …
    object_id     bigint,
    casus_id      bigint,
    jeugdige_id   bigint,
    school_id     bigint,
    waarom        text,                                    -- purpose in one glossary word: 'begeleiding', 'schooldossier', 'noodtoegang'
    uitkomst      text not null default 'gelukt' check (uitkomst in ('gelukt', 'geweigerd')),
    herkomst      text,                                    -- route of the application, without keys of persons: 'GET /leerlingen/{casus}'
    noodtoegang   boolean not null default false,
    gesloten      boolean not null default false,          -- left out of the family's extract (Meldcode; withheld by 12+)
    verwerking    text not null default 'jeugd- en schoolteam', -- entry of the processing register
    regime        text not null default 'onderwijs',
    bewaar_tot    date not null default (current_date + interval '5 years')::date
);
create index on logboek.regel (casus_id, op desc);
create index on logboek.regel (jeugdige_id, op desc) where jeugdige_id is not null;
create index on logboek.regel (lezer, op desc);
create index on logboek.regel (xid);

-- A seal: hash over the rows of one batch and the seal before it.
create table logboek.verzegeling (
    nummer     bigint generated always as identity primary key,
    op         timestamptz not null default clock_timestamp(),
    van_xid    xid8 not null,           -- rows with van_xid <= xid < tot_xid
    tot_xid    xid8 not null,
    aantal     bigint not null,
    hash       bytea not null
);

grant insert (gebeurtenis, object, object_id, casus_id, jeugdige_id, school_id, waarom, uitkomst, herkomst, noodtoegang, gesloten, regime)
    on logboek.regel to vliegwiel_app, taak_herinnering, taak_levering, taak_peiling, taak_bewaring;
grant select on logboek.regel to vliegwiel_app, taak_logboek;
grant select, insert on logboek.verzegeling to taak_logboek;
grant select on logboek.verzegeling to vliegwiel_app;

alter table logboek.regel enable row level security;
alter table logboek.verzegeling enable row level security;
create policy schrijven on logboek.regel for insert to vliegwiel_app, taak_herinnering, taak_levering, taak_peiling, taak_bewaring with check (true);
create policy fg on logboek.regel for select to vliegwiel_app using ((select toegang.rol()) in ('fg', 'beheerder'));
create policy eigen on logboek.regel for select to vliegwiel_app using (lezer = (select toegang.lezer()));
create policy casus on logboek.regel for select to vliegwiel_app
    using (not gesloten and casus_id + 0 = any ((select toegang.casussen('kern'))::bigint[]));
create policy verzegelen on logboek.regel for select to taak_logboek using (true);
create policy lezen on logboek.verzegeling for select to vliegwiel_app using ((select toegang.rol()) in ('fg', 'beheerder'));
create policy taak on logboek.verzegeling for all to taak_logboek using (true) with check (true);

-- A session begins and ends with a line. Null: no account has this sign-in name, or it has no role today.
create function toegang.sessie_begonnen(hash bytea, met_aanmeldnaam text, als_rol text, duur interval) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, toegang
as $$
declare
    wie toegang.account;
    de_rol text;
begin
    select * into wie from toegang.account where aanmeldnaam = met_aanmeldnaam and gesloten_op is null;
    if wie.id is not null then
        if wie.soort = 'medewerker' then
            select rol into de_rol from toegang.aanstelling
            where account_id = wie.id and van <= current_date and (tot is null or tot > current_date)
              and (als_rol is null or rol = als_rol)
            order by id limit 1;
        else
            de_rol := wie.soort;
        end if;
    end if;
    insert into logboek.regel (lezer, actor, rol, gebeurtenis, object, object_id, waarom, uitkomst)
    values (wie.id, 'vliegwiel_app', coalesce(de_rol, ''), 'aanmelden', 'account', wie.id, 'toegang', case when de_rol is null then 'geweigerd' else 'gelukt' end);
    if de_rol is null then
        return null;
    end if;
    insert into toegang.sessie (token_hash, account_id, rol, verloopt_op) values (hash, wie.id, de_rol, now() + duur);
    return wie.id;
end
$$;

create function toegang.sessie_beeindigd(hash bytea) returns void
    language sql volatile security definer set search_path = pg_catalog, toegang
begin atomic
    with gestopt as (
        update toegang.sessie set beeindigd_op = now() where token_hash = hash and beeindigd_op is null returning account_id, rol || coalesce(' als ' || blik, '') as rol)
    insert into logboek.regel (lezer, actor, rol, gebeurtenis, object, object_id, waarom)
    select account_id, 'vliegwiel_app', rol, 'afmelden', 'account', account_id, 'toegang' from gestopt;
end;

-- Who keeps the installation looks at the screens of another role, or stops with it. Never those of the supervisor, of a family or of a
-- system. False when it is not allowed, or already so.
create function toegang.rolblik_begonnen(hash bytea, als text) returns boolean
    language sql volatile security definer set search_path = pg_catalog, toegang
begin atomic
    with begonnen as (
        update toegang.sessie s set blik = als
        where s.token_hash = hash and s.beeindigd_op is null and s.verloopt_op > now() and s.rol = 'beheerder' and s.blik is null
          and als ~ '^[a-z]{2,30}$' and als not in ('beheerder', 'fg', 'jeugdige', 'ouder', 'leverancier')
          and exists (select from toegang.aanstelling a where a.account_id = s.account_id and a.rol = s.rol
                      and a.van <= current_date and (a.tot is null or a.tot > current_date))
        returning s.account_id, s.rol || ' als ' || s.blik as rol),
    gelogd as (
        insert into logboek.regel (lezer, actor, rol, gebeurtenis, object, object_id, waarom)
        select account_id, 'vliegwiel_app', rol, 'aanmelden', 'rolblik', account_id, 'beheer' from begonnen returning 1)
    select exists (select from gelogd);
end;

create function toegang.rolblik_beeindigd(hash bytea) returns boolean
    language sql volatile security definer set search_path = pg_catalog, toegang
begin atomic
    with geweest as (
        select s.token_hash, s.account_id, s.rol || ' als ' || s.blik as rol from toegang.sessie s
        where s.token_hash = hash and s.beeindigd_op is null and s.blik is not null for update),
    gestopt as (
        update toegang.sessie s set blik = null from geweest g where s.token_hash = g.token_hash returning g.account_id, g.rol),
    gelogd as (
        insert into logboek.regel (lezer, actor, rol, gebeurtenis, object, object_id, waarom)
        select account_id, 'vliegwiel_app', rol, 'afmelden', 'rolblik', account_id, 'beheer' from gestopt returning 1)
    select exists (select from gelogd);
end;

revoke execute on function toegang.rolblik_begonnen(bytea, text), toegang.rolblik_beeindigd(bytea) from public;
grant execute on function toegang.rolblik_begonnen(bytea, text), toegang.rolblik_beeindigd(bytea) to vliegwiel_app;
revoke execute on function toegang.sessie_begonnen(bytea, text, text, interval), toegang.sessie_beeindigd(bytea) from public;
grant execute on function toegang.sessie_begonnen(bytea, text, text, interval), toegang.sessie_beeindigd(bytea) to vliegwiel_app;
