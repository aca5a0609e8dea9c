package nl.vliegwiel.monitor.peiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StopWatch;

import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Kubus;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.kleineaantallen.Drempel;
import nl.vliegwiel.monitor.rekenmachine.DuckdbMachine;
import nl.vliegwiel.monitor.rekenmachine.FactGenerator;

/**
 * What the monitor costs at any size, started by bench/monitor: a whole peiling from facts to outcomes, our statement beside the
 * same tables asked by hand, and the same statements on PostgreSQL. Prints lines that begin with RESULT. Fictieve gegevens.
 */
public final class MonitorBench {

    private static final int OUTSIDE = 10;
    private static final Map<String, FactGenerator> SIZES = Map.of("klein", new FactGenerator(2_000, 6, 3, 12),
            "regio20",
            new FactGenerator(20_000, 24, 10, 40), "regio60", new FactGenerator(60_000, 72, 10, 40), "land",
            new FactGenerator(2_500_000, 9_000, 10, 4));

    private final String name;
    private final Path folder;
    private final Path facts;
    private final DuckdbMachine duckdb;
    private final List<Indicator> indicators;
    private Berekening.@Nullable Gevonden last;

    private MonitorBench(String name) {
        this.name = name;
        this.indicators = (Boolean.getBoolean("landelijk") ? Indicatoren.landelijk() : Indicatoren.gelezen()).alle()
                .stream().filter(i -> i.code().matches(System.getProperty("cijfers", ".*"))).toList();
        this.folder = Path.of("target/bench/monitor").toAbsolutePath();
        this.facts = folder.resolve(name);
        this.duckdb = new DuckdbMachine(System.getProperty("geheugen", "1GB"), folder.resolve("tijdelijk"));
    }

    /** A size of the list above, or pupils:schools:years:rows a year, and the steps to do. */
    public static void main(String[] args) throws Exception {
        var bench = new MonitorBench(args[0].replace(':', '-'));
        for (int i = 1; i < args.length; i++) {
            switch (args[i]) {
                case "feiten" -> bench.facts(SIZES.containsKey(args[0]) ? SIZES.get(args[0]) : size(args[0]));
                case "peiling" -> bench.peiling();
                case "bewaren" -> bench.stored();
                case "kaal" -> bench.bare();
                case "postgres" -> bench.postgres(false);
                case "postgres-feiten" -> bench.postgres(true);
                default -> throw new IllegalArgumentException("geen stap: " + args[i]);
            }
        }
    }

    private static FactGenerator size(String text) {
        var numbers = List.of(text.split(":")).stream().map(Integer::valueOf).toList();
        return new FactGenerator(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private void facts(FactGenerator generator) throws SQLException, IOException {
        var cost = Cost.beginWhole();
        org.springframework.util.FileSystemUtils.deleteRecursively(facts);
        Files.createDirectories(folder);
        // facts are made once and by far larger than a figure: they may use more memory
        generator.writeTo(facts, new DuckdbMachine("4GB", folder.resolve("tijdelijk")));
        try (var bron = duckdb.open(facts);
                var statement = bron.connection().createStatement();
                var rows = statement.executeQuery(
                        "SELECT (SELECT COUNT(*) FROM verzuim), (SELECT COUNT(*) FROM inschrijving), (SELECT COUNT(*) FROM casus)")) {
            rows.next();
            long bytes;
            try (var files = Files.walk(facts)) {
                bytes = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
            }
            result("facts made in %s: %,d absence rows, %,d enrolments, %,d casussen, %,d MB", cost.end(),
                    rows.getLong(1),
                    rows.getLong(2), rows.getLong(3), bytes >> 20);
        }
    }

    /** From facts to outcomes, as a publication does it; without the database before and after. */
    private void peiling() throws SQLException, IOException {
        var watch = new StopWatch();
        var cost = Cost.beginWhole();
        watch.start("optellen");
        for (var kubus : Kubus.alle()) {
            duckdb.add(facts, kubus.naam(), kubus.sql());
        }
        watch.stop();
        result("the kubus: %s", cost.end());
        last = counted(Vorige.GEEN, watch, cost);
    }

    /** What a peiling does with its outcomes: two publications in a row, with the second beside what the first hid and showed. */
    private void stored() throws SQLException, IOException {
        var map = folder.resolve(name + "-bewaard");
        org.springframework.util.FileSystemUtils.deleteRecursively(map);
        try (var bewaard = new Bewaard(map, this::result)) {
            bewaard.save(Objects.requireNonNull(last, "first a peiling"));
            last = null; // a peiling does not hold the outcomes of another
            var before = bewaard.before();
            last = counted(before, new StopWatch(), Cost.beginWhole());
            bewaard.save(last);
        }
    }

    private Berekening.Gevonden counted(Vorige before, StopWatch watch, Cost cost) throws SQLException {
        var processor = new LinkedHashMap<String, Cost>();
        Berekening.Gevonden found;
        try (var bron = duckdb.open(facts)) {
            var work = new Berekening(bron.connection(), FactGenerator.laatsteMaand(), Drempel.van(OUTSIDE),
                    before, true, watch);
            for (var indicator : indicators) {
                bron.expect(indicator.teltLeerlingen());
                work.measure(indicator);
            }
            processor.put("definitions and pilot", cost.end());
            work.protect();
            processor.put("protecting", cost.end());
            found = work.gevonden();
            processor.put("attacking and methods", cost.end());
        }
        told(found, cost.end(), watch);
        processor.forEach((step, until) -> result("  with %s: %.1f s of processor from the start, peak %,d MB", step,
                until.cpu(), until.peak()));
        return found;
    }

    private void told(Berekening.Gevonden found, Cost spent, StopWatch watch) {
        var steps = new TreeMap<String, Double>();
        for (var task : watch.getTaskInfo()) {
            steps.merge(task.getTaskName().split(" ")[0], task.getTimeSeconds(), Double::sum);
        }
        result("peiling %s: %,d cells, %,d not shown, %d recovered, %s", spent, found.uitkomsten().size(),
                found.uitkomsten().stream().filter(u -> u.nietGetoond() != null).count(),
                found.controle().herleid().size(), found.fouten());
        steps.forEach((step, seconds) -> result("  %s %.1f s", step, seconds));
        result("  slowest: %s", java.util.Arrays.stream(watch.getTaskInfo())
                .sorted((a, b) -> Double.compare(b.getTimeSeconds(), a.getTimeSeconds())).limit(8)
                .map(t -> String.format(Locale.ROOT, "%s %.1f", t.getTaskName(), t.getTimeSeconds()))
                .collect(Collectors.joining(", ")));
    }

    /** Ours beside the same tables by hand: all in one statement, and a statement for each. Then the intervals over what came out. */
    private void bare() throws SQLException {
        double[] sums = new double[4];
        try (var bron = duckdb.open(facts)) {
            for (var indicator : indicators) {
                bron.expect(indicator.teltLeerlingen());
                var tables = Engine.tables(indicator);
                double count = Double.MAX_VALUE;
                double sets = Double.MAX_VALUE;
                double each = Double.MAX_VALUE;
                double ours = Double.MAX_VALUE;
                for (int round = 0; round < Integer.getInteger("keren", 3); round++) {
                    count = Math.min(count,
                            read(bron.connection(), "SELECT COUNT(*) FROM (" + indicator.sql() + ") e"));
                    sets = Math.min(sets, read(bron.connection(), byHand(indicator, tables)));
                    double one = 0;
                    for (var table : tables) {
                        one += read(bron.connection(), byHand(indicator, List.of(table)));
                    }
                    each = Math.min(each, one);
                    var cost = Cost.begin();
                    new Engine(bron.connection()).run(indicator, FactGenerator.laatsteMaand());
                    ours = Math.min(ours, cost.end().cpu());
                }
                result("  %-28s definition %.2f, by hand %.2f, a statement for each table %.2f, ours %.2f s of processor: %.2f times by hand",
                        indicator.code(), count, sets, each, ours, ours / sets);
                sums[0] += count;
                sums[1] += sets;
                sums[2] += each;
                sums[3] += ours;
            }
        }
        result("wrapping: definitions %.1f, tables by hand %.1f, a statement for each %.1f, ours %.1f s of processor: %.2f times by hand, %.2f times a statement for each",
                sums[0], sums[1], sums[2], sums[3], sums[3] / sums[1], sums[3] / sums[2]);
    }

    /** Seconds of processor for this statement, with all its rows read. */
    static double read(Connection connection, String sql) throws SQLException {
        var cost = Cost.begin();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                rows.getObject(columns);
            }
        }
        return cost.end().cpu();
    }

    /** As anybody would write it: the definition, the schools, and the tables as grouping sets. */
    private static String byHand(Indicator indicator, List<Uitsplitsing> tables) {
        var sets = new ArrayList<String>();
        var columns = new ArrayList<String>();
        boolean duur = indicator.soort() == Soort.DUUR;
        for (var table : tables) {
            var keys = new ArrayList<String>();
            table.dimensies().forEach(d -> keys.add((Dimensies.find(d).orElseThrow().vanSchool() ? "s." : "e.") + d));
            keys.add(switch (table.periode()) {
                case Uitsplitsing.MAAND -> "e.maand";
                case Uitsplitsing.TRIMESTER -> "(e.maand - 7) // 4";
                default -> "(e.maand - 7) // 12";
            });
            if (duur) {
                keys.addAll(List.of("e.waarde", "e.afgelopen"));
            }
            sets.add("(" + String.join(", ", keys) + ")");
            keys.stream().filter(k -> !columns.contains(k)).forEach(columns::add);
        }
        return "SELECT " + String.join(", ", columns) + ", COUNT(*) AS n"
                + (duur ? "" : ", SUM(e.teller) AS teller, SUM(e.noemer) AS noemer")
                + " FROM (" + indicator.sql() + ") e"
                + (indicator.perGemeente() ? "" : " JOIN school s ON s.school = e.school") + " WHERE e.maand <= "
                + FactGenerator.laatsteMaand() + " GROUP BY GROUPING SETS (" + String.join(", ", sets) + ")";
    }

    /** The same statements on DuckDB and PostgreSQL; uitFeiten: also what a peiling adds up once, from the facts each time. */
    private void postgres(boolean uitFeiten) throws Exception {
        var asked = uitFeiten ? indicators.stream().map(Indicator::uitFeiten).toList() : indicators;
        try (var bron = duckdb.open(facts);
                var server = PostgresFacts.start(folder.resolve(name + "-pg"), facts, bron.connection(), asked)) {
            new PostgresBeside(bron, server, this::result).ask(indicators, uitFeiten);
        }
    }

    private void result(String format, Object... values) {
        System.out.println("RESULT " + name + " | " + String.format(Locale.ROOT, format, values));
    }
}
