-- The jeugdhulp of one organisation in [van, tot): started, running or ended. What happened on or after tot is not known yet, so that the file of a
-- period says the same whenever it is made. What the family answered at the end belongs to this help only when there was no other in the casus.
create function beleidsinformatie.hulp(organisatie bigint, van date, tot date)
    returns table (sleutel text, casus_id bigint, jeugdige_id bigint, kenmerk text, wie text, geboortedatum date, geslacht text, gemeente text, hulp text,
                   begin date, einde date, reden text, hulpvorm text, verwijzer text, crisis boolean, pgb boolean, verwezen text,
                   jeugdige_nut int, jeugdige_toekomst text, ouder_nut int, ouder_toekomst text)
    language sql stable security definer set search_path = pg_catalog, beleidsinformatie
begin atomic
    select t.sleutel, c.id, j.id, j.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam), j.geboortedatum, j.geslacht, g.code,
           t.naam, t.begonnen_op, case when t.afgerond_op < tot then t.afgerond_op end, case when t.afgerond_op < tot then t.reden end,
           h.hulpvorm, h.verwijzer, h.crisis, h.pgb,
           (select v.soort from verwijzing.inverwijzing i join verwijzing.verwijzer v on v.id = i.verwijzer_id
            where i.casus_id = c.id and i.ontvangen_op < t.begonnen_op + 1 order by i.ontvangen_op desc limit 1),
           ej.nut, ej.toekomst, eo.nut, eo.toekomst
    from ondersteuning.traject t
    join leerling.casus c on c.id = t.casus_id
    join leerling.jeugdige j on j.id = c.jeugdige_id
    left join samenwerking.organisatie g on g.id = j.gemeente_id
    left join beleidsinformatie.hulpgegeven h on h.traject_id = t.id
    left join ondersteuning.evaluatie ej on ej.casus_id = c.id and ej.informant = 'jeugdige' and ej.moment = 'einde' and ej.ongedaan_op is null
        and ej.op < tot and not exists (select from ondersteuning.traject a where a.casus_id = c.id and a.id <> t.id)
    left join ondersteuning.evaluatie eo on eo.casus_id = c.id and eo.informant = 'ouder' and eo.moment = 'einde' and eo.ongedaan_op is null
        and eo.op < tot and not exists (select from ondersteuning.traject a where a.casus_id = c.id and a.id <> t.id)
    where beleidsinformatie.mag(organisatie) and t.organisatie_id = organisatie and t.regime = 'jeugdhulp'
      and t.begonnen_op < tot and (t.afgerond_op is null or t.afgerond_op >= van)
    order by j.achternaam, j.roepnaam, t.begonnen_op, t.id;
end;

-- Records what CBS asks of one traject of this organisation; false when it is not its jeugdhulp. The file of a closed casus can still be completed.
create function beleidsinformatie.vastgelegd(organisatie bigint, traject text, hulpvorm text, verwijzer text, crisis boolean, pgb boolean) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, beleidsinformatie
as $$
begin
    insert into beleidsinformatie.hulpgegeven as h (traject_id, casus_id, organisatie_id, hulpvorm, verwijzer, crisis, pgb)
    select t.id, t.casus_id, t.organisatie_id, vastgelegd.hulpvorm, vastgelegd.verwijzer, vastgelegd.crisis, vastgelegd.pgb
    from ondersteuning.traject t
    where t.sleutel = traject and t.organisatie_id = organisatie and t.regime = 'jeugdhulp' and beleidsinformatie.mag(organisatie)
    on conflict (traject_id) do update set hulpvorm = excluded.hulpvorm, verwijzer = excluded.verwijzer, crisis = excluded.crisis, pgb = excluded.pgb,
        vastgelegd_op = clock_timestamp(), vastgelegd_door = toegang.lezer();
    return found;
end
$$;

-- Two years after its period a file is no more than a memory: CBS takes no correction of it.
create function bewaring.opgaven_vernietigd(vandaag date) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    aantal bigint;
begin
    delete from beleidsinformatie.halfjaarbestand b where b.bewaar_tot <= vandaag;
    get diagnostics aantal = row_count;
    perform bewaring.vastgelegd(vandaag, 'halfjaarbestand', 'opgave aan CBS', aantal);
    return aantal;
end
$$;
revoke execute on function beleidsinformatie.mag(bigint), beleidsinformatie.hulp(bigint, date, date), bewaring.opgaven_vernietigd(date),
    beleidsinformatie.vastgelegd(bigint, text, text, text, boolean, boolean) from public;
grant execute on function beleidsinformatie.mag(bigint), beleidsinformatie.hulp(bigint, date, date),
    beleidsinformatie.vastgelegd(bigint, text, text, text, boolean, boolean) to vliegwiel_app;
grant execute on function bewaring.opgaven_vernietigd(date) to taak_bewaring;
