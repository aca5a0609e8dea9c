-- Who wants to be told that there is a new monthly page, and of which selection; one for each account, and nobody else's business.
create table monitor.abonnement (
    account_id     bigint primary key default toegang.lezer() references toegang.account on delete cascade,
    groep          text not null default '',
    schoolsoort    text not null default '',
    gemeente       text not null default '',
    sinds          date not null default current_date,
    gelezen_tot    date                                  -- data up to which the last page that was read went
);
grant select, delete, insert (groep, schoolsoort, gemeente, gelezen_tot), update (groep, schoolsoort, gemeente, gelezen_tot)
    on monitor.abonnement to vliegwiel_app;
alter table monitor.abonnement enable row level security;
create policy eigen on monitor.abonnement for all to vliegwiel_app
    using (account_id = (select toegang.lezer())) with check (account_id = (select toegang.lezer()));
