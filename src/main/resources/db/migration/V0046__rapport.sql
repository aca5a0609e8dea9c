-- A report on figures of one publication: chosen figures with a reading, text around them. About nobody: it holds no young person.
create table monitor.rapport (
    id               bigint generated always as identity primary key,
    sleutel          text not null unique default toegang.sleutel(),
    titel            text not null check (length(titel) between 3 and 160),
    voor             text not null check (length(voor) between 2 and 160),     -- for which body or whom
    soort            text not null check (soort in ('bestuur', 'gewoon', 'jaar')), -- gewoon: plain words, for parents and the council; jaar: by school year
    vorige_id        bigint references monitor.rapport,                        -- of which it took over the texts
    peiling_id       bigint not null references monitor.peiling,
    inleiding        text not null default '' check (length(inleiding) <= 4000),
    slot             text not null default '' check (length(slot) <= 4000),
    gemaakt_op       timestamptz not null default clock_timestamp(),
    gemaakt_door     bigint not null default toegang.lezer() references toegang.account,
    vastgesteld_op   timestamptz,
    vastgesteld_door bigint references toegang.account,
    versie           int not null default 1,        -- counts the changes, for two people at once
    check ((vastgesteld_op is null) = (vastgesteld_door is null))
);
create index on monitor.rapport (peiling_id);
create index on monitor.rapport (vorige_id);

-- One figure of a report, and how its makers read it.
create table monitor.rapportdeel (
    rapport_id bigint not null references monitor.rapport on delete cascade,
    indicator  text not null,
    volgorde   int not null,
    lezing     text not null default '' check (length(lezing) <= 2000),
    citaten    text[] not null default '{}',        -- readings of others with who and when, as they stood when they were taken over
    primary key (rapport_id, indicator)
);

-- A report is about a publication, that never changes, and never changes itself once it is fixed. Who fixes it is the reader of the session.
create function monitor.rapport_vast() returns trigger
    language plpgsql security definer set search_path = pg_catalog, monitor
as $$
begin
    if tg_op = 'INSERT' then
        if not exists (select from monitor.peiling p where p.id = new.peiling_id and p.soort = 'publicatie' and p.klaar_op is not null) then
            raise exception 'Een rapport gaat over een publicatie.' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if old.vastgesteld_op is not null then
        raise exception 'Dit rapport is vastgesteld en verandert niet meer.' using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.vastgesteld_op is not null then
        new.vastgesteld_door := toegang.lezer();
    end if;
    return new;
end
$$;
create trigger vast before insert or update or delete on monitor.rapport for each row execute function monitor.rapport_vast();

create function monitor.rapportdeel_vast() returns trigger
    language plpgsql security definer set search_path = pg_catalog, monitor
as $$
begin
    if exists (select from monitor.rapport r where r.id = coalesce(new.rapport_id, old.rapport_id) and r.vastgesteld_op is not null) then
        raise exception 'Dit rapport is vastgesteld en verandert niet meer.' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger vast before insert or update or delete on monitor.rapportdeel for each row execute function monitor.rapportdeel_vast();
revoke execute on function monitor.rapport_vast(), monitor.rapportdeel_vast() from public;

grant select, insert (titel, voor, soort, peiling_id, inleiding, slot, vorige_id), update (titel, voor, inleiding, slot, vastgesteld_op, versie), delete
    on monitor.rapport to vliegwiel_app;
grant select, insert, update (volgorde, lezing, citaten), delete on monitor.rapportdeel to vliegwiel_app;
alter table monitor.rapport enable row level security;
alter table monitor.rapportdeel enable row level security;
-- Whoever works in the partnership reads what is fixed; a draft is for those who make reports.
create policy lezen on monitor.rapport for select to vliegwiel_app
    using ((select toegang.rol()) in ('beleid', 'onderzoeker', 'procesbegeleider')
           or vastgesteld_op is not null
              and (select toegang.rol()) in ('oco', 'coach', 'jeugdhulpverlener', 'consulent', 'leerplicht', 'bestuurder'));
create policy maken on monitor.rapport for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('beleid', 'onderzoeker', 'procesbegeleider'));
create policy wijzigen on monitor.rapport for update to vliegwiel_app
    using ((select toegang.rol()) in ('beleid', 'onderzoeker', 'procesbegeleider'))
    with check ((select toegang.rol()) in ('beleid', 'onderzoeker', 'procesbegeleider'));
create policy weggooien on monitor.rapport for delete to vliegwiel_app
    using (gemaakt_door = (select toegang.lezer()) and vastgesteld_op is null);
create policy lezen on monitor.rapportdeel for select to vliegwiel_app
    using (rapport_id in (select r.id from monitor.rapport r));
create policy maken on monitor.rapportdeel for all to vliegwiel_app
    using ((select toegang.rol()) in ('beleid', 'onderzoeker', 'procesbegeleider'))
    with check ((select toegang.rol()) in ('beleid', 'onderzoeker', 'procesbegeleider'));
