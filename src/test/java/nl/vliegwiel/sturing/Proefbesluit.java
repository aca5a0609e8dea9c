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

    public static void weg(Proefregio regio) {
        regio.eigenaar().sql("""
                truncate sturing.voorwaarde, sturing.aanwezige, sturing.bestuursbesluit, sturing.standpunt,
                    sturing.criteriumstand, sturing.criterium, sturing.dossierstuk, sturing.dossierpartij,
                    sturing.besluitdossier, sturing.planningsregel, sturing.deelprojectstand,
                    leren.verbeterstap, leren.verbeteractie""").update();
    }
}
