-- People read the figures of one publication together, and say what is behind them. Who was there is a kind and a number, never a name.
create table leren.duidingsgesprek (
    id           bigint generated always as identity primary key,
    sleutel      text not null unique default toegang.sleutel(),
    naam         text not null check (length(naam) between 5 and 100),
    datum        date not null,
    publicatie   text not null,                    -- key of the one publication that is read
    cijfers      text[] not null check (cardinality(cijfers) between 1 and 20),
    afgerond_op  timestamptz,
    door         bigint not null default toegang.lezer() references toegang.account,
    op           timestamptz not null default clock_timestamp()
);
create index on leren.duidingsgesprek (datum desc);

create table leren.deelnemer (
    duidingsgesprek_id bigint not null references leren.duidingsgesprek on delete cascade,
    soort              text not null,
    aantal             int not null check (aantal between 1 and 500),
    primary key (duidingsgesprek_id, soort)
);

-- What was said about one figure. duiding_id and stem_id: what stands beside the figure of it, taken back when it is said anew.
create table leren.gespreksantwoord (
    duidingsgesprek_id bigint not null references leren.duidingsgesprek on delete cascade,
    indicator          text not null,
    verwacht           text not null default '' check (length(verwacht) <= 300),
    gezien             text not null default '' check (length(gezien) <= 600),
    verklaring         text not null default '' check (length(verklaring) <= 600),
    jongeren           text not null default '' check (length(jongeren) <= 600),
    doen               text not null default '' check (length(doen) <= 600),
    stemmen            int not null default 0 check (stemmen between 0 and 500),
    bewaard_op         timestamptz,
    duiding_id         bigint,
    stem_id            bigint,
    door               bigint not null default toegang.lezer() references toegang.account,
    primary key (duidingsgesprek_id, indicator)
);

alter table leren.verbeteractie add column duidingsgesprek_id bigint references leren.duidingsgesprek;
create index on leren.verbeteractie (duidingsgesprek_id) where duidingsgesprek_id is not null;

grant select, insert (naam, datum, publicatie, cijfers), update (afgerond_op) on leren.duidingsgesprek to vliegwiel_app;
grant select, insert on leren.deelnemer to vliegwiel_app;
grant select, insert (duidingsgesprek_id, indicator, verwacht, gezien, verklaring, jongeren, doen, stemmen, bewaard_op, duiding_id, stem_id),
      update (verwacht, gezien, verklaring, jongeren, doen, stemmen, bewaard_op, duiding_id, stem_id, door)
    on leren.gespreksantwoord to vliegwiel_app;
grant insert (duidingsgesprek_id) on leren.verbeteractie to vliegwiel_app;

do $$
declare
    t text;
begin
    foreach t in array array['duidingsgesprek', 'deelnemer', 'gespreksantwoord'] loop
        execute format('alter table leren.%I enable row level security', t);
        execute format($p$create policy lezen on leren.%I for select to vliegwiel_app
            using ((select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'beleid', 'bestuurder', 'procesbegeleider', 'onderzoeker'))$p$, t);
        execute format($p$create policy vastleggen on leren.%I for insert to vliegwiel_app
            with check ((select toegang.rol()) in ('beleid', 'procesbegeleider'))$p$, t);
        execute format($p$create policy bijhouden on leren.%I for update to vliegwiel_app
            using ((select toegang.rol()) in ('beleid', 'procesbegeleider'))$p$, t);
    end loop;
end
$$;
