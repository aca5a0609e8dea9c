package nl.vliegwiel.monitor.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.monitor.api.Antwoorden.Plek;
import nl.vliegwiel.monitor.api.Antwoorden.Veld;
import nl.vliegwiel.monitor.api.Antwoorden.Waarde;

/** What the fields and the codes of the answers mean. Schools and organisations go by the key that the rest of the world may use. */
@Repository
class Codeboek {

    private static final List<Veld> VELDEN = List.of(
            new Veld("indicator", "tekst", "Welk cijfer; zie indicatoren"),
            new Veld("tabel", "tekst", "De gepubliceerde tabel: dimensies en periode"),
            new Veld("periode", "tekst", "maand, trimester of schooljaar"),
            new Veld("moment", "tekst", "2025-03 is maart 2025; 2024-2025 een schooljaar; 2024-2025-1 een trimester"),
            new Veld("plek", "object", "Per dimensie de code en de naam"),
            new Veld("teller", "getal",
                    "Wat geteld is; buiten de samenwerking is een aantal afgerond op 5, en een som van uren, geld of formatie op een heel getal"),
            new Veld("noemer", "getal",
                    "Waarover geteld is; buiten de samenwerking is een aantal afgerond op 5, en een som op een heel getal"),
            new Veld("aantal", "geheel getal", "Hoeveel eenheden in de cel; afgerond op 5"),
            new Veld("waarde", "getal", "Aandeel (0 tot 1), verhouding, gemiddelde of mediaan in dagen"),
            new Veld("ondergrens", "getal", "Ondergrens van het 95%-interval"),
            new Veld("bovengrens", "getal", "Bovengrens van het 95%-interval"),
            new Veld("verschil", "getal", "Pilotscholen min vergelijkingsscholen"),
            new Veld("verschilOndergrens", "getal", "Ondergrens van het 95%-interval van het verschil"),
            new Veld("verschilBovengrens", "getal", "Bovengrens van het 95%-interval van het verschil"),
            new Veld("vorigeWaarde", "getal", "Wat de vorige publicatie gaf, als dat anders was"),
            new Veld("nietGetoond", "tekst", "klein: te kleine groep. afgeleid: anders was een klein aantal te"
                    + " herleiden. onbekend: nog niet te zeggen"));

    private final JdbcClient db;

    Codeboek(JdbcClient db) {
        this.db = db;
    }

    static List<Veld> velden() {
        return VELDEN;
    }

    List<Waarde> waarden() {
        var values = new ArrayList<Waarde>();
        schools().values().forEach(p -> values.add(new Waarde("school", p.code(), p.naam())));
        organisations().values().forEach(p -> values.add(new Waarde("organisatie", p.code(), p.naam())));
        return values;
    }

    /** By internal number, which never leaves. */
    Map<String, Plek> schools() {
        return named("select id, sleutel as code, naam from samenwerking.school order by naam limit 20000");
    }

    Map<String, Plek> organisations() {
        return named("""
                select id, case when code is null or code = '' then sleutel else code end as code, naam
                from samenwerking.organisatie order by naam limit 2000""");
    }

    private Map<String, Plek> named(String sql) {
        var found = new HashMap<String, Plek>();
        db.sql(sql)
                .query((rs, i) -> found.put(rs.getString("id"), new Plek(rs.getString("code"), rs.getString("naam"))))
                .list();
        return found;
    }
}
