package nl.vliegwiel.monitor.peiling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.figuur.Maanden;

/**
 * One peiling: on which day was looked, until which day the data go, how far it is.
 *
 * @param soort werk (nightly, for who sees the cases) or publicatie (closed months, frozen)
 * @param reden why it failed; empty when it did not
 * @param programma version and hash of the code that computed it
 */
public record Peiling(long id, String sleutel, String soort, LocalDate peildag, LocalDate totEnMet, int drempel,
        OffsetDateTime begonnenOp,
        @Nullable OffsetDateTime klaarOp, @Nullable OffsetDateTime misluktOp, int stap, int stappen, String bezigMet,
        @Nullable BigDecimal seconden, String definities, String feiten, String leveringen, String controle,
        String reden, String programma) {

    private static final long HUNDRED = 100;

    /** What a number of rows or lines is rounded to: of a publication a row more than last month would be a person more. */
    public long afronding() {
        return PeilingRun.PUBLICATIE.equals(soort) ? HUNDRED : 1;
    }

    long afgerond(long aantal) {
        return (aantal + afronding() / 2) / afronding() * afronding();
    }

    /** The last month that it counts, as figures number months: years times 12, January 0. */
    public int laatsteMaand() {
        return Maanden.nummer(YearMonth.from(totEnMet));
    }

    public boolean bezig() {
        return klaarOp == null && misluktOp == null;
    }

    public int procent() {
        return klaarOp != null ? 100 : Math.min(99, 100 * stap / Math.max(1, stappen));
    }
}
