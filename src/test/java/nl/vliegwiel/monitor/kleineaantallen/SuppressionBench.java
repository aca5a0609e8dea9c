package nl.vliegwiel.monitor.kleineaantallen;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long protecting a table takes and what it hides: bench/kleine-aantallen. Fictional numbers from a fixed seed. */
final class SuppressionBench {

    private static final int THRESHOLD = 5;

    private SuppressionBench() {
    }

    /** A table with all its margins: schools in gemeenten, months in school terms in a year, and a third dimension without levels. */
    static final class Tables {

        final List<long[]> cells = new ArrayList<>();
        private final List<String> schoolOf = new ArrayList<>();
        final List<List<Integer>> sums = new ArrayList<>();

        Tables(int schools, int months, int kinds, long seed, double mean) {
            var random = new Random(seed);
            var index = new TreeMap<String, Integer>();
            long[] size = new long[schools];
            for (int s = 0; s < schools; s++) {
                size[s] = 1 + random.nextInt(4);
            }
            var axes = List.of(axis(schools, 4, "s"), axis(months, 3, "m"), axis(kinds, 0, "k"));
            for (int s = 0; s < schools; s++) {
                for (int m = 0; m < months; m++) {
                    for (int k = 0; k < kinds; k++) {
                        long value = Math.round(-Math.log(1 - random.nextDouble()) * mean * size[s]);
                        spread(index, axes, List.of("s" + s, "m" + m, "k" + k), value);
                    }
                }
            }
            sums(index, axes);
        }

        /** Per member what it belongs to, from itself up to all. */
        private static List<List<String>> axis(int members, int per, String name) {
            var axis = new ArrayList<List<String>>();
            for (int i = 0; i < members; i++) {
                axis.add(members == 1
                        ? List.of(name + i)
                        : per == 0
                                ? List.of(name + i, name + "*")
                                : List.of(name + i, name + "g" + i / per, name + "*"));
            }
            return axis;
        }

        private void spread(TreeMap<String, Integer> index, List<List<List<String>>> axes, List<String> at,
                long value) {
            for (String s : axes.get(0).get(number(at.get(0)))) {
                for (String m : axes.get(1).get(number(at.get(1)))) {
                    for (String k : axes.get(2).get(number(at.get(2)))) {
                        int cell = index.computeIfAbsent(s + " " + m + " " + k, x -> {
                            cells.add(new long[1]);
                            schoolOf.add(s);
                            return cells.size() - 1;
                        });
                        cells.get(cell)[0] += value;
                    }
                }
            }
        }

        private static int number(String member) {
            return Integer.parseInt(member.substring(1));
        }

        /** Along each axis each member is the sum of those one level down, at all places of the other axes. */
        private void sums(TreeMap<String, Integer> index, List<List<List<String>>> axes) {
            var below = new TreeMap<String, TreeMap<String, Boolean>>();
            axes.forEach(axis -> axis.forEach(path -> {
                for (int i = 1; i < path.size(); i++) {
                    below.computeIfAbsent(path.get(i), x -> new TreeMap<>()).put(path.get(i - 1), true);
                }
            }));
            index.forEach((key, total) -> {
                String[] at = key.split(" ");
                for (int axis = 0; axis < at.length; axis++) {
                    var parts = new ArrayList<Integer>(List.of(total));
                    for (String part : below.getOrDefault(at[axis], new TreeMap<>()).keySet()) {
                        var other = at.clone();
                        other[axis] = part;
                        parts.add(index.get(String.join(" ", other)));
                    }
                    if (parts.size() > 1) {
                        sums.add(parts);
                    }
                }
            });
        }

        Suppression suppression() {
            var table = new Suppression(Drempel.van(THRESHOLD), false);
            // all persons count, so that the weight of a cell is 1 + its number
            cells.forEach(c -> table.cell(c[0], c[0], small(c[0])));
            sums.forEach(s -> table.sum(s.getFirst(), s.subList(1, s.size())));
            return table;
        }

        /** The same, where the people of each school know its numbers. */
        Suppression known() {
            var table = suppression();
            for (int i = 0; i < cells.size(); i++) {
                if (Character.isDigit(schoolOf.get(i).charAt(1))) {
                    table.owner(i, schoolOf.get(i));
                }
            }
            return table;
        }

        static boolean small(long value) {
            return value > 0 && value < THRESHOLD;
        }
    }

    /** With a folder: the tables up to 800 cells are written there with what was hidden, for a proof by another program. */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            write(Path.of(args[0]));
            return;
        }
        run("warm-up", new Tables(12, 6, 1, 1, 6));
        run("12 x 6", new Tables(12, 6, 1, 2, 6));
        run("24 x 12", new Tables(24, 12, 1, 3, 6));
        run("24 x 12, few small", new Tables(24, 12, 1, 4, 20));
        run("8 x 6 x 6", new Tables(8, 6, 6, 5, 20));
        run("24 x 12 x 6", new Tables(24, 12, 6, 6, 6));
        run("24 x 12 x 6, few small", new Tables(24, 12, 6, 7, 20));
        var many = new Tables(150, 12, 1, 11, 1.5);
        run("150 x 12, each knows his own", many, many.known());
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, "12 x 6", new Tables(12, 6, 1, 2, 6));
        write(folder, "16 x 9", new Tables(16, 9, 1, 8, 6));
        write(folder, "24 x 12", new Tables(24, 12, 1, 3, 6));
        write(folder, "24 x 12, few small", new Tables(24, 12, 1, 4, 20));
        write(folder, "8 x 6 x 3", new Tables(8, 6, 3, 9, 10));
        write(folder, "8 x 6 x 6", new Tables(8, 6, 6, 5, 20));
        write(folder, "32 x 12", new Tables(32, 12, 1, 10, 10));
    }

    private static void write(Path folder, String name, Tables tables) throws IOException {
        var reasons = tables.suppression().solve();
        var lines = new ArrayList<String>();
        lines.add(name + ";" + THRESHOLD + ";" + reasons.size());
        for (int i = 0; i < reasons.size(); i++) {
            long value = tables.cells.get(i)[0];
            lines.add(value + ";" + (Tables.small(value) ? 1 : 0) + ";"
                    + (reasons.get(i) == Suppression.Reden.GETOOND ? 0 : 1));
        }
        tables.sums.forEach(s -> lines.add(s.stream().map(String::valueOf).collect(Collectors.joining(";"))));
        Files.write(folder.resolve(name.replaceAll("[ ,]+", "-") + ".txt"), lines);
    }

    private static void run(String name, Tables tables) {
        run(name, tables, tables.suppression());
    }

    private static void run(String name, Tables tables, Suppression table) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var reasons = table.solve();
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
        long cost = 0;
        int small = 0;
        int hidden = 0;
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i) != Suppression.Reden.GETOOND) {
                hidden++;
                cost += 1 + tables.cells.get(i)[0];
            }
            small += reasons.get(i) == Suppression.Reden.KLEIN ? 1 : 0;
        }
        System.out.printf(Locale.ROOT,
                "RESULT %s: %d cells, %d sums, %d small, %d hidden, weight %d, %.2f s of processor%n", name,
                reasons.size(), tables.sums.size(), small, hidden, cost, seconds);
    }
}
