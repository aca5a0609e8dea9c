import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;

/**
 * Breaks into a publication with nothing but what a reader sees: the stored rows, that a shown count was rounded to five, and which school
 * belongs to what. It shares no code with the protection or with the attack before the publication: it reads the rows from the
 * database, finds for itself which cells add up, and solves with another library. For each number that is not shown it asks how low and
 * how high it can be.
 */
final class Inbreker {

    private static final List<String> PERIODES = List.of("maand", "trimester", "schooljaar");
    private static final double MUCH = 1e6;
    private static final Pattern PLEK = Pattern.compile("\"([a-z_]+)\": \"([^\"]*)\"");

    /** A published table: its dimensions and its period. */
    private record Table(List<String> dimensions, String period) {
    }

    /** One row as a reader sees it: low and high of each number; equal bounds mean it is known. */
    private record Row(Table table, Map<String, String> place, int moment, String hidden, Double counted, Double of,
            Double n) {
    }

    /** What was found of one kind of number. */
    private static final class Found {
        private int hidden;
        private int near;
        private double narrowest = Double.MAX_VALUE;
    }

    private final Map<String, Map<String, String>> schools;
    private final Found found = new Found();

    private Inbreker(Map<String, Map<String, String>> schools) {
        this.schools = schools;
    }

    public static void main(String[] args) throws SQLException {
        Loader.loadNativeLibraries();
        long begin = System.nanoTime();
        try (var db = DriverManager.getConnection(args[0], args[1], args[2]); var statement = db.createStatement()) {
            var schools = new HashMap<String, Map<String, String>>();
            try (var rows = statement.executeQuery("select * from monitor.school")) {
                while (rows.next()) {
                    var belongs = new HashMap<String, String>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        belongs.put(rows.getMetaData().getColumnName(i), String.valueOf(rows.getString(i)));
                    }
                    schools.put(rows.getString("school"), belongs);
                }
            }
            var by = new TreeMap<String, List<Row>>();
            try (var rows = statement.executeQuery("select u.* from monitor.uitkomst u where u.peiling_id = (select p.id from"
                    + " monitor.peiling p where p.soort = 'publicatie' and p.klaar_op is not null order by p.klaar_op desc limit 1)")) {
                while (rows.next()) {
                    by.computeIfAbsent(rows.getString("indicator"), i -> new ArrayList<>()).add(row(rows));
                }
            }
            var attack = new Inbreker(schools);
            by.forEach((indicator, rows) -> attack.indicator(rows));
            System.out.printf(Locale.ROOT,
                    "RESULT %d figures, %d rows, %d numbers that are not shown: %d found too near, narrowest interval %.1f, %.1f s%n",
                    by.size(), by.values().stream().mapToInt(List::size).sum(), attack.found.hidden, attack.found.near,
                    attack.found.narrowest, (System.nanoTime() - begin) / 1e9);
        }
    }

    private static Row row(java.sql.ResultSet rows) throws SQLException {
        var parts = List.of(rows.getString("tabel").split(" × "));
        var table = new Table(parts.subList(0, parts.size() - 1), parts.getLast());
        var more = new HashMap<String, String>();
        PLEK.matcher(rows.getString("plek")).results().forEach(m -> more.put(m.group(1), m.group(2)));
        var place = new TreeMap<String, String>();
        for (String d : table.dimensions()) {
            String column = switch (d) {
                case "school", "gemeente" -> d + "_id";
                case "groep", "schoolsoort", "onderwijs", "bouw", "woongemeente" -> d;
                default -> "";
            };
            place.put(d, String.valueOf(column.isEmpty() ? more.get(d) : rows.getString(column)));
        }
        return new Row(table, place, rows.getInt("moment"), String.valueOf(rows.getString("niet_getoond")),
                rows.getObject("teller", Double.class), rows.getObject("noemer", Double.class),
                rows.getObject("n", Long.class) == null ? null : Double.valueOf(rows.getLong("n")));
    }

    /** Per school year, for those counted, for the rest, and for how many there are. */
    private void indicator(List<Row> rows) {
        var years = new TreeMap<Integer, List<Row>>();
        rows.forEach(r -> years.computeIfAbsent(moment(r, "schooljaar"), y -> new ArrayList<>()).add(r));
        boolean counts = rows.stream().anyMatch(r -> r.counted() != null && r.of() != null && r.of() % 5 == 0)
                && rows.stream().allMatch(r -> r.counted() == null || r.counted() % 5 == 0);
        for (var year : years.values()) {
            if (counts) {
                attack(year, r -> r.counted() == null ? null : new double[]{r.counted() - 2, r.counted() + 2});
                attack(year, r -> r.counted() == null || r.of() == null
                        ? null
                        : new double[]{r.of() - r.counted() - 4, r.of() - r.counted() + 4});
            }
            attack(year, r -> r.n() == null ? null : new double[]{r.n() - 2, r.n() + 2});
        }
    }

    private static int moment(Row row, String period) {
        String own = row.table().period();
        if (own.equals(period)) {
            return row.moment();
        }
        int months = "trimester".equals(period) ? 4 : 12;
        return "maand".equals(own) ? Math.floorDiv(row.moment() - 7, months) : Math.floorDiv(row.moment(), 3);
    }

    private interface Number {
        double[] of(Row row);
    }

    private void attack(List<Row> rows, Number number) {
        int size = rows.size();
        double[][] known = new double[size][];
        for (int i = 0; i < size; i++) {
            known[i] = number.of(rows.get(i));
        }
        var sums = sums(rows);
        boolean[] seen = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (known[i] == null && !seen[i]) {
                component(rows, known, sums, i, seen);
            }
        }
    }

    /** The cells that hang together through sums with something that is not shown, as one programme. */
    private void component(List<Row> rows, double[][] known, List<int[]> sums, int start, boolean[] seen) {
        var touching = new HashMap<Integer, List<int[]>>();
        sums.forEach(s -> {
            for (int c : s) {
                touching.computeIfAbsent(c, k -> new ArrayList<>()).add(s);
            }
        });
        MPSolver solver = MPSolver.createSolver("GLOP");
        var variables = new HashMap<Integer, MPVariable>();
        var used = new ArrayList<int[]>();
        var queue = new ArrayDeque<>(List.of(start));
        var hidden = new ArrayList<Integer>();
        seen[start] = true;
        while (!queue.isEmpty()) {
            int cell = queue.remove();
            hidden.add(cell);
            for (int[] sum : touching.getOrDefault(cell, List.of())) {
                if (used.contains(sum)) {
                    continue;
                }
                used.add(sum);
                for (int c : sum) {
                    if (known[c] == null && !seen[c]) {
                        seen[c] = true;
                        queue.add(c);
                    }
                }
            }
        }
        for (int[] sum : used) {
            MPConstraint row = solver.makeConstraint(0, 0);
            for (int k = 0; k < sum.length; k++) {
                int cell = sum[k];
                var x = variables.computeIfAbsent(cell, c -> known[c] == null
                        ? solver.makeNumVar(0, MUCH, "x" + c)
                        : solver.makeNumVar(Math.max(0, known[c][0]), Math.max(0, known[c][1]), "x" + c));
                row.setCoefficient(x, k == 0 ? -1 : 1);
            }
        }
        for (int cell : hidden) {
            if ("onbekend".equals(rows.get(cell).hidden())) {
                continue;
            }
            var x = variables.get(cell);
            double width = x == null ? MUCH : bound(solver, x, 1) - bound(solver, x, -1);
            found.hidden++;
            found.narrowest = Math.min(found.narrowest, width);
            found.near += width < ("klein".equals(rows.get(cell).hidden()) ? 2 : 1) ? 1 : 0;
        }
    }

    private static double bound(MPSolver solver, MPVariable x, int side) {
        solver.objective().clear();
        solver.objective().setCoefficient(x, side);
        solver.objective().setMaximization();
        if (solver.solve() != ResultStatus.OPTIMAL) {
            throw new IllegalStateException("What a reader sees does not add up");
        }
        return x.solutionValue();
    }

    /** A cell first, then those of one finer table that make it up. */
    private List<int[]> sums(List<Row> rows) {
        var tables = rows.stream().map(Row::table).distinct().toList();
        var sums = new ArrayList<int[]>();
        for (var coarse : tables) {
            for (var fine : tables) {
                if (coarse.equals(fine) || PERIODES.indexOf(fine.period()) > PERIODES.indexOf(coarse.period())
                        || !coarse.dimensions().stream().allMatch(d -> fine.dimensions().contains(d)
                                || fine.dimensions().contains("school")
                                        && schools.values().iterator().next().containsKey(d))) {
                    continue;
                }
                var parts = new HashMap<String, List<Integer>>();
                for (int i = 0; i < rows.size(); i++) {
                    if (rows.get(i).table().equals(fine)) {
                        parts.computeIfAbsent(key(rows.get(i), coarse), k -> new ArrayList<>()).add(i);
                    }
                }
                for (int i = 0; i < rows.size(); i++) {
                    var of = rows.get(i).table().equals(coarse) ? parts.get(key(rows.get(i), coarse)) : null;
                    if (of != null) {
                        int total = i;
                        sums.add(java.util.stream.IntStream
                                .concat(java.util.stream.IntStream.of(total), of.stream().mapToInt(p -> p)).toArray());
                    }
                }
            }
        }
        return sums;
    }

    private String key(Row row, Table to) {
        var key = new StringBuilder();
        for (String d : to.dimensions()) {
            String own = row.place().get(d);
            key.append(own != null ? own : schools.getOrDefault(row.place().get("school"), Map.of()).get(d)).append('|');
        }
        return key.append(moment(row, to.period())).toString();
    }
}
