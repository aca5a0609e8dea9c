package nl.vliegwiel.monitor.peiling;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.monitor.statistiek.RatioOfSums;

/**
 * Runs definitions on a JDBC connection that holds the facts under their own names: DuckDB by default, any engine that knows the
 * portable subset. The definition gives one row per unit; the breakdowns are made here, the same for all.
 */
public final class Engine {

    private static final String SOMMEN = "COUNT(*) AS n, SUM(1.0E0 * e.teller) AS teller, SUM(1.0E0 * e.noemer) AS noemer,"
            + " SUM(1.0E0 * e.teller * e.teller) AS teller2, SUM(1.0E0 * e.teller * e.noemer) AS teller_noemer,"
            + " SUM(1.0E0 * e.noemer * e.noemer) AS noemer2, SUM(CASE WHEN e.teller > 0 THEN 1 ELSE 0 END) AS betrokken,"
            + " MAX(1.0E0 * e.teller) AS grootste";

    private final Connection connection;

    public Engine(Connection connection) {
        this.connection = connection;
    }

    /** All cells of all published tables of this indicator, and the region as a whole, up to and including this month. */
    public List<Cel> run(Indicator indicator, int totEnMetMaand) throws SQLException {
        return run(indicator, totEnMetMaand, List.of());
    }

    /** The same, and the cells of more tables that are not published. */
    List<Cel> run(Indicator indicator, int totEnMetMaand, List<Uitsplitsing> ook) throws SQLException {
        var tables = new ArrayList<>(tables(indicator));
        ook.stream().filter(t -> !tables.contains(t)).forEach(tables::add);
        return cells(indicator, totEnMetMaand, tables);
    }

    /** The cells of the tables by school only: what work figures are. */
    List<Cel> runPerSchool(Indicator indicator, int totEnMetMaand) throws SQLException {
        return cells(indicator, totEnMetMaand, indicator.uitsplitsingen().stream()
                .filter(u -> u.dimensies().contains("school")).toList());
    }

    private List<Cel> cells(Indicator indicator, int totEnMetMaand, List<Uitsplitsing> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE eenheid AS " + indicator.sql());
            try {
                var cells = new ArrayList<Cel>();
                for (var tabel : tables) {
                    cells.addAll(query(indicator, tabel, totEnMetMaand));
                }
                return cells;
            } finally {
                statement.execute("DROP TABLE eenheid");
            }
        }
    }

    private static List<Uitsplitsing> tables(Indicator indicator) {
        var tables = new ArrayList<>(indicator.uitsplitsingen());
        indicator.uitsplitsingen().stream().map(Uitsplitsing::periode).distinct()
                .forEach(p -> tables.add(new Uitsplitsing(List.of(), p)));
        return tables;
    }

    private List<Cel> query(Indicator indicator, Uitsplitsing tabel, int totEnMetMaand) throws SQLException {
        boolean duur = indicator.soort() == Soort.DUUR;
        String moment = switch (tabel.periode()) {
            case Uitsplitsing.MAAND -> "e.maand";
            case Uitsplitsing.TRIMESTER -> "CAST(FLOOR(1.0E0 * (e.maand - 7) / 4) AS INTEGER)";
            default -> "CAST(FLOOR(1.0E0 * (e.maand - 7) / 12) AS INTEGER)";
        };
        var columns = new ArrayList<String>();
        tabel.dimensies().forEach(d -> columns.add(Dimensies.find(d).orElseThrow().kolom()));
        columns.add(moment);
        if (duur) {
            columns.addAll(List.of("e.waarde", "e.afgelopen"));
        }
        String keys = String.join(", ", columns);
        String sql = "SELECT " + keys + ", " + (duur ? "COUNT(*) AS n" : SOMMEN)
                + " FROM eenheid e JOIN school s ON s.school = e.school"
                + " WHERE e.maand <= " + totEnMetMaand + " GROUP BY " + keys;
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            return duur ? durations(tabel, rows) : sums(indicator, tabel, rows);
        }
    }

    private static List<Cel> sums(Indicator indicator, Uitsplitsing tabel, ResultSet rows) throws SQLException {
        var cells = new ArrayList<Cel>();
        while (rows.next()) {
            var telling = switch (indicator.soort()) {
                case AANDEEL -> new Telling.Aandeel(Math.round(rows.getDouble("teller")), rows.getLong("n"));
                case AANTAL -> new Telling.Aantal(Math.round(rows.getDouble("teller")),
                        Math.round(rows.getDouble("noemer")));
                case GEMIDDELDE -> new Telling.Gemiddelde(ratio(rows));
                default -> new Telling.Verhouding(ratio(rows), rows.getLong("betrokken"), rows.getDouble("grootste"));
            };
            // without anybody to divide by there is no share: the cell is not there, and nothing is infinite
            if (rows.getDouble("noemer") > 0) {
                cells.add(new Cel(tabel, place(tabel, rows), rows.getInt(tabel.dimensies().size() + 1), telling));
            }
        }
        return cells;
    }

    private static RatioOfSums ratio(ResultSet rows) throws SQLException {
        return new RatioOfSums(rows.getLong("n"), rows.getDouble("teller"), rows.getDouble("noemer"),
                rows.getDouble("teller2"), rows.getDouble("teller_noemer"), rows.getDouble("noemer2"));
    }

    private static List<Cel> durations(Uitsplitsing tabel, ResultSet rows) throws SQLException {
        record Key(Map<String, String> place, int moment) {
        }
        var counts = new LinkedHashMap<Key, TreeMap<Integer, long[]>>();
        int at = tabel.dimensies().size() + 1;
        while (rows.next()) {
            var days = counts.computeIfAbsent(new Key(place(tabel, rows), rows.getInt(at)), k -> new TreeMap<>());
            days.computeIfAbsent(rows.getInt(at + 1), d -> new long[2])[rows.getInt(at + 2) == 1 ? 0 : 1] += rows
                    .getLong(at + 3);
        }
        return counts.entrySet().stream()
                .map(e -> new Cel(tabel, e.getKey().place(), e.getKey().moment(), new Telling.Duur(e.getValue())))
                .toList();
    }

    private static Map<String, String> place(Uitsplitsing tabel, ResultSet rows) throws SQLException {
        var place = new LinkedHashMap<String, String>();
        for (int i = 0; i < tabel.dimensies().size(); i++) {
            String value = rows.getString(i + 1);
            place.put(tabel.dimensies().get(i), value == null ? "onbekend" : value);
        }
        return place;
    }
}
