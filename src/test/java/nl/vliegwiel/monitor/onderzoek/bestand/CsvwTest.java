package nl.vliegwiel.monitor.onderzoek.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The metadata as a program reads them that knows the recommendation Metadata Vocabulary for Tabular Data (W3C, 17 December 2015), and the table
 * as those metadata say. The terms, their places and the rules are of that text: no validator of it is kept on Maven Central or npm.
 */
class CsvwTest {

    private static final List<String> ANYWHERE = List.of("@id", "@type");
    private static final List<String> INHERITED = List.of("aboutUrl", "datatype", "default", "lang", "null", "ordered",
            "propertyUrl", "required", "separator", "textDirection", "valueUrl");
    private static final Map<String, List<String>> TERMS = Map.of("table",
            List.of("@context", "url", "dialect", "notes", "suppressOutput", "tableDirection", "tableSchema",
                    "transformations"),
            "schema", List.of("columns", "foreignKeys", "primaryKey", "rowTitles"), "column",
            List.of("name", "suppressOutput", "titles", "virtual"), "dialect",
            List.of("commentPrefix", "delimiter", "doubleQuote", "encoding", "header", "headerRowCount",
                    "lineTerminators", "quoteChar", "skipBlankRows", "skipColumns", "skipInitialSpace", "skipRows",
                    "trim"),
            "datatype", List.of("base", "format", "length", "minLength", "maxLength", "minimum", "maximum",
                    "minInclusive", "maxInclusive", "minExclusive", "maxExclusive"));
    /** Of the built-in datatypes those that we write, with how a value of it looks. */
    private static final Map<String, String> DATATYPES = Map.of("string", "(?s).*", "integer", "[+-]?\\d+",
            "gYearMonth", "\\d{4}-(0[1-9]|1[0-2])");

    /** What is not as the recommendation has it; empty when all is well. */
    private static List<String> faults(String metadata, String csv) throws IOException {
        var faults = new ArrayList<String>();
        var table = new JsonMapper().readTree(metadata);
        terms("table", table, faults);
        terms("dialect", table.path("dialect"), faults);
        terms("schema", table.path("tableSchema"), faults);
        var context = table.path("@context");
        if (!context.path(0).asString().equals("http://www.w3.org/ns/csvw") || context.size() != 2
                || !Set.of("@language", "@base").containsAll(context.path(1).propertyNames())) {
            faults.add("@context " + context);
        }
        if (table.path("url").asString().isEmpty()) {
            faults.add("no url");
        }
        var columns = table.path("tableSchema").path("columns").valueStream().toList();
        columns.forEach(c -> column(c, faults));
        rows(columns, table.path("tableSchema").path("primaryKey").asString(), csv, faults);
        return faults;
    }

    /** Terms stand where the recommendation puts them; any other property has a prefix and is a text, or a value with one type. */
    private static void terms(String place, JsonNode node, List<String> faults) {
        node.properties().forEach(p -> {
            boolean known = Stream.of(ANYWHERE, TERMS.get(place),
                    Set.of("dialect", "datatype").contains(place) ? List.<String>of() : INHERITED)
                    .anyMatch(t -> t.contains(p.getKey()));
            var value = p.getValue();
            boolean common = p.getKey().matches("(dc|dcat|schema|foaf|prov|skos):\\w+") && (value.isString()
                    || value.has("@value") && Set.of("@value", "@type", "@language").containsAll(value.propertyNames())
                            && !(value.has("@type") && value.has("@language")));
            if (!known && !common) {
                faults.add(place + " has " + p.getKey());
            }
        });
    }

    private static void column(JsonNode column, List<String> faults) {
        terms("column", column, faults);
        terms("datatype", column.path("datatype").isObject() ? column.path("datatype") : column.path("geen"), faults);
        // a name of a variable of a URI template, that does not begin with an underscore
        if (!column.path("name").asString().matches("[A-Za-z0-9.%][A-Za-z0-9_.%]*")) {
            faults.add("name " + column.path("name"));
        }
        if (!column.path("required").isBoolean()) {
            faults.add("required " + column.path("required"));
        }
        if (!DATATYPES.containsKey(base(column))) {
            faults.add("datatype " + column.path("datatype"));
        }
        if (column.path("datatype").has("maximum") && !base(column).equals("integer")) {
            faults.add("a maximum of what has no order");
        }
    }

    private static String base(JsonNode column) {
        var datatype = column.path("datatype");
        return datatype.isObject() ? datatype.path("base").asString() : datatype.asString();
    }

    private static void rows(List<JsonNode> columns, String key, String csv, List<String> faults) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
            var rows = reader.stream().map(r -> r.getFields()).toList();
            if (!rows.getFirst().equals(columns.stream().map(c -> c.path("titles").asString()).toList())) {
                faults.add("titles " + rows.getFirst());
            }
            int place = columns.stream().map(c -> c.path("name").asString()).toList().indexOf(key);
            var keys = new HashSet<String>();
            for (var row : rows.subList(1, rows.size())) {
                for (int i = 0; i < columns.size(); i++) {
                    cell(columns.get(i), row.get(i), faults);
                }
                if (place < 0 || !keys.add(row.get(place))) {
                    faults.add("key " + row);
                }
            }
        }
    }

    private static void cell(JsonNode column, String value, List<String> faults) {
        var maximum = column.path("datatype").path("maximum");
        if (value.isEmpty()
                ? column.path("required").asBoolean()
                : !value.matches(DATATYPES.getOrDefault(base(column), ""))) {
            faults.add(column.path("name").asString() + ": " + value);
        } else if (!value.isEmpty() && maximum.isNumber() && Long.parseLong(value) > maximum.asLong()) {
            faults.add(column.path("name").asString() + " over " + maximum);
        }
    }

    @Test
    void metadata_and_table_are_as_the_recommendation_has_them() throws Exception {
        var files = PakketTest.files();
        assertThat(faults(files.getOrDefault("gegevens.csv-metadata.json", ""),
                files.getOrDefault("gegevens.csv", ""))).isEmpty();
    }

    @Test
    void every_column_that_can_be_asked_for_is_described_with_known_terms() throws Exception {
        for (String unit : List.of("leerling", "casus")) {
            var columns = Onderzoekskolom.van(unit);
            String header = String.join(",", columns.stream().map(Onderzoekskolom::kolom).toList());
            assertThat(faults(Csvw.of(PakketTest.UITGAVE, PakketTest.CIJFERS, columns), header + "\r\n")).as(unit)
                    .isEmpty();
        }
    }

    @Test
    void what_breaks_the_recommendation_is_found() throws Exception {
        var files = PakketTest.files();
        String metadata = files.getOrDefault("gegevens.csv-metadata.json", "");
        String csv = files.getOrDefault("gegevens.csv", "");
        assertThat(faults(metadata.replace("\"titles\"", "\"title\""), csv)).isNotEmpty();
        assertThat(faults(metadata.replace("\"integer\"", "\"int\""), csv)).isNotEmpty();
        assertThat(faults(metadata.replace("dc:issued", "issued"), csv)).isNotEmpty();
        assertThat(faults(metadata.replace("\"name\" : \"casus\"", "\"name\" : \"_casus\""), csv)).isNotEmpty();
        assertThat(faults(metadata, csv.replace(",5\r\n", ",45\r\n"))).containsExactly("ongeoorloofd_uren over 40");
        assertThat(faults(metadata, csv.replace(",00aa11bb,", ",,"))).containsExactly("school: ");
        assertThat(faults(metadata, csv + csv.substring(csv.indexOf('\n') + 1))).hasSize(1);
    }
}
