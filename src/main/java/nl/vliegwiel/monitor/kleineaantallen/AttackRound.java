package nl.vliegwiel.monitor.kleineaantallen;

import static nl.vliegwiel.monitor.kleineaantallen.Attack.NOBODY;
import static nl.vliegwiel.monitor.kleineaantallen.Attack.NOTHING;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.kleineaantallen.Attack.Figure;
import nl.vliegwiel.monitor.kleineaantallen.Attack.Found;
import nl.vliegwiel.monitor.kleineaantallen.CellSystem.Equation;

/** One attack, with all that it found possible. */
final class AttackRound {

    /** A further program in a random direction is worth it while it widens at least one in so many of those that are left. */
    private static final int WORTH = 12;
    private static final double CROWDED = 10;

    private final List<Figure> numbers;
    private final int[] owner;
    private final List<String> owners;
    private final CellSystem system;
    private final FewOwners search;
    private final Furthest furthest;
    private final PerCell<Move> tables;
    private final double[] low;
    private final double[] high;
    private final List<Found> found = new ArrayList<>();

    /** owner: per number whose people know it, as a position in owners. */
    AttackRound(List<Figure> numbers, List<Equation> equations, int[] owner, List<String> owners) {
        this.numbers = numbers;
        this.owner = owner;
        this.owners = owners;
        this.low = numbers.stream().mapToDouble(Figure::value).toArray();
        this.high = low.clone();
        this.system = new CellSystem(low.clone(), new double[0],
                numbers.stream().mapToDouble(Figure::ceiling).toArray(), equations);
        this.search = new FewOwners(new CheapestMove(system), owner);
        this.furthest = new Furthest(system);
        this.tables = new PerCell<>(low.length);
    }

    int programs() {
        return furthest.programs();
    }

    /** What is known too well. */
    List<Found> recovered() {
        for (int[] group : groups()) {
            for (int cell : group) {
                contradict(cell);
            }
            probe(group);
            for (int cell : group) {
                outsider(cell, group);
            }
            for (int cell : group) {
                owners(cell, group);
            }
        }
        return found;
    }

    private boolean wide(int cell) {
        return numbers.get(cell).isWide(low[cell], high[cell]);
    }

    /** Other tables in which this number is as low and as high as must be possible. */
    private void contradict(int cell) {
        var number = numbers.get(cell);
        double width = number.highest() - number.lowest();
        for (double by : number.anywhere()
                ? new double[]{width, -width}
                : new double[]{number.highest() - number.value(), number.lowest() - number.value()}) {
            if (!wide(cell) && by != 0) {
                another(cell, by, NOBODY, new BitSet());
            }
        }
    }

    /** Another table in which the number differs by so much, for who knows all numbers of this owner, if it can be of others who are left too; null when none is found. */
    private @Nullable Move another(int cell, double by, int knows, BitSet left) {
        var move = search.find(cell, by, this::price, c -> !secret(c, knows), left).orElse(null);
        if (move == null || !isPossible(move, knows)) {
            return null;
        }
        for (int i = 0; i < move.cells().length; i++) {
            int moved = move.cells()[i];
            tables.add(moved, move);
            low[moved] = Math.min(low[moved], system.value(moved) + move.by()[i]);
            high[moved] = Math.max(high[moved], system.value(moved) + move.by()[i]);
        }
        return move;
    }

    /** What has room is tried first; a hair apart, for equal prices can go round in circles. */
    private double price(int cell) {
        double room = Math.min(system.value(cell), system.ceiling(cell) - system.value(cell));
        return (1 + CROWDED / (1 + room)) * (1 + (cell * 37 % 101) / 1e3);
    }

    private boolean secret(int cell, int knows) {
        return numbers.get(cell).isHidden() && (knows == NOBODY || owner[cell] != knows);
    }

    private boolean isPossible(Move move, int knows) {
        for (int i = 0; i < move.cells().length; i++) {
            int cell = move.cells()[i];
            double value = system.value(cell) + move.by()[i];
            if (!secret(cell, knows) || value < -NOTHING || value > numbers.get(cell).ceiling() + NOTHING) {
                return false;
            }
        }
        // sums in which nothing moves hold as they did
        var sums = new HashMap<Integer, Double>();
        for (int i = 0; i < move.cells().length; i++) {
            for (int sum : system.touching(move.cells()[i])) {
                sums.merge(sum, system.coefficient(sum, move.cells()[i]) * move.by()[i], Double::sum);
            }
        }
        return sums.values().stream().allMatch(d -> Math.abs(d) < NOTHING);
    }

    /** Some programs in random directions widen most intervals of a group at once. */
    private void probe(int[] group) {
        var random = new Random(group[0]);
        long left = narrow(group);
        for (long before = Long.MAX_VALUE; left > 0 && (before - left) * WORTH >= left; left = narrow(group)) {
            before = left;
            double[] weights = new double[group.length];
            for (int i = 0; i < weights.length; i++) {
                boolean up = high[group[i]] < numbers.get(group[i]).highest() - NOTHING;
                weights[i] = wide(group[i]) ? 0 : (up ? 1 : -1) * (0.5 + random.nextDouble());
            }
            take(group, furthest.possible(group, weights));
        }
    }

    private long narrow(int[] group) {
        return Arrays.stream(group).filter(c -> !wide(c)).count();
    }

    private void take(int[] group, double[] possible) {
        for (int i = 0; i < group.length; i++) {
            low[group[i]] = Math.min(low[group[i]], possible[i]);
            high[group[i]] = Math.max(high[group[i]], possible[i]);
        }
    }

    private void outsider(int cell, int[] group) {
        for (int side = 1; side >= -1 && !wide(cell); side -= 2) {
            take(group, furthest.possible(group, direction(group, cell, side)));
        }
        if (!wide(cell)) {
            found.add(new Found(cell, null, system.value(cell), low[cell], high[cell]));
        }
    }

    /** Can the people of one owner come nearer to a small number of another than may be. */
    private void owners(int cell, int[] group) {
        var number = numbers.get(cell);
        if (owner[cell] != NOBODY && !number.anywhere()) {
            owners(cell, number.highest() - number.value(), group);
            owners(cell, number.lowest() - number.value(), group);
        }
    }

    private void owners(int cell, double by, int[] group) {
        var open = new BitSet();
        if (Math.abs(by) > NOTHING) {
            open.set(0, owners.size());
            open.clear(owner[cell]);
        }
        for (Move move : tables.of(cell)) {
            if (move.of(cell) / by >= 1 - NOTHING) {
                open.and(move.owners(owner));
            }
        }
        for (int knows = open.nextSetBit(0); knows >= 0; knows = open.nextSetBit(0)) {
            var move = another(cell, by, knows, open);
            if (move == null) {
                solve(cell, by, knows, group);
                open.clear(knows);
            } else {
                open.and(move.owners(owner));
            }
        }
    }

    private void solve(int cell, double by, int knows, int[] group) {
        int[] left = Arrays.stream(group).filter(c -> secret(c, knows)).toArray();
        double[] possible = furthest.possible(left, direction(left, cell, by));
        double reached = possible[Arrays.binarySearch(left, cell)];
        boolean told = found.stream().anyMatch(f -> f.cell() == cell && owners.get(knows).equals(f.owner()));
        if ((reached - system.value(cell)) / by < 1 - NOTHING && !told) {
            found.add(new Found(cell, owners.get(knows), system.value(cell), Math.min(reached, system.value(cell)),
                    Math.max(reached, system.value(cell))));
        }
    }

    private static double[] direction(int[] group, int cell, double side) {
        double[] weights = new double[group.length];
        weights[Arrays.binarySearch(group, cell)] = Math.signum(side);
        return weights;
    }

    /** Hidden numbers that share sums: what is hidden in one group says nothing about another. */
    private List<int[]> groups() {
        boolean[] seen = new boolean[numbers.size()];
        var groups = new ArrayList<int[]>();
        for (int start = 0; start < seen.length; start++) {
            if (numbers.get(start).isHidden() && !seen[start]) {
                groups.add(group(start, seen));
            }
        }
        return groups;
    }

    private int[] group(int start, boolean[] seen) {
        var reached = new ArrayList<Integer>();
        var queue = new ArrayDeque<>(List.of(start));
        var sums = new BitSet();
        seen[start] = true;
        while (!queue.isEmpty()) {
            int cell = queue.remove();
            reached.add(cell);
            for (int sum : system.touching(cell)) {
                if (!sums.get(sum)) {
                    sums.set(sum);
                    for (int next : system.cells(sum)) {
                        if (numbers.get(next).isHidden() && !seen[next]) {
                            seen[next] = true;
                            queue.add(next);
                        }
                    }
                }
            }
        }
        return reached.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
