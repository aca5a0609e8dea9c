package nl.vliegwiel.levering;

import java.util.regex.Pattern;

/**
 * One line of a file that cannot be taken: where, what was found, what was expected. Never a name or a number of a person:
 * what was found is shown only when it is short and made of digits and signs.
 */
public record Regelfout(long regel, String kolom, String gevonden, String verwacht) {
    private static final Pattern VEILIG = Pattern.compile("[0-9:./, -]{1,20}");

    /** A fault in a value that may be shown when it looks like a date, a time or a number. */
    public static Regelfout waarde(long regel, String kolom, String waarde, String verwacht) {
        return new Regelfout(regel, kolom, shown(waarde), verwacht);
    }

    private static String shown(String waarde) {
        if (waarde.isBlank())
            return "leeg";
        return VEILIG.matcher(waarde).matches() ? waarde : "tekst van " + waarde.length() + " tekens";
    }
}
