-- Per school that exists: the last delivered day, how many days of the expected month lie in a delivery, and the last two deliveries.
select s.id as school_id, s.sleutel as school, s.korte_naam as naam, max(l.periode_tot) as geleverd_tot,
       coalesce((select count(distinct d) from levering.levering m
                 cross join lateral generate_series(greatest(m.periode_van, :van::date)::timestamp, least(m.periode_tot, :tot::date)::timestamp, interval '1 day') d
                 where m.school_id = s.id and m.soort = 'verzuim' and m.verwerkt_op is not null and m.vervangen_door is null
                   and m.ingetrokken_op is null and m.periode_van <= :tot and m.periode_tot >= :van and extract(isodow from d) < 6), 0) as dagen,
       coalesce(a.regels, 0) as regels, coalesce(a.fouten, 0) as fouten, a.periode_van as laatste_van, a.periode_tot as laatste_tot,
       b.regels as vorige_regels, b.periode_van as vorige_van, b.periode_tot as vorige_tot
from samenwerking.school s
left join levering.levering l on l.school_id = s.id and l.soort = 'verzuim' and l.verwerkt_op is not null and l.ingetrokken_op is null
left join lateral (select m.regels, m.fouten, m.periode_van, m.periode_tot from levering.levering m
     where m.school_id = s.id and m.soort = 'verzuim' and m.verwerkt_op is not null and m.ingetrokken_op is null and m.vervangen_door is null
     order by m.periode_tot desc, m.id desc limit 1) a on true
left join lateral (select m.regels, m.periode_van, m.periode_tot from levering.levering m
     where m.school_id = s.id and m.soort = 'verzuim' and m.verwerkt_op is not null and m.ingetrokken_op is null and m.vervangen_door is null
     order by m.periode_tot desc, m.id desc offset 1 limit 1) b on true
where (s.geldig_tot is null or s.geldig_tot > :tot)
  and (toegang.rol() in ('beheerder', 'beleid') or s.id = any ((select toegang.scholen())::bigint[]))
group by s.id, a.regels, a.fouten, a.periode_van, a.periode_tot, b.regels, b.periode_van, b.periode_tot
order by s.korte_naam
limit 500
