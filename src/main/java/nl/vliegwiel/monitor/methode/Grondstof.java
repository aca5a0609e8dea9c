package nl.vliegwiel.monitor.methode;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.statistiek.Interval;
import nl.vliegwiel.monitor.statistiek.Mediaan;
import nl.vliegwiel.monitor.statistiek.Paren;
import nl.vliegwiel.monitor.statistiek.Schaal;

/** What the methods need of the facts besides the published tables, in the portable subset of SQL. It never leaves the peiling. */
final class Grondstof {

    private static final String JAAR = "CAST(FLOOR(1.0E0 * (e.maand - 7) / 12) AS INTEGER)";

    /** A group of schools in one school year. */
    record Groep(String groep, int jaar) {
    }

    private final Connection connection;
    private final int month;

    /** connection holds the facts under their own names; month: the last that counts. */
    Grondstof(Connection connection, int month) {
        this.connection = connection;
        this.month = month;
    }

    private String from(Indicator indicator) {
        return " FROM (" + indicator.sql() + ") e JOIN school s ON s.school = e.school WHERE e.maand <= " + month;
    }

    /** Of the newest month: school → year of education → how many in the noemer. */
    Map<Integer, Map<String, Map<String, Double>>> opbouw(Indicator indicator) throws SQLException {
        var found = new TreeMap<Integer, Map<String, Map<String, Double>>>();
        try (var statement = connection.createStatement();
                var rows = statement
                        .executeQuery("SELECT e.maand, e.school, e.leerjaar, SUM(1.0E0 * e.noemer) AS noemer"
                                + from(indicator) + " AND e.maand > " + (month - 12)
                                + " GROUP BY e.maand, e.school, e.leerjaar")) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getInt(1), m -> new TreeMap<>())
                        .computeIfAbsent(rows.getString(2), s -> new TreeMap<>())
                        .merge(String.valueOf(rows.getString(3)), rows.getDouble(4), Double::sum);
            }
        }
        return found;
    }

    /** The middle of the measurements, per group of schools and school year. */
    Map<Groep, nl.vliegwiel.monitor.statistiek.Interval> medianen(Indicator indicator) throws SQLException {
        var values = new java.util.HashMap<Groep, List<double[]>>();
        try (var statement = connection.createStatement();
                var rows = statement
                        .executeQuery("SELECT s.groep, " + JAAR + " AS jaar, 1.0E0 * e.teller AS waarde, COUNT(*) AS n"
                                + from(indicator) + " GROUP BY s.groep, " + JAAR + ", 1.0E0 * e.teller")) {
            while (rows.next()) {
                values.computeIfAbsent(new Groep(rows.getString(1), rows.getInt(2)), g -> new ArrayList<>())
                        .add(new double[]{rows.getDouble(3), rows.getLong(4)});
            }
        }
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Mediaan.of(e.getValue()
                .stream().flatMapToDouble(v -> java.util.stream.DoubleStream.generate(() -> v[0]).limit((long) v[1]))
                .toArray())));
    }

    /** The change of the same persons, those with more measurements counted once. persoon: the column that says who. */
    Map<Groep, Paren> paren(Indicator indicator, String persoon) throws SQLException {
        var found = new java.util.HashMap<Groep, Paren>();
        String each = "SELECT s.groep AS groep, " + JAAR + " AS jaar, e." + persoon
                + " AS persoon, SUM(1.0E0 * e.teller) / NULLIF(COUNT(*), 0) AS d" + from(indicator)
                + " GROUP BY s.groep, " + JAAR + ", e." + persoon;
        try (var statement = connection.createStatement();
                var rows = statement
                        .executeQuery("SELECT groep, jaar, COUNT(*) AS n, SUM(d) AS som, SUM(d * d) AS kwadraat FROM ("
                                + each + ") x GROUP BY groep, jaar")) {
            while (rows.next()) {
                found.put(new Groep(rows.getString(1), rows.getInt(2)),
                        Paren.of(rows.getLong(3), rows.getDouble(4), rows.getDouble(5)));
            }
        }
        return found;
    }

    /** How many answered all questions of a scale, and its alpha with an interval. */
    record Antwoorden(long n, Interval alpha) {
    }

    /** vragen: the columns with the answers; who left one open does not count. */
    Map<Groep, Antwoorden> schalen(Indicator indicator, List<String> vragen) throws SQLException {
        var found = new java.util.HashMap<Groep, Antwoorden>();
        String total = vragen.stream().map(v -> "e." + v).collect(Collectors.joining(" + ", "(", ")"));
        String sums = vragen.stream().map(v -> "e." + v).map(v -> sums(v)).collect(Collectors.joining(", "));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT s.groep, " + JAAR + " AS jaar, COUNT(*) AS n, " + sums + ", " + sums(total)
                                + from(indicator) + " AND " + total + " IS NOT NULL GROUP BY s.groep, " + JAAR)) {
            while (rows.next()) {
                long n = rows.getLong(3);
                double[] variances = new double[vragen.size() + 1];
                for (int i = 0; i < variances.length; i++) {
                    double sum = rows.getDouble(4 + 2 * i);
                    variances[i] = n < 2 ? 0 : (rows.getDouble(5 + 2 * i) - sum * sum / n) / (n - 1);
                }
                double within = Arrays.stream(variances, 0, vragen.size()).sum();
                found.put(new Groep(rows.getString(1), rows.getInt(2)),
                        new Antwoorden(n, Schaal.interval(
                                Schaal.alpha(vragen.size(), within, variances[vragen.size()]), n, vragen.size())));
            }
        }
        return found;
    }

    private static String sums(String value) {
        return "SUM(1.0E0 * " + value + "), SUM(1.0E0 * " + value + " * " + value + ")";
    }
}
