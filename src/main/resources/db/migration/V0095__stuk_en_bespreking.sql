-- A file on the casus, such as a report. What it holds is enciphered with a key outside the database, and goes when it is removed; the line
-- that it was there stays. It falls under the consent and the term of its part. The family reads and opens it too, unless somebody decided why
-- not (Jeugdwet 7.3.10): then it is not there for them until it is opened, and gesloten_tot is the day to look at that again.
create table ondersteuning.stuk (
    id              bigint generated always as identity primary key,
    sleutel         text not null unique default toegang.sleutel(),
    casus_id        bigint not null references leerling.casus,
    titel           text not null check (length(titel) between 1 and 120),
    bestandsnaam    text not null check (length(bestandsnaam) between 1 and 200),
    soort           text not null check (soort in ('pdf', 'jpeg', 'png', 'odt', 'docx')),
    bytes           int not null check (bytes between 1 and 10485760),
    inhoud          bytea,
    vastgelegd_op   timestamptz not null default clock_timestamp(),
    door            bigint not null default toegang.lezer() references toegang.account,
    verwijderd_op   timestamptz,
    verwijderd_door bigint references toegang.account,
    verwijderd_om   text not null default '',
    regime          text not null default 'preventie' check (regime in ('onderwijs', 'preventie', 'jeugdhulp')),
    bewaar_tot      date,
    gesloten_om     text check (gesloten_om in ('ander', 'meldcode', 'ouders')),
    gesloten_tot    date,
    check ((gesloten_om is null) = (gesloten_tot is null)),
    check ((inhoud is null) = (verwijderd_op is not null)),
    check ((verwijderd_op is null) = (verwijderd_om = ''))
);
create index on ondersteuning.stuk (casus_id, id desc);
grant select, insert (sleutel, casus_id, titel, bestandsnaam, soort, bytes, inhoud, regime, gesloten_om, gesloten_tot),
    update (inhoud, verwijderd_op, verwijderd_door, verwijderd_om, gesloten_om, gesloten_tot) on ondersteuning.stuk to vliegwiel_app;
alter table ondersteuning.stuk enable row level security;
create policy lezen on ondersteuning.stuk for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[]));
create policy gezin on ondersteuning.stuk as restrictive for select to vliegwiel_app
    using (gesloten_om is null or (select toegang.rol()) not in ('jeugdige', 'ouder')
           or gesloten_om = 'ouders' and (select toegang.rol()) = 'jeugdige');
create policy schrijven on ondersteuning.stuk for insert to vliegwiel_app with check (toegang.ziet(casus_id, 'werk', 'schrijver'));
create policy verwijderen on ondersteuning.stuk for update to vliegwiel_app
    using (toegang.ziet(casus_id, 'werk', 'schrijver') and verwijderd_op is null)
    with check (verwijderd_op is not null and verwijderd_door = (select toegang.lezer()));
create policy openen on ondersteuning.stuk for update to vliegwiel_app
    using (toegang.ziet(casus_id, 'werk', 'schrijver') and verwijderd_op is null and gesloten_om is not null)
    with check (verwijderd_op is null);
create policy gesloten on ondersteuning.stuk as restrictive for insert to vliegwiel_app with check (leerling.casus_open(casus_id));
create policy gesloten_wijzigen on ondersteuning.stuk as restrictive for update to vliegwiel_app using (leerling.casus_open(casus_id));

-- A casus without names, for one colleague from outside to think along: a text that its writer looked through, not the file itself. It ends
-- by its day, and at once when whoever shared it may no longer write in the casus. What the guest reads leads to no person.
create table ondersteuning.bespreking (
    id             bigint generated always as identity primary key,
    sleutel        text not null unique default toegang.sleutel(),
    casus_id       bigint not null references leerling.casus,
    gast_id        bigint not null references toegang.account,
    vraag          text not null check (length(vraag) between 1 and 500),
    tekst          text not null check (length(tekst) between 1 and 8000),
    op             timestamptz not null default clock_timestamp(),
    door           bigint not null default toegang.lezer() references toegang.account,
    tot            date not null,
    antwoord       text,
    beantwoord_op  timestamptz,
    beeindigd_op   timestamptz,
    regime         text not null default 'preventie',
    bewaar_tot     date,
    check (gast_id <> door),
    check (tot > (op at time zone 'Europe/Amsterdam')::date and tot <= (op at time zone 'Europe/Amsterdam')::date + 31),
    check ((antwoord is null) = (beantwoord_op is null))
);
create index on ondersteuning.bespreking (casus_id);
create index on ondersteuning.bespreking (gast_id) where beeindigd_op is null;

create function ondersteuning.bespreking_geldt(casus bigint, deler bigint) returns boolean
    language plpgsql stable parallel safe security definer set search_path = pg_catalog, ondersteuning
as $$
begin
    return exists (select from toegang.inzage i where i.casus_id = casus and i.categorie = 'werk' and i.schrijven and i.tot > now()
                   and (i.wie = 'a' || deler or i.wie in (select a.rol || '@s' || a.school_id from toegang.aanstelling a
                        where a.account_id = deler and a.van <= current_date and (a.tot is null or a.tot > current_date))));
end
$$;
revoke execute on function ondersteuning.bespreking_geldt(bigint, bigint) from public;
grant execute on function ondersteuning.bespreking_geldt(bigint, bigint) to vliegwiel_app;

grant select, insert (casus_id, gast_id, vraag, tekst, tot), update (antwoord, beantwoord_op, beeindigd_op) on ondersteuning.bespreking to vliegwiel_app;
alter table ondersteuning.bespreking enable row level security;
create policy team on ondersteuning.bespreking for select to vliegwiel_app
    using (casus_id + 0 = any ((select toegang.casussen('werk'))::bigint[]) and (select toegang.rol()) not in ('jeugdige', 'ouder'));
create policy gast on ondersteuning.bespreking for select to vliegwiel_app
    using (gast_id = (select toegang.lezer()) and beeindigd_op is null and tot > current_date and ondersteuning.bespreking_geldt(casus_id, door));
create policy delen on ondersteuning.bespreking for insert to vliegwiel_app
    with check (door = (select toegang.lezer()) and toegang.ziet(casus_id, 'werk', 'schrijver') and leerling.casus_open(casus_id));
create policy antwoorden on ondersteuning.bespreking for update to vliegwiel_app
    using (gast_id = (select toegang.lezer()) and beeindigd_op is null and tot > current_date and ondersteuning.bespreking_geldt(casus_id, door))
    with check (beeindigd_op is null);
create policy beeindigen on ondersteuning.bespreking for update to vliegwiel_app
    using (toegang.ziet(casus_id, 'werk', 'schrijver')) with check (beeindigd_op is not null);
