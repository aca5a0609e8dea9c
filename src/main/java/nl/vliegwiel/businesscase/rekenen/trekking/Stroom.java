package nl.vliegwiel.businesscase.rekenen.trekking;

/**
 * Random bits that depend on seed, number, block and place only: no state, so any thread may draw any of them, and a number more or less
 * changes nothing for the others. A counter, mixed as in SplitMix64 (Steele, Lea and Flood, 2014; constants of Stafford's variant 13).
 */
final class Stroom {
    static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final long BLOCK = 0xD1342543DE82EF95L;

    private Stroom() {
    }

    /** Key of one number under one seed. */
    static long sleutel(long zaad, String code) {
        long hash = FNV_START;
        for (int i = 0; i < code.length(); i++)
            hash = (hash ^ code.charAt(i)) * FNV_PRIME;
        return mix(hash + mix(zaad + GOLDEN));
    }

    /** Key of one block of draws of that number; add the place times {@link #GOLDEN} and mix. */
    static long blok(long sleutel, int blok) {
        return mix(sleutel + (blok + 1L) * BLOCK);
    }

    static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Between 0 and 1, both left out in practice: the middle of one of 2^53 equal cells. */
    static double deel(long bits) {
        return ((bits >>> 11) + 0.5) * 0x1p-53;
    }
}
