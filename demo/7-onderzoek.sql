-- Fictieve gegevens. Een onderzoeker en een bestuurder, en een onderzoek dat is aangevraagd.
insert into toegang.account (id, soort, naam, aanmeldnaam) overriding system value values
 (15, 'medewerker', 'Onno Bakker', 'onno'), (16, 'medewerker', 'Olga Onderwater', 'olga');
insert into toegang.aanstelling (account_id, rol, organisatie_id, van) values (15, 'bestuurder', 1, '2020-01-01'), (16, 'onderzoeker', 3, '2020-01-01');
insert into samenwerking.medewerker (account_id, organisatie_id, functie) values (15, 1, 'wethouder'), (16, 3, 'onderzoeker');
insert into monitor.onderzoek (naam, vraag, grondslag, uitvoerders, onderzoeker_id, eenheid, van, tot_en_met, bewaar_tot, aangevraagd_door)
values ('Verzuim op pilotscholen', 'Daalt het ongeoorloofd verzuim op pilotscholen meer dan op andere scholen, en bij wie?', 'onderzoek-avg',
        'Bureau Duinonderzoek: Olga Onderwater', 16, 'leerling', pg_temp.vandaag() - 365, pg_temp.vandaag() - 1, pg_temp.vandaag() + 180, 16);
insert into monitor.onderzoekskolom (onderzoek_id, kolom, waarom, gewicht)
select o.id, k.kolom, k.waarom, k.gewicht
from monitor.onderzoek o cross join (values
    ('school', 'Scholen vergelijken zonder hun naam', 2), ('groep', 'Pilot en vergelijking uit elkaar houden', 3), ('onderwijs', 'Verzuim verschilt per soort onderwijs', 2),
    ('leerjaar', 'Verzuim verschilt per leerjaar', 1), ('casus', 'Kreeg iemand hulp in deze periode?', 2), ('ongeoorloofd_uren', 'Dit is de uitkomst', 2)) k (kolom, waarom, gewicht);
