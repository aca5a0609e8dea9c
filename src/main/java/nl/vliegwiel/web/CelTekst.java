package nl.vliegwiel.web;

import java.util.regex.Pattern;

/** A cell of a file for a spreadsheet, which runs what looks like a formula. */
public final class CelTekst {

    /** A number below zero begins as a formula does, and is none. */
    private static final Pattern NUMBER = Pattern.compile("-\\d+([.,]\\d+)?");

    private CelTekst() {
    }

    /** The text; with an apostrophe in front when a spreadsheet would take it for a formula. */
    public static String of(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
