package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.rekenmachine.DuckdbMachine;
import nl.vliegwiel.monitor.rekenmachine.FactGenerator;

/** One statement for all tables gives what a plain question for each table gives. On facts that are made for it. Fictieve gegevens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableQueryTest {

    private static final FactGenerator SMALL = new FactGenerator(600, 6, 2, 10);

    @TempDir
    static Path folder;
    DuckdbMachine duckdb;

    @BeforeAll
    void write() throws SQLException, IOException {
        duckdb = new DuckdbMachine("512MB", folder.resolve("tijdelijk"));
        SMALL.writeTo(folder.resolve("een"), duckdb);
    }

    @Test
    void each_table_is_what_a_plain_question_for_that_table_gives() throws SQLException {
        try (var bron = duckdb.open(folder.resolve("een"))) {
            eachAsPlain(bron.connection());
        }
    }

    /** A school that closed is in no table: not in those by school, and not in those by where pupils live. */
    @Test
    void and_so_it_is_when_a_school_is_left_out() throws SQLException {
        try (var bron = duckdb.open(folder.resolve("een")); var statement = bron.connection().createStatement()) {
            assertThat(statement.executeUpdate("DELETE FROM school WHERE school = 2")).isOne();
            eachAsPlain(bron.connection());
        }
    }

    private static void eachAsPlain(Connection connection) throws SQLException {
        for (var indicator : Indicatoren.gelezen().alle()) {
            var cells = new Engine(connection).run(indicator, FactGenerator.laatsteMaand());
            assertThat(cells).as(indicator.code()).isNotEmpty();
            for (var table : Engine.tables(indicator)) {
                var found = new ArrayList<String>();
                cells.stream().filter(c -> c.tabel().equals(table)).forEach(c -> found.add(line(indicator, c)));
                Collections.sort(found);
                assertThat(found).as(indicator.code() + " " + table.naam())
                        .isEqualTo(plain(connection, indicator, table));
            }
        }
    }

    @Test
    void what_was_added_up_beforehand_gives_the_cells_that_the_facts_give() throws SQLException {
        try (var bron = duckdb.open(folder.resolve("een"))) {
            var engine = new Engine(bron.connection());
            var readers = Indicatoren.gelezen().alle().stream().filter(i -> !i.uitFeiten().sql().equals(i.sql()))
                    .toList();
            assertThat(readers).hasSizeGreaterThan(10);
            for (var indicator : readers) {
                assertThat(Vergelijking.same(indicator.code(), engine.run(indicator, FactGenerator.laatsteMaand()),
                        engine.run(indicator.uitFeiten(), FactGenerator.laatsteMaand()))).isPositive();
            }
        }
    }

    private static String line(Indicator indicator, Cel cel) {
        var places = cel.tabel().dimensies().stream().map(d -> cel.plek().get(d)).toList();
        return places + " " + cel.moment() + " " + switch (cel.telling()) {
            case Telling.Aandeel a -> a.n() + " " + a.teller();
            case Telling.Aantal a -> a.n() + " " + a.aantal();
            case Telling.Gemiddelde g -> g.n() + " " + Math.round(g.sommen().teller());
            case Telling.Verhouding v -> Math.round(v.sommen().noemer()) + " " + Math.round(v.sommen().teller());
            case Telling.Duur d -> d.n() + " " + d.dagen().entrySet().stream()
                    .mapToLong(e -> e.getKey() * (e.getValue()[0] + e.getValue()[1])).sum();
        };
    }

    private static List<String> plain(Connection connection, Indicator indicator, Uitsplitsing table)
            throws SQLException {
        String moment = switch (table.periode()) {
            case Uitsplitsing.MAAND -> "e.maand";
            case Uitsplitsing.TRIMESTER -> "(e.maand - 7) // 4";
            default -> "(e.maand - 7) // 12";
        };
        var keys = new ArrayList<String>();
        table.dimensies().forEach(d -> keys.add((Dimensies.find(d).orElseThrow().vanSchool() ? "s." : "e.") + d));
        keys.add(moment);
        String parts = keys.stream().filter(k -> !k.equals("e." + indicator.verdeelt()))
                .collect(java.util.stream.Collectors.joining(", "));
        String whole = indicator.verdeeld()
                ? "SUM(SUM(e.noemer)) OVER (PARTITION BY " + parts + ")"
                : indicator.soort() == Soort.VERHOUDING || indicator.soort() == Soort.AANTAL
                        ? "SUM(e.noemer)"
                        : "COUNT(*)";
        String sql = "SELECT " + String.join(", ", keys) + ", " + whole + ", SUM("
                + (indicator.soort() == Soort.DUUR ? "e.waarde" : "e.teller")
                + ") FROM (" + indicator.sql() + ") e"
                + (indicator.perGemeente() ? "" : " JOIN school s ON s.school = e.school") + " WHERE e.maand <= "
                + FactGenerator.laatsteMaand() + " GROUP BY " + String.join(", ", keys)
                + (indicator.verdeeld() ? "" : " HAVING " + whole + " > 0");
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var places = new ArrayList<String>();
                for (int i = 1; i < keys.size(); i++) {
                    places.add(rows.getString(i) == null ? "onbekend" : rows.getString(i));
                }
                lines.add(places + " " + rows.getInt(keys.size()) + " " + Math.round(rows.getDouble(keys.size() + 1))
                        + " " + Math.round(rows.getDouble(keys.size() + 2)));
            }
        }
        Collections.sort(lines);
        return lines;
    }

    @Test
    void the_same_numbers_give_the_same_facts_and_a_pupil_is_away_once_a_day() throws SQLException, IOException {
        SMALL.writeTo(folder.resolve("twee"), duckdb);
        assertThat(facts("twee")).isEqualTo(facts("een")).contains(" dubbel 0");
    }

    private String facts(String name) throws SQLException {
        try (var bron = duckdb.open(folder.resolve(name));
                var statement = bron.connection().createStatement();
                var rows = statement.executeQuery("""
                        SELECT COUNT(*) || ' ' || SUM(hash(leerling, school, dag, uren)) || ' dubbel '
                               || (COUNT(*) - COUNT(DISTINCT (leerling, dag))) FROM verzuim""")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
