package nl.vliegwiel.monitor.rekenmachine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What definitions may be written with, each with the number that every engine gives. Found by trying; kept so that a new version shows a changed answer. */
public final class Dialect {

    private static final String ROWS = "(VALUES (1, 10, 'a'), (2, 20, 'a'), (4, 30, 'b'), (9, NULL, 'b')) t (k, v, c)";
    private static final Map<String, Double> PROBES = new LinkedHashMap<>();

    static {
        probe("1.0E0 * 7 / NULLIF(2, 0)", 3.5);
        probe("COALESCE(1.0E0 * 7 / NULLIF(0, 0), -1)", -1);
        probe("CAST(FLOOR(1.0E0 * (24272 - 7) / 4) AS INTEGER)", 6066);
        probe("CAST(FLOOR(1.0E0 * -7 / 2) AS INTEGER)", -4);
        probe("MOD(7, 3) + ABS(-2)", 3);
        probe("LENGTH(SUBSTRING('abcdef', 2, 3) || 'x')", 4);
        probe("CASE WHEN UPPER('a') = 'A' AND LOWER('B') = 'b' THEN 1 ELSE 0 END", 1);
        probe("CASE WHEN NULL IS NOT DISTINCT FROM NULL THEN 1 ELSE 0 END", 1);
        query("SELECT COUNT(DISTINCT c) FROM " + ROWS, 2);
        query("SELECT AVG(v) FROM " + ROWS, 20);
        query("SELECT SUM(v) FILTER (WHERE k > 1) FROM " + ROWS, 50);
        query("SELECT 1.0E0 * SUM(k) / COUNT(*) FROM " + ROWS, 4);
        query("SELECT COUNT(*) FROM " + ROWS + " WHERE v IN (10, 30) OR k BETWEEN 8 AND 9", 3);
        query("SELECT SUM(r * v) FROM (SELECT v, ROW_NUMBER() OVER (ORDER BY v NULLS LAST) AS r FROM " + ROWS + ") x",
                140);
        query("SELECT MIN(r) FROM (SELECT v, ROW_NUMBER() OVER (ORDER BY v NULLS LAST) AS r FROM " + ROWS
                + ") x WHERE v IS NULL", 4);
        query("SELECT MAX(s) FROM (SELECT SUM(v) OVER (ORDER BY k NULLS LAST RANGE BETWEEN 3 PRECEDING AND CURRENT ROW) AS s FROM "
                + ROWS + ") x", 60);
        query("SELECT SUM(COALESCE(p, 0)) FROM (SELECT LAG(k) OVER (PARTITION BY c ORDER BY k NULLS LAST) AS p FROM "
                + ROWS
                + ") x", 5);
        query("SELECT SUM(g) FROM (SELECT GROUPING(c) AS g FROM " + ROWS + " GROUP BY GROUPING SETS ((c), ())) x", 1);
        query("SELECT COUNT(*) FROM (SELECT c FROM " + ROWS + " UNION ALL SELECT 'z' AS c) x", 5);
        query("WITH t AS (SELECT k, v FROM " + ROWS
                + ") SELECT COUNT(*) FROM t a WHERE EXISTS (SELECT 1 FROM t b WHERE b.k > a.k AND b.k <= a.k + 2)",
                2);
        query("WITH t AS (SELECT k, v FROM " + ROWS
                + ") SELECT COUNT(*) FROM t a LEFT JOIN t b ON b.k > a.k AND b.k <= a.k + 3",
                5);
    }

    private Dialect() {
    }

    private static void probe(String expression, double answer) {
        query("SELECT " + expression + " AS x", answer);
    }

    private static void query(String sql, double answer) {
        PROBES.put(sql, answer);
    }

    public static Map<String, Double> expected() {
        return PROBES;
    }

    /** What this engine answers. */
    public static Map<String, Double> answers(Connection connection) throws SQLException {
        var answers = new LinkedHashMap<String, Double>();
        for (String sql : PROBES.keySet()) {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
                rows.next();
                answers.put(sql, rows.getDouble(1));
            }
        }
        return answers;
    }
}
