package nl.vliegwiel.monitor.kleineaantallen;

import java.util.Arrays;

/** Coefficients by cell, in the order of the cells; what is not there is zero. */
final class SparseRow {

    private static final double NOTHING = 1e-11;
    private static final int FEW = 16;

    private int[] at = new int[FEW];
    private double[] of = new double[FEW];
    private int size;
    private double norm = 1;
    private int[] spareAt = new int[FEW];
    private double[] spareOf = new double[FEW];

    int size() {
        return size;
    }

    /** One more than the sum of all squares: how much moves with a unit of its own number. */
    double norm() {
        return norm;
    }

    int at(int position) {
        return at[position];
    }

    double of(int position) {
        return of[position];
    }

    double coefficient(int cell) {
        int position = Arrays.binarySearch(at, 0, size, cell);
        return position < 0 ? 0 : of[position];
    }

    void clear() {
        size = 0;
        norm = 1;
    }

    /** Adds a cell that comes after all others. */
    void add(int cell, double coefficient) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            of = Arrays.copyOf(of, 2 * size);
        }
        at[size] = cell;
        of[size++] = coefficient;
        norm += coefficient * coefficient;
    }

    void divide(double by) {
        for (int i = 0; i < size; i++) {
            of[i] /= by;
        }
        norm = 1 + (norm - 1) / (by * by);
    }

    /** Takes so many times the other off this one; afterwards this cell is not in it. */
    void subtract(SparseRow other, double times, int without) {
        room(size + other.size);
        int i = 0;
        int j = 0;
        int n = 0;
        norm = 1;
        while (i < size || j < other.size) {
            int mine = i < size ? at[i] : Integer.MAX_VALUE;
            int its = j < other.size ? other.at[j] : Integer.MAX_VALUE;
            int cell = Math.min(mine, its);
            double left = (mine == cell ? of[i++] : 0) - (its == cell ? times * other.of[j++] : 0);
            if (cell != without && Math.abs(left) >= NOTHING) {
                spareAt[n] = cell;
                spareOf[n++] = left;
                norm += left * left;
            }
        }
        int[] oldAt = at;
        double[] oldOf = of;
        at = spareAt;
        of = spareOf;
        spareAt = oldAt;
        spareOf = oldOf;
        size = n;
    }

    private void room(int most) {
        if (spareAt.length < most) {
            spareAt = new int[Math.max(most, 2 * spareAt.length)];
            spareOf = new double[spareAt.length];
        }
    }
}
