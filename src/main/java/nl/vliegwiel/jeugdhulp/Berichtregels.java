package nl.vliegwiel.jeugdhulp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/** The rows of messages in the database: added, never changed; a delivery that is withdrawn takes its rows along. */
@Repository
public class Berichtregels {
    private static final String KOP = "insert into jeugdhulp.%s (levering_id, gemeente_id, bewaar_tot, aanbieder, dagtekening, bericht, %s)"
            + " select :levering, :gemeente, x.dagtekening + interval '7 years', x.aanbieder, x.dagtekening, x.bericht, %s"
            + " from jsonb_to_recordset(:rijen::jsonb) as x (aanbieder text, dagtekening date, bericht bigint, %s)";
    private static final Map<Class<? extends Berichtregel>, String> INVOEGEN = Map.of(
            Berichtregel.Toewijzing.class,
            sql("toewijzing",
                    "client, toewijzing, referentie, categorie, product, toegewezen_op, van, tot, reden, budget_cent",
                    "client, toewijzing, referentie, categorie, product, toegewezen, van, tot, reden, budget",
                    "client bigint, toewijzing bigint, referentie bigint, categorie text, product text, toegewezen timestamp, van date, tot date, reden text, budget bigint"),
            Berichtregel.Start.class,
            sql("start", "client, toewijzing, categorie, product, begin, verwijderd",
                    "client, toewijzing, categorie, product, begin, verwijderd",
                    "client bigint, toewijzing bigint, categorie text, product text, begin date, verwijderd boolean"),
            Berichtregel.Stop.class,
            sql("stop", "client, toewijzing, categorie, product, begin, einde, reden, verwijderd",
                    "client, toewijzing, categorie, product, begin, einde, reden, verwijderd",
                    "client bigint, toewijzing bigint, categorie text, product text, begin date, einde date, reden text, verwijderd boolean"),
            Berichtregel.Verzoek.class,
            sql("verzoek", "client, referentie, soort, categorie, verwijzer, vanaf",
                    "client, referentie, soort, categorie, verwijzer, vanaf",
                    "client bigint, referentie bigint, soort text, categorie text, verwijzer text, vanaf date"),
            Berichtregel.Prestatie.class,
            sql("prestatie",
                    "client, toewijzing, referentie, categorie, product, van, tot, volume, eenheid, bedrag_cent",
                    "client, toewijzing, referentie, categorie, product, van, tot, volume, eenheid, bedrag",
                    "client bigint, toewijzing bigint, referentie bigint, categorie text, product text, van date, tot date, volume bigint, eenheid text, bedrag bigint"),
            Berichtregel.Antwoord.class,
            sql("antwoord", "soort, retourcode", "soort, retourcode", "soort text, retourcode text"));

    private final JdbcClient db;
    private final JsonMapper json;

    Berichtregels(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    private static String sql(String tabel, String kolommen, String velden, String typen) {
        return KOP.formatted(tabel, kolommen, "x." + velden.replace(", ", ", x."), typen);
    }

    /** Adds these rows of one delivery of one gemeente. */
    public void add(long leveringId, long gemeenteId, List<Berichtregel> regels) {
        var soorten = new LinkedHashMap<Class<?>, List<Berichtregel>>();
        regels.forEach(r -> soorten.computeIfAbsent(r.getClass(), s -> new ArrayList<>()).add(r));
        soorten.forEach((soort, rijen) -> db.sql(INVOEGEN.getOrDefault(soort, "")).param("levering", leveringId)
                .param("gemeente", gemeenteId).param("rijen", json.writeValueAsString(rijen)).update());
    }

    /** All rows of this delivery go; what other deliveries said of the same stands again. */
    public int withdrawn(long leveringId) {
        int weg = 0;
        for (var tabel : List.of("toewijzing", "start", "stop", "verzoek", "prestatie", "antwoord"))
            weg += db.sql("delete from jeugdhulp." + tabel + " where levering_id = ?").param(leveringId).update();
        return weg;
    }
}
