-- What follows from the rows of messages. One text makes two views: for who works at the gemeente (with the policies of the reader)
-- and for the monitor (with those of monitor_bron).
grant usage on schema jeugdhulp to taak_peiling;
grant select on jeugdhulp.toewijzing, jeugdhulp.start, jeugdhulp.stop, jeugdhulp.verzoek, jeugdhulp.prestatie to monitor_bron;
create policy monitor on jeugdhulp.toewijzing for select to monitor_bron using (true);
create policy monitor on jeugdhulp.start for select to monitor_bron using (true);
create policy monitor on jeugdhulp.stop for select to monitor_bron using (true);
create policy monitor on jeugdhulp.verzoek for select to monitor_bron using (true);
create policy monitor on jeugdhulp.prestatie for select to monitor_bron using (true);

create procedure jeugdhulp.tweemaal(naam text, vraag text) language plpgsql as $$
begin
    execute format('create view jeugdhulp.%I with (security_invoker = true) as %s', naam, vraag);
    execute format('grant select on jeugdhulp.%I to vliegwiel_app', naam);
    execute format('create view monitor.jeugdhulp_%s as %s', naam,
        replace(replace(vraag, 'jeugdhulp.opdracht', 'monitor.jeugdhulp_opdracht'), 'jeugdhulp.hulp', 'monitor.jeugdhulp_hulp'));
    execute format('alter view monitor.jeugdhulp_%s owner to monitor_bron', naam);
end
$$;
grant create on schema monitor to monitor_bron;

-- An order as it stands now, when it was first given, and who referred: the request of the provider says so. Where a gemeente delivers
-- requests for orders, an order without one came from the gemeente itself; where it delivers none, nobody knows. A request for a change (JW317)
-- says nothing about that.
call jeugdhulp.tweemaal('opdracht', $$
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
where nu.reden is distinct from '13'
$$);

-- Help as it stands now: each start that was not taken back, with its end when there is one. Reason 20 is a pause.
call jeugdhulp.tweemaal('hulp', $$
with begonnen as (
    select distinct on (s.gemeente_id, s.client, s.aanbieder, s.toewijzing, s.categorie, s.product, s.begin) s.*
    from jeugdhulp.start s
    order by s.gemeente_id, s.client, s.aanbieder, s.toewijzing, s.categorie, s.product, s.begin, s.dagtekening desc, s.verwijderd desc, s.bericht desc),
gestopt as (
    select distinct on (s.gemeente_id, s.client, s.aanbieder, s.toewijzing, s.categorie, s.product, s.begin, s.einde, s.reden) s.*
    from jeugdhulp.stop s
    order by s.gemeente_id, s.client, s.aanbieder, s.toewijzing, s.categorie, s.product, s.begin, s.einde, s.reden, s.dagtekening desc, s.verwijderd desc, s.bericht desc),
laatst as (
    select distinct on (g.gemeente_id, g.client, g.aanbieder, g.toewijzing, g.categorie, g.product, g.begin) g.*
    from gestopt g where not g.verwijderd and g.reden <> '20'
    order by g.gemeente_id, g.client, g.aanbieder, g.toewijzing, g.categorie, g.product, g.begin, g.dagtekening desc, g.einde desc, g.reden)
select b.gemeente_id, b.client, b.aanbieder, b.toewijzing, b.categorie, b.product, b.begin, l.einde, l.reden
from begonnen b left join laatst l using (gemeente_id, client, aanbieder, toewijzing, categorie, product, begin)
where not b.verwijderd
$$);

-- A trajectory as CBS counts it: the same form of help of the same provider, overlapping in time, is one.
call jeugdhulp.tweemaal('traject', $$
with op_rij as (
    select h.*, max(coalesce(h.einde, 'infinity'::date)) over (partition by h.gemeente_id, h.client, h.aanbieder, h.categorie
           order by h.begin, h.toewijzing, h.product rows between unbounded preceding and 1 preceding) as tot_nu_toe
    from jeugdhulp.hulp h),
genummerd as (
    select o.*, count(*) filter (where o.tot_nu_toe is null or o.begin > o.tot_nu_toe)
                over (partition by o.gemeente_id, o.client, o.aanbieder, o.categorie order by o.begin, o.toewijzing, o.product) as nummer
    from op_rij o)
select g.gemeente_id, g.client, g.aanbieder, g.categorie, g.nummer, min(g.begin) as begin,
       case when count(*) = count(g.einde) then max(g.einde) end as einde,
       case when count(*) = count(g.einde) then (array_agg(g.reden order by g.einde desc nulls last, g.reden))[1] end as reden,
       (array_agg(g.toewijzing order by g.begin, g.toewijzing))[1] as toewijzing
from genummerd g
group by g.gemeente_id, g.client, g.aanbieder, g.categorie, g.nummer
$$);

-- Each claimed line once, as it was claimed last.
call jeugdhulp.tweemaal('kosten', $$
select distinct on (p.gemeente_id, p.aanbieder, p.referentie) p.gemeente_id, p.client, p.aanbieder, p.toewijzing, p.categorie, p.van, p.tot, p.bedrag_cent
from jeugdhulp.prestatie p
order by p.gemeente_id, p.aanbieder, p.referentie, p.dagtekening desc, p.bericht desc, p.bedrag_cent
$$);
drop procedure jeugdhulp.tweemaal(text, text);

create view monitor.jeugdhulp as
select t.gemeente_id as gemeente, monitor.pseudoniem('jeugdhulp', t.client) as jeugdige, t.categorie,
       case when jeugdhulp.zwaar(t.categorie) then 1 else 0 end as zwaar, o.verwijzer,
       case when o.verwijzer in ('02', '03', '05') then 1 when o.verwijzer is not null then 0 end as medisch,
       monitor.dag(t.begin) as begin_dag, monitor.dag(monitor.bekend(t.einde)) as einde_dag, monitor.maand(t.begin) as begin_maand,
       case when monitor.bekend(t.einde) is not null then t.reden end as reden
from monitor.jeugdhulp_traject t
left join monitor.jeugdhulp_opdracht o on o.gemeente_id = t.gemeente_id and o.toewijzing = t.toewijzing
where monitor.bekend(t.begin) is not null;

-- From the order to the first day of help; who waits has no first day yet.
create view monitor.jeugdhulpwacht as
select o.gemeente_id as gemeente, monitor.dag(o.gegeven_op) as gegeven_dag, monitor.maand(o.gegeven_op) as gegeven_maand,
       monitor.dag(monitor.bekend(h.begin)) as begin_dag, monitor.dag(monitor.bekend(o.tot)) as tot_dag,
       case when jeugdhulp.zwaar(o.categorie) then 1 else 0 end as zwaar
from monitor.jeugdhulp_opdracht o
left join (select h.gemeente_id, h.toewijzing, min(h.begin) as begin from monitor.jeugdhulp_hulp h group by h.gemeente_id, h.toewijzing) h
       on h.gemeente_id = o.gemeente_id and h.toewijzing = o.toewijzing
where monitor.bekend(o.gegeven_op) is not null;

create view monitor.jeugdhulpkosten as
select k.gemeente_id as gemeente, monitor.pseudoniem('jeugdhulp', k.client) as jeugdige, k.categorie,
       case when jeugdhulp.zwaar(k.categorie) then 1 else 0 end as zwaar, monitor.maand(k.tot) as maand, k.bedrag_cent as cent
from monitor.jeugdhulp_kosten k
where monitor.bekend(k.tot) is not null;

alter view monitor.jeugdhulp owner to monitor_bron;
alter view monitor.jeugdhulpwacht owner to monitor_bron;
alter view monitor.jeugdhulpkosten owner to monitor_bron;
grant select on monitor.jeugdhulp, monitor.jeugdhulpwacht, monitor.jeugdhulpkosten to taak_peiling;
revoke create on schema monitor from monitor_bron;
