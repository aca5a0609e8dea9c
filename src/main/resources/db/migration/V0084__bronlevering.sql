-- Every kind of delivery behind a peiling, not only absence: pupils, linking and agreements of a school, messages of a gemeente, counts of
-- DUO, tables of CBS, and what systems of referrers sent.
grant select (door_systeem) on verwijzing.inverwijzing to monitor_bron;
grant select (gemeente_id) on levering.levering to monitor_bron;

grant create on schema monitor to monitor_bron;
set role monitor_bron;
-- school and gemeente both empty: of the whole region
create view monitor.bronlevering as
select l.school_id as school, l.gemeente_id as gemeente, l.soort, monitor.dag(l.periode_van) as van_dag, monitor.dag(l.periode_tot) as tot_dag,
       monitor.dag(l.ontvangen_op::date) as ontvangen_dag, l.regels, l.fouten,
       nullif(('x' || lpad(left(encode(l.sha256, 'hex'), 16), 16, '0'))::bit(64)::bigint, 0) as kenmerk
from levering.levering l
where l.verwerkt_op is not null and l.vervangen_door is null and l.ingetrokken_op is null
union all
select i.school_id, null, 'verwijzing', monitor.dag(min(i.ontvangen_op)::date), monitor.dag(max(i.ontvangen_op)::date),
       monitor.dag(max(i.ontvangen_op)::date), count(*), 0, null
from verwijzing.inverwijzing i where i.door_systeem group by i.school_id;
grant select on monitor.bronlevering to taak_peiling;
reset role;
revoke create on schema monitor from monitor_bron;
