-- Youth care as gemeenten see it in iJw messages: rows without a person. BSN, numbers and references are keyed pseudonyms
-- (HMAC, key outside this database) before they come here; names and addresses never come here.
-- Rows are only added. What stands follows from the rows: of one key the latest message counts, a withdrawal wins from what was
-- sent on the same day. So the order of arrival does not matter, and the same message twice changes nothing.
create schema jeugdhulp;
grant usage on schema jeugdhulp to vliegwiel_app, taak_levering, taak_bewaring, monitor_bron;

alter table levering.levering
    add column gemeente_id bigint references samenwerking.organisatie,
    drop constraint levering_soort_check,
    add constraint levering_soort_check check (soort in ('verzuim', 'leerlingen', 'organisaties', 'jeugdhulp'));
create index on levering.levering (gemeente_id, ontvangen_op desc) where gemeente_id is not null;

-- Where the reader's role of this session is held: gemeenten and other organisations.
create function toegang.organisaties() returns bigint[] language sql stable parallel safe
    return coalesce((select array_agg(substr(s, strpos(s, '@o') + 2)::bigint) from unnest(toegang.sleutels()) s where s like '%@o%'), '{}');
revoke execute on function toegang.organisaties() from public;
grant execute on function toegang.organisaties() to vliegwiel_app, taak_levering;

create policy lezen_gemeente on levering.levering for select to vliegwiel_app
    using ((select toegang.rol()) in ('toegang', 'beleid') and gemeente_id = any ((select toegang.organisaties())::bigint[]));
create policy aanleveren_gemeente on levering.levering for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('toegang', 'beleid') and soort = 'jeugdhulp'
                and gemeente_id = any ((select toegang.organisaties())::bigint[]));
create policy bijwerken_gemeente on levering.levering for update to vliegwiel_app
    using ((select toegang.rol()) in ('toegang', 'beleid') and soort = 'jeugdhulp'
           and gemeente_id = any ((select toegang.organisaties())::bigint[]));

create table jeugdhulp.toewijzing (                 -- JW301
    id           bigint generated always as identity primary key,
    levering_id  bigint not null references levering.levering,
    gemeente_id  bigint not null references samenwerking.organisatie,
    aanbieder    text not null,                     -- AGB code
    dagtekening  date not null,
    bericht      bigint not null,                   -- pseudonym of the name of the message
    client       bigint not null,                   -- pseudonym of the BSN
    toewijzing   bigint not null,                   -- pseudonym of the number, with the gemeente in it
    referentie   bigint,                            -- pseudonym of the reference of the provider
    categorie    text,                              -- JZ020; null: generic
    product      text,
    toegewezen_op timestamp not null,
    van          date not null,
    tot          date,                              -- inclusive, as in the message
    reden        text,                              -- JZ002; 13: as if it never was
    budget_cent  bigint,
    regime       text not null default 'jeugdhulp',
    bewaar_tot   date not null
);
create table jeugdhulp.start (                      -- JW305
    id           bigint generated always as identity primary key,
    levering_id  bigint not null references levering.levering,
    gemeente_id  bigint not null references samenwerking.organisatie,
    aanbieder    text not null,
    dagtekening  date not null,
    bericht      bigint not null,
    client       bigint not null,
    toewijzing   bigint not null default 0,         -- 0: taakgericht, without an assignment
    categorie    text not null default '',
    product      text not null default '',
    begin        date not null,
    verwijderd   boolean not null,
    regime       text not null default 'jeugdhulp',
    bewaar_tot   date not null
);
create table jeugdhulp.stop (                       -- JW307
    id           bigint generated always as identity primary key,
    levering_id  bigint not null references levering.levering,
    gemeente_id  bigint not null references samenwerking.organisatie,
    aanbieder    text not null,
    dagtekening  date not null,
    bericht      bigint not null,
    client       bigint not null,
    toewijzing   bigint not null default 0,
    categorie    text not null default '',
    product      text not null default '',
    begin        date not null,
    einde        date not null,                     -- inclusive
    reden        text not null,                     -- JZ588; 20 is no end
    verwijderd   boolean not null,
    regime       text not null default 'jeugdhulp',
    bewaar_tot   date not null
);
create table jeugdhulp.verzoek (                    -- JW315 and JW317
    id           bigint generated always as identity primary key,
    levering_id  bigint not null references levering.levering,
    gemeente_id  bigint not null references samenwerking.organisatie,
    aanbieder    text not null,
    dagtekening  date not null,
    bericht      bigint not null,
    client       bigint not null,
    referentie   bigint not null,
    soort        text not null check (soort in ('toewijzing', 'wijziging')),
    categorie    text,
    verwijzer    text,                              -- COD327; null with a change
    vanaf        date,
    regime       text not null default 'jeugdhulp',
    bewaar_tot   date not null
);
create table jeugdhulp.prestatie (                  -- a line of JW323
    id           bigint generated always as identity primary key,
    levering_id  bigint not null references levering.levering,
    gemeente_id  bigint not null references samenwerking.organisatie,
    aanbieder    text not null,
    dagtekening  date not null,
    bericht      bigint not null,
    client       bigint not null,
    toewijzing   bigint not null,
    referentie   bigint not null,
    categorie    text not null,
    product      text not null,
    van          date not null,
    tot          date not null,                     -- inclusive
    volume       bigint not null,
    eenheid      text not null,
    bedrag_cent  bigint not null,                   -- credit is negative
    regime       text not null default 'jeugdhulp',
    bewaar_tot   date not null
);
create table jeugdhulp.antwoord (                   -- JW302 and JW316: what the receiver said of a message
    id           bigint generated always as identity primary key,
    levering_id  bigint not null references levering.levering,
    gemeente_id  bigint not null references samenwerking.organisatie,
    aanbieder    text not null,
    dagtekening  date not null,
    bericht      bigint not null,
    soort        text not null check (soort in ('jw302', 'jw316')),
    retourcode   text not null,
    regime       text not null default 'jeugdhulp',
    bewaar_tot   date not null
);
create index on jeugdhulp.toewijzing (gemeente_id, toewijzing);
create index on jeugdhulp.start (gemeente_id, client);
create index on jeugdhulp.stop (gemeente_id, client);
create index on jeugdhulp.verzoek (gemeente_id, referentie);
create index on jeugdhulp.prestatie (gemeente_id, referentie);

-- Proposal of Vliegwiel, kennis/hulpzwaarte.csv: what counts as heavy. A test holds both to each other.
create function jeugdhulp.zwaar(categorie text) returns boolean language sql immutable parallel safe
    return categorie in ('35', '36', '37', '38', '41', '43', '44', '46', '47', '48', '50', '52', '54', '55');
grant execute on function jeugdhulp.zwaar(text) to vliegwiel_app, monitor_bron;

do $$
declare t text;
begin
    foreach t in array array['toewijzing', 'start', 'stop', 'verzoek', 'prestatie', 'antwoord'] loop
        execute format('create index on jeugdhulp.%I (levering_id)', t);
        execute format('alter table jeugdhulp.%I enable row level security', t);
        execute format('grant select, insert, delete on jeugdhulp.%I to vliegwiel_app', t);
        execute format('create policy lezen on jeugdhulp.%I for select to vliegwiel_app using ((select toegang.rol()) in (''toegang'', ''beleid'') and gemeente_id = any ((select toegang.organisaties())::bigint[]))', t);
        execute format('create policy aanleveren on jeugdhulp.%I for insert to vliegwiel_app with check ((select toegang.rol()) in (''toegang'', ''beleid'') and gemeente_id = any ((select toegang.organisaties())::bigint[]))', t);
        execute format('create policy intrekken on jeugdhulp.%I for delete to vliegwiel_app using ((select toegang.rol()) in (''toegang'', ''beleid'') and gemeente_id = any ((select toegang.organisaties())::bigint[]))', t);
    end loop;
end
$$;
