-- Compares every limit with the newest value of the pilot schools in this publication, and brings news to whose limit is passed now and was not before.
with laatste as (
    select distinct on (u.indicator) u.indicator, u.waarde
    from monitor.uitkomst u
    where u.peiling_id = :peiling and u.groep = 'pilot' and u.waarde is not null
      and u.tabel in ('groep × maand', 'groep × trimester', 'groep × schooljaar')
    order by u.indicator, case u.periode when 'maand' then 0 when 'trimester' then 1 else 2 end, u.moment desc),
nu as (
    select g.id, case g.kant when 'boven' then l.waarde > g.waarde else l.waarde < g.waarde end as over
    from monitor.grens g join laatste l on l.indicator = g.indicator),
veranderd as (
    update monitor.grens g set over = nu.over from nu
    where g.id = nu.id and g.over is distinct from nu.over
    returning g.account_id, g.over)
insert into attendering.nieuws (soort, onderwerp, account_id)
select distinct 'grens', :sleutel, v.account_id from veranderd v where v.over
on conflict do nothing
