-- At a change of school the referrals that run go along. Where the yes goes along, the help goes on; where it does not, the receiver reads nothing
-- until there is a new yes, and then it goes on by itself. What was counted stays with the school that referred.
alter table verwijzing.uitverwijzing
    add column van_school_id bigint references samenwerking.school,        -- the first school; null: never moved
    add column wacht_op_ja_sinds timestamptz;
alter table ondersteuning.overgenomen add column verwijzingen text[] not null default '{}';     -- each with how it goes on, in words

-- Who hears of it: the person who sent it; after a change of school the OCO of the new one.
create function verwijzing.afzender(u verwijzing.uitverwijzing) returns text language sql immutable set search_path = pg_catalog, verwijzing
    return case when u.van_school_id is null then 'a' || u.door else 'oco@s' || u.school_id end;

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
    -- the team of the old school has done what it could; who brought it in reads that, as far as the family agreed
    update verwijzing.inverwijzing i set gedaan_op = now(), versie = i.versie + 1
    where i.casus_id = new.casus_id and i.aangenomen_op is not null and i.gedaan_op is null and i.geweigerd_op is null and i.herroepen_op is null;
    return null;
end
$$;
create trigger verwijzingen_gaan_mee after update of gedaan_op on ondersteuning.overstap
    for each row when (old.gedaan_op is null and new.gedaan_op is not null) execute function verwijzing.gaat_mee();

-- As in V0068, and: a question about a yes that is awaited ends nothing; a yes that was awaited lets it go on.
create or replace function verwijzing.na_antwoord() returns trigger
    language plpgsql security definer set search_path = pg_catalog, verwijzing
as $$
declare
    u verwijzing.uitverwijzing;
begin
    for u in update verwijzing.uitverwijzing v set wacht_op_ja_sinds = null, versie = v.versie + 1
             where v.casus_id = new.casus_id and v.doel = new.doel and v.wacht_op_ja_sinds is not null and v.vervallen_op is null
               and v.herroepen_op is null and coalesce(verwijzing.mag(v.casus_id, v.doel), false)
             returning v.*
    loop
        insert into ondersteuning.taak (wie, school_id, soort, titel, waarom, op, adres, door)
        values (u.ontvanger, u.school_id, 'verwijzing', 'Een verwijzing gaat verder', 'Er is opnieuw ja gezegd.', current_date,
                '/verwijzingen/uit/' || u.sleutel, null);
    end loop;
    if new.uitkomst = 'gegeven' then
        return null;
    end if;
    for u in update verwijzing.uitverwijzing v set vervallen_op = clock_timestamp(), versie = v.versie + 1
             where v.casus_id = new.casus_id and v.doel = new.doel and v.vervallen_op is null and v.herroepen_op is null and v.gedaan_op is null
               and v.geweigerd_op is null and not coalesce(verwijzing.mag(v.casus_id, v.doel), false)
               and not (new.uitkomst = 'gevraagd' and v.wacht_op_ja_sinds is not null)
             returning v.*
    loop
        update ondersteuning.taak set klaar_op = now(), versie = versie + 1
        where adres = '/verwijzingen/uit/' || u.sleutel and klaar_op is null;
        insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, adres, door)
        values (verwijzing.afzender(u), u.casus_id, u.school_id, 'eigen', 'Een verwijzing is vervallen',
                'Er is geen toestemming meer voor deze ontvanger.', current_date, '/verwijzingen/uit/' || u.sleutel, null);
    end loop;
    return null;
end
$$;

create or replace function verwijzing.taak_voor_afzender(welk text, titel text, dag date) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, verwijzing
as $$
begin
    insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, adres)
    select verwijzing.afzender(u), u.casus_id, u.school_id, 'eigen', taak_voor_afzender.titel, o.naam, dag, '/verwijzingen/uit/' || u.sleutel
    from verwijzing.uitverwijzing u join samenwerking.organisatie o on o.id = u.organisatie_id
    where u.sleutel = welk and u.ontvanger = any (toegang.sleutels());
    return found;
end
$$;

-- After a change of school whoever referred works elsewhere: then the team of the new school.
create or replace function verwijzing.over_wie(welk text)
    returns table (roepnaam text, achternaam text, geboortedatum date, school text, verwezen_door text, functie text, telefoon text)
    language sql stable security definer set search_path = pg_catalog, verwijzing
begin atomic
    select j.roepnaam, concat_ws(' ', nullif(j.tussenvoegsel, ''), j.achternaam), j.geboortedatum, s.naam,
           case when u.van_school_id is null then a.naam else 'Het team van ' || s.korte_naam end,
           case when u.van_school_id is null then coalesce(m.functie, '') else 'eerder van ' || v.korte_naam end,
           case when u.van_school_id is null then coalesce(m.telefoon, '') else '' end
    from verwijzing.uitverwijzing u
    join leerling.casus c on c.id = u.casus_id
    join leerling.jeugdige j on j.id = c.jeugdige_id
    join samenwerking.school s on s.id = u.school_id
    join toegang.account a on a.id = u.door
    left join samenwerking.school v on v.id = u.van_school_id
    left join samenwerking.medewerker m on m.account_id = a.id
    where u.sleutel = welk and u.herroepen_op is null and u.vervallen_op is null
      and u.ontvanger = any (toegang.sleutels()) and verwijzing.mag(u.casus_id, u.doel);
end;
revoke execute on function verwijzing.gaat_mee(), verwijzing.afzender(verwijzing.uitverwijzing) from public;

grant select (van_school_id) on verwijzing.uitverwijzing to monitor_bron;
grant create on schema monitor to monitor_bron;
set role monitor_bron;
create or replace view monitor.uitverwijzing as
with u as (
    select u.casus_id, coalesce(u.van_school_id, u.school_id) as school_id, u.hulpsoort, u.vorige_soort, u.verzonden_op::date as verzonden,
           monitor.bekend(u.aangenomen_op::date) as aangenomen, monitor.bekend(u.geweigerd_op::date) as geweigerd, monitor.bekend(u.begonnen_op) as begonnen,
           monitor.bekend(u.herroepen_op::date) as herroepen, monitor.bekend(u.vervallen_op::date) as vervallen
    from verwijzing.uitverwijzing u)
select monitor.pseudoniem('casus', u.casus_id) as casus, u.school_id as school, u.hulpsoort,
       case when verwijzing.zwaarte(u.hulpsoort) < 3 then 1 else 0 end as licht,
       sign(verwijzing.zwaarte(u.hulpsoort) - verwijzing.zwaarte(u.vorige_soort))::int as stap,
       monitor.dag(u.verzonden) as verzonden_dag, monitor.maand(u.verzonden) as maand, monitor.dag(least(u.aangenomen, u.geweigerd)) as antwoord_dag,
       monitor.dag(u.begonnen) as begonnen_dag, monitor.dag(least(u.geweigerd, u.herroepen, u.vervallen)) as gestopt_dag,
       case when u.geweigerd is null then 0 else 1 end as geweigerd
from u where monitor.bekend(u.verzonden) is not null;
reset role;
revoke create on schema monitor from monitor_bron;
