-- Actual costs that come as a file of the administration of one party. Nothing of one person: only cost centres, months and amounts.
create table bekostiging.kostenlevering (
    id             bigint generated always as identity primary key,
    bekostiging_id bigint not null references bekostiging.bekostiging,
    partij         text not null,                            -- code of the party in the opzet: g-9001
    jaar           int not null check (jaar between 2000 and 2100),
    bestandsnaam   text not null,
    sha256         bytea not null check (length(sha256) = 32),
    regels         int not null check (regels > 0),
    indeling       jsonb not null,                           -- which column is what, which cost centre which line: proposed the next time
    geleverd_op    timestamptz not null default now(),
    door           bigint not null default toegang.lezer() references toegang.account
);
create index on bekostiging.kostenlevering (bekostiging_id, partij);

-- Of which party; null: of all together. What a party said before all together is gone, and the other way round.
alter table bekostiging.realisatie
    add column partij text,
    add column levering_id bigint references bekostiging.kostenlevering,
    drop constraint realisatie_cent_check,
    add check (cent >= 0 or levering_id is not null),        -- an administration takes back in a later month what was too much
    add check (levering_id is null or partij is not null);

alter table bekostiging.kostenlevering enable row level security;
create policy lezen on bekostiging.kostenlevering for select to vliegwiel_app
    using ((select toegang.rol()) in ('beleid', 'bestuurder', 'procesbegeleider'));
create policy schrijven on bekostiging.kostenlevering for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'beleid');
grant select, insert (bekostiging_id, partij, jaar, bestandsnaam, sha256, regels, indeling) on bekostiging.kostenlevering to vliegwiel_app;
grant insert (partij, levering_id) on bekostiging.realisatie to vliegwiel_app;
