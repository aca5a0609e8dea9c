-- What one delivery of pupils made of the register, row by row, so that it can be taken back: what nobody worked with becomes what it was.
-- Written by the database while a delivery is taken in, read by the functions below only, gone with the pupil or after its term.
create table levering.leerlingwijziging (
    id          bigint generated always as identity primary key,
    levering_id bigint not null references levering.levering,
    jeugdige_id bigint not null references leerling.jeugdige on delete cascade,
    tabel       text not null check (tabel in ('jeugdige', 'inschrijving', 'gezag', 'genoemd')),    -- genoemd: in the file, nothing changed
    rij_id      bigint not null,
    oud         jsonb,                              -- the fields before; null: the row is new
    nieuw       jsonb not null default '{}',        -- the fields as the delivery left them
    regime      text not null default 'onderwijs',
    bewaar_tot  date                                -- set only where another term than the policy's holds
);
create index on levering.leerlingwijziging (levering_id);
create index on levering.leerlingwijziging (jeugdige_id);
alter table levering.leerlingwijziging enable row level security;     -- no policy: only the functions below

-- From here until it is processed, what changes in the register is written down as the work of this delivery.
create function levering.leerlingen_begonnen(welke bigint, genoemd bigint[]) returns void
    language plpgsql security definer set search_path = pg_catalog, levering
as $$
begin
    if toegang.rol() <> 'schooladministratie' or not exists (select from levering.levering l where l.id = welke and l.soort = 'leerlingen'
            and l.verwerkt_op is null and l.school_id = any (toegang.scholen())) then
        raise exception 'leerlingen_begonnen: geen recht' using errcode = '42501';
    end if;
    insert into levering.leerlingwijziging (levering_id, jeugdige_id, tabel, rij_id) select welke, g, 'genoemd', g from unnest(genoemd) g;
    perform set_config('vliegwiel.levering', welke::text, true);
end
$$;

create function levering.leerling_gewijzigd() returns trigger
    language plpgsql security definer set search_path = pg_catalog, levering
as $$
declare
    oud jsonb;
    nieuw jsonb := to_jsonb(new);
begin
    if tg_op = 'UPDATE' then
        oud := to_jsonb(old);
    end if;
    insert into levering.leerlingwijziging (levering_id, jeugdige_id, tabel, rij_id, oud, nieuw)
    select l.id, coalesce(nieuw ->> 'jeugdige_id', nieuw ->> 'id')::bigint, tg_table_name, (nieuw ->> 'id')::bigint,
           case when tg_op = 'UPDATE' then (select jsonb_object_agg(k, oud -> k) from unnest(tg_argv) k) end,
           (select jsonb_object_agg(k, nieuw -> k) from unnest(tg_argv) k)
    from levering.levering l where l.id = current_setting('vliegwiel.levering')::bigint and l.verwerkt_op is null;
    return null;
end
$$;
create trigger levering after insert or update on leerling.jeugdige for each row when (current_setting('vliegwiel.levering', true) <> '')
    execute function levering.leerling_gewijzigd('roepnaam', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'geslacht', 'gemeente_id', 'pc4');
create trigger levering after insert or update on leerling.inschrijving for each row when (current_setting('vliegwiel.levering', true) <> '')
    execute function levering.leerling_gewijzigd('leerlingnummer', 'klas', 'leerjaar', 'schoolsoort', 'mentor_id', 'van', 'tot', 'bewaar_tot');
create trigger levering after insert or update on leerling.gezag for each row when (current_setting('vliegwiel.levering', true) <> '')
    execute function levering.leerling_gewijzigd('ouder_id', 'relatie', 'heeft_gezag', 'gecontroleerd_op', 'van', 'tot');

-- Why pupils of this delivery stay as they are: a row for each reason, in one word. A table that points to a young person joins by itself.
create function levering.leerlingen_blijven(welke bigint, school bigint, sinds timestamptz) returns table (jeugdige_id bigint, reden text)
    language plpgsql stable security definer set search_path = pg_catalog, levering
as $$
declare
    wijst text;
begin
    select string_agg(format('select t.%I, %L from %s t where t.%1$I in (select jeugdige_id from nieuwe)', a.attname,
               case k.conrelid when 'leerling.casus'::regclass then 'casus' when 'ondersteuning.signaal'::regclass then 'signaal'
                   when 'verzuim.melding'::regclass then 'verzuim' when 'leerling.schoolafspraak'::regclass then 'afspraken'
                   else 'dubbel' end, k.conrelid::regclass), ' union all ') into wijst
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = 'leerling.jeugdige'::regclass
      and k.conrelid not in ('leerling.inschrijving'::regclass, 'leerling.gezag'::regclass, 'leerling.zoeknaam'::regclass,
                             'leerling.veldwijziging'::regclass, 'levering.leerlingwijziging'::regclass);
    return query execute format('
        with werk as (select * from levering.leerlingwijziging w where w.levering_id = $1 and w.tabel <> ''genoemd''),
        nieuwe as (select w.jeugdige_id from werk w where w.tabel = ''jeugdige'' and w.oud is null)
        %s
        -- what a row says now is not what the delivery made of it
        union all
        select w.jeugdige_id, ''verbeterd'' from werk w
        left join leerling.jeugdige j on w.tabel = ''jeugdige'' and j.id = w.rij_id
        left join leerling.inschrijving i on w.tabel = ''inschrijving'' and i.id = w.rij_id
        left join leerling.gezag g on w.tabel = ''gezag'' and g.id = w.rij_id
        where not coalesce(to_jsonb(j), to_jsonb(i), to_jsonb(g), ''{}'') @> w.nieuw
        -- a new pupil got an enrolment or a parent by hand, or a parent was changed or signs in
        union all
        select i.jeugdige_id, case when i.school_id = $2 then ''verbeterd'' else ''school'' end from leerling.inschrijving i
        where i.jeugdige_id in (select jeugdige_id from nieuwe) and i.id not in (select rij_id from werk where tabel = ''inschrijving'')
        union all
        select g.jeugdige_id, ''verbeterd'' from leerling.gezag g
        where g.jeugdige_id in (select jeugdige_id from nieuwe) and g.id not in (select rij_id from werk where tabel = ''gezag'')
        union all
        select w.jeugdige_id, ''verbeterd'' from werk w join leerling.ouder o on w.tabel = ''gezag'' and o.id = (w.nieuw ->> ''ouder_id'')::bigint
        where o.account_id is not null
           or exists (select from leerling.veldwijziging v where v.onderdeel = ''ouder'' and v.rij_id = o.id and v.op > $3)
        -- a later delivery that stands names the pupil, another school has the pupil now, or somebody else the number
        union all
        select w.jeugdige_id, ''later'' from werk w join levering.leerlingwijziging n on n.jeugdige_id = w.jeugdige_id and n.levering_id > $1
        union all
        select w.jeugdige_id, case when a.jeugdige_id = w.jeugdige_id then ''school'' else ''nummer'' end from werk w
        join leerling.inschrijving a on a.tot is null
         and (a.jeugdige_id = w.jeugdige_id and a.school_id <> $2
              or a.jeugdige_id <> w.jeugdige_id and a.school_id = $2 and a.leerlingnummer = w.oud ->> ''leerlingnummer'')
        where w.tabel = ''inschrijving''
        -- somebody worked with the pupil since: the log says so
        union all
        select w.jeugdige_id, case when r.object in (''casus'', ''signaal'', ''toestemming'') then r.object else ''werk'' end
        from (select distinct w.jeugdige_id from werk w) w
        join logboek.regel r on r.op > $3 and r.gebeurtenis in (''vastleggen'', ''wijzigen'', ''verwijderen'')
         and (r.jeugdige_id = w.jeugdige_id or r.casus_id in (select c.id from leerling.casus c where c.jeugdige_id = w.jeugdige_id))',
        coalesce(wijst, 'select jeugdige_id, '''' from nieuwe where false')) using welke, school, sinds;
end
$$;

-- What taking back this delivery does, pupil by pupil. reden: why this one stays; null: becomes what it was.
create function levering.leerlingen_terug(welke bigint) returns table (jeugdige_id bigint, naam text, klas text, aard text, reden text)
    language plpgsql stable security definer set search_path = pg_catalog, levering
as $$
declare
    l levering.levering;
begin
    select * into l from levering.levering z where z.id = welke;
    if toegang.rol() <> 'schooladministratie' or l.id is null or not l.school_id = any (toegang.scholen()) then
        raise exception 'leerlingen_terug: geen recht' using errcode = '42501';
    end if;
    return query
    with blijft as (
        select b.jeugdige_id, min(array_position(array['casus', 'signaal', 'toestemming', 'verzuim', 'afspraken', 'school', 'later', 'dubbel',
               'verbeterd', 'nummer', 'werk'], b.reden)) as plaats
        from levering.leerlingen_blijven(welke, l.school_id, l.ontvangen_op) b group by b.jeugdige_id)
    select j.id, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam),
           (select i.klas from leerling.inschrijving i where i.jeugdige_id = j.id and i.school_id = l.school_id order by i.van desc, i.id desc limit 1),
           case when bool_or(w.tabel = 'jeugdige' and w.oud is null) then 'nieuw'
                when bool_or(w.tabel = 'inschrijving' and w.oud is null) and not bool_or(w.tabel = 'inschrijving' and w.oud is not null) then 'terug'
                when bool_or(w.nieuw ->> 'tot' is not null) and not bool_or(w.tabel = 'inschrijving' and w.oud is null) then 'uitgeschreven'
                else 'gewijzigd' end,
           (array['casus', 'signaal', 'toestemming', 'verzuim', 'afspraken', 'school', 'later', 'dubbel', 'verbeterd', 'nummer', 'werk'])[b.plaats]
    from levering.leerlingwijziging w join leerling.jeugdige j on j.id = w.jeugdige_id left join blijft b on b.jeugdige_id = j.id
    where w.levering_id = welke and w.tabel <> 'genoemd'
    group by j.id, b.plaats order by lower(j.achternaam), lower(j.roepnaam), j.id;
end
$$;

-- Takes it back; how many pupils became what they were, and how many stay.
create function levering.leerlingen_teruggedraaid(welke bigint) returns table (terug bigint, gebleven bigint)
    language plpgsql security definer set search_path = pg_catalog, levering
as $$
declare
    nieuwe bigint[];
    anderen bigint[];
    ouders bigint[];
begin
    select array_agg(t.jeugdige_id) filter (where t.aard = 'nieuw' and t.reden is null),
           array_agg(t.jeugdige_id) filter (where t.aard <> 'nieuw' and t.reden is null),
           count(*) filter (where t.reden is null), count(t.reden)
    into nieuwe, anderen, terug, gebleven from levering.leerlingen_terug(welke) t;
    perform bewaring.mensen_vernietigd(nieuwe);
    delete from leerling.inschrijving i using levering.leerlingwijziging w
    where w.levering_id = welke and w.tabel = 'inschrijving' and w.oud is null and w.rij_id = i.id and i.jeugdige_id = any (anderen);
    with weg as (
        delete from leerling.gezag g using levering.leerlingwijziging w
        where w.levering_id = welke and w.tabel = 'gezag' and w.oud is null and w.rij_id = g.id and g.jeugdige_id = any (anderen)
        returning g.ouder_id)
    select array_agg(ouder_id) into ouders from weg;
    delete from leerling.ouder o where o.id = any (ouders) and not exists (select from leerling.gezag g where g.ouder_id = o.id);
    update leerling.inschrijving i set leerlingnummer = o.leerlingnummer, klas = o.klas, leerjaar = o.leerjaar, schoolsoort = o.schoolsoort,
           mentor_id = o.mentor_id, van = o.van, tot = o.tot, bewaar_tot = o.bewaar_tot, versie = i.versie + 1
    from levering.leerlingwijziging w cross join lateral jsonb_populate_record(null::leerling.inschrijving, w.oud) o
    where w.levering_id = welke and w.tabel = 'inschrijving' and w.oud is not null and w.rij_id = i.id and i.jeugdige_id = any (anderen);
    update leerling.jeugdige j set roepnaam = o.roepnaam, tussenvoegsel = o.tussenvoegsel, achternaam = o.achternaam,
           geboortedatum = o.geboortedatum, geslacht = o.geslacht, gemeente_id = o.gemeente_id, pc4 = o.pc4
    from levering.leerlingwijziging w cross join lateral jsonb_populate_record(null::leerling.jeugdige, w.oud) o
    where w.levering_id = welke and w.tabel = 'jeugdige' and w.oud is not null and w.rij_id = j.id and j.id = any (anderen);
    -- names to search by follow the enrolments that went
    update leerling.jeugdige j set roepnaam = j.roepnaam, versie = j.versie + 1, gewijzigd_door = toegang.lezer(), gewijzigd_op = clock_timestamp()
    where j.id = any (anderen);
    update levering.levering set vervangen_door = null where vervangen_door = welke;
    delete from levering.leerlingwijziging where levering_id = welke;
    return next;
end
$$;

-- After its term a delivery can no longer be taken back.
create function bewaring.leerlingwijzigingen_vernietigd(vandaag date, termijn interval) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    aantal bigint;
begin
    delete from levering.leerlingwijziging w using levering.levering l
    where l.id = w.levering_id and coalesce(w.bewaar_tot, (l.ontvangen_op + termijn)::date) <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'leerlingwijziging', 'stand voor een levering', aantal);
    return aantal;
end
$$;

revoke execute on function levering.leerlingen_begonnen(bigint, bigint[]), levering.leerling_gewijzigd(),
    levering.leerlingen_blijven(bigint, bigint, timestamptz), levering.leerlingen_terug(bigint), levering.leerlingen_teruggedraaid(bigint),
    bewaring.leerlingwijzigingen_vernietigd(date, interval) from public;
grant execute on function levering.leerlingen_begonnen(bigint, bigint[]), levering.leerlingen_terug(bigint),
    levering.leerlingen_teruggedraaid(bigint) to vliegwiel_app;
grant execute on function bewaring.leerlingwijzigingen_vernietigd(date, interval) to taak_bewaring;
