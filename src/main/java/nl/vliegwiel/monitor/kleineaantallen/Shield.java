package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** The hidden cells of one system of sums, each with what must stay possible for it and the proof that it does. */
final class Shield {

    /** How much a cell must be able to differ upward and downward (as a negative number); 0 is not at all. */
    record Margin(double up, double down) {
    }

    private static final int ROUNDS = 3;
    private static final double SMALL = 0.05;
    private static final double NOTHING = 1e-9;

    private final CellSystem system;
    private final @Nullable Margin[] small;
    private final double[] other;
    private final int[] owners;
    private final boolean[] known;
    private final List<Need> needs = new ArrayList<>();
    private final List<List<Move>> moves = new ArrayList<>();
    private final BitSet begun = new BitSet();
    private int searches;

    /**
     * small: per cell that is hidden for its own sake; null for others. other: how much a cell that is hidden for another's sake must
     * be able to differ. known: cells whose number everybody knows from before.
     */
    Shield(CellSystem system, @Nullable Margin[] small, double[] other, int[] owners, boolean[] known) {
        this.system = system;
        this.small = small;
        this.other = other;
        this.owners = owners;
        this.known = known;
        IntStream.range(0, system.size()).forEach(i -> moves.add(new ArrayList<>()));
    }

    /** How often it looked for another table: what most of its time goes to. */
    int searches() {
        return searches;
    }

    /** Proves all that a hidden cell needs; the cells that the proof moves are told and must be hidden too. False: it cannot be. */
    boolean protect(int cell, double[] costs, IntConsumer hide) {
        if (begun.get(cell) || known[cell]) {
            return true;
        }
        begun.set(cell);
        for (Need need : needsOf(cell)) {
            needs.add(need);
            if (!meet(need, costs, known, hide)) {
                return false;
            }
        }
        return true;
    }

    private List<Need> needsOf(int cell) {
        var found = new ArrayList<Need>();
        Margin margin = small[cell];
        if (margin == null) {
            if (other[cell] > 0) {
                found.add(new Need(cell, other[cell], true, new BitSet()));
            }
            return found;
        }
        var against = new BitSet();
        if (owners[cell] >= 0) {
            IntStream.of(owners).filter(o -> o >= 0 && o != owners[cell]).forEach(against::set);
        }
        if (margin.up() > 0) {
            found.add(new Need(cell, margin.up(), false, against));
        }
        if (margin.down() < 0) {
            found.add(new Need(cell, margin.down(), false, against));
        }
        return found;
    }

    private boolean meet(Need need, double[] costs, boolean[] fixed, IntConsumer hide) {
        moves.get(need.cell).stream().filter(m -> allowed(m, fixed)).forEach(m -> need.take(m, owners));
        if (need.proofs().isEmpty() && !search(need, costs, fixed, hide)) {
            return false;
        }
        for (int owner = need.open(owners).nextSetBit(0); owner >= 0; owner = need.open(owners).nextSetBit(0)) {
            if (!search(need, costs, besides(fixed, owner), hide)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(Move move, boolean[] fixed) {
        return IntStream.of(move.cells()).noneMatch(c -> fixed[c]);
    }

    private boolean[] besides(boolean[] fixed, int owner) {
        boolean[] all = fixed.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] |= owners[i] == owner;
        }
        return all;
    }

    private boolean search(Need need, double[] costs, boolean[] fixed, IntConsumer hide) {
        Optional<Move> move = cheapest(need.cell, need.by, costs, fixed);
        if (move.isEmpty() && need.eitherWay) {
            move = cheapest(need.cell, -need.by, costs, fixed);
        }
        if (move.isEmpty()) {
            return false;
        }
        need.proofs().add(move.get());
        for (int cell : move.get().cells()) {
            moves.get(cell).add(move.get());
            hide.accept(cell);
        }
        return true;
    }

    /**
     * Hiding a cell costs the same however far it moves, and a linear programme counts how far. So it is asked again with prices at which
     * the cells that moved cost what they cost in all (Kim and Pardalos, Operations Research Letters 24 (1999) 195-203), and the best is kept.
     */
    private Optional<Move> cheapest(int cell, double by, double[] costs, boolean[] fixed) {
        double[] prices = costs;
        Optional<Move> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            var move = CheapestMove.find(system, cell, by, prices, fixed);
            searches++;
            if (move.isEmpty()) {
                return best;
            }
            double charge = IntStream.of(move.get().cells()).mapToDouble(c -> costs[c]).sum();
            if (charge < least - NOTHING) {
                least = charge;
                best = move;
            } else if (round > 1) {
                return best;
            }
            prices = prices.clone();
            for (int moved : move.get().cells()) {
                prices[moved] = costs[moved] / Math.max(SMALL, Math.abs(move.get().of(moved)));
            }
        }
        return best;
    }

    /** Tries to do without hiding this cell: all that rested on it gets other proofs, from hidden cells only. False: nothing changed. */
    boolean spare(int cell, boolean[] hidden, double[] costs) {
        boolean[] fixed = new boolean[hidden.length];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = !hidden[i] || i == cell || known[i];
        }
        var anew = new ArrayList<Need>();
        for (Need need : needs) {
            if (need.cell != cell && need.proofs().stream().anyMatch(m -> m.touches(cell))) {
                var other = new Need(need.cell, need.by, need.eitherWay, need.against);
                need.proofs().stream().filter(m -> !m.touches(cell)).forEach(m -> other.take(m, owners));
                if (!meet(other, costs, fixed, c -> {
                })) {
                    return false;
                }
                anew.add(other);
            }
        }
        replacing = anew;
        return true;
    }

    private List<Need> replacing = List.of();

    /** Keeps what the last attempt to spare this cell proved. */
    void spared(int cell) {
        var changed = replacing;
        needs.removeIf(n -> n.cell == cell
                || changed.stream().anyMatch(c -> c.cell == n.cell && c.by == n.by));
        needs.addAll(changed);
        for (Move gone : List.copyOf(moves.get(cell))) {
            IntStream.of(gone.cells()).forEach(c -> moves.get(c).remove(gone));
        }
        begun.clear(cell);
        replacing = List.of();
    }

    /** Is every need of every hidden cell proved by cells that are hidden. */
    boolean holds(boolean[] hidden) {
        return needs.stream().allMatch(n -> n.isMet(owners)
                && n.proofs().stream().allMatch(m -> IntStream.of(m.cells()).allMatch(c -> hidden[c] && !known[c])));
    }
}
