package nl.vliegwiel.businesscase.aanname;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.kengetal.Getal;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.IntussenGewijzigd;
import nl.vliegwiel.web.Invoer;

/** Three fields for each assumption, and one for why they changed: laag-fte, verwacht-fte, hoog-fte, reden. */
final class AannamesForm {
    static final String REDEN = "reden";
    /** What stood in the three fields when the page was shown. */
    static final String WAS = "was-";
    private static final Map<String, String> LABELS = Map.of("laag-", "Laag: ", "verwacht-", "Verwacht: ", "hoog-",
            "Hoog: ");
    private static final String[] SOORTEN = {"laag-", "verwacht-", "hoog-"};
    static final String KLOPT = "klopt";

    private final Model model;
    private final Map<String, String> velden;
    private final Fouten fouten = new Fouten();
    private final List<Verandering> veranderingen = new ArrayList<>();
    private final List<Grootheid> botsingen = new ArrayList<>();

    /** An assumption that got other numbers. */
    record Verandering(Grootheid oud, Grootheid nieuw, boolean opvallend) {
        String was() {
            return woorden(oud);
        }

        String wordt() {
            return woorden(nieuw);
        }

        private static String woorden(Grootheid g) {
            var a = Aanname.of(g);
            if (a.verwacht() == null)
                return "niet bekend";
            String midden = Bedragen.invoer(a.verwacht(), g.eenheid());
            return a.laag() == null || a.hoog() == null
                    ? midden
                    : midden + " (" + Bedragen.invoer(a.laag(), g.eenheid()) + " tot "
                            + Bedragen.invoer(a.hoog(), g.eenheid()) + ")";
        }
    }

    AannamesForm(Model model, Map<String, String> velden) {
        this.model = model;
        this.velden = velden;
        for (var g : model.grootheden())
            if (Aanname.of(g).wijzigbaar() && velden.containsKey("verwacht-" + g.code()))
                read(g);
        if (!veranderingen.isEmpty() && reden().isEmpty())
            fouten.meld(REDEN, "Schrijf waar de verandering vandaan komt");
        else if (reden().length() > 1000)
            fouten.meld(REDEN, "Houd het bij 1.000 tekens");
    }

    private void read(Grootheid g) {
        var was = Aanname.of(g);
        String gelezen = velden.get(WAS + g.code());
        // untouched here: what a colleague made of it meanwhile stays
        if (gelezen != null && gelezen.equals(typed(g)))
            return;
        var wordt = new Aanname(number("laag-", g), number("verwacht-", g), number("hoog-", g), true, was.vorm());
        if (same(was.laag(), wordt.laag()) && same(was.verwacht(), wordt.verwacht()) && same(was.hoog(), wordt.hoog()))
            return;
        if (gelezen != null && !gelezen.equals(words(g)))
            botsingen.add(g);
        String fout = wordt.fout();
        if (fout != null)
            fouten.meld("verwacht-" + g.code(), g.naam() + ": " + Character.toLowerCase(fout.charAt(0))
                    + fout.substring(1));
        else
            veranderingen.add(new Verandering(g, g.with(wordt.verdeling(g.verdeling())), wordt.opvallend(was)));
    }

    private String typed(Grootheid g) {
        return String.join("|", Stream.of(SOORTEN).map(s -> Invoer.tekst(velden.get(s + g.code()))).toList());
    }

    /** The three numbers as they stand in their fields. */
    static String words(Grootheid g) {
        return String.join("|", Stream.of(SOORTEN).map(s -> word(s, g)).toList());
    }

    private static String word(String soort, Grootheid g) {
        var a = Aanname.of(g);
        var getal = soort.equals(SOORTEN[0]) ? a.laag() : soort.equals(SOORTEN[1]) ? a.verwacht() : a.hoog();
        return getal == null ? "" : Bedragen.invoer(getal, g.eenheid());
    }

    private @Nullable Double number(String soort, Grootheid g) {
        String veld = soort + g.code();
        String tekst = Invoer.tekst(velden.get(veld));
        if (tekst.isEmpty())
            return null;
        var getal = Getal.read(tekst);
        if (getal.isEmpty()) {
            fouten.meld(veld, g.naam() + ": " + Getal.ONLEESBAAR.toLowerCase(java.util.Locale.ROOT));
            return null;
        }
        // 12 in a field of parts means 12%, not twelve times all
        boolean procent = Bedragen.deel(g.eenheid()) && !tekst.contains("%") && Math.abs(getal.get().doubleValue()) > 1;
        return procent ? getal.get().movePointLeft(2).doubleValue() : getal.get().doubleValue();
    }

    private static boolean same(@Nullable Double a, @Nullable Double b) {
        return a == null || b == null
                ? Objects.equals(a, b)
                : Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
    }

    Fouten fouten() {
        return fouten;
    }

    List<Verandering> veranderingen() {
        return veranderingen;
    }

    /**
     * Where a colleague changed the same numbers after the page was shown: both versions.
     *
     * @param wie who did
     */
    @Nullable
    IntussenGewijzigd botsing(String wie, long versie, String url) {
        if (botsingen.isEmpty())
            return null;
        var botsing = new IntussenGewijzigd(wie, versie, url).zonder(KLOPT);
        for (var g : botsingen) {
            botsing.vervang(WAS + g.code(), words(g));
            for (var soort : SOORTEN)
                botsing.veld(soort + g.code(), LABELS.get(soort) + g.naam(), word(soort, g));
        }
        return botsing;
    }

    Set<String> gebotst() {
        return botsingen.stream().map(Grootheid::code).collect(Collectors.toSet());
    }

    /** What stands out and was not yet confirmed. */
    List<Verandering> teBevestigen() {
        return velden.containsKey(KLOPT) ? List.of() : veranderingen.stream().filter(Verandering::opvallend).toList();
    }

    String reden() {
        return Invoer.tekst(velden.get(REDEN));
    }

    Map<String, String> velden() {
        return velden;
    }

    /** The model with all changes. */
    Model model() {
        return model.withGrootheden(model.grootheden().stream().map(g -> veranderingen.stream()
                .filter(v -> v.oud().code().equals(g.code())).map(Verandering::nieuw).findFirst().orElse(g)).toList());
    }
}
