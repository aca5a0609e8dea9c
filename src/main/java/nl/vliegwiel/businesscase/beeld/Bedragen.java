package nl.vliegwiel.businesscase.beeld;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import nl.vliegwiel.web.Nederlands;

/** How amounts of euros and values of assumptions are written; rounded for reading only. */
public final class Bedragen {

    private Bedragen() {
    }

    /** + € 1,4 mln, − € 350.000; always with its sign. */
    public static String saldo(double euro) {
        return sign(euro) + " " + absolute(euro);
    }

    /** € 1,4 mln, € 350.000 */
    public static String euro(double euro) {
        return (Math.round(euro) < 0 ? "−" : "") + absolute(euro);
    }

    /** −1,1 tot 3,9 mln, both ends in the unit of the larger one. */
    public static String tussen(double laag, double hoog) {
        boolean mln = million(Math.max(Math.abs(laag), Math.abs(hoog)));
        return part(laag, mln) + " tot " + part(hoog, mln) + (mln ? " mln" : "");
    }

    /** 830, −350: thousands without their sign of money. */
    public static String duizend(double euro) {
        return Nederlands.getal(euro / 1000, 0);
    }

    /** +830, −350, 0 */
    public static String duizendMetTeken(double euro) {
        String tekst = duizend(euro);
        return Math.round(euro / 1000) > 0 ? "+" + tekst : tekst;
    }

    /** 1,05; a dash when there are no costs. */
    public static String verhouding(@org.jspecify.annotations.Nullable Double v) {
        return v == null ? "–" : Nederlands.getal(v, 2);
    }

    /** A value of an assumption in its unit: € 85.000, 9%, 3,5. */
    public static String waarde(double getal, String eenheid, boolean geld) {
        if (Double.isNaN(getal))
            return "niet bekend";
        if (geld)
            return (getal < 0 ? "−" : "") + "€ " + Nederlands.getal(Math.abs(getal), Math.abs(getal) < 100 ? 2 : 0);
        return deel(eenheid) ? Nederlands.procent(getal, Math.abs(getal) < 0.1 ? 1 : 0) : plain(getal);
    }

    /** Is a number in this unit a part of something, written as a percentage. */
    public static boolean deel(String eenheid) {
        String e = eenheid.toLowerCase(Locale.ROOT);
        return e.startsWith("deel") || e.startsWith("aandeel") || e.startsWith("kans");
    }

    /** Exactly this number as it can be typed again: 0,125 is 12,5% in a unit of parts. */
    public static String invoer(double getal, String eenheid) {
        boolean deel = deel(eenheid);
        var exact = BigDecimal.valueOf(getal).movePointRight(deel ? 2 : 0).stripTrailingZeros();
        if (exact.scale() < 0)
            exact = exact.setScale(0);
        String tekst = exact.scale() == 0 && exact.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0
                ? Nederlands.getal(exact.longValueExact())
                : exact.toPlainString().replace('.', ',').replace('-', '−');
        return deel ? tekst + "%" : tekst;
    }

    /** 1.250 or 0,133: no more decimals than say something. */
    public static String plain(double getal) {
        if (getal == 0 || Double.isInfinite(getal))
            return getal == 0 ? "0" : "onbegrensd";
        int decimalen = (int) Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(Math.abs(getal)))));
        var rond = BigDecimal.valueOf(getal).setScale(decimalen, RoundingMode.HALF_UP).stripTrailingZeros();
        return Nederlands.getal(rond.doubleValue(), Math.max(0, rond.scale()));
    }

    static boolean million(double euro) {
        return Math.abs(euro) >= 999_500;
    }

    private static String absolute(double euro) {
        double abs = Math.abs(euro);
        return "€ " + (million(abs) ? Nederlands.getal(abs / 1e6, 1) + " mln" : Nederlands.getal(rounded(abs), 0));
    }

    private static String part(double euro, boolean mln) {
        return mln ? Nederlands.getal(euro / 1e6, 1) : Nederlands.getal(Math.signum(euro) * rounded(Math.abs(euro)), 0);
    }

    /** To thousands above ten thousand: nobody knows the last euros. */
    private static double rounded(double abs) {
        return abs >= 10_000 ? Math.rint(abs / 1000) * 1000 : Math.rint(abs);
    }

    private static String sign(double euro) {
        return Math.round(euro) < 0 ? "−" : Math.round(euro) > 0 ? "+" : "";
    }
}
