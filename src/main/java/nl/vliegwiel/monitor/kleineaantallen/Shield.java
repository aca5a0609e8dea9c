package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/** The hidden cells of one system of sums, each with what must stay possible for it and the proof that it does. */
final class Shield {

    /** How much a cell must be able to differ upward and downward (as a negative number); 0 is not at all. */
    record Margin(double up, double down) {
    }

    /**
     * What is protected, whichever cells are hidden for it.
     *
     * @param search finds other tables of the system
     * @param small per cell that is hidden for its own sake; null for others
     * @param other how much a cell that is hidden for another's sake must be able to differ
     * @param owners per cell whose people know it; negative is nobody
     * @param known cells whose number everybody knows from before
     */
    record Secrets(CheapestMove search, @Nullable Margin[] small, double[] other, int[] owners, boolean[] known) {
    }

    private static final int ROUNDS = 3;
    private static final double SMALL = 0.05;
    private static final double NOTHING = 1e-9;

    private final CheapestMove search;
    private final FewOwners few;
    private final @Nullable Margin[] small;
    private final double[] other;
    private final int[] owners;
    private final boolean[] known;
    private final boolean[] hidden;
    private final double[] costs;
    private final BitSet everybody;
    private final PerCell<Need> needs;
    private final PerCell<Need> resting;
    private final PerCell<Move> moves;
    private final BitSet begun = new BitSet();
    private Map<Need, Need> replacing = Map.of();
    private final double[] instead;
    private final int[] changed;
    private int question;
    private int searches;

    /** hidden and costs: of the attempt that it is for, which changes them. */
    Shield(Secrets secrets, boolean[] hidden, double[] costs) {
        this.search = secrets.search();
        this.few = new FewOwners(search, secrets.owners());
        this.small = secrets.small();
        this.other = secrets.other();
        this.owners = secrets.owners();
        this.known = secrets.known();
        this.hidden = hidden;
        this.costs = costs;
        this.everybody = new BitSet();
        Arrays.stream(owners).filter(o -> o >= 0).forEach(everybody::set);
        this.needs = new PerCell<>(hidden.length);
        this.resting = new PerCell<>(hidden.length);
        this.moves = new PerCell<>(hidden.length);
        this.instead = new double[hidden.length];
        this.changed = new int[hidden.length];
    }

    /** How often it looked for another table: what most of its time goes to. */
    int searches() {
        return searches;
    }

    /** Proves all that a hidden cell needs; the cells that the proof moves are told and must be hidden too. False: it cannot be. */
    boolean protect(int cell, IntConsumer hide) {
        if (begun.get(cell) || known[cell]) {
            return true;
        }
        begun.set(cell);
        for (Need need : needsOf(cell)) {
            if (!meet(need, c -> known[c], hide)) {
                return false;
            }
            keep(need);
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
            against.or(everybody);
            against.clear(owners[cell]);
        }
        if (margin.up() > 0) {
            found.add(new Need(cell, margin.up(), false, against));
        }
        if (margin.down() < 0) {
            found.add(new Need(cell, margin.down(), false, against));
        }
        return found;
    }

    private void keep(Need need) {
        needs.add(need.cell, need);
        for (Move move : need.proofs()) {
            for (int moved : move.cells()) {
                resting.add(moved, need);
            }
        }
    }

    private boolean meet(Need need, IntPredicate fixed, IntConsumer hide) {
        for (Move move : moves.of(need.cell)) {
            if (!need.isMet() && Arrays.stream(move.cells()).noneMatch(fixed)) {
                need.take(move, owners);
            }
        }
        if (need.proofs().isEmpty() && !search(need, fixed, hide)) {
            return false;
        }
        while (!need.isMet()) {
            int knows = need.open().nextSetBit(0);
            if (!search(need, c -> owners[c] == knows || fixed.test(c), hide)) {
                return false;
            }
        }
        return true;
    }

    private boolean search(Need need, IntPredicate fixed, IntConsumer hide) {
        // through hidden cells alone when that can be: nothing more is hidden, and sums are short
        Optional<Move> move = few.find(need.cell, need.by, c -> costs[c], c -> !hidden[c] || fixed.test(c),
                need.open());
        searches++;
        if (move.isEmpty()) {
            move = cheapest(need.cell, need.by, fixed);
        }
        if (move.isEmpty() && need.eitherWay) {
            move = cheapest(need.cell, -need.by, fixed);
        }
        if (move.isEmpty()) {
            return false;
        }
        need.add(move.get(), owners);
        for (int cell : move.get().cells()) {
            moves.add(cell, move.get());
            hide.accept(cell);
        }
        return true;
    }

    /**
     * Hiding a cell costs the same however far it moves, and a linear programme counts how far. So it is asked again with prices at which
     * the cells that moved cost what they cost in all (Kim and Pardalos, Operations Research Letters 24 (1999) 195-203), and the best is kept.
     */
    private Optional<Move> cheapest(int cell, double by, IntPredicate fixed) {
        question++;
        Optional<Move> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            var move = search.find(cell, by, c -> changed[c] == question ? instead[c] : costs[c], fixed);
            searches++;
            if (move.isEmpty()) {
                return best;
            }
            int[] moved = move.get().cells();
            double charge = Arrays.stream(moved).mapToDouble(c -> costs[c]).sum();
            if (charge < least - NOTHING) {
                least = charge;
                best = move;
            } else if (round > 1) {
                return best;
            }
            for (int i = 0; i < moved.length; i++) {
                instead[moved[i]] = costs[moved[i]] / Math.max(SMALL, Math.abs(move.get().by()[i]));
                changed[moved[i]] = question;
            }
        }
        return best;
    }

    /** Tries to do without hiding this cell: all that rested on it gets other proofs, from hidden cells only. False: nothing changed. */
    boolean spare(int cell) {
        var anew = new LinkedHashMap<Need, Need>();
        for (Need need : new LinkedHashSet<>(resting.of(cell))) {
            if (need.cell != cell && needs.of(need.cell).contains(need) && need.restsOn(cell)) {
                var same = need.anew();
                need.proofs().stream().filter(m -> !m.touches(cell)).forEach(m -> same.take(m, owners));
                if (!meet(same, c -> !hidden[c] || c == cell || known[c], c -> {
                })) {
                    return false;
                }
                anew.put(need, same);
            }
        }
        replacing = anew;
        return true;
    }

    /** Keeps what the last attempt to spare this cell proved. */
    void spared(int cell) {
        replacing.forEach((old, anew) -> {
            needs.remove(old.cell, old);
            keep(anew);
        });
        needs.clear(cell);
        resting.clear(cell);
        moves.clear(cell);
        begun.clear(cell);
        replacing = Map.of();
    }

    /** Is every need of every hidden cell proved by cells that are hidden. */
    boolean holds() {
        return needs.all().allMatch(n -> n.isMet()
                && n.proofs().stream().flatMapToInt(m -> Arrays.stream(m.cells()))
                        .allMatch(c -> hidden[c] && !known[c]));
    }
}
