package nl.vliegwiel.businesscase.rekenen.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is paid each year, on top of the null alternative.
 *
 * @param hoeveelheid code of the number that the amount is multiplied with, such as fte; null is 1
 * @param bedrag code of the amount per unit and year in euros, without VAT
 * @param eersteJaar first and {@code laatsteJaar} last year that it is paid; year 0 is the base year
 * @param ingroei part of the full amount per year, from the first year on; empty is all of it
 * @param btw rate, and {@code terugvorderbaar} the part of it that comes back
 * @param aandelen which part each party pays, by code; together 1
 */
public record Kostenregel(String code, String naam, Soort soort, @Nullable String hoeveelheid, String bedrag,
        int eersteJaar, int laatsteJaar, List<Double> ingroei, double btw, double terugvorderbaar,
        @Nullable String taakveld, Map<String, Double> aandelen) {

    /** The team itself, help that starts because the team finds it (a wave at the bow), or something else. */
    public enum Soort {
        TEAM, BOEGGOLF, OVERIG
    }

    public Kostenregel {
        ingroei = List.copyOf(ingroei);
        aandelen = Map.copyOf(aandelen);
    }

    /** What part of the full amount is paid in this year. */
    public double deel(int jaar) {
        if (jaar < eersteJaar || jaar > laatsteJaar)
            return 0;
        return ingroei.isEmpty() ? 1 : ingroei.get(Math.min(jaar - eersteJaar, ingroei.size() - 1));
    }
}
