package nl.vliegwiel.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A colleague was first (409): what stands there now beside what was typed. A controller names the fields that a form
 * shows and what a colleague made of them; what was typed comes from the request itself, and everything else that the
 * form sent goes along unchanged:
 *
 * <pre>
 * throw new IntussenGewijzigd(nu.schrijver(), nu.versie(), kop.url() + "/plan")
 *         .lang("tekst", "Doel", nu.tekst()).veld("kort", "Korte naam", nu.kort());
 * </pre>
 */
public class IntussenGewijzigd extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final List<String> NIET_MEE = List.of("_csrf", "_versie", "_formulier", "_casus");

    /** @param keuzes what can be chosen; empty: text */
    private record Vraag(String naam, String label, String van, boolean lang, Collection<Keuze> keuzes) {
    }

    private final String wie;
    private final @Nullable Long versie;
    private final String terug;
    private final transient List<Vraag> vragen = new ArrayList<>();
    private final transient List<IntussenGewijzigdPage.Veld> standen = new ArrayList<>();
    private final transient List<String> weg = new ArrayList<>();
    private final transient Map<String, String> vervangen = new LinkedHashMap<>();

    /**
     * @param wie name of the colleague, as the person may see it; null: that is not known
     * @param versie version that the colleague made; a form sent with it wins. Null: it is done, and cannot be done twice
     * @param terug address where the version of the colleague is to be read
     */
    public IntussenGewijzigd(@Nullable String wie, @Nullable Long versie, String terug) {
        super("een collega was eerder");
        this.wie = wie == null || wie.isEmpty() ? "Een collega" : wie;
        this.versie = versie;
        this.terug = terug;
    }

    /** A field of one line; van is what stands there now. */
    public IntussenGewijzigd veld(String naam, String label, @Nullable String van) {
        vragen.add(new Vraag(naam, label, Invoer.tekst(van), false, List.of()));
        return this;
    }

    /** A field of more lines. */
    public IntussenGewijzigd lang(String naam, String label, @Nullable String van) {
        vragen.add(new Vraag(naam, label, Invoer.tekst(van), true, List.of()));
        return this;
    }

    /** A field that is chosen; van is the code that stands there now, or words where that can no longer be chosen. */
    public IntussenGewijzigd keuze(String naam, String label, @Nullable String van, Collection<Keuze> keuzes) {
        vragen.add(new Vraag(naam, label, Invoer.tekst(van), false, List.copyOf(keuzes)));
        return this;
    }

    /** What a colleague did beside what was asked: words, nothing to fill in. */
    public IntussenGewijzigd stand(String label, String van, String jouw) {
        standen.add(new IntussenGewijzigdPage.Veld("", label, van, jouw, false, List.of()));
        return this;
    }

    /** A hidden field of the form that gets another value, such as a mark of what was seen. */
    public IntussenGewijzigd vervang(String naam, String waarde) {
        vervangen.put(naam, waarde);
        return this;
    }

    /** A hidden field that no longer holds, such as a confirmation of what stood there before. */
    public IntussenGewijzigd zonder(String naam) {
        weg.add(naam);
        return this;
    }

    /** @param url where the form was sent; getypt all its fields */
    IntussenGewijzigdPage page(String url, Map<String, String[]> getypt) {
        var velden = new ArrayList<>(standen);
        var verborgen = new LinkedHashMap<String, List<String>>();
        getypt.forEach((naam, waarden) -> verborgen.put(naam, List.of(waarden)));
        NIET_MEE.forEach(verborgen::remove);
        weg.forEach(verborgen::remove);
        vervangen.forEach((naam, waarde) -> verborgen.put(naam, List.of(waarde)));
        for (var v : vragen) {
            var typed = getypt.get(v.naam());
            if (typed == null || typed.length != 1 || Invoer.tekst(typed[0]).equals(v.van()))
                continue;
            String jouw = Invoer.tekst(typed[0]);
            verborgen.remove(v.naam());
            velden.add(new IntussenGewijzigdPage.Veld(v.naam(), v.label(), words(v.keuzes(), v.van()), jouw, v.lang(),
                    List.copyOf(v.keuzes())));
        }
        return new IntussenGewijzigdPage(wie, versie, url, terug, velden, verborgen, first(getypt, "_formulier"),
                first(getypt, "_casus"));
    }

    private static String first(Map<String, String[]> getypt, String naam) {
        var waarden = getypt.get(naam);
        return waarden == null || waarden.length == 0 ? "" : waarden[0];
    }

    private static String words(Collection<Keuze> keuzes, String waarde) {
        return keuzes.stream().filter(k -> k.waarde().equals(waarde)).findFirst().map(Keuze::tekst).orElse(waarde);
    }
}
