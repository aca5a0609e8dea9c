-- What pages ask most, of a casus that is known by then. Policies make a list of all casussen of the reader for each table that a statement
-- names; these functions of the owner ask once about the casussen that the page is about, and show nothing of any other (decision 0103).

-- The casus with this key as the top of its pages shows it, and what this reader may see of it, with the strongest ground first.
create function leerling.casuskop(van text)
    returns table (id bigint, sleutel text, nummer text, jeugdige_id bigint, school_id bigint, vorige_id bigint, terugkeer_reden text,
                   signaal_op date, geopend_op date, verkennen_op date, plan_op date, ondersteuning_op date, afronden_op date, nazorg_op date,
                   gesloten_op date, aanpak text, fase text, versie int, jeugdige_sleutel text, roepnaam text, naam text, geboortedatum date,
                   klas text, schoolsoort text, school text, werkwijze int,
                   werk boolean, schrijven boolean, verzuim boolean, beheren boolean, grond text, tot timestamptz)
    language sql stable rows 1 security definer set search_path = pg_catalog, leerling
begin atomic
    select c.id, c.sleutel, c.nummer, c.jeugdige_id, c.school_id, c.vorige_id, c.terugkeer_reden, c.signaal_op, c.geopend_op, c.verkennen_op,
           c.plan_op, c.ondersteuning_op, c.afronden_op, c.nazorg_op, c.gesloten_op, c.aanpak, c.fase, c.versie, j.sleutel, j.roepnaam,
           concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam), j.geboortedatum,
           coalesce(n.klas, ''), coalesce(n.schoolsoort, ''), s.naam, x.nummer, z.werk, z.schrijven, z.verzuim, z.beheren, z.grond, z.tot
    from leerling.casus c
    cross join lateral (
        select bool_or(i.categorie = 'kern') as kern, bool_or(i.categorie = 'werk') as werk, bool_or(i.categorie = 'verzuim') as verzuim,
               bool_or(i.categorie = 'werk' and i.schrijven) as schrijven, bool_or(i.categorie = 'kern' and i.schrijven) as beheren,
               (array_agg(i.grond order by g.voor))[1] as grond, (array_agg(nullif(i.tot, 'infinity') order by g.voor))[1] as tot
        from toegang.inzage i
        cross join lateral (select case when i.categorie = 'werk' then 0 else 10 end + array_position(
             array['toestemming', 'uitzondering', 'houder', 'noodtoegang', 'schooldossier', 'eigen'], i.grond) as voor) g
        where i.casus_id = c.id and i.wie = any (toegang.sleutels()) and i.tot > now()) z
    left join leerling.casuswerkwijze x on x.casus_id = c.id
    join leerling.jeugdige j on j.id = c.jeugdige_id
    join samenwerking.school s on s.id = c.school_id
    left join lateral (select r.klas, r.schoolsoort from leerling.inschrijving r
         where r.jeugdige_id = c.jeugdige_id and r.school_id = c.school_id order by r.van desc limit 1) n on true
    where c.sleutel = casuskop.van and z.kern;
end;

-- The young person of a casus and whoever was ever tied to them as a parent; tot: when that tie ended. Nobody of a casus that is not this reader's.
create function leerling.gezin(van bigint)
    returns table (soort text, persoon_id bigint, sleutel text, naam text, relatie text, tot date)
    language sql stable rows 3 security definer set search_path = pg_catalog, leerling
begin atomic
    select p.* from leerling.casus c
    cross join lateral (
        select 'j', j.id, 'j', j.roepnaam, 'jeugdige', null::date from leerling.jeugdige j where j.id = c.jeugdige_id
        union all
        select 'o', o.id, o.sleutel, o.naam, g.relatie, g.tot
        from leerling.gezag g join leerling.ouder o on o.id = g.ouder_id where g.jeugdige_id = c.jeugdige_id) p
    where c.id = gezin.van and toegang.ziet(gezin.van, 'kern');
end;

-- What a list says of consent for each of these casussen that the reader may see: whether the help may be shared (for whom a
-- purpose lets read along: that purpose), until when, and what was asked
-- and not yet answered. For staff: a parent may know the own answers only.
create function toestemming.standen(casussen bigint[], vandaag date)
    returns table (casus_id bigint, nodig bigint, ontbreekt bigint, tot date, nee boolean, ander_nodig bigint, ander_ontbreekt bigint, uitzondering boolean)
    language sql stable security definer set search_path = pg_catalog, toestemming
begin atomic
    with zicht as materialized (
        select distinct i.casus_id as id from toegang.inzage i
        where i.wie = any (toegang.sleutels()) and i.categorie = 'kern' and i.tot > now() and i.casus_id = any (standen.casussen)
          and toegang.rol() not in ('jeugdige', 'ouder')),
    leesbaar as materialized (select l.doelen, case when 'begeleiding' = any (l.doelen) then 'begeleiding' else l.doelen[1] end as hoofd
        from (select toestemming.leesbare_doelen() as doelen) l),
    doel as (
        select z.id, l.hoofd as doel from zicht z cross join leesbaar l
        union
        select a.casus_id, a.doel from toestemming.antwoord a join zicht z on z.id = a.casus_id
        where a.uitkomst = 'gevraagd' and a.doel = any ((select l.doelen from leesbaar l)::text[])),
    nodig as materialized (
        select n.casus_id, n.doel, n.soort, n.persoon_id
        from toestemming.nodig_van((select array_agg(z.id) from zicht z), array[standen.vandaag], null) n),
    persoon as (
        select d.id, d.doel, a.uitkomst, a.geldig_tot,
               a.uitkomst is not distinct from 'gegeven' and a.geldig_tot > standen.vandaag as ja
        from doel d
        join nodig n on n.casus_id = d.id and n.doel = d.doel
        left join lateral (
            select t.uitkomst, t.geldig_tot from toestemming.antwoord t
            where t.casus_id = d.id and t.doel = d.doel
              and (t.jeugdige_id = n.persoon_id and n.soort = 'j' or t.ouder_id = n.persoon_id and n.soort = 'o')
            order by t.op desc, t.id desc limit 1) a on true),
    stand as (
        select p.id, p.doel, count(*) as nodig, count(*) filter (where not p.ja) as ontbreekt, min(p.geldig_tot) as tot,
               bool_or(p.uitkomst in ('geweigerd', 'ingetrokken')) as nee, bool_or(p.uitkomst = 'gevraagd') as gevraagd
        from persoon p group by p.id, p.doel)
    select z.id, coalesce(b.nodig, 0), coalesce(b.ontbreekt, 1), b.tot, coalesce(b.nee, false), coalesce(o.nodig, 0), coalesce(o.ontbreekt, 0),
           exists (select from toestemming.uitzondering u where u.casus_id = z.id and u.bevestigd_op is not null
                   and u.beeindigd_op is null and u.tot > standen.vandaag)
    from zicht z
    left join stand b on b.id = z.id and b.doel = (select l.hoofd from leesbaar l)
    left join lateral (select s.nodig, s.ontbreekt from stand s
         where s.id = z.id and s.doel <> (select l.hoofd from leesbaar l) and s.gevraagd and not s.nee order by s.doel limit 1) o on true;
end;

-- Pupils of open casussen that this reader may write in: who works on them with consent, and the OCO of the school. All (''), one casus, or
-- who fits these first letters.
create function ondersteuning.leerlingkeuzes(een text, letters text, hoogstens int)
    returns table (sleutel text, casus_id bigint, jeugdige_id bigint, roepnaam text, naam text, klas text)
    language sql stable security definer set search_path = pg_catalog, ondersteuning
begin atomic
    select c.sleutel, c.id, c.jeugdige_id, j.roepnaam, concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam), coalesce(i.klas, '')
    from leerling.casus c
    join leerling.jeugdige j on j.id = c.jeugdige_id
    left join lateral (select n.klas from leerling.inschrijving n
         where n.jeugdige_id = c.jeugdige_id and n.school_id = c.school_id order by n.van desc limit 1) i on true
    where c.gesloten_op is null
      and c.id = any (array(
          select i.casus_id from toegang.inzage i where i.wie = any (toegang.sleutels()) and i.categorie in ('kern', 'werk') and i.tot > now()
          group by i.casus_id having bool_or(i.categorie = 'kern') and bool_or(i.categorie = 'werk' and i.schrijven)))
      and (leerlingkeuzes.een = '' or c.sleutel = leerlingkeuzes.een)
      and (leerlingkeuzes.letters = '' or exists (
           select from (values (j.roepnaam || ' ' || j.achternaam), (j.achternaam || ' ' || j.roepnaam),
               (concat_ws(' ', j.roepnaam, nullif(j.tussenvoegsel, ''), j.achternaam)),
               (concat_ws(' ', nullif(j.tussenvoegsel, ''), j.achternaam))) d (deel)
           where starts_with(leerling.zoekvorm(d.deel), leerling.zoekvorm(leerlingkeuzes.letters))))
    order by j.roepnaam, j.achternaam, c.id
    limit leerlingkeuzes.hoogstens;
end;

revoke execute on function leerling.casuskop(text), leerling.gezin(bigint), toestemming.standen(bigint[], date),
    ondersteuning.leerlingkeuzes(text, text, int) from public;
grant execute on function leerling.casuskop(text), leerling.gezin(bigint), toestemming.standen(bigint[], date),
    ondersteuning.leerlingkeuzes(text, text, int) to vliegwiel_app;
