-- Routes go through the peiling: steps as days, who referred and to which kind of help as codes, never a name or a question.
grant select (school_id, verwijzer_id, casus_id, ontvangen_op, reageren_voor, aangenomen_op, contact_op, geweigerd_op, gedaan_op, herroepen_op, team_eerst)
    on verwijzing.inverwijzing to monitor_bron;
grant select (id, soort) on verwijzing.verwijzer to monitor_bron;
grant select (casus_id, school_id, van_school_id, hulpsoort, vorige_soort, verzonden_op, aangenomen_op, geweigerd_op, begonnen_op, gedaan_op, herroepen_op, vervallen_op)
    on verwijzing.uitverwijzing to monitor_bron;
-- Who objects is not counted; a referral that belongs to no casus yet says of nobody who it is.
create policy monitor on verwijzing.inverwijzing for select to monitor_bron
    using (casus_id is null or casus_id in (select c.id from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id));
create policy monitor on verwijzing.verwijzer for select to monitor_bron using (true);
create policy monitor on verwijzing.uitverwijzing for select to monitor_bron
    using (casus_id in (select c.id from leerling.casus c join leerling.jeugdige j on j.id = c.jeugdige_id));

-- From light to heavy, in the order of kennis/codelijsten/hulpsoort.csv.
create function verwijzing.zwaarte(hulpsoort text) returns int language sql immutable parallel safe
    return array_position(array['school', 'buurt', 'preventief', 'gebiedsteam', 'gespecialiseerd'], hulpsoort) - 1;
revoke execute on function verwijzing.zwaarte(text) from public;
grant execute on function verwijzing.zwaarte(text) to monitor_bron, taak_peiling;

grant create on schema monitor to monitor_bron;
set role monitor_bron;
create view monitor.inverwijzing as
with i as (
    select i.school_id, v.soort, i.ontvangen_op::date as ontvangen, i.reageren_voor, monitor.bekend(i.aangenomen_op::date) as aangenomen,
           monitor.bekend(i.contact_op) as contact, monitor.bekend(i.geweigerd_op::date) as geweigerd,
           monitor.bekend(i.gedaan_op::date) as gedaan, monitor.bekend(i.herroepen_op::date) as herroepen, i.team_eerst
    from verwijzing.inverwijzing i join verwijzing.verwijzer v on v.id = i.verwijzer_id)
select i.school_id as school, i.soort as verwijzer, monitor.dag(i.ontvangen) as ontvangen_dag, monitor.maand(i.ontvangen) as maand,
       monitor.dag(i.reageren_voor) as reageren_dag, monitor.dag(least(i.aangenomen, i.geweigerd)) as antwoord_dag, monitor.dag(i.contact) as contact_dag,
       monitor.dag(least(i.geweigerd, i.gedaan, i.herroepen)) as klaar_dag, case when i.geweigerd is null then 0 else 1 end as geweigerd,
       case i.team_eerst when true then 1 when false then 0 end as team_eerst
from i where monitor.bekend(i.ontvangen) is not null;

create view monitor.uitverwijzing as
with u as (
    select u.casus_id, coalesce(u.van_school_id, u.school_id) as school_id, u.hulpsoort, u.vorige_soort, u.verzonden_op::date as verzonden,
           monitor.bekend(u.aangenomen_op::date) as aangenomen, monitor.bekend(u.geweigerd_op::date) as geweigerd, monitor.bekend(u.begonnen_op) as begonnen,
           monitor.bekend(u.herroepen_op::date) as herroepen, monitor.bekend(u.vervallen_op::date) as vervallen
    from verwijzing.uitverwijzing u)
select monitor.pseudoniem('casus', u.casus_id) as casus, u.school_id as school, u.hulpsoort,
       case when verwijzing.zwaarte(u.hulpsoort) < 3 then 1 else 0 end as licht,
       sign(verwijzing.zwaarte(u.hulpsoort) - verwijzing.zwaarte(u.vorige_soort))::int as stap,
       monitor.dag(u.verzonden) as verzonden_dag, monitor.maand(u.verzonden) as maand, monitor.dag(least(u.aangenomen, u.geweigerd)) as antwoord_dag,
       monitor.dag(u.begonnen) as begonnen_dag, monitor.dag(least(u.geweigerd, u.herroepen, u.vervallen)) as gestopt_dag,
       case when u.geweigerd is null then 0 else 1 end as geweigerd
from u where monitor.bekend(u.verzonden) is not null;
grant select on monitor.inverwijzing, monitor.uitverwijzing to taak_peiling;
reset role;
revoke create on schema monitor from monitor_bron;
