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
    private final List<Move> proofs = new ArrayList<>();

    Need(int cell, double by, boolean eitherWay, BitSet against) {
        this.cell = cell;
        this.by = by;
        this.eitherWay = eitherWay;
        this.against = against;
    }

    List<Move> proofs() {
        return proofs;
    }

    /** Does this other table differ enough in the cell. */
    boolean isProof(Move move) {
        double of = move.of(cell);
        return eitherWay
                ? Math.abs(of) >= Math.abs(by) - NOTHING
                : by > 0 ? of >= by - NOTHING : of <= by + NOTHING;
    }

    /** The owners who can still find it out: those whose cells stand in every proof. owners: per cell, -1 is nobody. */
    BitSet open(int[] owners) {
        var open = (BitSet) against.clone();
        for (Move move : proofs) {
            var inIt = new BitSet();
            for (int moved : move.cells()) {
                if (owners[moved] >= 0) {
                    inIt.set(owners[moved]);
                }
            }
            open.and(inIt);
        }
        return open;
    }

    boolean isMet(int[] owners) {
        return !proofs.isEmpty() && open(owners).isEmpty();
    }

    /** Keeps a proof only when it says something new. */
    void take(Move move, int[] owners) {
        if (isProof(move)) {
            int before = proofs.isEmpty() ? Integer.MAX_VALUE : open(owners).cardinality();
            proofs.add(move);
            if (open(owners).cardinality() >= before) {
                proofs.removeLast();
            }
        }
    }
}
