package nl.vliegwiel.monitor.kleineaantallen;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Looks for a move among the numbers of a few owners before it asks all: sums are short there, however many schools or gemeenten there
 * are, and it is a proof for the people of everybody else at once.
 */
final class FewOwners {

    private static final int FEW = 12;
    private static final int MORE = 4;

    private final CheapestMove search;
    private final int[] owner;
    private final int owners;

    /** owner: per cell, negative is nobody; what nobody owns may always move. */
    FewOwners(CheapestMove search, int[] owner) {
        this.search = search;
        this.owner = owner;
        this.owners = 1 + Arrays.stream(owner).max().orElse(-1);
    }

    /** costs and fixed: as {@link CheapestMove#find} wants them. without: owners who are left out while there are others enough. */
    Optional<Move> find(int cell, double by, IntToDoubleFunction costs, IntPredicate fixed, BitSet without) {
        for (int few = FEW; few < owners; few *= MORE) {
            var chosen = chosen(cell, few, without);
            var move = search.find(cell, by, costs, c -> owner[c] >= 0 && !chosen.get(owner[c]) || fixed.test(c));
            if (move.isPresent()) {
                return move;
            }
        }
        return search.find(cell, by, costs, fixed);
    }

    /** Whose the cell is, and so many who come after. */
    private BitSet chosen(int cell, int few, BitSet without) {
        var chosen = new BitSet(owners);
        boolean enough = owners - without.cardinality() > few;
        int from = owner[cell] < 0 ? cell % owners : owner[cell];
        int count = 0;
        for (int i = 0; i < owners && count <= few; i++) {
            int next = (from + i) % owners;
            if (!enough || !without.get(next)) {
                chosen.set(next);
                count++;
            }
        }
        if (owner[cell] >= 0) {
            chosen.set(owner[cell]);
        }
        return chosen;
    }
}
