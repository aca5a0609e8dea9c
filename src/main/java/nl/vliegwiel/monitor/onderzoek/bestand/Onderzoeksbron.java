package nl.vliegwiel.monitor.onderzoek.bestand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import nl.vliegwiel.monitor.peiling.Pseudoniemsleutel;
import nl.vliegwiel.toegang.DatabankFile;

/** Reads the columns that were chosen, and no other, from the views of the wall. For the job taak_onderzoek. */
@Repository
class Onderzoeksbron {

    private final JdbcClient db;

    Onderzoeksbron(JdbcClient db) {
        this.db = db;
    }

    /** One row per young person or casus of this period, as known on the day of looking, under the pseudonyms of this key. */
    Microgegevens read(String eenheid, List<Onderzoekskolom> gekozen, LocalDate van, LocalDate totEnMet,
            LocalDate peildag, Pseudoniemsleutel sleutel) {
        sleutel.meld(db, peildag);
        var names = names(gekozen);
        var columns = new LinkedHashMap<String, List<@Nullable String>>();
        names.forEach(n -> columns.put(n, new ArrayList<>()));
        // names come from kennis/onderzoekskolommen.csv, never from a form
        var people = db
                .sql("select persoon, " + String.join(", ", names) + " from ("
                        + DatabankFile.of(eenheid + ".sql", Onderzoeksbron.class).strip() + ") bron")
                .param("van", Math.toIntExact(van.toEpochDay())).param("tot", Math.toIntExact(totEnMet.toEpochDay()))
                .query((row, n) -> {
                    for (var name : names) {
                        values(columns, name).add(row.getString(name));
                    }
                    return row.getLong("persoon");
                }).list();
        return new Microgegevens(gekozen, people.stream().mapToLong(Long::longValue).toArray(), columns);
    }

    /** How many objections were honoured: who objects is not in the views at all. */
    long bezwaren() {
        return db.sql("select monitor.bezwaren()").query(Long.class).single();
    }

    private static List<@Nullable String> values(Map<String, List<@Nullable String>> columns, String name) {
        return columns.getOrDefault(name, List.of());
    }

    private static List<String> names(List<Onderzoekskolom> gekozen) {
        var names = new ArrayList<>(List.of(Onderzoekskolom.RIJ));
        for (var kolom : gekozen) {
            if (kolom.isKenmerk()) {
                for (int level = 0; level < kolom.niveaus().size(); level++) {
                    names.add(kolom.kolom() + "_" + level);
                }
            } else if (!names.contains(kolom.kolom())) {
                names.add(kolom.kolom());
            }
        }
        return names;
    }
}
