-- What an earlier publication said where this one says something else, and what the attack on a publication found.
alter table monitor.uitkomst add column vorige double precision;
alter table monitor.peiling add column controle jsonb not null default '{}';
