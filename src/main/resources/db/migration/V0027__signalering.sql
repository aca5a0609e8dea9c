-- Looks that stand out, per day and person, for the supervisor to judge. The job counts from the log what is over the line of
-- kennis/opvallend.csv; a row is never taken away, only judged.
create table logboek.signalering (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    dag          date not null,
    account_id   bigint not null references toegang.account,
    rol          text not null,
    soort        text not null,                          -- kennis/opvallend.csv
    aantal       bigint not null,
    gemaakt_op   timestamptz not null default clock_timestamp(),
    oordeel      text check (oordeel in ('verklaard', 'uitzoeken', 'onterecht')),
    toelichting  text not null default '',
    beoordeeld_op timestamptz,
    beoordeeld_door bigint references toegang.account,
    unique (dag, account_id, soort),
    check ((oordeel is null) = (beoordeeld_op is null) and (oordeel is null or toelichting <> '')),
    check (beoordeeld_door is distinct from account_id)
);
create index on logboek.signalering (dag desc);
grant select, update (oordeel, toelichting, beoordeeld_op, beoordeeld_door) on logboek.signalering to vliegwiel_app;
alter table logboek.signalering enable row level security;
create policy lezen on logboek.signalering for select to vliegwiel_app using ((select toegang.rol()) = 'fg');
create policy beoordelen on logboek.signalering for update to vliegwiel_app
    using ((select toegang.rol()) = 'fg' and account_id <> (select toegang.lezer()))
    with check (beoordeeld_door = (select toegang.lezer()));

create function logboek.gesignaleerd(van_dag date, soorten text[], drempels bigint[]) returns bigint
    language sql volatile security definer set search_path = pg_catalog, logboek
begin atomic
    with daad as (
        select r.lezer, r.rol, r.casus_id, r.gebeurtenis, r.uitkomst, extract(hour from r.op at time zone 'Europe/Amsterdam') as uur
        from logboek.regel r
        where r.op >= (van_dag::timestamp at time zone 'Europe/Amsterdam') and r.op < ((van_dag + 1)::timestamp at time zone 'Europe/Amsterdam')
          and r.lezer is not null and r.rol not in ('jeugdige', 'ouder', '')),
    telling as (
        select lezer, max(rol) as rol, 'veel_dossiers' as soort, count(distinct casus_id) as aantal from daad
        where gebeurtenis in ('inzien', 'afdrukken') group by lezer
        union all
        select lezer, max(rol), 'veel_zoeken', count(*) from daad where gebeurtenis = 'zoeken' group by lezer
        union all
        select lezer, max(rol), 'nacht', count(*) from daad where casus_id is not null and uur < 5 group by lezer
        union all
        select lezer, max(rol), 'geweigerd', count(*) from daad where uitkomst = 'geweigerd' or gebeurtenis = 'geweigerd' group by lezer
        union all
        select lezer, max(rol), 'ophalen', count(*) from daad where gebeurtenis = 'uitvoeren' group by lezer),
    nieuw as (
        insert into logboek.signalering (dag, account_id, rol, soort, aantal)
        select van_dag, t.lezer, t.rol, t.soort, t.aantal
        from telling t join unnest(soorten, drempels) d (soort, drempel) on d.soort = t.soort and t.aantal >= d.drempel
        on conflict (dag, account_id, soort) do nothing returning 1)
    select count(*) from nieuw;
end;
revoke execute on function logboek.gesignaleerd(date, text[], bigint[]) from public;
grant execute on function logboek.gesignaleerd(date, text[], bigint[]) to taak_logboek;
