-- The door for who has no account: each function takes the hash of what the referrer holds, and gives no more than that referrer's own.
create function verwijzing.link_van(hash bytea, als text)
    returns table (verwijzer_id bigint, link_id bigint, naam text, soort text, verloopt_op date)
    language sql volatile security definer set search_path = pg_catalog, verwijzing
begin atomic
    update verwijzing.link l set laatst_op = clock_timestamp()
    from verwijzing.verwijzer v
    where l.token_hash = hash and l.soort = als and v.id = l.verwijzer_id and v.gestopt_op is null
      and l.ingetrokken_op is null and l.verloopt_op > current_date
    returning v.id, l.id, v.naam, v.soort, l.verloopt_op;
end;

-- Schools with a team, and whom to call: what a referrer without an account must know.
create function verwijzing.teams()
    returns table (school_id bigint, school_sleutel text, school text, naam text, functie text, telefoon text)
    language sql stable security definer set search_path = pg_catalog, verwijzing
begin atomic
    select s.id, s.sleutel, s.naam, a.naam, l.functie, coalesce(m.telefoon, '')
    from samenwerking.team t
    join samenwerking.school s on s.id = t.school_id and (s.geldig_tot is null or s.geldig_tot > current_date)
    join samenwerking.teamlid l on l.team_id = t.id and l.van <= current_date and (l.tot is null or l.tot > current_date)
    join toegang.account a on a.id = l.account_id and a.gesloten_op is null
    left join samenwerking.medewerker m on m.account_id = a.id
    where t.geldig_tot is null or t.geldig_tot > current_date
    order by s.naam, m.telefoon is null, l.functie, a.naam limit 500;
end;

-- One referral to the team of a school, with its task on their worklist. Gives the kenmerk, or why not: link, te_vaak, school.
-- The same key of a form or of a system gives the kenmerk of the first time.
create function verwijzing.ingediend(hash bytea, als text, school text, velden jsonb, voor date, bewaren date)
    returns table (uitkomst text, kenmerk text)
    language plpgsql volatile security definer set search_path = pg_catalog, verwijzing
as $$
declare
    l record;
    s record;
    nieuw record;
begin
    select * into l from verwijzing.link_van(hash, als);
    if l.verwijzer_id is null then
        return query select 'link', ''; return;
    end if;
    perform from verwijzing.verwijzer v where v.id = l.verwijzer_id for update;
    select i.kenmerk into nieuw from verwijzing.inverwijzing i
    where i.verwijzer_id = l.verwijzer_id and (i.inzending = velden ->> 'inzending' or i.extern_id = velden ->> 'extern_id');
    if found then
        return query select 'dubbel', nieuw.kenmerk; return;
    end if;
    if (select count(*) from verwijzing.inverwijzing i where i.verwijzer_id = l.verwijzer_id and i.ontvangen_op > now() - interval '1 hour') >= 30 then
        return query select 'te_vaak', ''; return;
    end if;
    select c.id into s from samenwerking.school c where c.sleutel = school
      and exists (select from samenwerking.team t where t.school_id = c.id and (t.geldig_tot is null or t.geldig_tot > current_date));
    if s.id is null then
        return query select 'school', ''; return;
    end if;
    insert into verwijzing.inverwijzing (kenmerk, verwijzer_id, school_id, roepnaam, achternaam, geboortedatum, bereik_wie, telefoon, vraag, spoed,
                                         ja_van, terugkoppeling, reageren_voor, extern_id, inzending, bewaar_tot)
    values (upper(substr(toegang.sleutel(), 1, 4) || '-' || substr(toegang.sleutel(), 5, 4)), l.verwijzer_id, s.id, velden ->> 'roepnaam',
            velden ->> 'achternaam', (velden ->> 'geboortedatum')::date, velden ->> 'bereik_wie', velden ->> 'telefoon', velden ->> 'vraag',
            coalesce(velden ->> 'spoed', 'week'), array(select jsonb_array_elements_text(velden -> 'ja_van')),
            (velden ->> 'terugkoppeling')::boolean, voor, velden ->> 'extern_id', velden ->> 'inzending', bewaren)
    returning inverwijzing.id, inverwijzing.sleutel, inverwijzing.kenmerk into nieuw;
    insert into ondersteuning.taak (wie, school_id, soort, titel, waarom, op, adres, door)
    select w || '@s' || s.id, s.id, 'verwijzing', 'Nieuwe verwijzing beoordelen', 'Van ' || l.naam, voor, '/verwijzingen/' || nieuw.sleutel, null
    from unnest(array['coach', 'oco']) w;
    return query select 'goed', nieuw.kenmerk;
end
$$;

-- What became of the referrals of this referrer, without anybody's name. Where the family wants no feedback: that, and nothing else.
create function verwijzing.eigen(hash bytea, als text)
    returns table (kenmerk text, extern_id text, ontvangen_op timestamptz, school text, stand text, stand_op timestamptz, contact_op date,
                   reageren_voor date, weigerreden text, bericht text)
    language sql volatile security definer set search_path = pg_catalog, verwijzing
begin atomic
    select i.kenmerk, i.extern_id, i.ontvangen_op, s.naam,
           case when i.herroepen_op is not null then 'herroepen'
                when not i.terugkoppeling then 'geen_terugkoppeling'
                when i.geweigerd_op is not null then 'geweigerd'
                when i.gedaan_op is not null then 'gedaan'
                when i.contact_op is not null then 'gesproken'
                when i.aangenomen_op is not null then 'aangenomen'
                else 'ontvangen' end,
           case when i.herroepen_op is not null then i.herroepen_op
                when i.terugkoppeling then coalesce(i.geweigerd_op, i.gedaan_op, i.aangenomen_op) end,
           case when i.terugkoppeling then i.contact_op end, i.reageren_voor,
           case when i.terugkoppeling then i.weigerreden end, case when i.terugkoppeling then i.bericht else '' end
    from verwijzing.link_van(hash, als) l
    join verwijzing.inverwijzing i on i.verwijzer_id = l.verwijzer_id
    join samenwerking.school s on s.id = i.school_id
    where i.bewaar_tot is null or i.bewaar_tot > current_date
    order by i.ontvangen_op desc limit 100;
end;

-- The referrer takes it back, as long as the team has not spoken with the family.
create function verwijzing.herroepen(hash bytea, als text, welk text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, verwijzing
as $$
declare
    adres_van text;
begin
    update verwijzing.inverwijzing i set herroepen_op = clock_timestamp(), versie = i.versie + 1
    from verwijzing.link_van(hash, als) l
    where i.verwijzer_id = l.verwijzer_id and i.kenmerk = welk and i.herroepen_op is null and i.geweigerd_op is null and i.gedaan_op is null
      and i.contact_op is null
    returning '/verwijzingen/' || i.sleutel into adres_van;
    if adres_van is null then
        return false;
    end if;
    update ondersteuning.taak set klaar_op = now(), versie = versie + 1 where adres = adres_van and klaar_op is null;
    return true;
end
$$;

-- A referral out without the consent of today is refused here, whatever the program thought.
create function verwijzing.alleen_met_toestemming() returns trigger
    language plpgsql security definer set search_path = pg_catalog, verwijzing
as $$
begin
    if not coalesce(verwijzing.mag(new.casus_id, new.doel), false) then
        raise exception 'uitverwijzing: geen toestemming voor deze ontvanger' using errcode = '42501';
    end if;
    if not exists (select from toestemming.doel d where d.doel = new.doel
                   and new.ontvanger like case d.ontvanger when 'consulent' then 'consulent@o%' else d.ontvanger || '@o%' end
                   and new.ontvanger like '%@o' || new.organisatie_id)
       or not exists (select from leerling.casus c where c.id = new.casus_id and c.school_id = new.school_id and c.gesloten_op is null) then
        raise exception 'uitverwijzing: deze ontvanger hoort niet bij dit doel' using errcode = '42501';
    end if;
    insert into ondersteuning.taak (wie, school_id, soort, titel, waarom, op, adres)
    select new.ontvanger, new.school_id, 'verwijzing', 'Nieuwe verwijzing beoordelen', 'Van het team van ' || s.korte_naam, new.reageren_voor,
           '/verwijzingen/uit/' || new.sleutel
    from samenwerking.school s where s.id = new.school_id;
    return new;
end
$$;
create trigger toestemming before insert on verwijzing.uitverwijzing for each row execute function verwijzing.alleen_met_toestemming();

-- A receiver answers; a team takes back. Nobody does the other's part, and nothing that is done is undone.
create function verwijzing.stap_bewaakt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, verwijzing
as $$
declare
    ontvangt boolean := old.ontvanger = any (toegang.sleutels());
begin
    if toegang.lezer() is null then
        return new;     -- the owner, or the trigger that follows a withdrawal
    end if;
    if (new.gezien_op, new.aangenomen_op, new.geweigerd_op, new.weigerreden, new.begonnen_op, new.gedaan_op, new.antwoord)
       is distinct from (old.gezien_op, old.aangenomen_op, old.geweigerd_op, old.weigerreden, old.begonnen_op, old.gedaan_op, old.antwoord) and not ontvangt then
        raise exception 'uitverwijzing: alleen de ontvanger antwoordt' using errcode = '42501';
    end if;
    if new.herroepen_op is distinct from old.herroepen_op and ontvangt then
        raise exception 'uitverwijzing: alleen het team herroept' using errcode = '42501';
    end if;
    return new;
end
$$;
create trigger bewaakt before update on verwijzing.uitverwijzing for each row execute function verwijzing.stap_bewaakt();

-- Who hears of it: the person who sent it; after a change of school the OCO of the new one.
create function verwijzing.afzender(u verwijzing.uitverwijzing) returns text language sql immutable set search_path = pg_catalog, verwijzing
    return case when u.van_school_id is null then 'a' || u.door else 'oco@s' || u.school_id end;

-- When the consent stops, so does what was sent: the receiver reads it no more from the next transaction on, and the sender hears it.
-- A question about a yes that is awaited ends nothing; a yes that was awaited lets it go on.
create function verwijzing.na_antwoord() returns trigger
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
create trigger verwijzing_vervalt after insert on toestemming.antwoord for each row execute function verwijzing.na_antwoord();

-- Who it is about, for the receiver: a name, a birth date and a school, as long as the referral may be read. Nothing else of the file.
-- After a change of school whoever referred works elsewhere: then the team of the new school.
create function verwijzing.over_wie(welk text)
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

revoke execute on all functions in schema verwijzing from public;
grant execute on function verwijzing.mag(bigint, text), verwijzing.link_van(bytea, text), verwijzing.teams(), verwijzing.eigen(bytea, text),
    verwijzing.ingediend(bytea, text, text, jsonb, date, date), verwijzing.herroepen(bytea, text, text), verwijzing.over_wie(text) to vliegwiel_app;

-- The receiver answered: a task for who sent it, whom the receiver need not know by account.
create function verwijzing.taak_voor_afzender(welk text, titel text, dag date) returns boolean
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
revoke execute on function verwijzing.taak_voor_afzender(text, text, date) from public;
grant execute on function verwijzing.taak_voor_afzender(text, text, date) to vliegwiel_app;

-- A step was taken: the tasks that asked for it end, also those of a colleague who was asked too. Only for who may read the referral.
create function verwijzing.taken_klaar(waar text) returns int
    language plpgsql volatile security definer set search_path = pg_catalog, verwijzing
as $$
declare
    aantal int;
begin
    if not exists (select from verwijzing.inverwijzing i where waar = '/verwijzingen/' || i.sleutel
                   and toegang.rol() in ('oco', 'coach', 'jeugdhulpverlener') and i.school_id = any (toegang.scholen()))
       and not exists (select from verwijzing.uitverwijzing u where waar = '/verwijzingen/uit/' || u.sleutel
                       and (u.ontvanger = any (toegang.sleutels())
                            or toegang.ziet(u.casus_id, 'werk', 'schrijver'))) then
        return 0;
    end if;
    -- the receiver ends the own task, the team those of the team
    update ondersteuning.taak t set klaar_op = now(), versie = t.versie + 1
    where t.adres = waar and t.klaar_op is null
      and ((t.wie = any (toegang.sleutels())) or (toegang.rol() in ('oco', 'coach', 'jeugdhulpverlener') and t.wie not like '%@o%'));
    get diagnostics aantal = row_count;
    return aantal;
end
$$;
revoke execute on function verwijzing.taken_klaar(text) from public;
grant execute on function verwijzing.taken_klaar(text) to vliegwiel_app;
