-- Whose a row is and who wrote it is settled when it is written. The application fills in what follows; it never moves a row to another
-- person, casus, school or hand, and never signs for somebody else. So no mistake of ours makes a stranger's file somebody's own.
do $$
declare
    t record;
    vast constant text[] := array['id', 'sleutel', 'casus_id', 'jeugdige_id', 'ouder_id', 'school_id', 'doel_id', 'contact_id', 'account_id', 'wie',
        'inzending', 'regime', 'door', 'melder_id', 'steller_id', 'gemeld_op', 'gesteld_op', 'gemaakt_op', 'vastgelegd_op', 'ontvangen_op'];
    -- filled in later, by intent: the casus that came of it, and to whom the aftercare was handed over
    later constant text[] := array['ondersteuning.signaal.casus_id', 'verwijzing.inverwijzing.casus_id', 'ondersteuning.nazorg.account_id',
        'leerling.casuswerkwijze.door', 'levering.indeling.door'];
    -- what the database writes itself where it has a default; an earlier text of a contact names whoever wrote that text
    zelf constant text[] := array['id', 'door', 'melder_id', 'steller_id', 'gemeld_op', 'gesteld_op', 'gemaakt_op', 'vastgelegd_op', 'ontvangen_op'];
begin
    for t in
        select format('%I.%I', n.nspname, c.relname) as naam,
               string_agg(quote_ident(a.attname), ', ') filter (where has_column_privilege('vliegwiel_app', c.oid, a.attnum, 'update')
                   and (a.attname <> all (vast) or format('%s.%s.%s', n.nspname, c.relname, a.attname) = any (later))) as wijzigen,
               string_agg(quote_ident(a.attname), ', ') filter (where has_column_privilege('vliegwiel_app', c.oid, a.attnum, 'insert')
                   and (a.attname not like '%\_door' or a.atttypid <> 'bigint'::regtype or c.relname = 'werkwijze')
                   and (a.attname <> all (zelf) or not (a.atthasdef or a.attidentity <> '') or format('%s.%s.%s', n.nspname, c.relname, a.attname) = 'ondersteuning.contactversie.door')) as invullen
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where c.relkind = 'r' and n.nspname in ('leerling', 'ondersteuning', 'levering', 'verwijzing', 'verzuim')
        group by n.nspname, c.relname
    loop
        execute format('revoke insert, update on %s from vliegwiel_app', t.naam);
        if t.wijzigen is not null then
            execute format('grant update (%s) on %s to vliegwiel_app', t.wijzigen, t.naam);
        end if;
        if t.invullen is not null then
            execute format('grant insert (%s) on %s to vliegwiel_app', t.invullen, t.naam);
        end if;
    end loop;
end
$$;

-- Who judged, answered, checked or accepted is always the reader of that moment. What a function of ours puts back is as it was.
create function toegang.andermans_hand() returns trigger
    language plpgsql set search_path = pg_catalog, toegang
as $$
begin
    raise exception '%: niemand tekent voor een ander', tg_table_name using errcode = '42501';
end
$$;
revoke execute on function toegang.andermans_hand() from public;
do $$
declare
    k record;
begin
    for k in
        select format('%I.%I', n.nspname, c.relname) as tabel, a.attname as naam
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and n.nspname in ('leerling', 'ondersteuning', 'verwijzing') and a.attname like '%\_door'
          and a.atttypid = 'bigint'::regtype and has_column_privilege('vliegwiel_app', c.oid, a.attnum, 'update')
    loop
        execute format('create trigger %I before update of %I on %s for each row'
            ' when (new.%I is distinct from old.%I and new.%I <> toegang.lezer() and current_user = ''vliegwiel_app'')'
            ' execute function toegang.andermans_hand()', 'hand_' || k.naam, k.naam, k.tabel, k.naam, k.naam, k.naam);
    end loop;
end
$$;

-- A person and a parent come in through leerling.ingeschreven and leerling.ouder_toegevoegd, together with what makes them visible. Their
-- account, which is their way in, is not the register's to give.
revoke insert on leerling.jeugdige, leerling.ouder from vliegwiel_app;
drop policy register_schrijven on leerling.jeugdige;
drop policy schrijven on leerling.ouder;
revoke update (bezwaar_onderzoek_op, bewaar_tot) on leerling.jeugdige from vliegwiel_app;
revoke update (bewaar_tot) on leerling.ouder from vliegwiel_app;

-- Enrolling makes a person readable for the school, so it is for who is or was its pupil already.
alter policy register_schrijven on leerling.inschrijving
    with check (school_id = any ((select toegang.scholen())::bigint[]) and leerling.houdt_bij(jeugdige_id));
alter policy register_wijzigen on leerling.jeugdige
    using ((select toegang.rol()) in ('oco', 'schooladministratie') and leerling.in_register(id));

-- A tie makes a parent readable, so it is for a parent whom the reader sees already: that of a brother or sister.
alter policy schrijven on leerling.gezag
    with check (leerling.legt_gezag_vast(jeugdige_id)
                and leerling.ouder_van_zichtbaar(ouder_id, (select toegang.jeugdigen('kern'))::bigint[]));

-- A task outside a casus goes to a colleague; the family asks through functions of its own.
alter policy maken on ondersteuning.taak
    with check (case when casus_id is not null then toegang.ziet(casus_id, 'kern')
                     else (select toegang.lezer()) is not null and (select toegang.rol()) not in ('jeugdige', 'ouder') and not (select toegang.kijkt()) end);

-- How somebody signs in is written once, by whoever makes the account.
revoke update (naam, aanmeldnaam) on toegang.account from vliegwiel_app;
