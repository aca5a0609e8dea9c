-- Per kind and party that this reader may see: until when it was delivered, when it came, and the last two that stand.
with partij as (
    select 'school' as wie, s.id, s.sleutel, s.korte_naam as naam, coalesce(v.naam, '') as verband
    from samenwerking.school s left join samenwerking.organisatie v on v.id = s.swv_id
    where (s.geldig_tot is null or s.geldig_tot > :vandaag)
      and (toegang.rol() in ('beheerder', 'beleid') or s.id = any ((select toegang.scholen())::bigint[]))
    union all
    select 'gemeente', o.id, o.sleutel, o.naam, '' from samenwerking.organisatie o
    where o.soort = 'gemeente' and (o.geldig_tot is null or o.geldig_tot > :vandaag)
      and (toegang.rol() in ('beheerder', 'beleid') or o.id = any ((select toegang.organisaties())::bigint[]))
    union all
    select 'regio', 0, 'regio', 'De regio', '' where toegang.rol() in ('beheerder', 'beleid')),
ritme as (
    select * from unnest(string_to_array(:soorten, ','), string_to_array(:wies, ',')) as r (soort, wie)),
stand as (
    select l.soort, l.school_id, l.gemeente_id, l.periode_van, l.periode_tot, l.regels, l.fouten, l.sha256,
           (l.ontvangen_op at time zone 'Europe/Amsterdam')::date as ontvangen_op,
           row_number() over (partition by l.soort, l.school_id, l.gemeente_id
                              order by coalesce(l.periode_tot, l.ontvangen_op::date) desc, l.id desc) as nummer
    from levering.levering l
    where l.verwerkt_op is not null and l.vervangen_door is null and l.ingetrokken_op is null
      and l.soort = any (string_to_array(:soorten, ',')))
select r.soort, p.wie, p.id, p.sleutel as partij, p.naam, p.verband, a.periode_van as laatste_van, a.periode_tot as laatste_tot, a.ontvangen_op,
       coalesce(a.regels, 0) as regels, coalesce(a.fouten, 0) as fouten, b.periode_van as vorige_van, b.periode_tot as vorige_tot,
       b.regels as vorige_regels, coalesce(a.sha256 = b.sha256, false) as zelfde,
       (select count(distinct d) from stand m
        cross join lateral generate_series(greatest(m.periode_van, :van::date)::timestamp, least(m.periode_tot, :tot::date)::timestamp, interval '1 day') d
        where r.soort = 'verzuim' and m.soort = 'verzuim' and m.school_id = p.id and m.periode_van <= :tot and m.periode_tot >= :van
          and extract(isodow from d) < 6) as dagen
from ritme r
join partij p on p.wie = r.wie
left join stand a on a.nummer = 1 and a.soort = r.soort and coalesce(a.school_id, a.gemeente_id, 0) = p.id and (a.school_id is null) = (p.wie <> 'school')
left join stand b on b.nummer = 2 and b.soort = r.soort and coalesce(b.school_id, b.gemeente_id, 0) = p.id and (b.school_id is null) = (p.wie <> 'school')
order by p.naam, p.id
limit 2000
