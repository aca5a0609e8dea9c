-- What the pilot did to each figure, computed at the publication: one number for all pilot schools together, and never about a person.
create table monitor.pilotuitkomst (
    peiling_id   bigint not null references monitor.peiling on delete cascade,
    indicator    text not null,
    reden        text not null default '',     -- why there is no effect: then all numbers are null
    effect       double precision,
    laag         double precision,
    hoog         double precision,
    p_verloting  double precision,
    p_bootstrap  double precision,
    p_vooraf     double precision,
    p_aangepast  double precision,             -- p_verloting, for how many figures were looked at (Benjamini and Hochberg)
    pilots       int not null default 0,
    vergelijking int not null default 0,
    later        int not null default 0,       -- of the comparison: joined later themselves, and counted until they did
    bekeken      int not null default 0,       -- at how many figures was looked
    momenten     jsonb not null default '[]',  -- effect with limits by quarters since the start
    primary key (peiling_id, indicator),
    check (reden = '' or num_nonnulls(effect, laag, hoog, p_verloting, p_bootstrap, p_vooraf, p_aangepast) = 0)
);
grant select on monitor.pilotuitkomst to vliegwiel_app;
grant select, insert, delete on monitor.pilotuitkomst to taak_peiling;
alter table monitor.pilotuitkomst enable row level security;
create policy taak on monitor.pilotuitkomst for all to taak_peiling using (true) with check (true);
create policy publicatie on monitor.pilotuitkomst for select to vliegwiel_app
    using (((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker') or (select toegang.kijkt()))
           and peiling_id in (select p.id from monitor.peiling p where p.soort = 'publicatie' and p.klaar_op is not null));
