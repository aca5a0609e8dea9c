package nl.vliegwiel.web;

/** A cell of a file for a spreadsheet, which runs what looks like a formula. */
public final class CelTekst {

    private CelTekst() {
    }

    /** The text; with an apostrophe in front when a spreadsheet would take it for a formula. */
    public static String of(String text) {
        return !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
