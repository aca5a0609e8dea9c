-- Who reads and writes questions and decisions, and what holds them in place.
grant select, insert (dossier_id, uitkomst, datum, toelichting, tegen, vervangt_id, stand) on sturing.bestuursbesluit to vliegwiel_app;
grant select, insert on sturing.aanwezige to vliegwiel_app;
grant select, insert (besluit_id, wat, wie, wanneer, actie) on sturing.voorwaarde to vliegwiel_app;

create trigger volgt_op before insert on sturing.bestuursbesluit for each row execute function sturing.volgt_op();
do $$
declare
    t text;
begin
    foreach t in array array['besluitdossier', 'dossierpartij', 'criterium', 'criteriumstand', 'standpunt', 'dossierstuk', 'bestuursbesluit', 'aanwezige', 'voorwaarde'] loop
        execute format('alter table sturing.%I enable row level security', t);
        execute format('create policy lezen on sturing.%I for select to vliegwiel_app using ((select sturing.leest()))', t);
        execute format('create policy toevoegen on sturing.%I for insert to vliegwiel_app with check ((select sturing.schrijft()))', t);
    end loop;
    foreach t in array array['besluitdossier', 'criterium'] loop
        execute format('create policy bijhouden on sturing.%I for update to vliegwiel_app using ((select sturing.schrijft()))', t);
    end loop;
    foreach t in array array['bestuursbesluit', 'aanwezige', 'voorwaarde', 'criteriumstand', 'standpunt', 'deelprojectstand'] loop
        execute format('create trigger staat_vast before update or delete on sturing.%I for each row execute function sturing.staat_vast()', t);
    end loop;
    foreach t in array array['aanwezige', 'voorwaarde'] loop
        execute format('create trigger hoort_bij_besluit before insert on sturing.%I for each row execute function sturing.hoort_bij_besluit()', t);
    end loop;
    foreach t in array array['dossierpartij', 'criterium', 'criteriumstand', 'standpunt', 'dossierstuk'] loop
        execute format('create trigger ligt_vast before insert or update or delete on sturing.%I for each row execute function sturing.dossier_ligt_vast()', t);
    end loop;
end
$$;
create trigger ligt_vast before update or delete on sturing.besluitdossier for each row execute function sturing.dossier_ligt_vast();
