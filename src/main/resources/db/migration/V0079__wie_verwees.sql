-- An order without a request came from the gemeente itself, where the gemeente delivers requests for orders; a request for a change (JW317)
-- says nothing about that.
create or replace view jeugdhulp.opdracht with (security_invoker = true) as
with nu as (
    select distinct on (t.gemeente_id, t.toewijzing) t.gemeente_id, t.toewijzing, t.client, t.aanbieder, t.referentie, t.categorie, t.product,
           t.van, t.tot, t.reden, t.budget_cent,
           (min(t.toegewezen_op) over (partition by t.gemeente_id, t.toewijzing))::date as gegeven_op
    from jeugdhulp.toewijzing t
    order by t.gemeente_id, t.toewijzing, t.toegewezen_op desc, t.dagtekening desc, t.bericht desc),
gevraagd as (
    select distinct on (v.gemeente_id, v.aanbieder, v.referentie) v.gemeente_id, v.aanbieder, v.referentie, v.verwijzer
    from jeugdhulp.verzoek v where v.soort = 'toewijzing'
    order by v.gemeente_id, v.aanbieder, v.referentie, v.dagtekening desc, v.bericht desc)
select nu.*, coalesce(g.verwijzer, case when exists (select from jeugdhulp.verzoek v where v.gemeente_id = nu.gemeente_id and v.soort = 'toewijzing') then '01' end) as verwijzer
from nu left join gevraagd g using (gemeente_id, aanbieder, referentie)
where nu.reden is distinct from '13';

grant create on schema monitor to monitor_bron;
set role monitor_bron;
create or replace view monitor.jeugdhulp_opdracht as
with nu as (
    select distinct on (t.gemeente_id, t.toewijzing) t.gemeente_id, t.toewijzing, t.client, t.aanbieder, t.referentie, t.categorie, t.product,
           t.van, t.tot, t.reden, t.budget_cent,
           (min(t.toegewezen_op) over (partition by t.gemeente_id, t.toewijzing))::date as gegeven_op
    from jeugdhulp.toewijzing t
    order by t.gemeente_id, t.toewijzing, t.toegewezen_op desc, t.dagtekening desc, t.bericht desc),
gevraagd as (
    select distinct on (v.gemeente_id, v.aanbieder, v.referentie) v.gemeente_id, v.aanbieder, v.referentie, v.verwijzer
    from jeugdhulp.verzoek v where v.soort = 'toewijzing'
    order by v.gemeente_id, v.aanbieder, v.referentie, v.dagtekening desc, v.bericht desc)
select nu.*, coalesce(g.verwijzer, case when exists (select from jeugdhulp.verzoek v where v.gemeente_id = nu.gemeente_id and v.soort = 'toewijzing') then '01' end) as verwijzer
from nu left join gevraagd g using (gemeente_id, aanbieder, referentie)
where nu.reden is distinct from '13';
reset role;
revoke create on schema monitor from monitor_bron;
