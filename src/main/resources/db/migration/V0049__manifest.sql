-- What a publication rests on, file by file and with the programme that computed it; and the fewest persons of a figure as a dated decision.
grant select (sha256) on levering.levering to monitor_bron;
grant create on schema monitor to monitor_bron;
set role monitor_bron;
-- kenmerk: the first eight bytes of the SHA-256 of the file
create or replace view monitor.levering as
select l.school_id as school, l.soort, monitor.dag(l.periode_van) as van_dag, monitor.dag(l.periode_tot) as tot_dag,
       monitor.dag(l.ontvangen_op::date) as ontvangen_dag, l.regels, l.fouten,
       nullif(('x' || lpad(left(encode(l.sha256, 'hex'), 16), 16, '0'))::bit(64)::bigint, 0) as kenmerk
from levering.levering l
where l.school_id is not null and l.periode_van is not null and l.verwerkt_op is not null
  and l.vervangen_door is null and l.ingetrokken_op is null;
reset role;
revoke create on schema monitor from monitor_bron;

alter table monitor.peiling add programma text not null default '';

create table monitor.manifest (
    peiling_id   bigint not null references monitor.peiling on delete cascade,
    school_id    bigint,
    gemeente_id  bigint,                      -- both null: of the whole region
    soort        text not null,
    van          date,
    tot          date,                        -- inclusive
    ontvangen_op date not null,
    regels       bigint not null,
    fouten       bigint not null,
    kenmerk      text not null,               -- empty when the file has none
    check (num_nonnulls(school_id, gemeente_id) < 2)
);
create index on monitor.manifest (peiling_id, soort, van);
grant select on monitor.manifest to vliegwiel_app;
grant select, insert, delete on monitor.manifest to taak_peiling;
alter table monitor.manifest enable row level security;
create policy taak on monitor.manifest for all to taak_peiling using (true) with check (true);
create policy lezen on monitor.manifest for select to vliegwiel_app
    using (((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker') or (select toegang.kijkt())));

-- From how many persons on a figure is shown, inside and outside the partnership: never changed, a later decision follows it.
create table monitor.ondergrens (
    id            bigint generated always as identity primary key,
    binnen        int not null check (binnen between 3 and 50),
    buiten        int not null check (buiten between 5 and 100),
    geldig_van    date not null,
    reden         text not null check (length(reden) between 10 and 300),
    door          bigint default toegang.lezer() references toegang.account,     -- null: shipped with Vliegwiel
    vastgelegd_op timestamptz not null default now(),
    check (buiten >= binnen)
);
insert into monitor.ondergrens (binnen, buiten, geldig_van, reden)
values (5, 10, '2022-01-01', 'Voorstel van Vliegwiel: strenger dan DUO, dat aantallen onder de 5 weglaat.');
grant select, insert on monitor.ondergrens to vliegwiel_app;
grant select on monitor.ondergrens to taak_peiling;
alter table monitor.ondergrens enable row level security;
create policy taak on monitor.ondergrens for select to taak_peiling using (true);
create policy lezen on monitor.ondergrens for select to vliegwiel_app using ((select toegang.lezer()) is not null);
create policy vastleggen on monitor.ondergrens for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('beleid', 'beheerder') and door = (select toegang.lezer()) and geldig_van >= current_date);
