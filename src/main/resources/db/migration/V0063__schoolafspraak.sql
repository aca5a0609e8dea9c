-- What a school or samenwerkingsverband agreed on extra support for a pupil: kind and days, nothing of what is in it. It comes from the
-- file of the school or an OSO dossier, and stays with the school.
alter table levering.indeling
    drop constraint indeling_soort_check,
    add constraint indeling_soort_check check (soort in ('verzuim', 'leerlingen', 'afspraken'));

create table leerling.schoolafspraak (
    id            bigint generated always as identity primary key,
    school_id     bigint not null references samenwerking.school,
    jeugdige_id   bigint not null references leerling.jeugdige on delete cascade,
    soort         text not null check (soort in ('opp', 'arrangement', 'tlv')),
    van           date not null,
    tot           date check (tot > van),           -- exclusive; null: no end is known
    geevalueerd_op date,                            -- of an OPP
    categorie     text not null default '' check (categorie in ('', 'laag', 'midden', 'hoog')),     -- of a TLV
    levering_id   bigint references levering.levering,
    regime        text not null default 'onderwijs',
    bewaar_tot    date                              -- set only where another term than the policy's holds
);
create index on leerling.schoolafspraak (jeugdige_id);
create index on leerling.schoolafspraak (school_id, soort);
create index on leerling.schoolafspraak (levering_id);

grant select, insert, delete on leerling.schoolafspraak to vliegwiel_app;
alter table leerling.schoolafspraak enable row level security;
create policy school on leerling.schoolafspraak for select to vliegwiel_app
    using ((select toegang.rol()) in ('schooladministratie', 'oco') and school_id = any ((select toegang.scholen())::bigint[]));
create policy aanleveren on leerling.schoolafspraak for insert to vliegwiel_app
    with check ((select toegang.rol()) = 'schooladministratie' and school_id = any ((select toegang.scholen())::bigint[]));
create policy vervangen on leerling.schoolafspraak for delete to vliegwiel_app
    using ((select toegang.rol()) = 'schooladministratie' and school_id = any ((select toegang.scholen())::bigint[]));

-- Gone this long after the pupil left the school; never while enrolled there.
create function bewaring.schoolafspraken_vernietigd(vandaag date, termijn interval) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    aantal bigint;
begin
    delete from leerling.schoolafspraak a
    where not exists (select from leerling.inschrijving i where i.jeugdige_id = a.jeugdige_id and i.school_id = a.school_id
                      and (i.tot is null or i.tot + termijn > vandaag))
      and coalesce(a.bewaar_tot, vandaag) <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'schoolafspraak', 'ontwikkelingsperspectief', aantal);
    return aantal;
end
$$;
revoke execute on function bewaring.schoolafspraken_vernietigd(date, interval) from public;
grant execute on function bewaring.schoolafspraken_vernietigd(date, interval) to taak_bewaring;
