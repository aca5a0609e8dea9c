-- Mijn werk: since when a task waits; and what the jobs of each morning may read, column by column.
alter table ondersteuning.taak add column wacht_sinds date;
alter table ondersteuning.taak add column herinnering text unique;   -- key of the reminder that made it: never twice

-- The reminders read keys, dates and kinds. No name, no class, no sentence that somebody wrote.
revoke select on toegang.account, toegang.aanstelling, samenwerking.medewerker, leerling.gezag, leerling.inschrijving,
    leerling.betrokkene, toestemming.antwoord, toestemming.uitzondering, toestemming.noodtoegang, ondersteuning.taak from taak_herinnering;
grant select (casus_id, account_id, eerste_verantwoordelijke, tot) on leerling.betrokkene to taak_herinnering;
grant select (id, casus_id, doel, jeugdige_id, ouder_id, uitkomst, op, geldig_tot) on toestemming.antwoord to taak_herinnering;
grant select (id, casus_id, op, beoordelen_voor, beoordeeld_op) on toestemming.noodtoegang to taak_herinnering;
grant select (casus_id, signaal_id, soort, herinnering, klaar_op) on ondersteuning.taak to taak_herinnering;
grant select (wie, casus_id, categorie, tot) on toegang.inzage to taak_herinnering;
grant select (id, school_id, reageren_voor, beoordeeld_op) on ondersteuning.signaal to taak_herinnering;
grant select (casus_id, gesteld_op, vervallen_op) on ondersteuning.doel to taak_herinnering;
grant select (casus_id, op) on ondersteuning.cijfer, ondersteuning.evaluatie to taak_herinnering;
create policy herinnering on toegang.inzage for select to taak_herinnering using (categorie = 'kern' and tot > now());
create policy herinnering on ondersteuning.signaal for select to taak_herinnering using (beoordeeld_op is null);
create policy herinnering on ondersteuning.doel for select to taak_herinnering using (vervallen_op is null);
create policy herinnering on ondersteuning.cijfer for select to taak_herinnering using (true);
create policy herinnering on ondersteuning.evaluatie for select to taak_herinnering using (true);

-- Access ends by its own date. What begins on a birthday (the young person of 12 reads the own file) is computed the morning after;
-- the days are a window, so that days on which nothing ran are made up for.
create function toestemming.herberekend_na_dag(sinds date, vandaag date) returns int
    language plpgsql volatile security definer set search_path = pg_catalog, toestemming
as $$
declare
    casus bigint;
    aantal int := 0;
begin
    for casus in
        select k.id from leerling.casus k join leerling.jeugdige j on j.id = k.jeugdige_id
        where exists (select from unnest(array[12, 16, 18]) l
                      where (j.geboortedatum + make_interval(years => l))::date between sinds and vandaag)
           or exists (select from toestemming.antwoord a where a.casus_id = k.id and a.geldig_tot between sinds and vandaag)
           or exists (select from toestemming.uitzondering u where u.casus_id = k.id and u.tot between sinds and vandaag)
        order by k.id
    loop
        perform toestemming.herberekend(casus);
        aantal := aantal + 1;
    end loop;
    return aantal;
end
$$;
revoke execute on function toestemming.herberekend_na_dag(date, date) from public;
grant execute on function toestemming.herberekend_na_dag(date, date) to taak_herinnering;
