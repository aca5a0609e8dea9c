-- What to say of consent for each of these casussen: whether the help may be shared, until when, and what was asked and not yet answered.
with zicht as (
    select c.id from leerling.casus c where c.id = any (:casussen)),
doel as (
    select z.id, d.doel from zicht z cross join (values ('begeleiding')) d (doel)
    union
    select a.casus_id, a.doel from toestemming.antwoord a join zicht z on z.id = a.casus_id where a.uitkomst = 'gevraagd'),
nodig as materialized (
    select n.casus_id, n.doel, n.soort, n.persoon_id from toestemming.nodig_in(:casussen, :vandaag) n),
persoon as (
    select d.id, d.doel, a.uitkomst, a.geldig_tot,
           a.uitkomst is not distinct from 'gegeven' and a.geldig_tot > :vandaag as ja
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
select z.id as casus_id, coalesce(b.nodig, 0) as nodig, coalesce(b.ontbreekt, 1) as ontbreekt, b.tot,
       coalesce(b.nee, false) as nee, coalesce(o.nodig, 0) as ander_nodig, coalesce(o.ontbreekt, 0) as ander_ontbreekt,
       exists (select from toestemming.uitzondering u where u.casus_id = z.id and u.bevestigd_op is not null
               and u.beeindigd_op is null and u.tot > :vandaag) as uitzondering
from zicht z
left join stand b on b.id = z.id and b.doel = 'begeleiding'
left join lateral (select s.nodig, s.ontbreekt from stand s
     where s.id = z.id and s.doel <> 'begeleiding' and s.gevraagd and not s.nee order by s.doel limit 1) o on true
