-- One short thing that others may learn from: a bottleneck for the netwerkgroep, a good practice for other schools, or what an
-- intervision brought. About nobody: it holds no young person and no name.
create table leren.leerpunt (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    soort          text not null check (soort in ('knelpunt', 'praktijk', 'intervisie')),
    tekst          text not null check (length(tekst) between 10 and 600),
    school_id      bigint references samenwerking.school,
    uitkomst       text not null default '' check (length(uitkomst) <= 600),
    besproken_op   date,
    door           bigint not null default toegang.lezer() references toegang.account,
    rol            text not null default toegang.rol(),
    op             timestamptz not null default clock_timestamp(),
    ingetrokken_op timestamptz
);
create index on leren.leerpunt (soort, id desc) where ingetrokken_op is null;
create index on leren.leerpunt (school_id) where school_id is not null;

grant select, insert (soort, tekst, school_id), update (uitkomst, besproken_op, ingetrokken_op) on leren.leerpunt to vliegwiel_app;
alter table leren.leerpunt enable row level security;
-- What colleagues say in an intervision is not for who pays or decides.
create policy lezen on leren.leerpunt for select to vliegwiel_app
    using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'procesbegeleider')
           or soort <> 'intervisie' and (select toegang.rol()) in ('beleid', 'bestuurder', 'onderzoeker'));
create policy schrijven on leren.leerpunt for insert to vliegwiel_app
    with check (((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'procesbegeleider')
                 or soort <> 'intervisie' and (select toegang.rol()) = 'beleid')
                and door = (select toegang.lezer()) and rol = (select toegang.rol()));
create policy bespreken on leren.leerpunt for update to vliegwiel_app
    using (door = (select toegang.lezer()) or (select toegang.rol()) = 'procesbegeleider');
