-- The casus as people work in it: what the school's own part knows, earlier words of a contact, and notes that are wiped.

-- Who works on a casus is kern, so its line in the timeline is too, before any consent.
drop policy kern on ondersteuning.gebeurtenis;
drop policy kern_schrijven on ondersteuning.gebeurtenis;
create policy kern on ondersteuning.gebeurtenis for select to vliegwiel_app
    using (soort in ('fase', 'toestemming', 'betrokkene', 'overdracht') and casus_id + 0 = any ((select toegang.casussen('kern'))::bigint[]));
create policy kern_schrijven on ondersteuning.gebeurtenis for insert to vliegwiel_app
    with check (soort in ('fase', 'toestemming', 'betrokkene', 'overdracht') and toegang.ziet(casus_id, 'kern', 'bijhouder'));

-- What a contact said before it was changed: the family may have read it. A werknotitie leaves no trace.
create table ondersteuning.contactversie (
    id          bigint generated always as identity primary key,
    contact_id  bigint not null references ondersteuning.contact on delete cascade,
    casus_id    bigint not null references leerling.casus,
    op          date not null,
    met         text not null,
    notitie     text not null,
    door        bigint references toegang.account,
    tot         timestamptz not null default clock_timestamp(),
    regime      text not null default 'preventie',
    bewaar_tot  date
);
create index on ondersteuning.contactversie (contact_id);
create index on ondersteuning.contactversie (casus_id);
grant select, insert on ondersteuning.contactversie to vliegwiel_app;
alter table ondersteuning.contactversie enable row level security;
create policy lezen on ondersteuning.contactversie for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[]));
create policy schrijven on ondersteuning.contactversie for insert to vliegwiel_app
    with check (toegang.ziet(casus_id, 'werk', 'schrijver'));

create policy gesloten on ondersteuning.contactversie as restrictive for insert to vliegwiel_app
    with check (leerling.casus_open(casus_id));

-- A werknotitie is gone on its day, also when the job that deletes it is late.
alter policy lezen on ondersteuning.contact
    using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[])
           and (not werknotitie or (door = (select toegang.lezer()) and wissen_op > current_date)));

-- The open tasks and moments of aftercare of one colleague in a casus become those of another. Also where whoever hands over may not read
-- them, for want of consent: work may not stay with somebody who is ill. Back: what came from that colleague, and an introduction that waits.
create function ondersteuning.werk_overgedragen(van_casus bigint, van bigint, naar bigint, terug boolean) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    if not toegang.ziet(van_casus, 'kern', 'bijhouder') then
        raise exception 'werk_overgedragen: geen recht' using errcode = '42501';
    end if;
    update ondersteuning.taak t
    set wie = 'a' || naar, overgedragen_van = case when terug then null else van end, versie = versie + 1
    where t.casus_id = van_casus and t.wie = 'a' || van and t.klaar_op is null and (not terug or t.overgedragen_van = naar);
    update ondersteuning.nazorg n set account_id = naar, overgedragen_van = case when terug then null else van end
    where n.casus_id = van_casus and n.account_id = van and n.gedaan_op is null and n.vervallen_op is null and (not terug or n.overgedragen_van = naar);
    if terug then
        update ondersteuning.taak t set klaar_op = now(), versie = versie + 1
        where t.casus_id = van_casus and t.wie = 'a' || van and t.soort = 'kennismaken' and t.klaar_op is null;
    end if;
end
$$;
revoke execute on function ondersteuning.werk_overgedragen(bigint, bigint, bigint, boolean) from public;
grant execute on function ondersteuning.werk_overgedragen(bigint, bigint, bigint, boolean) to vliegwiel_app;
