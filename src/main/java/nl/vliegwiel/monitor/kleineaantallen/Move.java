package nl.vliegwiel.monitor.kleineaantallen;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Another table that is just as possible as the true one, as differences from it: these cells by so much, all others the same.
 * The cells are in order. It is a proof: whoever does not see these cells cannot tell the two tables apart.
 */
record Move(int[] cells, double[] by) {

    /** How much this cell differs; 0 when it does not. */
    double of(int cell) {
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? 0 : by[at];
    }

    boolean touches(int cell) {
        return Arrays.binarySearch(cells, cell) >= 0;
    }

    /** Whose cells it moves. owners: per cell, -1 is nobody. */
    BitSet owners(int[] owners) {
        var found = new BitSet();
        for (int cell : cells) {
            if (owners[cell] >= 0) {
                found.set(owners[cell]);
            }
        }
        return found;
    }
}
