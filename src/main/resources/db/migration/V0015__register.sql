-- The register in use: entering, moving, leaving, and joining a person who stands in it twice.

-- Edit distance for names. The extension is trusted: the owner of the database may add it without being superuser.
create extension if not exists fuzzystrmatch with schema public;

alter table leerling.jeugdige add gewijzigd_door bigint references toegang.account, add gewijzigd_op timestamptz;
alter table leerling.inschrijving add versie int not null default 1;
alter table leerling.gezag add versie int not null default 1;
create index on leerling.jeugdige (geboortedatum);

-- Only the functions below join two people.
revoke update on leerling.jeugdige from vliegwiel_app;
grant update (account_id, roepnaam, tussenvoegsel, achternaam, geboortedatum, geslacht, gemeente_id, pc4, bezwaar_onderzoek_op,
              regime, bewaar_tot, versie, gewijzigd_door, gewijzigd_op) on leerling.jeugdige to vliegwiel_app;

-- May this reader keep the register of a school where this person is or was enrolled?
create function leerling.houdt_bij(wie bigint) returns boolean
    language sql stable security definer set search_path = pg_catalog, leerling
begin atomic
    select toegang.rol() in ('oco', 'schooladministratie') and exists (
        select from leerling.inschrijving i where i.jeugdige_id = wie and i.school_id = any (toegang.scholen()));
end;

-- A new pupil and the first enrolment together: without the enrolment nobody could see the person.
create function leerling.ingeschreven(school bigint, roepnaam text, tussenvoegsel text, achternaam text, geboortedatum date, geslacht text,
        gemeente bigint, pc4 text, leerlingnummer text, klas text, leerjaar int, schoolsoort text, mentor bigint, van date) returns text
    language plpgsql security definer set search_path = pg_catalog, leerling
as $$
declare
    nieuw record;
begin
    if toegang.rol() not in ('oco', 'schooladministratie') or not school = any (toegang.scholen()) then
        raise exception 'ingeschreven: geen recht' using errcode = '42501';
    end if;
    insert into leerling.jeugdige (roepnaam, tussenvoegsel, achternaam, geboortedatum, geslacht, gemeente_id, pc4, gewijzigd_door, gewijzigd_op)
    values (roepnaam, tussenvoegsel, achternaam, geboortedatum, geslacht, gemeente, pc4, toegang.lezer(), clock_timestamp())
    returning id, sleutel into nieuw;
    insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, mentor_id, van)
    values (nieuw.id, school, leerlingnummer, klas, leerjaar, schoolsoort, mentor, van);
    return nieuw.sleutel;
end
$$;

-- A new parent with the tie to the child together, for the same reason.
create function leerling.ouder_toegevoegd(kind bigint, naam text, telefoon text, email text, relatie text, heeft_gezag boolean,
        gecontroleerd_op date, van date, tot date) returns bigint
    language plpgsql security definer set search_path = pg_catalog, leerling
as $$
declare
    nieuw bigint;
begin
    if not leerling.houdt_bij(kind) then
        raise exception 'ouder_toegevoegd: geen recht' using errcode = '42501';
    end if;
    insert into leerling.ouder (naam, telefoon, email) values (naam, telefoon, email) returning id into nieuw;
    insert into leerling.gezag (jeugdige_id, ouder_id, relatie, heeft_gezag, gecontroleerd_door, gecontroleerd_op, van, tot)
    values (kind, nieuw, relatie, heeft_gezag, case when gecontroleerd_op is not null then toegang.lezer() end, gecontroleerd_op, van, tot);
    return nieuw;
end
$$;

-- Age, residence and account decide who may read a casus: a change there counts at once.
create function toestemming.na_jeugdige() returns trigger
    language plpgsql security definer set search_path = pg_catalog, toestemming
as $$
begin
    perform toestemming.herberekend(k.id) from leerling.casus k where k.jeugdige_id = new.id and k.gesloten_op is null;
    return null;
end
$$;
create trigger inzage after update of geboortedatum, gemeente_id, account_id on leerling.jeugdige for each row
    when (old.geboortedatum is distinct from new.geboortedatum or old.gemeente_id is distinct from new.gemeente_id
          or old.account_id is distinct from new.account_id)
    execute function toestemming.na_jeugdige();

-- How alike two names are, from 0 to 1, blind for case, accents and hyphens; the order of first and last name does not matter.
create function leerling.gelijkenis(a text, b text) returns real language sql immutable strict parallel safe
    return 1 - public.levenshtein(left(leerling.zoekvorm(a), 120), left(leerling.zoekvorm(b), 120))::real
               / greatest(length(left(leerling.zoekvorm(a), 120)), length(left(leerling.zoekvorm(b), 120)), 1);
create function leerling.lijkt_op(roepnaam_a text, achternaam_a text, roepnaam_b text, achternaam_b text) returns boolean
    language sql immutable strict parallel safe
    return greatest(leerling.gelijkenis(roepnaam_a || ' ' || achternaam_a, roepnaam_b || ' ' || achternaam_b),
                    leerling.gelijkenis(roepnaam_a || ' ' || achternaam_a, achternaam_b || ' ' || roepnaam_b)) >= 0.6;

-- A birth date typed wrong: one digit, two neighbours, or day and month the other way round.
create function leerling.verschreven(a date, b date) returns boolean
    language sql immutable strict parallel safe
    return a <> b and (public.levenshtein(to_char(a, 'YYYYMMDD'), to_char(b, 'YYYYMMDD')) <= 2
           or to_char(a, 'YYYYMMDD') = to_char(b, 'YYYYDDMM'));

-- Two who look alike and are not the same, said by somebody: twins. Not asked again.
create table leerling.verschil (
    id           bigint generated always as identity primary key,
    jeugdige_id  bigint not null references leerling.jeugdige,
    ander_id     bigint not null references leerling.jeugdige,
    door         bigint not null default toegang.lezer() references toegang.account,
    op           timestamptz not null default clock_timestamp(),
    regime       text not null default 'onderwijs',
    bewaar_tot   date
);
create index on leerling.verschil (jeugdige_id);
create index on leerling.verschil (ander_id);

-- One joining of two records of one person, and each value that it changed, so that it can be undone to the letter.
create table leerling.samenvoeging (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    school_id      bigint not null references samenwerking.school,
    blijft_id      bigint not null references leerling.jeugdige,
    verdwijnt_id   bigint not null references leerling.jeugdige,
    op             timestamptz not null default clock_timestamp(),
    door           bigint not null default toegang.lezer() references toegang.account,
    ongedaan_op    timestamptz,
    ongedaan_door  bigint references toegang.account,
    regime         text not null default 'onderwijs',
    bewaar_tot     date default (current_date + interval '5 years')::date
);
create index on leerling.samenvoeging (school_id, op desc);
create index on leerling.samenvoeging (blijft_id);
create index on leerling.samenvoeging (verdwijnt_id);
create table leerling.verplaatsing (
    id              bigint generated always as identity primary key,
    samenvoeging_id bigint not null references leerling.samenvoeging,
    tabel           text not null,
    kolom           text not null,
    rij_id          bigint not null,
    oud             text,
    nieuw           text,
    regime          text not null default 'onderwijs',
    bewaar_tot      date default (current_date + interval '5 years')::date
);
create index on leerling.verplaatsing (samenvoeging_id);

-- Sets one column of these rows and remembers what stood there: one statement for each table, so that triggers see the end of it.
create function leerling.verplaatst(samenvoeging bigint, tabel text, kolom text, naar text, rijen bigint[]) returns void
    language plpgsql security definer set search_path = pg_catalog, leerling
as $$
declare
    soort text := (select format_type(a.atttypid, a.atttypmod) from pg_attribute a where a.attrelid = tabel::regclass and a.attname = kolom);
begin
    execute format('with oud as (select t.id, t.%2$I::text as waarde from %1$s t where t.id = any ($1)),
                         nu as (update %1$s t set %2$I = $2::%3$s from oud where t.id = oud.id returning t.id)
                    insert into leerling.verplaatsing (samenvoeging_id, tabel, kolom, rij_id, oud, nieuw)
                    select $3, $4, $5, oud.id, oud.waarde, $2 from oud join nu on nu.id = oud.id', tabel, kolom, soort)
    using rijen, naar, samenvoeging, tabel, kolom;
end
$$;

-- Why these two may not be joined, in one word; null: they may.
create function leerling.samenvoegbezwaar(blijft bigint, verdwijnt bigint) returns text
    language sql stable security definer set search_path = pg_catalog, leerling
begin atomic
    select case
        when not leerling.houdt_bij(blijft) or not leerling.houdt_bij(verdwijnt) then 'geen_recht'
        when blijft = verdwijnt or exists (select from leerling.jeugdige j where j.id in (blijft, verdwijnt) and j.samengevoegd_met is not null)
            then 'al_gedaan'
        when exists (select from leerling.inschrijving i where i.jeugdige_id in (blijft, verdwijnt) and i.school_id <> all (toegang.scholen()))
             or exists (select from leerling.casus c where c.jeugdige_id in (blijft, verdwijnt) and c.school_id <> all (toegang.scholen()))
            then 'andere_school'
        when exists (select from leerling.casus a join leerling.casus b on b.school_id = a.school_id
                     where a.jeugdige_id = blijft and b.jeugdige_id = verdwijnt and a.gesloten_op is null and b.gesloten_op is null)
            then 'twee_casussen'
        when exists (select from leerling.jeugdige j where j.id = verdwijnt and j.account_id is not null) then 'inlog'
        when exists (select from leerling.gezag a join leerling.gezag b on b.ouder_id = a.ouder_id
                     where a.jeugdige_id = blijft and b.jeugdige_id = verdwijnt
                       and (a.heeft_gezag, a.van, a.tot) is distinct from (b.heeft_gezag, b.van, b.tot)) then 'gezag'
    end;
end;

-- Brings all of one person under the other. Whatever table points to a young person comes along, also one made after this.
-- uit: fields that the other record gives; eindigt: the enrolment that was the double one; ouders that are one person, pairwise.
create function leerling.samengevoegd(blijft bigint, verdwijnt bigint, uit text[], eindigt bigint, ouder_blijft bigint[], ouder_gaat bigint[]) returns text
    language plpgsql security definer set search_path = pg_catalog, leerling
as $$
declare
    nr bigint;
    bezwaar text;
    casussen bigint[];
    plek record;
    rijen bigint[];
    veld text;
    waarde text;
begin
    perform from leerling.jeugdige where id in (blijft, verdwijnt) order by id for update;
    bezwaar := leerling.samenvoegbezwaar(blijft, verdwijnt);
    if bezwaar is null and exists (
            select from unnest(ouder_blijft, ouder_gaat) p (een, ander)
            left join leerling.gezag a on a.jeugdige_id = blijft and a.ouder_id = p.een
            left join leerling.gezag b on b.jeugdige_id = verdwijnt and b.ouder_id = p.ander
            left join leerling.ouder o on o.id = p.ander
            where a.id is null or b.id is null or o.account_id is not null
               or (a.heeft_gezag, a.van, a.tot) is distinct from (b.heeft_gezag, b.van, b.tot)) then
        bezwaar := 'gezag';
    end if;
    if bezwaar is not null then
        raise exception 'samenvoegen: %', bezwaar using errcode = 'VW001';
    end if;
    select array_agg(c.id) into casussen from leerling.casus c where c.jeugdige_id in (blijft, verdwijnt);
    create temp table if not exists inzage_voor (wie text, casus_id bigint, categorie text, schrijven boolean, tot timestamptz) on commit drop;
    truncate inzage_voor;
    insert into inzage_voor select i.wie, i.casus_id, i.categorie, i.schrijven, i.tot from toegang.inzage i
    where i.casus_id = any (casussen) and i.tot > now();
    insert into leerling.samenvoeging (school_id, blijft_id, verdwijnt_id)
    select i.school_id, blijft, verdwijnt from leerling.inschrijving i where i.jeugdige_id = blijft order by i.van desc limit 1
    returning id into nr;

    -- everything that points to the person; custody last, since it computes access
    for plek in
        select n.nspname || '.' || c.relname as tabel, a.attname as kolom
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
        where k.contype = 'f' and k.confrelid = 'leerling.jeugdige'::regclass
          and c.oid not in ('leerling.zoeknaam'::regclass, 'leerling.samenvoeging'::regclass, 'leerling.gezag'::regclass)
        union all select 'toegang.inzage', 'jeugdige_id'
        order by 1, 2
    loop
        execute format('select array_agg(id) from %s where %I = $1', plek.tabel, plek.kolom) into rijen using verdwijnt;
        perform leerling.verplaatst(nr, plek.tabel, plek.kolom, blijft::text, rijen);
    end loop;

    -- parents who stand there twice: their answers are answers of the same person, and no telephone number is lost
    for plek in
        select n.nspname || '.' || c.relname as tabel, a.attname as kolom, p.een, p.ander
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
        cross join unnest(ouder_blijft, ouder_gaat) p (een, ander)
        where k.contype = 'f' and k.confrelid = 'leerling.ouder'::regclass
          and exists (select from pg_attribute z where z.attrelid = c.oid and z.attname = 'casus_id' and not z.attisdropped)
        order by 1, 2
    loop
        execute format('select array_agg(id) from %s where %I = $1 and casus_id = any ($2)', plek.tabel, plek.kolom) into rijen
        using plek.ander, casussen;
        perform leerling.verplaatst(nr, plek.tabel, plek.kolom, plek.een::text, rijen);
    end loop;
    foreach veld in array array['telefoon', 'email'] loop
        for plek in select p.een, p.ander from unnest(ouder_blijft, ouder_gaat) p (een, ander) loop
            execute format('select b.%1$I from leerling.ouder a, leerling.ouder b where a.id = $1 and b.id = $2 and a.%1$I is null', veld)
            into waarde using plek.een, plek.ander;
            if waarde is not null then
                perform leerling.verplaatst(nr, 'leerling.ouder', veld, waarde, array[plek.een]);
            end if;
        end loop;
    end loop;
    select array_agg(g.id) into rijen from leerling.gezag g
    where g.jeugdige_id = verdwijnt and g.ouder_id <> all (coalesce(ouder_gaat, '{}'))
      and not exists (select from leerling.gezag b where b.jeugdige_id = blijft and b.ouder_id = g.ouder_id);
    perform leerling.verplaatst(nr, 'leerling.gezag', 'jeugdige_id', blijft::text, rijen);

    perform leerling.verplaatst(nr, 'leerling.inschrijving', 'tot', greatest(current_date, i.van + 1)::text, array[i.id])
    from leerling.inschrijving i where i.id = eindigt and i.jeugdige_id = blijft and i.tot is null;
    foreach veld in array array['roepnaam', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'geslacht', 'gemeente_id', 'pc4'] loop
        if veld = any (uit) then
            execute format('select %I::text from leerling.jeugdige where id = $1', veld) into waarde using verdwijnt;
            perform leerling.verplaatst(nr, 'leerling.jeugdige', veld, waarde, array[blijft]);
        end if;
    end loop;
    perform leerling.verplaatst(nr, 'leerling.jeugdige', 'samengevoegd_met', blijft::text, array[verdwijnt]);
    perform leerling.na_samenvoeging(blijft, verdwijnt);

    -- Joining never lets anybody read more; the person's own page is the person's own.
    if exists (select from toegang.inzage i where i.casus_id = any (casussen) and i.tot > now() and i.grond <> 'eigen'
               and not exists (select from inzage_voor v where v.casus_id = i.casus_id and v.wie = i.wie and v.categorie = i.categorie
                               and v.tot >= i.tot and (v.schrijven or not i.schrijven))) then
        raise exception 'samenvoegen: ruimer' using errcode = 'VW001';
    end if;
    return (select s.sleutel from leerling.samenvoeging s where s.id = nr);
end
$$;

-- Names to search by, versions, and who may read: all that follows from who the rows belong to.
create function leerling.na_samenvoeging(een bigint, ander bigint) returns void
    language plpgsql security definer set search_path = pg_catalog, leerling
as $$
begin
    update leerling.jeugdige set roepnaam = roepnaam, versie = versie + 1, gewijzigd_door = toegang.lezer(), gewijzigd_op = clock_timestamp()
    where id in (een, ander);
    perform toestemming.herberekend(c.id) from leerling.casus c where c.jeugdige_id in (een, ander);
end
$$;

-- Undoes the joining: each value that still is what the joining made of it becomes what it was.
create function leerling.samenvoeging_ongedaan(welke text) returns void
    language plpgsql security definer set search_path = pg_catalog, leerling
as $$
declare
    s leerling.samenvoeging;
    plek record;
    soort text;
begin
    select * into s from leerling.samenvoeging z where z.sleutel = welke for update;
    if s.id is null or toegang.rol() not in ('oco', 'schooladministratie') or not s.school_id = any (toegang.scholen()) then
        raise exception 'losmaken: geen_recht' using errcode = '42501';
    end if;
    if s.ongedaan_op is not null then
        raise exception 'losmaken: al_gedaan' using errcode = 'VW001';
    end if;
    if exists (select from leerling.samenvoeging l where l.id > s.id and l.ongedaan_op is null
               and (l.blijft_id in (s.blijft_id, s.verdwijnt_id) or l.verdwijnt_id in (s.blijft_id, s.verdwijnt_id))) then
        raise exception 'losmaken: later' using errcode = 'VW001';
    end if;
    for plek in select v.tabel, v.kolom from leerling.verplaatsing v where v.samenvoeging_id = s.id
                group by v.tabel, v.kolom order by (v.tabel = 'leerling.gezag'), max(v.id) desc
    loop
        soort := (select format_type(a.atttypid, a.atttypmod) from pg_attribute a where a.attrelid = plek.tabel::regclass and a.attname = plek.kolom);
        execute format('update %1$s t set %2$I = v.oud::%3$s from leerling.verplaatsing v
                        where v.samenvoeging_id = $1 and v.tabel = $2 and v.kolom = $3
                          and t.id = v.rij_id and t.%2$I::text is not distinct from v.nieuw', plek.tabel, plek.kolom, soort)
        using s.id, plek.tabel, plek.kolom;
    end loop;
    update leerling.samenvoeging set ongedaan_op = clock_timestamp(), ongedaan_door = toegang.lezer() where id = s.id;
    perform leerling.na_samenvoeging(s.blijft_id, s.verdwijnt_id);
end
$$;

revoke execute on function leerling.houdt_bij(bigint), leerling.verplaatst(bigint, text, text, text, bigint[]),
    leerling.ingeschreven(bigint, text, text, text, date, text, bigint, text, text, text, int, text, bigint, date),
    leerling.ouder_toegevoegd(bigint, text, text, text, text, boolean, date, date, date),
    leerling.samenvoegbezwaar(bigint, bigint), leerling.samengevoegd(bigint, bigint, text[], bigint, bigint[], bigint[]),
    leerling.na_samenvoeging(bigint, bigint), leerling.samenvoeging_ongedaan(text), toestemming.na_jeugdige() from public;
grant execute on function leerling.houdt_bij(bigint),
    leerling.ingeschreven(bigint, text, text, text, date, text, bigint, text, text, text, int, text, bigint, date),
    leerling.ouder_toegevoegd(bigint, text, text, text, text, boolean, date, date, date),
    leerling.samenvoegbezwaar(bigint, bigint), leerling.samengevoegd(bigint, bigint, text[], bigint, bigint[], bigint[]),
    leerling.samenvoeging_ongedaan(text) to vliegwiel_app;

grant select, insert on leerling.verschil to vliegwiel_app;
grant select on leerling.samenvoeging to vliegwiel_app;
alter table leerling.verschil enable row level security;
alter table leerling.samenvoeging enable row level security;
alter table leerling.verplaatsing enable row level security;     -- no policy: only the functions above
create policy lezen on leerling.verschil for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'schooladministratie') and leerling.houdt_bij(jeugdige_id));
create policy vastleggen on leerling.verschil for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and leerling.houdt_bij(jeugdige_id) and leerling.houdt_bij(ander_id));
create policy lezen on leerling.samenvoeging for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'schooladministratie') and school_id = any ((select toegang.scholen())::bigint[]));
