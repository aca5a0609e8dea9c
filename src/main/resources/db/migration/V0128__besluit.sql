-- What was decided. Never changed and never deleted, by nobody; a later decision may take its place and says so.
create table sturing.bestuursbesluit (
    id          bigint generated always as identity primary key,
    sleutel     text not null unique default toegang.sleutel(),
    dossier_id  bigint not null references sturing.besluitdossier,
    uitkomst    text not null check (uitkomst in ('go', 'go_mits', 'no_go', 'uitstel')),
    datum       date not null,
    toelichting text not null check (length(toelichting) between 10 and 1000),
    tegen       text not null default '' check (length(tegen) <= 1000),   -- who thought otherwise, and why
    vervangt_id bigint unique references sturing.bestuursbesluit,
    stand       text not null,                                   -- JSON: each criterium with its figure, as it was read that day
    kenmerk     text not null default '',                        -- SHA-256 of the stand, filled in below
    transactie  xid8 not null default pg_current_xact_id(),      -- what belongs to it is written with it, never afterwards
    door        bigint not null default toegang.lezer() references toegang.account,
    op          timestamptz not null default clock_timestamp()
);
create unique index een_eerste on sturing.bestuursbesluit (dossier_id) where vervangt_id is null;
create index on sturing.bestuursbesluit (datum desc);
-- Who was there: a party and a function, never a person.
create table sturing.aanwezige (
    besluit_id bigint not null references sturing.bestuursbesluit,
    volgorde   int not null,
    partij     text not null check (length(partij) between 2 and 120),
    functie    text not null check (length(functie) between 2 and 80),
    primary key (besluit_id, volgorde)
);

-- What must be done for it, by whom and when. Doing it is an action of the work plan: that is the list of whoever does it.
create table sturing.voorwaarde (
    id         bigint generated always as identity primary key,
    besluit_id bigint not null references sturing.bestuursbesluit,
    wat        text not null check (length(wat) between 5 and 200),
    wie        text not null check (length(wie) between 2 and 120),
    wanneer    date not null,
    actie      text not null unique                              -- key of the action
);
create index on sturing.voorwaarde (besluit_id);

-- Is there a decision that is more than putting it off.
create function sturing.besloten(dossier bigint) returns boolean
    language sql stable security definer set search_path = pg_catalog, sturing
as $$
    select exists (select from bestuursbesluit b where b.dossier_id = dossier and b.uitkomst <> 'uitstel'
                   and not exists (select from bestuursbesluit n where n.vervangt_id = b.id))
$$;
revoke execute on function sturing.besloten(bigint) from public;
grant execute on function sturing.besloten(bigint) to vliegwiel_app;

create function sturing.staat_vast() returns trigger
    language plpgsql set search_path = pg_catalog
as $$
begin
    raise exception 'Een besluit verandert niet meer.' using errcode = 'check_violation';
end
$$;
-- From the decision on, what it rested on stays as it was; only signing goes on.
create function sturing.dossier_ligt_vast() returns trigger
    language plpgsql security definer set search_path = pg_catalog, sturing
as $$
declare
    rij jsonb := to_jsonb(coalesce(new, old));
    dossier bigint := case tg_table_name when 'besluitdossier' then (rij ->> 'id')::bigint
        when 'criteriumstand' then (select c.dossier_id from criterium c where c.id = (rij ->> 'criterium_id')::bigint)
        else (rij ->> 'dossier_id')::bigint end;
begin
    perform from besluitdossier d where d.id = dossier for update;
    if tg_table_name = 'standpunt' and (rij ->> 'soort') = 'getekend' then
        if not sturing.besloten(dossier) then
            raise exception 'Tekenen kan pas na het besluit.' using errcode = 'check_violation';
        end if;
    elsif sturing.besloten(dossier) then
        raise exception 'Dit dossier ligt vast sinds het besluit.' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end
$$;
-- A later decision is about the same question and takes the place of the last one.
create function sturing.volgt_op() returns trigger
    language plpgsql security definer set search_path = pg_catalog, sturing
as $$
begin
    perform from besluitdossier d where d.id = new.dossier_id for update;
    if new.vervangt_id is not null and not exists (select from bestuursbesluit b where b.id = new.vervangt_id
            and b.dossier_id = new.dossier_id and b.datum <= new.datum) then
        raise exception 'Een besluit vervangt een eerder besluit over dezelfde vraag.' using errcode = 'check_violation';
    end if;
    new.kenmerk := encode(sha256(convert_to(new.stand, 'UTF8')), 'hex');
    return new;
end
$$;
create function sturing.hoort_bij_besluit() returns trigger
    language plpgsql security definer set search_path = pg_catalog, sturing
as $$
begin
    if not exists (select from bestuursbesluit b where b.id = new.besluit_id and b.transactie = pg_current_xact_id()) then
        raise exception 'Wat bij een besluit hoort, wordt met het besluit vastgelegd.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
revoke execute on function sturing.staat_vast(), sturing.dossier_ligt_vast(), sturing.volgt_op(), sturing.hoort_bij_besluit() from public;
