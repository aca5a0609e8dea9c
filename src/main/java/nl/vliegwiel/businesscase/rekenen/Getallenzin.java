package nl.vliegwiel.businesscase.rekenen;

import java.util.Locale;

/** Numbers and amounts in a Dutch sentence. */
final class Getallenzin {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private Getallenzin() {
    }

    /** With at most this many decimals, without zeros at the end. */
    static String getal(double waarde, int decimalen) {
        var tekst = String.format(DUTCH, "%,." + decimalen + "f", waarde);
        return decimalen == 0 ? tekst : tekst.replaceAll("0+$", "").replaceAll(",$", "");
    }

    /** About three digits, so that a small part and a large price both read well. */
    static String kort(double waarde) {
        double groot = Math.abs(waarde);
        return getal(waarde, groot >= 100 ? 0 : groot >= 10 ? 1 : groot >= 1 ? 2 : 3);
    }

    /** A number in its unit: a part as a percentage, money as euros. */
    static String waarde(double waarde, String eenheid, boolean geld) {
        if (geld)
            return euro(waarde);
        var e = eenheid.toLowerCase(Locale.ROOT);
        return e.startsWith("deel") || e.startsWith("aandeel") || e.startsWith("kans")
                ? getal(waarde * 100, Math.abs(waarde) < 0.1 ? 1 : 0) + " procent"
                : kort(waarde);
    }

    static String procent(double deel) {
        double procenten = deel * 100;
        if (procenten > 99.5 && deel < 1)
            return "meer dan 99 procent";
        if (procenten < 0.5 && deel > 0)
            return "minder dan 1 procent";
        return getal(Math.rint(procenten), 0) + " procent";
    }

    /** Rounded as a board reads it: millions with one decimal, thousands without. */
    static String euro(double bedrag) {
        double groot = Math.abs(bedrag);
        var teken = bedrag < 0 ? "−" : "";
        if (groot >= MILLION)
            return teken + "€ " + String.format(DUTCH, "%,.1f", groot / MILLION) + " miljoen";
        if (groot >= THOUSAND)
            return teken + "€ " + String.format(DUTCH, "%,d", Math.round(groot / THOUSAND) * 1000);
        return teken + "€ " + String.format(DUTCH, "%,d", Math.round(groot));
    }
}
