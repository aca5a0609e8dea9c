package nl.vliegwiel.sturing;

import java.time.LocalDate;

import nl.vliegwiel.Proefregio;

/** A question about the known publication, and how everything of planning and decisions goes away again. Fictieve gegevens. */
public final class Proefbesluit {

    private Proefbesluit() {
    }

    /** A question of the OOGO on this day, with three parties; its address. */
    public static String vraag(Proefregio regio, long publicatie, LocalDate datum) {
        long id = regio.eigenaar()
                .sql("""
                        insert into sturing.besluitdossier (vraag, gremium, datum, stukken_op, publicatie, bij_go, bij_no_go, door)
                        select 'Komt het jeugd- en schoolteam op alle vo-scholen?', 'oogo', :datum, :datum::date - 14, sleutel,
                               E'Alle scholen beginnen in januari\\nAanbesteding start', 'De pilotscholen gaan een jaar door', 12
                        from monitor.peiling where id = :publicatie returning id""")
                .param("datum", datum)
                .param("publicatie", publicatie).query(Long.class).single();
        regio.eigenaar().sql("""
                insert into sturing.dossierpartij (dossier_id, organisatie_id)
                select :id, o.id from samenwerking.organisatie o
                where o.id in (select min(id) from samenwerking.organisatie
                               where soort in ('gemeente', 'samenwerkingsverband', 'schoolbestuur') group by soort)""")
                .param("id", id).update();
        return "/planning/dossiers/" + regio.eigenaar()
                .sql("select sleutel from sturing.besluitdossier where id = ?").param(id).query(String.class).single();
    }

    /** The one question with criteria, words of parties, and a planning around it. */
    public static void gevuld(Proefregio regio, LocalDate vandaag) {
        var db = regio.eigenaar();
        db.sql("""
                insert into sturing.criterium (dossier_id, wat, soort, indicator, kant, grens, norm, door)
                select d.id, v.wat, v.soort, v.cijfer, v.kant, v.grens, v.norm, 12 from sturing.besluitdossier d, (values
                    ('Minder leerlingen halen 16 uur verzuim', 'cijfer', 'zestien-uur-verzuim', 'hoogstens', 8.5, ''),
                    ('Nog minder dan dat', 'cijfer', 'zestien-uur-verzuim', 'hoogstens', 5, ''),
                    ('Nazorg is afgesproken', 'cijfer', 'nazorg-afgesproken', 'minstens', 90, ''),
                    ('Partijen zijn het eens over betalen', 'akkoord', null, null, 3, ''),
                    ('Werkdruk van teams is vol te houden', 'eigen', null, null, null, 'alle teams zeggen ja')
                ) v (wat, soort, cijfer, kant, grens, norm)""")
                .update();
        db.sql("""
                insert into sturing.criteriumstand (criterium_id, oordeel, nu, bewijs, door)
                select id, 'deels', '4 van 8 teams', 'Teamgesprekken', 12 from sturing.criterium where soort = 'eigen'""")
                .update();
        db.sql("""
                insert into sturing.standpunt (dossier_id, soort, organisatie_id, gremium, woord, tekst, datum, door)
                select d.id, 'vooraf', p.organisatie_id, null, 'go_mits', 'Als de werkdruk zakt.', :vandaag::date - 3, 12
                from sturing.besluitdossier d join sturing.dossierpartij p on p.dossier_id = d.id
                union all
                select d.id, 'advies', null, 'regisseursoverleg', 'go_mits', 'Maak eerst afspraken met huisartsen.',
                       :vandaag::date - 2, 12 from sturing.besluitdossier d""")
                .param("vandaag", vandaag).update();
        db.sql("""
                insert into sturing.planningsregel (baan, soort, gremium, wat, wie, van, tot, na_dossier, door)
                select v.baan, v.soort, v.gremium, v.wat, 'gemeenten en onderwijs', :vandaag::date + v.van,
                       :vandaag::date + v.tot, case when v.na then d.sleutel end, 12
                from sturing.besluitdossier d, (values
                    ('samen', 'overleg', 'oogo', 'OOGO', 20, 21, false),
                    ('pilots', 'periode', null, 'Pilot op 8 scholen', -300, 60, false),
                    ('pilots', 'periode', null, 'Alle vo-scholen, als het besluit go is', 60, 500, true),
                    ('inkoop', 'mijlpaal', null, 'Aanbieder bekend', 200, 201, true)
                ) v (baan, soort, gremium, wat, van, tot, na)""").param("vandaag", vandaag).update();
    }

    /** The criterium of their own. */
    public static String eigen(Proefregio regio) {
        return regio.eigenaar().sql("select sleutel from sturing.criterium where soort = 'eigen'").query(String.class)
                .single();
    }

    public static void weg(Proefregio regio) {
        regio.eigenaar().sql("""
                truncate sturing.voorwaarde, sturing.aanwezige, sturing.bestuursbesluit, sturing.standpunt,
                    sturing.criteriumstand, sturing.criterium, sturing.dossierstuk, sturing.dossierpartij,
                    sturing.besluitdossier, sturing.planningsregel, sturing.deelprojectstand,
                    leren.verbeterstap, leren.verbeteractie""").update();
    }
}
