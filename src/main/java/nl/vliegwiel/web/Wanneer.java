package nl.vliegwiel.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A date with what it means now: a date alone does not say that something is late.
 *
 * @param boven the date
 * @param onder what it means
 * @param soort laat, nu or straks
 */
public record Wanneer(String boven, String onder, Soort soort) {

    /** Colour and weight of the bar beside it. */
    public enum Soort {
        LAAT, NU, STRAKS
    }

    /** do 13 april, vandaag; wo 12 april, 1 dag te laat. */
    public static Wanneer uiterlijk(LocalDate dag, LocalDate vandaag) {
        return new Wanneer(Nederlands.dag(dag), Nederlands.afstand(dag, vandaag), soort(dag, vandaag));
    }

    /** do 13 april, 13.15 uur; an appointment that is past is not late but past. */
    public static Wanneer afspraak(LocalDate dag, LocalTime tijd, LocalDate vandaag) {
        var soort = dag.equals(vandaag) ? Soort.NU : Soort.STRAKS;
        return new Wanneer(Nederlands.dag(dag), Nederlands.uur(tijd), soort);
    }

    /** sinds 28 maart, 16 dagen. */
    public static Wanneer sinds(LocalDate dag, LocalDate vandaag) {
        long dagen = ChronoUnit.DAYS.between(dag, vandaag);
        String onder = dagen == 0 ? "vandaag" : Nederlands.dagen(dagen);
        return new Wanneer("sinds " + Nederlands.dagMaand(dag), onder, Soort.STRAKS);
    }

    private static Soort soort(LocalDate dag, LocalDate vandaag) {
        if (dag.isBefore(vandaag))
            return Soort.LAAT;
        return dag.equals(vandaag) ? Soort.NU : Soort.STRAKS;
    }

    /** Class of the bar: when--laat, when--nu, or none. */
    public String klasse() {
        return switch (soort) {
            case LAAT -> "when when--laat";
            case NU -> "when when--nu";
            case STRAKS -> "when";
        };
    }
}
