-- How days and lesson hours of a school's files are to be read, and how the rows of a delivery were read.
alter table levering.indeling
    add column datumvorm     text not null default 'DAG_MAAND_JAAR'
        check (datumvorm in ('DAG_MAAND_JAAR', 'JAAR_MAAND_DAG', 'MAAND_DAG_JAAR', 'EXCEL')),
    add column lesminuten    int not null default 50 check (lesminuten between 20 and 90),
    add column dagminuten    int not null default 300 check (dagminuten between 60 and 600),
    add column telaatminuten int not null default 10 check (telaatminuten between 1 and 60);
alter table levering.levering
    add column vingerafdruk text not null default '';   -- of the layout: the same bytes read the same way change nothing

-- New pupils of one school with their first enrolment and their parents. The database makes them, because a person without an
-- enrolment is visible to nobody, also not to who enters it. Who left this school before with the same number and birth date comes back.
create function levering.leerlingen_ingeschreven(school bigint, vandaag date, rijen jsonb) returns int
    language plpgsql security definer set search_path = pg_catalog, levering
as $$
declare
    r record;
    o record;
    kind bigint;
    iemand bigint;
    aantal int := 0;
begin
    if toegang.rol() <> 'schooladministratie' or not school = any (toegang.scholen()) then
        raise exception 'leerlingen_ingeschreven: geen recht' using errcode = '42501';
    end if;
    for r in select * from jsonb_to_recordset(rijen) as x (leerlingnummer text, roepnaam text, tussenvoegsel text, achternaam text,
             geboortedatum date, geslacht text, klas text, leerjaar int, schoolsoort text, pc4 text, van date, ouders jsonb)
    loop
        select i.jeugdige_id into kind
        from leerling.inschrijving i join leerling.jeugdige j on j.id = i.jeugdige_id
        where i.school_id = school and i.leerlingnummer = r.leerlingnummer and i.tot is not null
          and j.geboortedatum = r.geboortedatum and j.samengevoegd_met is null
        order by i.tot desc limit 1;
        if kind is null then
            insert into leerling.jeugdige (roepnaam, tussenvoegsel, achternaam, geboortedatum, geslacht, pc4, gewijzigd_door, gewijzigd_op, gemeente_id)
            values (r.roepnaam, r.tussenvoegsel, r.achternaam, r.geboortedatum, r.geslacht, r.pc4, toegang.lezer(), clock_timestamp(),
                    (select g.gemeente_id from samenwerking.gebied g where g.pc4 = r.pc4))
            returning id into kind;
        end if;
        insert into leerling.inschrijving (jeugdige_id, school_id, leerlingnummer, klas, leerjaar, schoolsoort, van)
        values (kind, school, r.leerlingnummer, r.klas, r.leerjaar, r.schoolsoort,
                greatest(coalesce(r.van, vandaag), (select max(i.tot) from leerling.inschrijving i where i.jeugdige_id = kind and i.school_id = school)));
        -- brothers and sisters at this school share a parent who has the same name and e-mail address
        for o in select * from jsonb_to_recordset(r.ouders) as x (naam text, relatie text, telefoon text, email text)
        loop
            if exists (select from leerling.gezag g join leerling.ouder b on b.id = g.ouder_id
                       where g.jeugdige_id = kind and lower(b.naam) = lower(o.naam)) then
                continue;
            end if;
            select b.id into iemand
            from leerling.ouder b
            where o.email <> '' and lower(b.email) = o.email and lower(b.naam) = lower(o.naam)
              and exists (select from leerling.gezag g join leerling.inschrijving i on i.jeugdige_id = g.jeugdige_id
                          where g.ouder_id = b.id and i.school_id = school)
            limit 1;
            if iemand is null then
                insert into leerling.ouder (naam, telefoon, email) values (o.naam, nullif(o.telefoon, ''), nullif(o.email, ''))
                returning id into iemand;
            end if;
            insert into leerling.gezag (jeugdige_id, ouder_id, relatie) values (kind, iemand, o.relatie);
        end loop;
        aantal := aantal + 1;
    end loop;
    return aantal;
end
$$;
revoke execute on function levering.leerlingen_ingeschreven(bigint, date, jsonb) from public;
grant execute on function levering.leerlingen_ingeschreven(bigint, date, jsonb) to vliegwiel_app;
