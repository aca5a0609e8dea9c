package nl.vliegwiel.web;

import java.time.LocalDate;
import java.time.Month;

/** One school year: from 1 August of this calendar year up to and including 31 July of the next. */
public record Schooljaar(int jaar) {

    private static final int FIRST = 2015;
    private static final int LAST = 2100;

    public static Schooljaar van(LocalDate dag) {
        return new Schooljaar(dag.getMonthValue() < Month.AUGUST.getValue() ? dag.getYear() - 1 : dag.getYear());
    }

    /** The one that an address asks for; 0: the one of today. Throws {@link NietGevonden} for a year that no plan has. */
    public static Schooljaar gekozen(int jaar, LocalDate vandaag) {
        if (jaar == 0)
            return van(vandaag);
        if (jaar < FIRST || jaar > LAST)
            throw new NietGevonden();
        return new Schooljaar(jaar);
    }

    public Schooljaar volgende() {
        return new Schooljaar(jaar + 1);
    }

    public Schooljaar vorige() {
        return new Schooljaar(jaar - 1);
    }

    public LocalDate eerste() {
        return LocalDate.of(jaar, Month.AUGUST, 1);
    }

    public LocalDate laatste() {
        return LocalDate.of(jaar + 1, Month.JULY, 31);
    }

    /** 2026-2027 */
    public String naam() {
        return jaar + "-" + (jaar + 1);
    }
}
