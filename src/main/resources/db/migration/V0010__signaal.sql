-- Signals: what the reporter knows about the yes, who may judge, and an end for what nobody follows.
alter table ondersteuning.signaal add column ja_gezegd boolean;    -- null: no pupil was named
alter table ondersteuning.signaal add check (jeugdige_id is not null or ja_gezegd is null);
alter table ondersteuning.signaal add check (casus_id is not null or bewaar_tot is not null);   -- with a casus its term counts

-- After its day a signal is there for nobody, also before the nightly job took it away.
alter policy lezen on ondersteuning.signaal
    using ((bewaar_tot is null or bewaar_tot > current_date)
           and (melder_id = (select toegang.lezer())
                or ((select toegang.rol()) = 'oco' and school_id = any ((select toegang.scholen())::bigint[]))));

-- What was reported stays as it was; only what follows can be filled in.
revoke update on ondersteuning.signaal from vliegwiel_app;
grant update (ja_gezegd, beoordeeld_op, beoordeeld_door, beoordeling, antwoord, casus_id, bewaar_tot, versie) on ondersteuning.signaal to vliegwiel_app;

-- A reporter adds the yes; judging is the OCO's, in that role, of that school.
create function ondersteuning.alleen_oco_beoordeelt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    if (old.beoordeeld_op, old.beoordeeld_door, old.beoordeling, old.antwoord, old.casus_id, old.bewaar_tot)
       is distinct from (new.beoordeeld_op, new.beoordeeld_door, new.beoordeling, new.antwoord, new.casus_id, new.bewaar_tot)
       and toegang.lezer() is not null and not (toegang.rol() = 'oco' and new.school_id = any (toegang.scholen())) then
        raise exception 'signaal: alleen de oco van de school beoordeelt' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger alleen_oco_beoordeelt before update on ondersteuning.signaal
    for each row execute function ondersteuning.alleen_oco_beoordeelt();

-- One answer is enough: the tasks of all who were asked end with it, also those that the writer cannot see.
create function ondersteuning.adviesvraag_beantwoord() returns trigger
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    update ondersteuning.taak set klaar_op = now(), versie = versie + 1 where adviesvraag_id = new.id and klaar_op is null;
    return null;
end
$$;
create trigger beantwoord after update of beantwoord_op on ondersteuning.adviesvraag
    for each row when (old.beantwoord_op is null and new.beantwoord_op is not null)
    execute function ondersteuning.adviesvraag_beantwoord();
revoke execute on function ondersteuning.alleen_oco_beoordeelt(), ondersteuning.adviesvraag_beantwoord() from public;
