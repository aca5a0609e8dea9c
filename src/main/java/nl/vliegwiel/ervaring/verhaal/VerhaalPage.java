package nl.vliegwiel.ervaring.verhaal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Voornamen;

/**
 * One story on its way to its readers.
 *
 * @param verteld      as it was told, in pieces of which some look like a name; empty for who may not read that
 * @param getypt       title, words and figure as they stand in the form
 * @param magVoorstellen may the reader propose words without names
 * @param magVrijgeven may the reader, as the second person, let it go
 */
public record VerhaalPage(Verhaal verhaal, String verteldTitel, List<Stuk> verteld, Getypt getypt,
        List<Keuze> cijfers, String cijfer, boolean magVoorstellen, boolean magVrijgeven, boolean naamGezien,
        Fouten fouten) implements Page {

    private static final Pattern WOORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** Some words; naam: they look like a name. */
    public record Stuk(String tekst, boolean naam) {
    }

    /** What stands in the form. */
    public record Getypt(String titel, String tekst, String indicator) {
    }

    /** The text in pieces, each first name that is well known apart. */
    static List<Stuk> stukken(String text, Voornamen names) {
        var pieces = new ArrayList<Stuk>();
        int from = 0;
        var word = WOORD.matcher(text);
        while (word.find())
            if (names.find(word.group(), List.of()).isPresent()) {
                pieces.add(new Stuk(text.substring(from, word.start()), false));
                pieces.add(new Stuk(word.group(), true));
                from = word.end();
            }
        pieces.add(new Stuk(text.substring(from), false));
        return pieces;
    }

    /** The text with three dots where a name seems to stand: where to begin. */
    static String zonderNamen(String text, Voornamen names) {
        var words = new StringBuilder();
        stukken(text, names).forEach(s -> words.append(s.naam() ? "…" : s.tekst()));
        return words.toString();
    }

    @Override
    public String titel() {
        return verhaal.titel().isEmpty() ? "Een nieuw verhaal" : verhaal.titel();
    }
}
