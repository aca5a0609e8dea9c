package nl.vliegwiel.monitor.rekenmachine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

import nl.vliegwiel.monitor.indicator.Kubus;

/**
 * Facts of any size, always the same for the same numbers: a folder of Parquet as a peiling writes it, a file for each school year.
 * A table that it does not know has the few rows of feiten.sql. Fictieve gegevens.
 *
 * @param leerlingen pupils at one time
 * @param scholen    schools
 * @param jaren      school years, up to and including LAATSTE
 * @param regels     absence rows for each pupil in a year, about
 */
public record FactGenerator(int leerlingen, int scholen, int jaren, int regels) {

    /** First year of the last school year. */
    public static final int LAATSTE = 2025;
    private static final int JULI = 6;
    private static final List<String> YEARLY = List.of("genereren-jaar.sql", "genereren-verwijzing.sql",
            "genereren-vragenlijst.sql");

    /** The last month with facts, as the engine counts months. */
    public static int laatsteMaand() {
        return (LAATSTE + 1) * 12 + JULI;
    }

    /** Writes all tables under this folder. */
    public void writeTo(Path folder, DuckdbMachine machine) throws SQLException, IOException {
        try (var duck = machine.empty(); var statement = duck.createStatement()) {
            statement.execute(resource("feiten.sql"));
            var tables = names(statement);
            statement.execute(filled("genereren-vast.sql", 0));
            var yearly = tables.stream().filter(t -> yearly(t)).toList();
            for (String table : tables) {
                Files.createDirectories(folder.resolve(table));
                if (!yearly.contains(table)) {
                    write(statement, folder, table, "deel");
                }
            }
            for (int year = 0; year < jaren; year++) {
                for (String script : YEARLY) {
                    statement.execute(filled(script, year));
                }
                for (String table : yearly) {
                    write(statement, folder, table, "deel-" + (LAATSTE - jaren + 1 + year));
                }
            }
        }
        for (var kubus : Kubus.alle()) {
            machine.add(folder, kubus.naam(), kubus.sql());
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = statement.executeQuery("SELECT table_name FROM duckdb_tables() ORDER BY table_name")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static boolean yearly(String table) {
        return YEARLY.stream().anyMatch(s -> resource(s).contains("INSERT INTO " + table + " "));
    }

    private static void write(Statement statement, Path folder, String table, String file) throws SQLException {
        statement.execute("COPY " + table + " TO '" + folder.resolve(table).resolve(file + ".parquet")
                + "' (FORMAT parquet, COMPRESSION zstd)");
    }

    private String filled(String name, int year) {
        String text = resource(name);
        for (var value : Map
                .of("leerlingen", leerlingen, "scholen", scholen, "jaren", jaren, "regels", regels, "laatste",
                        LAATSTE, "schooljaar", LAATSTE - jaren + 1 + year, "nummer", year)
                .entrySet()) {
            text = text.replaceAll(":" + value.getKey() + "\\b", String.valueOf(value.getValue()));
        }
        return text;
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("monitor/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
