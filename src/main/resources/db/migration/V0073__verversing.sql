-- Tables of CBS that are asked again by themselves: off unless the server has an address and a moment. What came last time, in words.
create table bron.verversing (
    tabel    text primary key,
    op       timestamptz not null,
    uitkomst text not null check (uitkomst in ('nieuw', 'gelijk', 'mislukt')),
    zin      text not null default ''               -- what went wrong
);
grant select on bron.verversing to vliegwiel_app;
alter table bron.verversing enable row level security;
create policy lezen on bron.verversing for select to vliegwiel_app using ((select toegang.lezer()) is not null);

-- The job takes in editions of CBS and nothing else.
grant usage on schema bron to taak_levering;
grant select, insert, update on bron.verversing to taak_levering;
grant select, insert on bron.uitgave, levering.levering to taak_levering;
grant insert on bron.waarneming, bron.codenaam to taak_levering;
grant update (regels, fouten, verslag, verwerkt_op) on levering.levering to taak_levering;
create policy verversen on bron.verversing for all to taak_levering using (true) with check (true);
create policy verversen_lezen on bron.uitgave for select to taak_levering using (uitgever = 'CBS');
create policy verversen on bron.uitgave for insert to taak_levering with check (uitgever = 'CBS' and langs = 'live');
create policy verversen on bron.waarneming for insert to taak_levering with check (true);
create policy verversen on bron.codenaam for insert to taak_levering with check (true);
create policy verversen on levering.levering for all to taak_levering
    using (soort = 'cbs' and school_id is null and gemeente_id is null)
    with check (soort = 'cbs' and school_id is null and gemeente_id is null);
