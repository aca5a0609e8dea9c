-- What a statistical method says of a figure, computed at the publication from cells that are shown: of groups and schools, never of a person.
create table monitor.methodeuitkomst (
    peiling_id bigint not null references monitor.peiling on delete cascade,
    indicator  text not null,
    methode    text not null check (methode in ('standaard', 'opbouw', 'wachtlijn', 'lijntoets', 'sprong', 'knik', 'mediaan', 'paren', 'schaal')),
    groep      text not null default '',       -- pilot or vergelijking, or of a test what its groups are of (gemeente); empty: a school, or all together
    school_id  bigint,
    moment     int not null,                   -- month number or first year of the school year
    n          bigint,
    waarde     double precision,
    laag       double precision,
    hoog       double precision,
    p          double precision,
    verloop    jsonb not null default '[]',
    voorbehoud text not null default '',
    unique nulls not distinct (peiling_id, indicator, methode, groep, school_id, moment)
);
grant select on monitor.methodeuitkomst to vliegwiel_app;
grant select, insert, delete on monitor.methodeuitkomst to taak_peiling;
alter table monitor.methodeuitkomst enable row level security;
create policy taak on monitor.methodeuitkomst for all to taak_peiling using (true) with check (true);
create policy publicatie on monitor.methodeuitkomst for select to vliegwiel_app
    using (((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker') or (select toegang.kijkt()))
           and peiling_id in (select p.id from monitor.peiling p where p.soort = 'publicatie' and p.klaar_op is not null));
