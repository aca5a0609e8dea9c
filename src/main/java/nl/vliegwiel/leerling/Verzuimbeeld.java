package nl.vliegwiel.leerling;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;

/** The absence of one young person at one school, in a few numbers. The module verzuim answers. */
public interface Verzuimbeeld {

    /**
     * What the reader's own policies give; nothing of it when they give nothing.
     *
     * @param sinds first day of the school year
     * @param ongeoorloofd hours without a valid reason in the last four weeks with lessons
     * @param soorten hours per kind this school year, the most first
     * @param laatste the last day with absence; null without any
     */
    record Beeld(LocalDate sinds, double ongeoorloofd, List<Soort> soorten, @Nullable LocalDate laatste) {
        public boolean leeg() {
            return laatste == null;
        }
    }

    /** @param naam te laat, zonder geldige reden */
    record Soort(String naam, double uren) {
    }

    /** 3, or 0,8: with a decimal only when there is one. */
    static String uren(double uren) {
        return Nederlands.getal(uren, uren == Math.rint(uren) ? 0 : 1);
    }

    /** In one statement. */
    Beeld beeld(long jeugdige, long school, LocalDate vandaag);
}
