package nl.vliegwiel.levering.afspraken;

import java.time.LocalDate;

/** Between which years a day of an agreement can lie: longer ago no pupil was at school, later no agreement reaches. */
final class Afspraakgrens {
    private static final int TERUG = 20;
    private static final int VOORUIT = 15;

    private Afspraakgrens() {
    }

    static boolean past(LocalDate dag, LocalDate vandaag) {
        return !dag.isBefore(vandaag.minusYears(TERUG)) && !dag.isAfter(vandaag.plusYears(VOORUIT));
    }

    static String verwacht(LocalDate vandaag) {
        return "een jaar van " + (vandaag.getYear() - TERUG) + " tot en met " + (vandaag.getYear() + VOORUIT);
    }
}
