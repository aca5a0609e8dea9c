-- A change of school: the plan goes along with its own yes, what was agreed with the old team is asked again, and the old school
-- sees nothing any more from that day. Each school keeps a file of its own: the new casus holds copies, the old one closes.
alter table leerling.casus add column overgedragen_op date, add column overgenomen_op date;

create table ondersteuning.overstap (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    casus_id       bigint not null references leerling.casus,
    naar_school_id bigint not null references samenwerking.school,
    op             date not null,                   -- first day at the new school
    brief          text not null,                   -- warm handover, the family may read it
    bellen         text not null,                   -- who knows more, and how to reach them
    door           bigint not null default toegang.lezer() references toegang.account,
    gemaakt_op     timestamptz not null default clock_timestamp(),
    gedaan_op      timestamptz,
    ingetrokken_op timestamptz,                     -- by the team
    vervallen_op   timestamptz,                     -- no yes any more on that day
    regime         text not null default 'preventie',
    bewaar_tot     date,
    check (num_nonnulls(gedaan_op, ingetrokken_op, vervallen_op) < 2)
);
create unique index een_overstap on ondersteuning.overstap (casus_id) where ingetrokken_op is null and vervallen_op is null;

-- What the new school received, in its own file.
create table ondersteuning.overgenomen (
    id             bigint generated always as identity primary key,
    casus_id       bigint not null unique references leerling.casus,
    van_school_id  bigint not null references samenwerking.school,
    op             date not null,
    brief          text not null,
    bellen         text not null,
    cijfers        text not null default '',        -- the last score of each goal, in words
    nazorg_op      date,                            -- planned aftercare: the day travels, the person does not
    opnieuw        text[] not null default '{}',    -- purposes that held and must be asked again
    verwijzingen   text[] not null default '{}',    -- those that ran, each with how it goes on, in words
    regime         text not null default 'preventie',
    bewaar_tot     date
);
grant select on ondersteuning.overstap, ondersteuning.overgenomen to vliegwiel_app;
grant insert (casus_id, naar_school_id, op, brief, bellen) on ondersteuning.overstap to vliegwiel_app;
grant update (ingetrokken_op) on ondersteuning.overstap to vliegwiel_app;
alter table ondersteuning.overstap enable row level security;
alter table ondersteuning.overgenomen enable row level security;
create policy lezen on ondersteuning.overstap for select to vliegwiel_app using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[]));
create policy voorbereiden on ondersteuning.overstap for insert to vliegwiel_app with check (toegang.ziet(casus_id, 'werk', 'schrijver'));
create policy intrekken on ondersteuning.overstap for update to vliegwiel_app using (toegang.ziet(casus_id, 'werk', 'schrijver'));
create policy lezen on ondersteuning.overgenomen for select to vliegwiel_app using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[]));

-- Per purpose that holds today: does the yes go along. It was given for a receiver: whoever is another one there, is asked for again.
create function ondersteuning.overstap_blijft(van_casus bigint, naar_school bigint, vandaag date)
    returns table (doel text, naam text, tot date, blijft boolean)
    language sql stable security definer set search_path = pg_catalog, ondersteuning
begin atomic
    select d.doel, d.naam, g.tot,
           case when d.ontvanger in ('leerplicht', 'toegang', 'huisarts', 'geen') then true
                when d.ontvanger = 'consulent' then s.swv_id is not distinct from n.swv_id and s.swv_id is not null else false end
    from toestemming.geldig(van_casus, vandaag) g join toestemming.doel d on d.doel = g.doel
    join leerling.casus c on c.id = van_casus join samenwerking.school s on s.id = c.school_id join samenwerking.school n on n.id = naar_school
    order by d.volgorde, d.doel;
end;

-- The same for whoever works on this casus.
create function ondersteuning.overstap_toestemming(van_casus bigint, naar_school bigint, vandaag date)
    returns table (doel text, naam text, tot date, blijft boolean)
    language sql stable security definer set search_path = pg_catalog, ondersteuning
begin atomic
    select b.doel, b.naam, b.tot, b.blijft from ondersteuning.overstap_blijft(van_casus, naar_school, vandaag) b where toegang.ziet(van_casus, 'werk');
end;

create function ondersteuning.overstap_met_ja() returns trigger
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    if toestemming.geldig_tot(new.casus_id, 'overstap', current_date) is null
       or exists (select from leerling.casus c where c.id = new.casus_id and (c.school_id = new.naar_school_id or c.gesloten_op is not null))
       or new.op > current_date + 366 or new.op < current_date then
        raise exception 'overstap: zonder ja, of niet naar deze school of op deze dag' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger met_ja before insert on ondersteuning.overstap for each row execute function ondersteuning.overstap_met_ja();

-- Nobody of the old school gets access back to what was handed over, whatever is recomputed; the family keeps its own view.
create function ondersteuning.overgedragen_blijft_dicht() returns trigger
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    if new.grond <> 'eigen' and exists (select from leerling.casus c where c.id = new.casus_id and c.overgedragen_op is not null) then
        return null;
    end if;
    return new;
end
$$;
create trigger overgedragen before insert on toegang.inzage for each row execute function ondersteuning.overgedragen_blijft_dicht();

-- Who said yes to the move and takes it back: the new school reads no plan of before any more.
create function ondersteuning.overstap_ingetrokken() returns trigger
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    update toegang.inzage i set tot = now()
    where i.casus_id = new.casus_id and i.grond = 'schooldossier' and i.categorie = 'werk' and i.tot > now();
    return null;
end
$$;
create trigger overstap after insert on toestemming.antwoord for each row when (new.doel = 'overstap' and new.uitkomst in ('ingetrokken', 'geweigerd'))
    execute function ondersteuning.overstap_ingetrokken();
revoke execute on function ondersteuning.overstap_blijft(bigint, bigint, date), ondersteuning.overstap_toestemming(bigint, bigint, date), ondersteuning.overstap_met_ja(),
    ondersteuning.overgedragen_blijft_dicht(), ondersteuning.overstap_ingetrokken() from public;
grant execute on function ondersteuning.overstap_toestemming(bigint, bigint, date) to vliegwiel_app;

-- The change is counted: each casus whose pupil went to another school while it was open, handed over or not.
grant select (overgedragen_op, overgenomen_op) on leerling.casus to monitor_bron;
grant select (casus_id, op, gedaan_op) on ondersteuning.overstap to monitor_bron;
create policy monitor on ondersteuning.overstap for select to monitor_bron
    using (casus_id in (select c.id from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id));
grant create on schema monitor to monitor_bron;
set role monitor_bron;
create view monitor.overstap as
with vertrek as (
    select c.id as casus_id, c.school_id, min(i.tot) as op
    from leerling.casus c join leerling.inschrijving i on i.jeugdige_id = c.jeugdige_id and i.school_id = c.school_id
    where c.geopend_op < i.tot and (c.gesloten_op is null or c.gesloten_op >= i.tot) and c.aanpak = 'team'
      and exists (select from leerling.inschrijving n where n.jeugdige_id = c.jeugdige_id and n.school_id <> c.school_id and n.van between i.tot and i.tot + 30)
    group by c.id, c.school_id),
warm as (select o.casus_id, c.school_id, o.op from ondersteuning.overstap o join leerling.casus c on c.id = o.casus_id where o.gedaan_op is not null)
select monitor.pseudoniem('casus', coalesce(w.casus_id, v.casus_id)) as casus, coalesce(w.school_id, v.school_id) as school,
       monitor.maand(coalesce(w.op, v.op)) as maand, case when w.casus_id is null then 0 else 1 end as warm
from vertrek v full join warm w on w.casus_id = v.casus_id
where monitor.bekend(coalesce(w.op, v.op)) is not null;
grant select on monitor.overstap to taak_peiling;

create or replace view monitor.casus as
with p as materialized (select id, leerling from monitor.leerling)
select monitor.pseudoniem('casus', c.id) as casus, p.leerling, c.school_id as school, monitor.dag(c.signaal_op) as signaal_dag,
       monitor.dag(c.geopend_op) as geopend_dag, monitor.dag(monitor.bekend(c.ondersteuning_op)) as hulp_dag, monitor.dag(monitor.bekend(c.afronden_op)) as afronden_dag,
       monitor.dag(monitor.bekend(c.nazorg_op)) as nazorg_dag, monitor.dag(monitor.bekend(c.gesloten_op)) as gesloten_dag, case when c.aanpak = 'team' then 1 else 0 end as team,
       monitor.maand(c.signaal_op) as signaal_maand, monitor.maand(monitor.bekend(c.ondersteuning_op)) as hulp_maand, monitor.maand(monitor.bekend(c.afronden_op)) as afronden_maand,
       j.gemeente_id as woongemeente,
       case when c.overgenomen_op is not null then 'overstap' when c.vorige_id is null then 'signaal van school' else 'terugkeer' end as route
from leerling.casus c join p on p.id = c.jeugdige_id join leerling.jeugdige j on j.id = c.jeugdige_id
where monitor.bekend(c.signaal_op) is not null;
reset role;
revoke create on schema monitor from monitor_bron;
