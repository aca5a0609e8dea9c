package nl.vliegwiel.monitor.kleineaantallen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What must stay possible for one hidden cell: another table in which it is so much more (or less), for who sees only what is
 * shown and for who also knows the cells of one owner. The moves are the proof.
 */
final class Need {

    private static final double NOTHING = 1e-6;

    final int cell;
    /** By how much the cell must be able to differ: negative is less. */
    final double by;
    /** Is the other direction as good; of a cell that is hidden for another's sake. */
    final boolean eitherWay;
    /** Owners who may not find it out either. */
    final BitSet against;
    /** Those of them who still can: their cells stand in every proof. */
    private final BitSet open;
    private final List<Move> proofs = new ArrayList<>();

    Need(int cell, double by, boolean eitherWay, BitSet against) {
        this.cell = cell;
        this.by = by;
        this.eitherWay = eitherWay;
        this.against = against;
        this.open = (BitSet) against.clone();
    }

    /** The same, without proof. */
    Need anew() {
        return new Need(cell, by, eitherWay, against);
    }

    List<Move> proofs() {
        return proofs;
    }

    boolean restsOn(int other) {
        return proofs.stream().anyMatch(m -> m.touches(other));
    }

    /** Does this other table differ enough in the cell. */
    boolean isProof(Move move) {
        double of = move.of(cell);
        return eitherWay
                ? Math.abs(of) >= Math.abs(by) - NOTHING
                : by > 0 ? of >= by - NOTHING : of <= by + NOTHING;
    }

    /** The owners who can still find it out. */
    BitSet open() {
        return open;
    }

    boolean isMet() {
        return !proofs.isEmpty() && open.isEmpty();
    }

    /** Keeps a proof only when it says something new. owners: per cell, -1 is nobody. */
    void take(Move move, int[] owners) {
        if (!isMet() && isProof(move)) {
            var left = (BitSet) open.clone();
            left.and(move.owners(owners));
            if (proofs.isEmpty() || left.cardinality() < open.cardinality()) {
                add(move, owners);
            }
        }
    }

    /** Keeps a proof. */
    void add(Move move, int[] owners) {
        proofs.add(move);
        open.and(move.owners(owners));
    }
}
