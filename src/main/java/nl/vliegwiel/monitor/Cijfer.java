package nl.vliegwiel.monitor;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicator.Eenheid;
import nl.vliegwiel.monitor.indicator.Indicator.Soort;
import nl.vliegwiel.monitor.peiling.Uitkomst;
import nl.vliegwiel.monitor.peiling.Uitkomst.NietGetoond;
import nl.vliegwiel.web.Nederlands;

/** How an outcome is written: percentages whole under 200 persons and with one decimal above, medians as "de helft". */
final class Cijfer {

    private static final long MANY = 200;

    private Cijfer() {
    }

    /** 7,0% or 3,7 or 31; the words of a cell that is not shown. */
    static String waarde(Indicator indicator, @Nullable Uitkomst uitkomst) {
        if (uitkomst == null) {
            return "geen gegevens";
        }
        Double value = uitkomst.waarde();
        return value == null
                ? nietGetoond(uitkomst)
                : voor(indicator) + getal(indicator, value, uitkomst.n()) + teken(indicator);
    }

    /** per 1.000, 2,9 tot 4,7 */
    static String marge(Indicator indicator, Uitkomst uitkomst) {
        String interval = interval(indicator, uitkomst);
        return switch (indicator.eenheid()) {
            case PROCENT, PUNTEN, KEER, EURO -> interval;
            case PER_100 -> "per 100, " + interval;
            case PER_1000 -> "per 1.000, " + interval;
            case DAGEN, WEKEN -> "de helft, " + interval;
        };
    }

    /** 2,9 tot 4,7 */
    static String interval(Indicator indicator, Uitkomst uitkomst) {
        Double low = uitkomst.laag();
        Double high = uitkomst.hoog();
        if (low == null && high == null) {
            return "marge onbekend";
        }
        return low == null || high == null
                ? getal(indicator, low == null ? high : low, uitkomst.n()) + (low == null ? " of minder" : " of meer")
                : getal(indicator, low, uitkomst.n()) + " tot " + getal(indicator, high, uitkomst.n());
    }

    static String nietGetoond(Uitkomst uitkomst) {
        return uitkomst.nietGetoond() == NietGetoond.ONBEKEND ? "nog niet bekend" : "niet getoond";
    }

    /** Why a cell has no number, as a sentence. */
    static String waarom(Uitkomst uitkomst) {
        return switch (uitkomst.nietGetoond()) {
            case KLEIN -> "niet getoond. Bij kleine aantallen zijn mensen te herkennen.";
            case AFGELEID -> "niet getoond. Anders is een ander, klein aantal uit te rekenen.";
            case ONBEKEND -> "nog niet bekend. Bij meer dan de helft loopt het nog.";
            case null -> "";
        };
    }

    /** A value in the unit of the screen, without its sign. */
    static String getal(Indicator indicator, @Nullable Double value, @Nullable Long n) {
        if (value == null) {
            return "";
        }
        return Nederlands.getal(value * indicator.eenheid().factor(), decimals(indicator, n));
    }

    private static int decimals(Indicator indicator, @Nullable Long n) {
        return switch (indicator.eenheid()) {
            case PROCENT -> indicator.soort() == Soort.AANDEEL && n != null && n < MANY ? 0 : 1;
            case PER_100, PER_1000, PUNTEN, KEER -> 1;
            case EURO, DAGEN, WEKEN -> 0;
        };
    }

    /** A mean of measurements, in the unit of the screen: one decimal more than people are counted in, and whole euros. */
    static String gemiddelde(Indicator indicator, double value) {
        return voor(indicator) + Nederlands.getal(value, indicator.eenheid() == Eenheid.EURO ? 0 : 1)
                + teken(indicator);
    }

    /** What stands before a number: € before money. */
    private static String voor(Indicator indicator) {
        return indicator.eenheid() == Eenheid.EURO ? "€ " : "";
    }

    static String teken(Indicator indicator) {
        return indicator.eenheid() == Eenheid.PROCENT ? "%" : "";
    }

    /** procentpunt, per 1.000, dagen, weken: what a difference is in. */
    static String verschileenheid(Indicator indicator) {
        return switch (indicator.eenheid()) {
            case PROCENT -> "procentpunt";
            case PER_100 -> "per 100";
            case PER_1000 -> "per 1.000";
            case PUNTEN -> "punten";
            case KEER -> "keer";
            case EURO -> "euro";
            case DAGEN -> "dagen";
            case WEKEN -> "weken";
        };
    }

    /** What stands behind a value in a sentence: dagen, op de 100; nothing after a percentage or an amount. */
    static String eenheid(Indicator indicator) {
        return switch (indicator.eenheid()) {
            case PROCENT, EURO -> "";
            case PER_100 -> " op de 100";
            case PER_1000 -> " op de 1.000";
            case PUNTEN -> " punten";
            case KEER -> " keer";
            case DAGEN -> " dagen";
            case WEKEN -> " weken";
        };
    }
}
