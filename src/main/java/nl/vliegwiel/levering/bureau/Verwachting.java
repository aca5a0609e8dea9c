package nl.vliegwiel.levering.bureau;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/**
 * What is expected of one school and how the last delivery was.
 *
 * @param geleverdTot last day that was delivered; null: nothing yet
 * @param verwachtTot last day that should be there today
 * @param uiterlijk the day on which that had to be there
 * @param volledig share of the lesson days of the last expected month that was delivered
 * @param perDag rows per lesson day of the last delivery; vorigePerDag of the one before
 */
public record Verwachting(long schoolId, String school, String naam, @Nullable LocalDate geleverdTot,
        LocalDate verwachtTot, LocalDate uiterlijk, double volledig, long regels, long fouten,
        @Nullable Double perDag, @Nullable Double vorigePerDag, LocalDate vandaag) {
    private static final double DUBBEL = 2;

    public boolean telaat() {
        return (geleverdTot == null || geleverdTot.isBefore(verwachtTot)) && vandaag.isAfter(uiterlijk);
    }

    public boolean compleet() {
        return geleverdTot != null && !geleverdTot.isBefore(verwachtTot);
    }

    /** On time; expected on …; … days late. */
    public String stand() {
        if (compleet())
            return "op tijd";
        if (!telaat())
            return "verwacht uiterlijk " + Nederlands.dag(uiterlijk);
        return Nederlands.dagen(ChronoUnit.DAYS.between(uiterlijk, vandaag)) + " te laat";
    }

    public String verwachtTotZin() {
        return Nederlands.datum(verwachtTot);
    }

    public String geleverdZin() {
        return geleverdTot == null ? "nog niets" : "t/m " + Nederlands.datum(geleverdTot);
    }

    /** Share of rows that could not be taken. */
    public String nietMee() {
        return regels == 0 ? "" : Nederlands.procent((double) fouten / regels, 1);
    }

    /** A delivery that has twice as much, or half, of the one before asks for a look. */
    public boolean vreemd() {
        return perDag != null && vorigePerDag != null && vorigePerDag > 0
                && (perDag > vorigePerDag * DUBBEL || perDag * DUBBEL < vorigePerDag);
    }
}
