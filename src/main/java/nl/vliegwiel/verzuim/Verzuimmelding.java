package nl.vliegwiel.verzuim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One absence of one pupil, as the school delivered it: a lesson hour, or minutes of a day.
 *
 * @param lesuur 0 to 15; null where the school told minutes, half days or days
 * @param minuten 1 to 600
 * @param soort code of kennis/codelijsten/verzuimsoort.csv
 * @param reden the code that the school itself uses, at most 40 characters; never free text
 */
public record Verzuimmelding(long jeugdigeId, LocalDate datum, @Nullable Integer lesuur, int minuten, String soort,
        boolean geoorloofd, String reden) {
    /** More than this on one day is a fault in a file. */
    public static final int MINUTEN_PER_DAG = 600;

    public Verzuimmelding {
        if (lesuur != null && (lesuur < 0 || lesuur > 15))
            throw new IllegalArgumentException("lesuur " + lesuur);
        if (minuten < 1 || minuten > MINUTEN_PER_DAG)
            throw new IllegalArgumentException("minuten " + minuten);
        if (reden.length() > 40)
            throw new IllegalArgumentException("reden van " + reden.length() + " tekens");
    }

    /** Hours as the law counts them in voortgezet onderwijs: a lesson hour is an hour, being late its minutes. */
    // Leerplichtwet 1969 art. 21a
    public double uren() {
        return lesuur != null && lesuur > 0 && !soort.equals("te_laat") ? 1 : minuten / 60.0;
    }
}
