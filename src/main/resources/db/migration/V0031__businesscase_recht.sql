-- Who reads and writes the business case: policy makers write, administrators and researchers read and remark; who guides the process reads.
grant select, insert (naam) on businesscase.studie to vliegwiel_app;
grant select, insert (studie_id, nummer, model, motor, zaad, uitkomst, uitkomst_hash, gerekend_op, stappen),
      update (model, motor, zaad, uitkomst, uitkomst_hash, gerekend_op, stappen, vastgesteld_op, vastgesteld_door, versie)
    on businesscase.versie to vliegwiel_app;
grant select, insert (versie_id, plek, naam, oud, nieuw, reden) on businesscase.wijziging to vliegwiel_app;
grant select, insert (versie_id, bij, tekst),
      update (antwoord, beantwoord_op, beantwoord_door, gesloten_op, gesloten_door) on businesscase.opmerking to vliegwiel_app;
grant select, insert (versie_id, gremium, datum, uitkomst, toelichting) on businesscase.besluit to vliegwiel_app;
grant select, insert (naam, leeftijd, vraag, prijspeil), update (naam, leeftijd, vraag, gesloten_op)
    on businesscase.voorbeeldcasus to vliegwiel_app;
grant select, insert (voorbeeldcasus_id, tijdlijn, jaar, volgorde, wat, kengetal, bron, aantal, prijs_cent, partij),
      update (tijdlijn, jaar, volgorde), delete on businesscase.voorbeeldstap to vliegwiel_app;

do $$
declare t text;
begin
    foreach t in array array['studie', 'versie', 'wijziging', 'opmerking', 'besluit', 'voorbeeldcasus', 'voorbeeldstap'] loop
        execute format('alter table businesscase.%I enable row level security', t);
        execute format($p$create policy lezen on businesscase.%I for select to vliegwiel_app
            using ((select toegang.rol()) in ('beleid', 'bestuurder', 'onderzoeker', 'procesbegeleider'))$p$, t);
    end loop;
    foreach t in array array['studie', 'versie', 'wijziging', 'besluit', 'voorbeeldcasus', 'voorbeeldstap'] loop
        execute format($p$create policy beleid_maakt on businesscase.%I for insert to vliegwiel_app
            with check ((select toegang.rol()) = 'beleid')$p$, t);
    end loop;
    foreach t in array array['versie', 'voorbeeldcasus', 'voorbeeldstap'] loop
        execute format($p$create policy beleid_wijzigt on businesscase.%I for update to vliegwiel_app
            using ((select toegang.rol()) = 'beleid') with check ((select toegang.rol()) = 'beleid')$p$, t);
    end loop;
end
$$;
create policy beleid_haalt_weg on businesscase.voorbeeldstap for delete to vliegwiel_app using ((select toegang.rol()) = 'beleid');

create policy toetsen on businesscase.opmerking for insert to vliegwiel_app
    with check ((select toegang.rol()) in ('beleid', 'bestuurder', 'onderzoeker') and door = (select toegang.lezer())
                and num_nonnulls(antwoord, gesloten_op) = 0);
-- Policy answers; who made the remark closes it, or policy does.
create policy afhandelen on businesscase.opmerking for update to vliegwiel_app
    using ((select toegang.rol()) = 'beleid' or door = (select toegang.lezer()))
    with check ((select toegang.rol()) = 'beleid' or (door = (select toegang.lezer()) and gesloten_door = (select toegang.lezer())));
