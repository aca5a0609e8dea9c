-- Who reads and writes what of a team meeting. At the table the name and the question of a person are there only as long as consent, or a confirmed
-- exception, lets this reader into the work of the casus today: that the school keeps a record, or that somebody holds the file, is no reason here.

create function overleg.casussen() returns bigint[]
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, overleg
as $$
begin
    return array(select i.casus_id from toegang.inzage i
                 where i.wie = any (toegang.sleutels()) and i.categorie = 'werk' and i.tot > now() and i.grond in ('toestemming', 'uitzondering'));
end
$$;
create function overleg.bespreekbaar(casus bigint) returns boolean
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, overleg
as $$
begin
    return exists (select from toegang.inzage i where i.casus_id = casus and i.wie = any (toegang.sleutels()) and i.categorie = 'werk' and i.tot > now()
                   and i.grond in ('toestemming', 'uitzondering'));
end
$$;
-- The team of the school; and who is asked from outside for one pupil, such as the consulent: the points about whom this reader may know.
create function overleg.team(school bigint) returns boolean
    language sql stable parallel safe set search_path = pg_catalog, overleg
    return toegang.rol() in ('oco', 'coach', 'jeugdhulpverlener') and school = any (toegang.scholen());
create function overleg.gastpunten() returns bigint[]
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, overleg
as $$
begin
    if toegang.rol() not in ('consulent', 'jeugdarts') then
        return '{}';
    end if;
    return array(select c.punt_id from overleg.casuspunt c join overleg.overleg o on o.id = c.overleg_id
                 where o.klaargezet_op is not null and c.casus_id = any (overleg.casussen()));
end
$$;
create function overleg.gastoverleggen() returns bigint[]
    language sql stable parallel safe security definer set search_path = pg_catalog, overleg
    return array(select p.overleg_id from overleg.agendapunt p where p.id = any (overleg.gastpunten()));
-- May a point go off the agenda: nothing was decided about it, and the meeting is not closed.
create function overleg.mag_weg(punt bigint) returns boolean
    language plpgsql stable security definer set search_path = pg_catalog, overleg
as $$
begin
    return exists (select from overleg.agendapunt p join overleg.overleg o on o.id = p.overleg_id where p.id = punt and o.afgerond_op is null)
       and not exists (select from overleg.teambesluit b where b.punt_id = punt) and not exists (select from overleg.actie a where a.punt_id = punt);
end
$$;
-- What stands on this agenda already, for who may see that these casussen are there.
create function overleg.op_agenda(van bigint) returns bigint[]
    language plpgsql stable security definer set search_path = pg_catalog, overleg
as $$
begin
    return array(select c.casus_id from overleg.casuspunt c where c.overleg_id = van and c.casus_id = any (toegang.casussen('kern')));
end
$$;
revoke execute on function overleg.op_agenda(bigint), overleg.casussen(), overleg.bespreekbaar(bigint), overleg.team(bigint), overleg.gastpunten(), overleg.gastoverleggen(),
    overleg.mag_weg(bigint) from public;
grant execute on function overleg.op_agenda(bigint), overleg.casussen(), overleg.bespreekbaar(bigint), overleg.team(bigint), overleg.gastpunten(), overleg.gastoverleggen(),
    overleg.mag_weg(bigint) to vliegwiel_app;

grant select, insert (school_id, op, tijd, bewaar_tot), update (op, tijd, klaargezet_op, begonnen_op, afgerond_op, afgerond_door) on overleg.overleg to vliegwiel_app;
grant select, insert (overleg_id, school_id, volgorde, soort, titel, waarom, vraag, leerjaar, minuten, adviesvraag_id),
    update (volgorde, titel, vraag, minuten), delete on overleg.agendapunt to vliegwiel_app;
grant select, insert (punt_id, overleg_id, school_id, casus_id, signaal_id, vraag), update (vraag, gesteld_door) on overleg.casuspunt to vliegwiel_app;
grant select, insert (punt_id, overleg_id, school_id, casus_id, besluit, zin, praten_met, aan_tafel, minuten),
    update (besluit, zin, praten_met, aan_tafel, door, versie) on overleg.teambesluit to vliegwiel_app;
grant select, insert (punt_id, overleg_id, school_id, casus_id, wat, account_id, op), update (klaar_op, ingetrokken_om, op) on overleg.actie to vliegwiel_app;
grant select, insert (overleg_id, account_id, school_id), delete on overleg.aanwezigheid to vliegwiel_app;
grant select, insert (punt_id, overleg_id, school_id, casus_id, tekst) on overleg.aanvulling to vliegwiel_app;

do $$
declare
    t text;
    van_het_team text := '(select toegang.rol()) in (''oco'', ''coach'', ''jeugdhulpverlener'') and school_id = any ((select toegang.scholen())::bigint[])';
    deelbaar text := 'casus_id + 0 = any ((select overleg.casussen())::bigint[])';
    mag_schrijven text := 'overleg.team(school_id) and (casus_id is null or overleg.bespreekbaar(casus_id))';
begin
    foreach t in array array['overleg', 'agendapunt', 'casuspunt', 'teambesluit', 'actie', 'aanwezigheid', 'aanvulling'] loop
        execute format('alter table overleg.%I enable row level security', t);
    end loop;
    execute 'create policy team on overleg.overleg for select to vliegwiel_app using (' || van_het_team || ')';
    execute 'create policy gast on overleg.overleg for select to vliegwiel_app using (id + 0 = any ((select overleg.gastoverleggen())::bigint[]))';
    execute 'create policy plannen on overleg.overleg for insert to vliegwiel_app with check (' || van_het_team || ')';
    execute 'create policy wijzigen on overleg.overleg for update to vliegwiel_app using (' || van_het_team
            || ') with check (afgerond_door is null or afgerond_door = (select toegang.lezer()))';
    execute 'create policy team on overleg.agendapunt for select to vliegwiel_app using (' || van_het_team || ')';
    execute 'create policy gast on overleg.agendapunt for select to vliegwiel_app using (id + 0 = any ((select overleg.gastpunten())::bigint[]))';
    execute 'create policy toevoegen on overleg.agendapunt for insert to vliegwiel_app with check (' || van_het_team || ')';
    execute 'create policy wijzigen on overleg.agendapunt for update to vliegwiel_app using (' || van_het_team || ')';
    execute 'create policy weghalen on overleg.agendapunt for delete to vliegwiel_app using (' || van_het_team || ' and overleg.mag_weg(id))';
    execute 'create policy deelbaar on overleg.casuspunt for select to vliegwiel_app using (' || deelbaar || ')';
    -- of a signal the school's own record tells its oco from which one the point came; nobody else has it
    execute 'create policy signaal on overleg.casuspunt for select to vliegwiel_app using (signaal_id is not null'
            || ' and (select toegang.rol()) = ''oco'' and school_id = any ((select toegang.scholen())::bigint[]))';
    -- who may see that the casus is there puts it on the agenda; without consent the row cannot be read by whoever made it
    execute 'create policy toevoegen on overleg.casuspunt for insert to vliegwiel_app with check (' || van_het_team
            || ' and (casus_id is null or toegang.ziet(casus_id, ''kern'')) and (signaal_id is null or (select toegang.rol()) = ''oco''))';
    execute 'create policy wijzigen on overleg.casuspunt for update to vliegwiel_app using (' || van_het_team || ' and ' || deelbaar
            || ') with check (gesteld_door is null or gesteld_door = (select toegang.lezer()))';
    foreach t in array array['teambesluit', 'actie', 'aanvulling'] loop
        execute format('create policy deelbaar on overleg.%I for select to vliegwiel_app using (casus_id is not null and %s)', t, deelbaar);
        execute format('create policy team on overleg.%I for select to vliegwiel_app using (casus_id is null and %s)', t, van_het_team);
        execute format('create policy vastleggen on overleg.%I for insert to vliegwiel_app with check (door = (select toegang.lezer()) and %s)', t, mag_schrijven);
    end loop;
    execute 'create policy wijzigen on overleg.teambesluit for update to vliegwiel_app using (' || mag_schrijven || ') with check (door = (select toegang.lezer()))';
    execute 'create policy bijwerken on overleg.actie for update to vliegwiel_app using (' || mag_schrijven || ')';
    execute 'create policy lezen on overleg.aanwezigheid for select to vliegwiel_app using (' || van_het_team
            || ' or overleg_id + 0 = any ((select overleg.gastoverleggen())::bigint[]))';
    execute 'create policy erbij on overleg.aanwezigheid for insert to vliegwiel_app with check (' || van_het_team || ')';
    execute 'create policy eraf on overleg.aanwezigheid for delete to vliegwiel_app using (' || van_het_team || ')';
end
$$;
