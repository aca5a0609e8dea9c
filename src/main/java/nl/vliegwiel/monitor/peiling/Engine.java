package nl.vliegwiel.monitor.peiling;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.statistiek.RatioOfSums;

/**
 * Runs definitions on a JDBC connection that holds the facts under their own names: DuckDB by default, any engine that knows the
 * portable subset. The definition gives one row per unit; the breakdowns are made here, the same for all.
 */
public final class Engine {

    private final Connection connection;
    /** Each place once, however many moments and figures it has. */
    private final Map<Map<String, String>, Map<String, String>> places = new HashMap<>();

    public Engine(Connection connection) {
        this.connection = connection;
    }

    /** All cells of all published tables of this indicator, and the region as a whole, up to and including this month. */
    public List<Cel> run(Indicator indicator, int totEnMetMaand) throws SQLException {
        return cells(indicator, totEnMetMaand, tables(indicator));
    }

    /** The cells of the tables by school only: what work figures are. */
    List<Cel> runPerSchool(Indicator indicator, int totEnMetMaand) throws SQLException {
        return cells(indicator, totEnMetMaand, indicator.uitsplitsingen().stream()
                .filter(u -> u.dimensies().contains("school")).toList());
    }

    /** The published tables, and the region as a whole for each of their periods. */
    static List<Uitsplitsing> tables(Indicator indicator) {
        var tables = new ArrayList<>(indicator.uitsplitsingen());
        indicator.uitsplitsingen().stream().map(Uitsplitsing::periode).distinct()
                .forEach(p -> tables.add(new Uitsplitsing(List.of(), p)));
        return tables.stream().distinct().toList();
    }

    private List<Cel> cells(Indicator indicator, int totEnMetMaand, List<Uitsplitsing> tables) throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        var query = new TableQuery(indicator, tables);
        var cells = new HashMap<Integer, Rows>();
        tables.forEach(t -> cells.put(query.number(t),
                indicator.soort() == Soort.DUUR ? new Durations(t) : new Sums(indicator, t)));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query.sql(totEnMetMaand))) {
            while (rows.next()) {
                Objects.requireNonNull(cells.get(rows.getInt(TableQuery.TABEL))).add(rows);
            }
        }
        return tables.stream().flatMap(
                t -> divided(indicator, Objects.requireNonNull(cells.get(query.number(t))).cells()).stream())
                .toList();
    }

    /** Of a figure that divides a whole: each part over all units at its place, whatever the part. */
    private static List<Cel> divided(Indicator indicator, List<Cel> cells) {
        if (!indicator.verdeeld()) {
            return cells;
        }
        var whole = cells.stream().collect(Collectors.groupingBy(c -> besides(indicator, c),
                Collectors.summingLong(c -> c.telling().n())));
        return cells.stream().map(c -> new Cel(c.tabel(), c.plek(), c.moment(),
                new Telling.Aantal(c.telling().n(), whole.getOrDefault(besides(indicator, c), 0L)))).toList();
    }

    private static Plaats besides(Indicator indicator, Cel cel) {
        var place = new HashMap<>(cel.plek());
        place.remove(indicator.verdeelt());
        return new Plaats(cel.tabel(), place, cel.moment());
    }

    private Map<String, String> place(Uitsplitsing tabel, ResultSet row) throws SQLException {
        var found = new HashMap<String, String>();
        for (String dimension : tabel.dimensies()) {
            String value = row.getString(dimension);
            found.put(dimension, value == null ? "onbekend" : value);
        }
        return places.computeIfAbsent(found, Map::copyOf);
    }

    /** The rows of one table, on their way to cells. */
    private sealed interface Rows {

        void add(ResultSet row) throws SQLException;

        List<Cel> cells();
    }

    private final class Sums implements Rows {

        private final Indicator indicator;
        private final Uitsplitsing tabel;
        private final List<Cel> cells = new ArrayList<>();

        private Sums(Indicator indicator, Uitsplitsing tabel) {
            this.indicator = indicator;
            this.tabel = tabel;
        }

        @Override
        public List<Cel> cells() {
            return cells;
        }

        @Override
        public void add(ResultSet row) throws SQLException {
            if (row.getDouble("noemer") > 0 || countsElsewhere(row)) {
                cells.add(new Cel(tabel, place(tabel, row), row.getInt(tabel.periode()), telling(row)));
            }
        }

        /**
         * With nobody to divide by, what was counted still counts in coarser tables. So the cell is there, as one that is always too small:
         * otherwise it is what those have more than the others together.
         */
        private boolean countsElsewhere(ResultSet row) throws SQLException {
            return (indicator.soort() == Soort.AANTAL || indicator.soort() == Soort.VERHOUDING)
                    && row.getDouble("teller") != 0;
        }

        private Telling telling(ResultSet row) throws SQLException {
            return switch (indicator.soort()) {
                case AANDEEL -> share(row);
                case AANTAL -> new Telling.Aantal(
                        Math.round(notNegative(row.getDouble("teller"), "Een aantal is negatief.")),
                        Math.round(row.getDouble("noemer")));
                case GEMIDDELDE -> new Telling.Gemiddelde(ratio(row));
                default -> new Telling.Verhouding(ratio(row), row.getLong("betrokken"), row.getDouble("grootste"));
            };
        }

        private static Telling share(ResultSet row) throws SQLException {
            double counted = row.getDouble("teller");
            long n = row.getLong("n");
            if (counted < 0 || counted > n || row.getDouble("noemer") != n) {
                throw new Definitiefout("Een deel telt elke eenheid een keer: de noemer is 1, en de teller 0 of 1.");
            }
            return new Telling.Aandeel(Math.round(counted), n);
        }

        private static RatioOfSums ratio(ResultSet row) throws SQLException {
            return new RatioOfSums(row.getLong("n"), row.getDouble("teller"), row.getDouble("noemer"),
                    row.getDouble("teller2"), row.getDouble("teller_noemer"), row.getDouble("noemer2"));
        }
    }

    private final class Durations implements Rows {

        private final Uitsplitsing tabel;
        private final Map<Map<String, String>, Map<Integer, TreeMap<Integer, long[]>>> counts = new LinkedHashMap<>();

        private Durations(Uitsplitsing tabel) {
            this.tabel = tabel;
        }

        @Override
        public void add(ResultSet row) throws SQLException {
            counts.computeIfAbsent(place(tabel, row), p -> new TreeMap<>())
                    .computeIfAbsent(row.getInt(tabel.periode()), m -> new TreeMap<>())
                    .computeIfAbsent((int) notNegative(row.getInt("waarde"), "Een duur is leeg of negatief."),
                            d -> new long[2])[row.getInt("afgelopen") == 1 ? 0 : 1] += row
                                    .getLong("n");
        }

        @Override
        public List<Cel> cells() {
            return counts.entrySet().stream()
                    .flatMap(p -> p.getValue().entrySet().stream()
                            .map(m -> new Cel(tabel, p.getKey(), m.getKey(), new Telling.Duur(m.getValue()))))
                    .toList();
        }
    }

    private static double notNegative(double value, String otherwise) {
        if (value < 0) {
            throw new Definitiefout(otherwise);
        }
        return value;
    }
}
