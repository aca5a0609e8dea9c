package nl.vliegwiel.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page where somebody may go, found by a few letters.
 *
 * @param waar what kind of page it is, in a word under its name; empty for an ordinary one
 * @param onderdeel the thing of kennis/rollen.csv that a role must be able to see, or to change when {@code bewerken}
 * @param woorden other words by which people look for it
 */
public record Bestemming(String naam, String url, String waar, String onderdeel, boolean bewerken, String woorden) {
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\d]+");

    /** Every word that was typed begins a word of its name or its other words; accents and capitals do not matter. */
    boolean past(String letters) {
        var woorden = words(naam + " " + this.woorden);
        var typed = words(letters);
        return typed.length > 0 && Arrays.stream(typed).allMatch(
                t -> Arrays.stream(woorden).anyMatch(word -> word.startsWith(t)));
    }

    /** The name itself begins so: it stands before what is found by another word. */
    boolean begintMet(String letters) {
        return String.join(" ", words(naam)).startsWith(String.join(" ", words(letters)));
    }

    private static String[] words(String tekst) {
        return WOORD.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")).results().map(MatchResult::group).toArray(String[]::new);
    }
}
