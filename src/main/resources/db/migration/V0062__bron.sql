-- Figures that others publish: pupil counts of DUO and tables of CBS. About nobody. Each edition is kept as it was fetched, so that
-- a revision can be seen; what stands is the newest edition that was not withdrawn.
create schema bron;
grant usage on schema bron to vliegwiel_app, monitor_bron;

alter table levering.levering
    drop constraint levering_soort_check,
    add constraint levering_soort_check
        check (soort in ('verzuim', 'leerlingen', 'organisaties', 'jeugdhulp', 'duo', 'cbs', 'afspraken', 'koppeling'));
create policy aanleveren_regio on levering.levering for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('beheerder', 'beleid') and soort in ('duo', 'cbs') and school_id is null and gemeente_id is null);
create policy bijwerken_regio on levering.levering for update to vliegwiel_app
    using ((select toegang.rol()) in ('beheerder', 'beleid') and soort in ('duo', 'cbs') and school_id is null and gemeente_id is null);

create table bron.uitgave (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    levering_id    bigint not null references levering.levering,
    uitgever       text not null check (uitgever in ('DUO', 'CBS')),
    tabel          text not null,                   -- CBS: 85097NED; DUO: leerlingen
    titel          text not null,
    versie         text not null default '',        -- as the publisher names it
    gewijzigd_op   timestamptz,                     -- by the publisher
    opgehaald_op   timestamptz not null,
    langs          text not null check (langs in ('bestand', 'live')),
    ingetrokken_op timestamptz
);
create index on bron.uitgave (uitgever, tabel, id desc);
create index on bron.uitgave (levering_id);

-- How many pupils a school location has by a count of DUO. A masked cell is not known: it lies between two bounds, or has no upper one.
create table bron.duotelling (
    uitgave_id bigint not null references bron.uitgave on delete cascade,
    school_id  bigint not null references samenwerking.school,
    schooljaar int not null check (schooljaar between 2000 and 2100),
    peildatum  date not null,
    onderwijs  text not null default '',            -- empty: all together
    leerjaar   int not null default 0 check (leerjaar between 0 and 8),     -- 0: all together
    minstens   int not null check (minstens >= 0),
    hoogstens  int check (hoogstens >= minstens),   -- null: not known
    primary key (uitgave_id, school_id, onderwijs, leerjaar)
);
create index on bron.duotelling (school_id, schooljaar);

-- One published value of a table of CBS: of which measure, where, when, for whom.
create table bron.waarneming (
    uitgave_id bigint not null references bron.uitgave on delete cascade,
    maat       text not null,
    plek       text not null,                       -- NL01, GM0361, PV27 …; empty: the table has no regions
    periode    text not null,                       -- 2023HJ01
    kenmerken  text not null default '',            -- the other dimensions: Verwijzer=A047905;Leeftijd=10000
    waarde     double precision,                    -- null: not shown by CBS
    leeg       text not null default '',            -- why not, in the word of CBS
    status     text not null default '',            -- of the period, in the word of CBS: Voorlopig, Definitief …
    primary key (uitgave_id, maat, plek, periode, kenmerken)
);

-- What a code of an edition means, in the words of the publisher.
create table bron.codenaam (
    uitgave_id bigint not null references bron.uitgave on delete cascade,
    soort      text not null,                       -- maat, plek, periode, or the name of another dimension
    code       text not null,
    naam       text not null,
    eenheid    text not null default '',
    decimalen  int not null default 0,
    primary key (uitgave_id, soort, code)
);

do $$
declare t text;
begin
    foreach t in array array['uitgave', 'duotelling', 'waarneming', 'codenaam'] loop
        execute format('alter table bron.%I enable row level security', t);
        execute format('grant select, insert on bron.%I to vliegwiel_app', t);
        execute format('create policy lezen on bron.%I for select to vliegwiel_app using ((select toegang.lezer()) is not null)', t);
        execute format('create policy vastleggen on bron.%I for insert to vliegwiel_app with check ((select toegang.rol()) in (''beheerder'', ''beleid''))', t);
    end loop;
end
$$;
grant update (ingetrokken_op) on bron.uitgave to vliegwiel_app;
create policy intrekken on bron.uitgave for update to vliegwiel_app using ((select toegang.rol()) in ('beheerder', 'beleid'));

-- What stands per school and school year: the newest edition that has it, added up where it has no total of its own.
create view bron.duoaantal with (security_invoker = true) as
select distinct on (t.school_id, t.schooljaar) t.school_id, t.schooljaar, t.peildatum, t.minstens, t.hoogstens, t.uitgave_id
from (select t.uitgave_id, t.school_id, t.schooljaar, t.peildatum, sum(t.minstens)::int as minstens,
             case when count(*) = count(t.hoogstens) then sum(t.hoogstens)::int end as hoogstens
      from bron.duotelling t group by t.uitgave_id, t.school_id, t.schooljaar, t.peildatum) t
join bron.uitgave u on u.id = t.uitgave_id and u.ingetrokken_op is null
-- of two that stand the one that knows more, then the newest
order by t.school_id, t.schooljaar, coalesce(t.hoogstens - t.minstens, 1000000), t.uitgave_id desc;
grant select on bron.duoaantal to vliegwiel_app;

grant select on bron.uitgave, bron.duotelling to monitor_bron;
create policy monitor on bron.uitgave for select to monitor_bron using (true);
create policy monitor on bron.duotelling for select to monitor_bron using (true);

-- The denominator of a school that has a team and keeps no register here: only when what was masked makes less than five hundredths of difference.
grant create on schema monitor to monitor_bron;
create view monitor.duotelling as
with stand as (
    select t.school_id, t.schooljaar, t.uitgave_id, sum(t.minstens)::int as minstens,
           case when count(*) = count(t.hoogstens) then sum(t.hoogstens)::int end as hoogstens
    from bron.duotelling t join bron.uitgave u on u.id = t.uitgave_id and u.ingetrokken_op is null
    where monitor.bekend(t.peildatum) is not null and monitor.bekend(u.opgehaald_op::date) is not null
    group by t.school_id, t.schooljaar, t.uitgave_id),
beste as (
    select distinct on (s.school_id, s.schooljaar) s.school_id, s.schooljaar, s.minstens, s.hoogstens
    from stand s
    order by s.school_id, s.schooljaar, coalesce(s.hoogstens - s.minstens, 1000000), s.uitgave_id desc)
select b.school_id as school, b.schooljaar, (b.minstens + b.hoogstens) / 2 as leerlingen
from beste b
where b.minstens > 0 and (b.hoogstens - b.minstens) * 20 <= b.minstens
  and exists (select from samenwerking.team t where t.school_id = b.school_id)
  and not exists (select from leerling.inschrijving i where i.school_id = b.school_id);
alter view monitor.duotelling owner to monitor_bron;
grant select on monitor.duotelling to taak_peiling;
revoke create on schema monitor from monitor_bron;
