-- Answers to questionnaires as facts: which school, in which month its round ended, which question and how many points. There is nobody behind
-- them: the number of a filled in list only says which answers belong together. Only rounds that had ended on the day of the peiling.
grant select (id, lijst, school_id, uitgenodigd, van, tot) on ervaring.ronde to monitor_bron;
grant select on ervaring.invulling, ervaring.antwoord to monitor_bron;
create policy monitor on ervaring.ronde for select to monitor_bron using (true);
create policy monitor on ervaring.invulling for select to monitor_bron using (true);
create policy monitor on ervaring.antwoord for select to monitor_bron using (true);

grant create on schema monitor to monitor_bron;
set role monitor_bron;
create view monitor.vragenlijstantwoord as
select dense_rank() over (order by i.sleutel) as invulling, r.school_id as school, monitor.maand(greatest(r.tot - 1, r.van)) as maand, r.lijst,
       a.vraag, a.punten::int as punten
from ervaring.ronde r join ervaring.invulling i on i.ronde_id = r.id join ervaring.antwoord a on a.invulling = i.sleutel
where monitor.bekend(r.tot) is not null;

-- A row for everybody who was asked, so that a response is a share of people: antwoordde says for how many of the round an answer came, not whose.
create view monitor.uitgenodigde as
select r.school_id as school, monitor.maand(greatest(r.tot - 1, r.van)) as maand, r.lijst, case when n <= i.aantal then 1 else 0 end as antwoordde
from ervaring.ronde r
cross join lateral (select count(*)::int as aantal from ervaring.invulling i where i.ronde_id = r.id) i
cross join lateral generate_series(1, greatest(r.uitgenodigd, i.aantal)) n
where monitor.bekend(r.tot) is not null;
grant select on monitor.vragenlijstantwoord, monitor.uitgenodigde to taak_peiling;
reset role;
revoke create on schema monitor from monitor_bron;
