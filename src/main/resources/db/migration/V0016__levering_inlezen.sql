-- How days and lesson hours of a school's files are to be read, and how the rows of a delivery were read.
alter table levering.indeling
    add column datumvorm     text not null default 'DAG_MAAND_JAAR'
        check (datumvorm in ('DAG_MAAND_JAAR', 'JAAR_MAAND_DAG', 'MAAND_DAG_JAAR', 'EXCEL')),
    add column lesminuten    int not null default 50 check (lesminuten between 20 and 90),
    add column dagminuten    int not null default 300 check (dagminuten between 60 and 600),
    add column telaatminuten int not null default 10 check (telaatminuten between 1 and 60);
alter table levering.levering
    add column vingerafdruk text not null default '';   -- of the layout: the same bytes read the same way change nothing
