package nl.vliegwiel.monitor.peiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import nl.vliegwiel.DatabaseTest;
import nl.vliegwiel.Proefregio;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Kubus;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.toegang.Kennis;

/** Every definition gives the answers written beside it, and the same cells on DuckDB as on PostgreSQL. */
@DatabaseTest
class IndicatorenTest {

    private static final int ALL = 99_999;

    @Autowired
    Indicatoren indicatoren;
    @Autowired
    Proefregio regio;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void every_indicator_gives_the_answers_written_beside_it() throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            load(duck);
            for (var indicator : indicatoren.alle()) {
                assertThat(answers(indicator, new Engine(duck).run(indicator, ALL))).as(indicator.code())
                        .containsExactlyElementsOf(expected(indicator));
            }
        }
    }

    @Test
    void every_cell_of_every_table_is_the_same_on_duckdb_and_on_postgresql() throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            load(duck);
            regio.als("noor", () -> jdbc.execute((Connection postgres) -> {
                try (var statement = postgres.createStatement()) {
                    statement.execute(Kubus.proeffeiten().replace("CREATE TABLE", "CREATE TEMPORARY TABLE"));
                    for (var indicator : indicatoren.alle()) {
                        assertThat(cells(new Engine(postgres).run(indicator, ALL))).as(indicator.code()).isNotEmpty()
                                .containsExactlyElementsOf(cells(new Engine(duck).run(indicator, ALL)));
                    }
                    for (String table : FactExport.TABELLEN) {
                        statement.execute("drop table pg_temp." + table);
                    }
                    for (var kubus : Kubus.alle()) {
                        statement.execute("drop table pg_temp." + kubus.naam());
                    }
                    return true;
                }
            }));
        }
    }

    @Test
    void every_indicator_has_a_goal_its_words_and_no_unknown_table() {
        assertThat(indicatoren.alle()).hasSizeGreaterThanOrEqualTo(35);
        for (var indicator : indicatoren.catalogus()) {
            assertThat(indicatoren.doel(indicator).nummer()).isBetween(1, 10);
            assertThat(indicator.uitleg()).isNotEmpty();
            assertThat(indicator.tekst("zegt_niets_over")).isNotBlank();
            assertThat(indicator.tekst("citaat")).isNotBlank();
        }
    }

    @Test
    void every_goal_has_a_figure_and_what_has_no_source_says_which_delivery_will_bring_it() {
        assertThat(indicatoren.doelen()).allSatisfy(d -> assertThat(indicatoren.catalogus())
                .as(d.code()).anyMatch(i -> i.doel().equals(d.code())));
        var waiting = indicatoren.catalogus().stream().filter(i -> !i.heeftBron()).toList();
        assertThat(waiting).isNotEmpty().allSatisfy(i -> {
            var delivery = Objects.requireNonNull(i.levering());
            assertThat(delivery.velden()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(delivery.leverancier()).isNotBlank();
            assertThat(delivery.ritme()).isNotBlank();
        });
    }

    /** The sentences of the agreement, where it lies beside the project. */
    @Test
    void every_citaat_stands_word_for_word_in_the_agreement() throws IOException {
        var agreement = java.nio.file.Path.of("../shared/seeds/intentieverklaring.txt");
        org.junit.jupiter.api.Assumptions.assumeTrue(java.nio.file.Files.exists(agreement),
                "de overeenkomst ligt hier niet");
        String text = plain(java.nio.file.Files.readString(agreement));
        assertThat(indicatoren.catalogus()).allSatisfy(i -> assertThat(text).contains(plain(i.tekst("citaat"))));
    }

    private static String plain(String text) {
        return text.replaceAll("[\u2018\u2019]", "'").replaceAll("\\s+", " ");
    }

    private static void load(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(Kubus.proeffeiten());
        }
    }

    private static List<String> expected(Indicator indicator) {
        return Kennis.rows("indicatoren/" + indicator.code() + ".verwacht.csv").stream()
                .map(r -> String.join(" ", r.values())).sorted()
                .toList();
    }

    /** Of the table that the columns of the expected answers name. */
    private static List<String> answers(Indicator indicator, List<Cel> cells) {
        var columns = Kennis.rows("indicatoren/" + indicator.code() + ".verwacht.csv").getFirst().keySet().stream()
                .toList();
        var table = new Uitsplitsing(columns.subList(0, 1), columns.get(1));
        return cells.stream().filter(c -> c.tabel().equals(table))
                .flatMap(c -> lines(c.telling())
                        .map(l -> c.plek().get(columns.getFirst()) + " " + c.moment() + " " + l))
                .sorted().toList();
    }

    private static java.util.stream.Stream<String> lines(Telling telling) {
        return switch (telling) {
            case Telling.Aandeel a -> java.util.stream.Stream.of(a.teller() + " " + a.n());
            case Telling.Aantal a -> java.util.stream.Stream.of(a.aantal() + " " + a.n());
            case Telling.Gemiddelde g ->
                java.util.stream.Stream.of(plain(g.sommen().teller()) + " " + plain(g.sommen().noemer()));
            case Telling.Verhouding v ->
                java.util.stream.Stream.of(plain(v.sommen().teller()) + " " + plain(v.sommen().noemer()));
            case Telling.Duur d ->
                d.dagen().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()[0] + " " + e.getValue()[1]);
        };
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }

    private static List<String> cells(List<Cel> cells) {
        var lines = new TreeSet<String>();
        cells.forEach(c -> lines.add(c.tabel().naam() + " " + new java.util.TreeMap<>(c.plek()) + " " + c.moment() + " "
                + (c.telling() instanceof Telling.Duur d ? lines(d).toList() : Objects.toString(c.telling()))));
        return List.copyOf(lines);
    }
}
