import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;

/**
 * The least that can be hidden, proven: bench/kleine-aantallen optimum. It shares no code with the protection: it reads tables and what was
 * hidden from files, and solves the cell suppression problem of Fischetti and Salazar (Management Science 47 (2001) 1008-1027): a master
 * problem that chooses cells, and for each small cell and direction a programme of the attacker whose duals are a cut. Every cut holds for
 * every pattern that protects, so the bound of the master is proven whenever it stops.
 */
final class Optimum {

    private static final double NEAR = 1e-6;
    private static final double MUCH = 1000;
    private static final long LIMIT_MS = 600_000;

    /** A table: numbers, which are small, which the protection hid, and rows of total and parts. */
    private record Table(String name, double threshold, double[] value, boolean[] small, boolean[] hidden, int[][] sums) {

        double weight(int cell) {
            return 1 + value[cell];
        }

        double most(int cell) {
            return value[cell] + MUCH;
        }

        double up(int cell) {
            return Math.max(threshold, value[cell] + 2) - value[cell];
        }

        double down(int cell) {
            return Math.min(2, value[cell]);
        }
    }

    private final Table table;
    private final MPSolver attacker = MPSolver.createSolver("GLOP");
    private final MPVariable[] moves;
    private final List<double[]> cuts = new ArrayList<>();
    private final List<Double> needs = new ArrayList<>();

    private Optimum(Table table) {
        this.table = table;
        this.moves = new MPVariable[table.value().length];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = attacker.makeNumVar(0, 0, "d" + i);
        }
        for (int[] sum : table.sums()) {
            MPConstraint row = attacker.makeConstraint(0, 0);
            row.setCoefficient(moves[sum[0]], -1);
            for (int k = 1; k < sum.length; k++) {
                row.setCoefficient(moves[sum[k]], 1);
            }
        }
    }

    public static void main(String[] args) throws IOException {
        Loader.loadNativeLibraries();
        for (String file : args) {
            new Optimum(read(Path.of(file))).prove();
        }
    }

    private static Table read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        String[] head = lines.getFirst().split(";");
        int n = Integer.parseInt(head[2]);
        double[] value = new double[n];
        boolean[] small = new boolean[n];
        boolean[] hidden = new boolean[n];
        for (int i = 0; i < n; i++) {
            String[] cell = lines.get(1 + i).split(";");
            value[i] = Double.parseDouble(cell[0]);
            small[i] = "1".equals(cell[1]);
            hidden[i] = "1".equals(cell[2]);
        }
        int[][] sums = lines.subList(1 + n, lines.size()).stream()
                .map(l -> Arrays.stream(l.split(";")).mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new);
        return new Table(head[0], Double.parseDouble(head[1]), value, small, hidden, sums);
    }

    private void prove() {
        long begin = System.nanoTime();
        double ours = 0;
        double smallest = 0;
        double[] pattern = new double[moves.length];
        for (int i = 0; i < pattern.length; i++) {
            ours += table.hidden()[i] ? table.weight(i) : 0;
            smallest += table.small()[i] ? table.weight(i) : 0;
            pattern[i] = table.hidden()[i] ? 1 : 0;
        }
        if (violated(pattern) > 0) {
            throw new IllegalStateException(table.name() + ": a small cell comes too near");
        }
        cuts.clear();
        needs.clear();
        double fractional = phase("GLOP", false, begin)[0];
        double[] found = phase("SCIP", true, begin);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT,
                "RESULT %s: %d cells, small weigh %.0f, hidden weigh %.0f, %s %.1f (fractional bound %.1f), over it %.1f %%, %d cuts, %.1f s%n",
                table.name(), moves.length, smallest, ours, found[1] == 1 ? "proven least" : "proven at least", found[0],
                fractional, 100 * (ours / found[0] - 1), cuts.size(), seconds);
    }

    /** Rounds of master and attacker until nothing is too near, or time is up. Gives the bound and whether it is reached. */
    private double[] phase(String solver, boolean whole, long begin) {
        while (true) {
            MPSolver master = MPSolver.createSolver(solver);
            var choose = new MPVariable[moves.length];
            for (int i = 0; i < choose.length; i++) {
                double least = table.small()[i] ? 1 : 0;
                choose[i] = whole ? master.makeIntVar(least, 1, "y" + i) : master.makeNumVar(least, 1, "y" + i);
                master.objective().setCoefficient(choose[i], table.weight(i));
            }
            for (int c = 0; c < cuts.size(); c++) {
                MPConstraint row = master.makeConstraint(needs.get(c), MPSolver.infinity());
                for (int i = 0; i < choose.length; i++) {
                    if (cuts.get(c)[i] > 0) {
                        row.setCoefficient(choose[i], cuts.get(c)[i]);
                    }
                }
            }
            master.objective().setMinimization();
            long left = LIMIT_MS - (System.nanoTime() - begin) / 1_000_000;
            master.setTimeLimit(Math.max(1000, left));
            var status = master.solve();
            if (status != ResultStatus.OPTIMAL) {
                return new double[]{master.objective().bestBound(), 0};
            }
            double bound = whole ? master.objective().bestBound() : master.objective().value();
            double[] y = new double[choose.length];
            for (int i = 0; i < y.length; i++) {
                y[i] = Math.clamp(choose[i].solutionValue(), 0, 1);
            }
            if (violated(y) == 0) {
                return new double[]{bound, 1};
            }
            if (left <= 0) {
                return new double[]{bound, 0};
            }
        }
    }

    /** Adds a cut for each small cell and direction that this choice leaves too near. Gives how many. */
    private int violated(double[] y) {
        for (int i = 0; i < moves.length; i++) {
            moves[i].setBounds(-table.value()[i] * y[i], table.most(i) * y[i]);
        }
        int added = 0;
        for (int cell = 0; cell < moves.length; cell++) {
            if (table.small()[cell]) {
                added += violated(cell, 1, table.up(cell));
                added += violated(cell, -1, table.down(cell));
            }
        }
        return added;
    }

    private int violated(int cell, int side, double need) {
        attacker.objective().clear();
        attacker.objective().setCoefficient(moves[cell], side);
        attacker.objective().setMaximization();
        if (attacker.solve() != ResultStatus.OPTIMAL) {
            throw new IllegalStateException("the attacker found no answer");
        }
        if (attacker.objective().value() >= need - 1e-4) {
            return 0;
        }
        double[] cut = new double[moves.length];
        for (int i = 0; i < cut.length; i++) {
            double reduced = moves[i].reducedCost();
            double most = reduced > NEAR ? reduced * table.most(i) : reduced < -NEAR ? -reduced * table.value()[i] : 0;
            cut[i] = Math.min(most, need);
        }
        cuts.add(cut);
        needs.add(need);
        return 1;
    }
}
