package nl.vliegwiel.bekostiging.formatie;

/**
 * One line of one year of the budget, in whole cents.
 *
 * @param cent all of it
 * @param extraCent of that, on top of the hours of before; for a line that is no function all of it
 * @param verschovenCent of that, hours that were there before
 * @param ongemetenCent of that, where the hours of before were not measured
 * @param fte a year's average; zero for a line that is no function
 * @param uitleg how the amount came about
 */
public record Begrotingsregel(String code, String naam, Domein domein, String taakveld, int jaar, long cent,
        long extraCent,
        long verschovenCent, long ongemetenCent, java.math.BigDecimal fte, String uitleg) {
}
