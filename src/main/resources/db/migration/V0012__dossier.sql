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
