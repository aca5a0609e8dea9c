package nl.vliegwiel.ondersteuning.bespreking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts words in the place of the names that belong to one casus: the young person, parents, colleagues, school and class,
 * and of what leads to somebody: telephone numbers, mail addresses and days. What it does not know, a person looks for.
 */
public final class Naamloos {
    private static final int KORTST = 2;
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\p{L}+");
    private static final Pattern NUMMER = Pattern.compile("(?<!\\d)(?:\\+31|0)[\\d -]{8,13}\\d");
    private static final Pattern DAG = Pattern.compile(
            "(?<!\\d)\\d{1,2}(?:[-/]\\d{1,2}(?:[-/]\\d{2,4})?| (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \\d{4})?)(?!\\d)");

    /**
     * A name, and what stands in its place.
     *
     * @param delen also its parts, as first and last name apart
     */
    public record Naam(String naam, String wordt, boolean delen) {
    }

    private record Vervanging(Pattern patroon, String wordt) {
    }

    private final List<Vervanging> vervangingen;

    public Naamloos(List<Naam> namen) {
        var heel = new ArrayList<Naam>();
        for (var n : namen) {
            heel.add(n);
            if (n.delen())
                for (String deel : n.naam().split("[\\s-]+"))
                    if (deel.length() > KORTST && Character.isUpperCase(deel.codePointAt(0)))
                        heel.add(new Naam(deel, n.wordt(), false));
        }
        this.vervangingen = heel.stream().filter(n -> n.naam().strip().length() >= KORTST)
                .sorted(Comparator.comparingInt((Naam n) -> n.naam().length()).reversed())
                .map(n -> new Vervanging(whole(n.naam().strip()), n.wordt())).toList();
    }

    public String van(String tekst) {
        String zonder = Normalizer.normalize(tekst, Normalizer.Form.NFC);
        zonder = MAIL.matcher(zonder).replaceAll("[adres]");
        zonder = NUMMER.matcher(zonder).replaceAll("[nummer]");
        zonder = DAG.matcher(zonder).replaceAll("[dag]");
        for (var v : vervangingen)
            zonder = v.patroon().matcher(zonder).replaceAll(v.wordt());
        return zonder;
    }

    /** As a word of its own, in any case, also with an s behind it: Mila's, Milas. */
    private static Pattern whole(String naam) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])" + Pattern.quote(naam.toLowerCase(Locale.ROOT)) + "(?:['’]?s)?(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
