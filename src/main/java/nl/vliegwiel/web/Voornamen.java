package nl.vliegwiel.web;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.vliegwiel.toegang.Kennis;

/** Looks whether a text seems to hold the name of a person: a well-known first name, or the name of the pupil it is about. */
public record Voornamen(Set<String> bekend) {
    private static final Pattern WOORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int KORTST = 3;

    private static final Voornamen ALLE = read();

    public static Voornamen load() {
        return ALLE;
    }

    private static Voornamen read() {
        var namen = new HashSet<String>();
        Kennis.rows("voornamen.csv").forEach(r -> namen.add(plain(r.getOrDefault("naam", ""))));
        return new Voornamen(Set.copyOf(namen));
    }

    /** The soft warning of a text about nobody. */
    public static String zin(String naam) {
        return "Staat er een naam in? We zien ‘" + naam + "’. Haal die weg, of zet het vinkje hieronder";
    }

    /** Says that warning at this field when a word looks like a name. */
    public void waarschuw(String tekst, List<String> eigen, String veld, Fouten fouten) {
        find(tekst, eigen).ifPresent(naam -> fouten.meld(veld, zin(naam)));
    }

    /**
     * The first word that looks like a name.
     *
     * @param eigen first and last name of the pupil; found also without a capital, but words such as van are not a name
     */
    public Optional<String> find(String tekst, List<String> eigen) {
        var delen = new HashSet<String>();
        for (var naam : eigen)
            WOORD.matcher(naam).results().map(m -> m.group())
                    .filter(d -> d.length() >= KORTST && Character.isUpperCase(d.codePointAt(0)))
                    .forEach(d -> delen.add(plain(d)));
        return WOORD.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC)).results().map(m -> m.group())
                .filter(w -> delen.contains(plain(w))
                        || Character.isUpperCase(w.codePointAt(0)) && bekend.contains(plain(w)))
                .findFirst();
    }

    /** Lower case without accents: Zoë is zoe. */
    private static String plain(String woord) {
        return Normalizer.normalize(woord, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
