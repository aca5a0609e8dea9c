-- A place on any dimension of kennis/uitsplitsingen.csv: what has no column of its own stands in plek.
alter table monitor.uitkomst add plek jsonb not null default '{}';
alter table monitor.uitkomst drop constraint uitkomst_periode_check;
alter table monitor.uitkomst add constraint uitkomst_periode_check check (periode in ('maand', 'trimester', 'schooljaar'));
