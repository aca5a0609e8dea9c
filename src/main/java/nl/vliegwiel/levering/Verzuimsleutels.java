package nl.vliegwiel.levering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.verzuim.Verzuimmelding;

/** Which absences of a file went by already: a set of numbers of 61 bits, 8 to 16 bytes each, for millions of rows. */
final class Verzuimsleutels {
    private static final List<String> SOORTEN = List.of("afwezig", "te_laat", "ziek", "uitgestuurd", "geschorst",
            "verlof", "vrijstelling");
    private static final long DAG_NUL = 10_000;

    private final Map<Long, Integer> leerlingen = new HashMap<>();
    private long[] vakken = new long[1 << 12];
    private int aantal;

    /**
     * True the first time that this pupil has this kind of absence at this hour, or at this time of the day.
     *
     * @param begin minute of the day at which it begins, 0 when the file does not tell
     */
    boolean isNew(Verzuimmelding m, int begin) {
        long leerling = leerlingen.computeIfAbsent(m.jeugdigeId(), id -> leerlingen.size());
        long wanneer = m.lesuur() != null ? m.lesuur() : 1L << 21 | (long) begin << 10 | m.minuten();
        long sleutel = leerling << 42 | m.datum().toEpochDay() - DAG_NUL << 26 & (1L << 42) - 1 | wanneer << 4
                | (long) Math.max(0, SOORTEN.indexOf(m.soort())) << 1 | (m.geoorloofd() ? 1 : 0);
        return add(sleutel + 1);
    }

    private boolean add(long sleutel) {
        if (aantal * 2 > vakken.length)
            grow();
        int i = slot(vakken, sleutel);
        if (vakken[i] == sleutel)
            return false;
        vakken[i] = sleutel;
        aantal++;
        return true;
    }

    private void grow() {
        var groter = new long[vakken.length * 2];
        for (long sleutel : vakken)
            if (sleutel != 0)
                groter[slot(groter, sleutel)] = sleutel;
        vakken = groter;
    }

    /** Where the key stands or would stand; zero is empty. */
    private static int slot(long[] vakken, long sleutel) {
        long gemengd = sleutel * 0x9E3779B97F4A7C15L;
        int i = (int) (gemengd >>> 32) & vakken.length - 1;
        while (vakken[i] != 0 && vakken[i] != sleutel)
            i = i + 1 & vakken.length - 1;
        return i;
    }
}
