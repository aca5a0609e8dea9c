-- The change of school itself, on its day: a new casus with copies, access for the new school as far as the yes goes, the old one closes.
create function ondersteuning.overstap_gedaan(welke bigint) returns text
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
declare
    o record;
    c record;
    ja date;
    nieuw bigint;
    adres text;
begin
    select * into o from ondersteuning.overstap where id = welke and gedaan_op is null and ingetrokken_op is null and vervallen_op is null for update;
    select k.*, s.korte_naam as school into c from leerling.casus k join samenwerking.school s on s.id = k.school_id where k.id = o.casus_id for update of k;
    ja := toestemming.geldig_tot(c.id, 'overstap', current_date);
    if ja is null or c.gesloten_op is not null then
        update ondersteuning.overstap set vervallen_op = now() where id = o.id;
        insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, door)
        values ('a' || o.door, c.id, c.school_id, 'eigen', 'De overstap gaat niet door', 'Er is geen ja meer om het plan mee te geven.', current_date, null);
        return null;
    end if;

    insert into leerling.casus (nummer, jeugdige_id, school_id, signaal_op, geopend_op, verkennen_op, geopend_door, vorige_id, aanpak, overgenomen_op)
    values (to_char(o.op, 'YY') || '-' || lpad(nextval('leerling.casusnummer')::text, 4, '0'), c.jeugdige_id, o.naar_school_id, o.op, o.op, o.op,
            o.door, c.id, c.aanpak, o.op)
    returning id, '/leerlingen/' || sleutel into nieuw, adres;
    -- the school's own record, and the plan of before for as long as the family agreed; never for who made it at the old school
    insert into toegang.inzage (wie, casus_id, jeugdige_id, regime, categorie, schrijven, tot, grond)
    values ('oco@s' || o.naar_school_id, nieuw, c.jeugdige_id, 'onderwijs', 'kern', true, 'infinity', 'schooldossier'),
           ('oco@s' || o.naar_school_id, nieuw, c.jeugdige_id, 'preventie', 'werk', false, ja, 'schooldossier');
    insert into ondersteuning.overgenomen (casus_id, van_school_id, op, brief, bellen, cijfers, nazorg_op, opnieuw)
    select nieuw, c.school_id, o.op, o.brief, o.bellen,
           coalesce((select string_agg(d.kort || ': ' || l.cijfer, '; ' order by d.id) from ondersteuning.doel d
                     cross join lateral (select x.cijfer from ondersteuning.cijfer x where x.doel_id = d.id and x.gegeven_door = 'jeugdige' and x.ongedaan_op is null
                                         order by x.op desc, x.id desc limit 1) l
                     where d.casus_id = c.id and d.vervallen_op is null), ''),
           (select min(n.gepland_op) from ondersteuning.nazorg n where n.casus_id = c.id and n.gedaan_op is null and n.geen_reden is null and n.vervallen_op is null),
           coalesce((select array_agg(t.naam order by t.doel) from ondersteuning.overstap_blijft(c.id, o.naar_school_id, current_date) t where not t.blijft), '{}');
    insert into ondersteuning.doel (casus_id, tekst, kort, van_wie, uit_opp, gesteld_op, wie_helpt, afspraken, gesteld_door)
    select nieuw, d.tekst, d.kort, d.van_wie, d.uit_opp, o.op, '', d.afspraken, d.gesteld_door
    from ondersteuning.doel d where d.casus_id = c.id and d.vervallen_op is null order by d.id;
    insert into ondersteuning.kracht (casus_id, soort, tekst, op, door)
    select nieuw, k.soort, k.tekst, o.op, k.door from ondersteuning.kracht k where k.casus_id = c.id and k.vervallen_op is null order by k.id;
    -- the yes that goes along, as it was given: same day, same term, same way
    insert into toestemming.antwoord (casus_id, doel, jeugdige_id, ouder_id, uitkomst, op, geldig_tot, wijze, tekstversie, toelichting, door, regime)
    select distinct on (a.doel, a.jeugdige_id, a.ouder_id) nieuw, a.doel, a.jeugdige_id, a.ouder_id, a.uitkomst, a.op, a.geldig_tot, a.wijze, a.tekstversie,
           'Meegenomen bij de overstap.', a.door, a.regime
    from toestemming.antwoord a
    join ondersteuning.overstap_blijft(c.id, o.naar_school_id, current_date) t on t.doel = a.doel and t.blijft
    where a.casus_id = c.id and a.uitkomst <> 'gevraagd'
    order by a.doel, a.jeugdige_id, a.ouder_id, a.op desc, a.id desc;
    insert into ondersteuning.gebeurtenis (casus_id, soort, titel, tekst, door)
    values (nieuw, 'fase', 'Overgenomen van ' || c.school, '', o.door);
    insert into ondersteuning.taak (wie, casus_id, school_id, soort, titel, waarom, op, adres, door)
    values ('oco@s' || o.naar_school_id, nieuw, o.naar_school_id, 'eigen', 'Kennismaken: een leerling kwam met een plan',
            'Bel de vorige school en vraag opnieuw wat opnieuw gevraagd moet worden.', o.op, adres || '/overstap', null);

    perform ondersteuning.overstap_gesloten(c.id, o.op);
    update ondersteuning.overstap set gedaan_op = now() where id = o.id;
    insert into logboek.regel (gebeurtenis, object, object_id, casus_id, jeugdige_id, school_id, waarom)
    values ('wijzigen', 'overstap', o.id, c.id, c.jeugdige_id, c.school_id, 'toestemming'),
           ('vastleggen', 'casus', nieuw, nieuw, c.jeugdige_id, o.naar_school_id, 'toestemming');
    return adres;
end
$$;

-- The old file closes: nobody works in it, nobody of the old school reads it; its term begins.
create function ondersteuning.overstap_gesloten(oud bigint, dag date) returns void
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    update ondersteuning.traject set afgerond_op = greatest(dag, begonnen_op), reden = '05' where casus_id = oud and afgerond_op is null;
    update ondersteuning.taak set klaar_op = now(), versie = versie + 1 where casus_id = oud and klaar_op is null;
    insert into ondersteuning.gebeurtenis (casus_id, soort, titel, tekst, door) values (oud, 'fase', 'Overgedragen aan een andere school', '', null);
    update leerling.casus set overgedragen_op = dag, gesloten_op = dag, versie = versie + 1 where id = oud;
    update leerling.betrokkene set tot = now(), reden = 'overstap' where casus_id = oud and tot is null;
    update toegang.inzage set tot = now() where casus_id = oud and tot > now() and grond <> 'eigen';
end
$$;

-- By the job: what is due. By whoever prepared it: theirs, at once when it is for today.
create function ondersteuning.overstappen_gedaan(vandaag date) returns int
    language plpgsql security definer set search_path = pg_catalog, ondersteuning
as $$
declare
    aantal int := 0;
    welke bigint;
begin
    for welke in select o.id from ondersteuning.overstap o where o.op <= vandaag and o.gedaan_op is null and o.ingetrokken_op is null and o.vervallen_op is null
                 and (toegang.lezer() is null or o.door = toegang.lezer()) order by o.id loop
        perform ondersteuning.overstap_gedaan(welke);
        aantal := aantal + 1;
    end loop;
    return aantal;
end
$$;
revoke execute on function ondersteuning.overstap_gedaan(bigint), ondersteuning.overstap_gesloten(bigint, date), ondersteuning.overstappen_gedaan(date) from public;
grant execute on function ondersteuning.overstappen_gedaan(date) to vliegwiel_app, taak_herinnering;
