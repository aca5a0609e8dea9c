package nl.vliegwiel.monitor.onderzoek.bestand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** Metadata beside the table after the W3C recommendation CSV on the Web, so that statistical programs read it with the right types. */
final class Csvw {

    private static final JsonMapper JSON = new JsonMapper();

    private Csvw() {
    }

    static String of(Uitgave uitgave, Bestandscijfers cijfers, List<Onderzoekskolom> kolommen) {
        var tabel = new LinkedHashMap<String, Object>();
        tabel.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "nl")));
        tabel.put("url", "gegevens.csv");
        tabel.put("dc:title", uitgave.onderzoek());
        tabel.put("dc:description", uitgave.vraag());
        tabel.put("dc:identifier", "sha256:" + uitgave.sha256());
        tabel.put("dc:issued", ordered("@value", uitgave.peildag().toString(), "@type", "xsd:date"));
        tabel.put("dc:bibliographicCitation", uitgave.citaat());
        tabel.put("dc:accessRights", uitgave.grondslag());
        tabel.put("dialect", ordered("encoding", "utf-8", "delimiter", ","));
        tabel.put("tableSchema", ordered("columns", kolommen.stream().map(k -> column(k, cijfers)).toList(),
                "primaryKey", Onderzoekskolom.RIJ));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tabel);
    }

    /** In this order at each start of the program, so that the same content gives the same bytes. */
    private static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        var map = new LinkedHashMap<String, Object>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }

    private static Map<String, Object> column(Onderzoekskolom kolom, Bestandscijfers cijfers) {
        var column = new LinkedHashMap<String, Object>();
        column.put("name", kolom.kolom());
        column.put("titles", kolom.kolom());
        column.put("dc:title", kolom.naam());
        column.put("dc:description", kolom.uitleg());
        column.put("datatype", datatype(kolom, cijfers));
        column.put("required", kolom.soort() == Onderzoekskolom.Soort.PSEUDONIEM || kolom.isKenmerk());
        return column;
    }

    private static Object datatype(Onderzoekskolom kolom, Bestandscijfers cijfers) {
        if (kolom.isGetal()) {
            return ordered("base", "integer", "maximum", cijfers.grenzen().getOrDefault(kolom.kolom(), 0));
        }
        if (kolom.isMaand() && cijfers.niveaus().getOrDefault(kolom.kolom(), 0) == 0) {
            return "gYearMonth";
        }
        return "string";
    }
}
