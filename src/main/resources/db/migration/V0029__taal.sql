-- The language in which a young person or a parent reads Mijn plan; all other pages are Dutch.
alter table toegang.account add column taal text not null default 'nl' check (taal ~ '^[a-z]{2}$');
grant update (taal) on toegang.account to vliegwiel_app;
