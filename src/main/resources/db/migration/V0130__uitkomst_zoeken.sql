-- What a page searches on has a column and an index of its own: with the million cells of a country nothing may be found by reading all of a figure.
alter table monitor.uitkomst
    add nummer bigint generated always as identity, -- the order in which they were stored
    add woongemeente text;
update monitor.uitkomst set woongemeente = plek ->> 'woongemeente', plek = plek - 'woongemeente' where plek ? 'woongemeente';

-- school_id comes along, so that the policies can be asked from the index alone
alter table monitor.uitkomst add primary key (peiling_id, nummer) include (school_id);
create index on monitor.uitkomst (peiling_id, gemeente_id, tabel) where gemeente_id is not null;
create index on monitor.uitkomst (peiling_id, woongemeente, tabel) where woongemeente is not null;
create index uitkomst_herzien on monitor.uitkomst (peiling_id, indicator, tabel, moment) include (periode, school_id) where vorige is not null;
create index on monitor.uitkomst (peiling_id, periode, moment);
