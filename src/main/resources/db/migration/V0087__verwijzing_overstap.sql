-- At a change of school the referrals that run go along. Where the yes goes along, the help goes on; where it does not, the receiver reads nothing
-- until there is a new yes, and then it goes on by itself. What was counted stays with the school that referred.
create function verwijzing.gaat_mee() returns trigger
    language plpgsql security definer set search_path = pg_catalog, verwijzing
as $$
declare
    n record;
    u verwijzing.uitverwijzing;
    ander text;
begin
    select c.id, c.school_id, '/leerlingen/' || c.sleutel as adres into n from leerling.casus c
    where c.vorige_id = new.casus_id and c.overgenomen_op is not null order by c.id desc limit 1;
    for u in update verwijzing.uitverwijzing v
             set casus_id = n.id, van_school_id = coalesce(v.van_school_id, v.school_id), school_id = n.school_id, versie = v.versie + 1,
                 wacht_op_ja_sinds = case when coalesce(verwijzing.mag(n.id, v.doel), false) then null else clock_timestamp() end
             where v.casus_id = new.casus_id and v.gedaan_op is null and v.geweigerd_op is null and v.herroepen_op is null and v.vervallen_op is null
             returning v.*
    loop
        select o.naam into ander from samenwerking.organisatie o where o.id = u.organisatie_id;
        update ondersteuning.overgenomen o
        set verwijzingen = o.verwijzingen || (ander || case when u.wacht_op_ja_sinds is null then ': gaat door, het ja ging mee' else ': wacht op een nieuw ja' end)
        where o.casus_id = n.id;
        if u.wacht_op_ja_sinds is not null then
            update ondersteuning.taak t set klaar_op = now(), versie = t.versie + 1
            where t.adres = '/verwijzingen/uit/' || u.sleutel and t.klaar_op is null;
            insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, adres, door)
            values ('oco@s' || n.school_id, n.id, n.school_id, 'toestemming', 'Vraag opnieuw ja voor een verwijzing',
                    'Naar ' || ander || '. Tot dan leest de ander niets.', new.op, n.adres || '/toestemming', null),
                   (u.ontvanger, null, n.school_id, 'verwijzing', 'Een verwijzing wacht op een nieuw ja',
                    'Tot dan lees je haar niet. Is er ja, dan staat zij er weer.', new.op, '/verwijzingen', null);
        end if;
    end loop;
    -- the team of the old school has done what it could, and nothing there asks for it any more; who brought it in reads that, as far as the family agreed
    with klaar as (
        update verwijzing.inverwijzing i
        set gedaan_op = now(), versie = i.versie + 1,
            bericht = case when i.terugkoppeling and i.bericht = ''
                      then 'De leerling ging naar een andere school. Het plan ging mee; het team van die school gaat verder.' else i.bericht end
        where i.casus_id = new.casus_id and i.aangenomen_op is not null and i.gedaan_op is null and i.geweigerd_op is null and i.herroepen_op is null
        returning '/verwijzingen/' || i.sleutel as adres)
    update ondersteuning.taak t set klaar_op = now(), versie = t.versie + 1 from klaar k where t.adres = k.adres and t.klaar_op is null;
    return null;
end
$$;
create trigger verwijzingen_gaan_mee after update of gedaan_op on ondersteuning.overstap
    for each row when (old.gedaan_op is null and new.gedaan_op is not null) execute function verwijzing.gaat_mee();

revoke execute on function verwijzing.gaat_mee() from public;
