-- What follows from a team meeting by itself: actions become tasks, mentors are asked one question, consent is asked for.

-- An action is a task of whoever does it.
create function overleg.actie_wordt_taak() returns trigger
    language plpgsql security definer set search_path = pg_catalog, overleg
as $$
begin
    new.taak := toegang.sleutel();
    insert into ondersteuning.taak (sleutel, wie, casus_id, school_id, soort, titel, waarom, op)
    select new.taak, 'a' || new.account_id, new.casus_id, new.school_id, 'actie', new.wat,
           'Afgesproken in het teamoverleg van ' || to_char(o.op, 'FMDD-FMMM-YYYY') || '.', new.op
    from overleg.overleg o where o.id = new.overleg_id;
    return new;
end
$$;
create trigger taak before insert on overleg.actie for each row execute function overleg.actie_wordt_taak();

-- Its day, its end and whose it is are kept equal on both sides, wherever somebody changes them.
create function overleg.actie_volgt_taak() returns trigger
    language plpgsql security definer set search_path = pg_catalog, overleg
as $$
begin
    update overleg.actie a set op = new.op, klaar_op = new.klaar_op, ingetrokken_om = case when new.klaar_op is not null then a.ingetrokken_om end,
           account_id = case when new.wie ~ '^a[0-9]+$' then substr(new.wie, 2)::bigint else a.account_id end
    where a.taak = new.sleutel and (a.op, a.klaar_op, 'a' || a.account_id) is distinct from (new.op, new.klaar_op, new.wie);
    return null;
end
$$;
create trigger actie after update of op, klaar_op, wie on ondersteuning.taak for each row when (new.soort = 'actie')
    execute function overleg.actie_volgt_taak();
create function overleg.taak_volgt_actie() returns trigger
    language plpgsql security definer set search_path = pg_catalog, overleg
as $$
begin
    update ondersteuning.taak t set op = new.op, klaar_op = new.klaar_op, versie = t.versie + 1,
           waarom = coalesce('Ingetrokken: ' || new.ingetrokken_om || '. ', '') || t.waarom
    where t.sleutel = new.taak and (t.op, t.klaar_op) is distinct from (new.op, new.klaar_op);
    return null;
end
$$;
create trigger taak_volgt after update of op, klaar_op on overleg.actie for each row execute function overleg.taak_volgt_actie();

-- Whether the team may speak of this person by name today: then the question of the mentor stands with the person, else with the point.
create function overleg.met_naam(casus bigint, school bigint) returns boolean
    language sql stable security definer set search_path = pg_catalog, overleg
begin atomic
    select exists (select from toegang.inzage i where i.casus_id = casus and i.wie = 'oco@s' || school and i.categorie = 'werk' and i.tot > now()
                   and i.grond in ('toestemming', 'uitzondering'));
end;

-- The mentor of a pupil on the agenda, who knows the pupil from the register of the school and needs no casus for it.
create function overleg.mentor_van(punt bigint) returns bigint
    language sql stable security definer set search_path = pg_catalog, overleg
begin atomic
    select i.mentor_id from overleg.casuspunt c join leerling.casus k on k.id = c.casus_id
    join leerling.inschrijving i on i.jeugdige_id = k.jeugdige_id and i.school_id = k.school_id
    where c.punt_id = punt and (i.tot is null or i.tot > current_date)
    order by i.van desc limit 1;
end;

-- One question for each mentor, about each pupil once: in the task no name, since a task without casus is no place for one.
create function overleg.mentoren_gevraagd(overleg bigint, vandaag date) returns int
    language plpgsql volatile security definer set search_path = pg_catalog, overleg
as $$
declare
    aantal int;
begin
    if not exists (select from overleg.overleg o where o.id = mentoren_gevraagd.overleg and o.afgerond_op is null and overleg.team(o.school_id)) then
        raise exception 'mentoren_gevraagd: geen recht' using errcode = '42501';
    end if;
    insert into ondersteuning.taak (wie, school_id, soort, titel, waarom, op, adres)
    select 'a' || m.id, p.school_id, 'overlegvraag', 'Wat wil je van het team weten?',
           'Over een leerling uit ' || coalesce('leerjaar ' || p.leerjaar, 'je klas') || '. Het teamoverleg is op ' || to_char(o.op, 'FMDD-FMMM-YYYY') || '.',
           greatest(vandaag, o.op - 1), '/overlegvragen/' || p.sleutel
    from overleg.agendapunt p join overleg.overleg o on o.id = p.overleg_id
    cross join lateral (select overleg.mentor_van(p.id) as id) m
    where p.overleg_id = mentoren_gevraagd.overleg and m.id is not null and p.besloten_op is null
      and not exists (select from ondersteuning.taak t where t.adres = '/overlegvragen/' || p.sleutel);
    get diagnostics aantal = row_count;
    return aantal;
end
$$;

-- The question as its mentor sees it; no row for anybody else.
create function overleg.mentorvraag(van text)
    returns table (sleutel text, naam text, klas text, op date, tijd time, afgerond boolean, vraag text, met_naam boolean, casus_id bigint, jeugdige_id bigint)
    language sql stable rows 1 security definer set search_path = pg_catalog, overleg
begin atomic
    select p.sleutel, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam), coalesce(i.klas, ''), o.op, o.tijd,
           o.afgerond_op is not null or p.besloten_op is not null,
           case when n.met then coalesce(nullif(c.vraag, ''), p.vraag) else p.vraag end, n.met, k.id, j.id
    from overleg.agendapunt p
    join overleg.overleg o on o.id = p.overleg_id
    join overleg.casuspunt c on c.punt_id = p.id
    join leerling.casus k on k.id = c.casus_id
    join leerling.jeugdige j on j.id = k.jeugdige_id
    cross join lateral (select overleg.met_naam(k.id, k.school_id) as met) n
    left join lateral (select r.klas from leerling.inschrijving r
         where r.jeugdige_id = k.jeugdige_id and r.school_id = k.school_id order by r.van desc limit 1) i on true
    where p.sleutel = van and overleg.mentor_van(p.id) = toegang.lezer() and toegang.rol() = 'mentor';
end;
create function overleg.mentorvraag_gesteld(van text, tekst text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, overleg
as $$
declare
    m record;
begin
    select * into m from overleg.mentorvraag(van);
    if m.sleutel is null or m.afgerond then
        return false;
    end if;
    if m.met_naam then
        update overleg.casuspunt c set vraag = tekst, gesteld_door = toegang.lezer() from overleg.agendapunt p where p.sleutel = van and c.punt_id = p.id;
    else
        update overleg.agendapunt p set vraag = tekst where p.sleutel = van;
    end if;
    update ondersteuning.taak set klaar_op = now(), versie = versie + 1 where adres = '/overlegvragen/' || van and klaar_op is null;
    return true;
end
$$;

-- Consent was missing at the table: the school's support coordinator, who may know about whom it was, gets the task to ask for it.
create function overleg.toestemming_gevraagd(punt bigint, vandaag date) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, overleg
as $$
begin
    if not exists (select from overleg.agendapunt p where p.id = punt and overleg.team(p.school_id)) then
        raise exception 'toestemming_gevraagd: geen recht' using errcode = '42501';
    end if;
    insert into ondersteuning.taak (wie, casus_id, school_id, signaal_id, soort, titel, waarom, op)
    select 'oco@s' || c.school_id, c.casus_id, c.school_id, c.signaal_id, case when c.casus_id is null then 'signaal' else 'toestemming' end,
           case when c.casus_id is null then 'Signaal beoordelen' else 'Toestemming vragen' end, 'Het team vroeg erom in het overleg.', vandaag + 7
    from overleg.casuspunt c
    where c.punt_id = punt
      and not exists (select from ondersteuning.taak t where t.klaar_op is null and t.wie = 'oco@s' || c.school_id
                      and (t.casus_id = c.casus_id and t.soort = 'toestemming' or t.signaal_id = c.signaal_id));
    return exists (select from overleg.casuspunt c where c.punt_id = punt);
end
$$;

-- What teams see more often, without persons: for the netwerkgroep, and for the team itself.
create function overleg.patronen() returns table (school text, op date, zin text)
    language sql stable security definer set search_path = pg_catalog, overleg
begin atomic
    select s.naam, o.op, b.zin
    from overleg.teambesluit b
    join overleg.agendapunt p on p.id = b.punt_id and p.soort = 'patroon'
    join overleg.overleg o on o.id = b.overleg_id and o.afgerond_op is not null
    join samenwerking.school s on s.id = o.school_id
    where b.zin <> '' and (toegang.rol() = 'procesbegeleider' or overleg.team(o.school_id))
    order by o.op desc, o.id desc limit 200;
end;

revoke execute on all functions in schema overleg from public;
grant execute on function overleg.mentoren_gevraagd(bigint, date), overleg.mentorvraag(text), overleg.mentorvraag_gesteld(text, text),
    overleg.toestemming_gevraagd(bigint, date), overleg.patronen() to vliegwiel_app;

-- Whoever thought along about a casus that was decided on, without its name, reads it until the meeting is closed, and never beyond the own day.
create function overleg.gasten_gaan() returns trigger
    language plpgsql security definer set search_path = pg_catalog, overleg
as $$
begin
    with gestopt as (
        update ondersteuning.bespreking g set beeindigd_op = now()
        where g.beeindigd_op is null and g.casus_id in (
            select b.casus_id from overleg.teambesluit b where b.overleg_id = new.id and b.besluit <> 'later')
        returning g.sleutel)
    update ondersteuning.taak t set klaar_op = now(), versie = t.versie + 1
    from gestopt g where t.adres = '/besprekingen/' || g.sleutel and t.klaar_op is null;
    return null;
end
$$;
create trigger gasten_gaan after update of afgerond_op on overleg.overleg for each row when (old.afgerond_op is null and new.afgerond_op is not null)
    execute function overleg.gasten_gaan();
revoke execute on function overleg.gasten_gaan() from public;
