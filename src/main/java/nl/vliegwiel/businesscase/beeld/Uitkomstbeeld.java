package nl.vliegwiel.businesscase.beeld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Pmpost;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Gevoeligheid;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Onzekerheid;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Partijsaldo;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Scenario;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Uitslag;
import nl.vliegwiel.web.Nederlands;

/** The result of one alternative in words, drawings and tables: what the screen, the parts of it and the report share. */
public record Uitkomstbeeld(Uitslag uitslag, Onzekerheid onzekerheid, Model model, Stippen stippen, Stippen stippenSmal,
        Partijbalken partijen, Partijbalken partijenSmal, Tornado tornado, Tornado tornadoSmal, Kasverloop kas,
        Kasverloop kasSmal, List<Aannameregel> aannames,
        List<Bevinding> waarschuwingen, List<String> vergelijkingen, int ditJaar) {
    private static final int OUD = 5;
    private static final List<String> TELWOORDEN = List.of("Geen", "Eén", "Twee", "Drie");

    /** An assumption as its tables show it. */
    public record Aannameregel(String code, String naam, String laag, String verwacht, String hoog, String bron,
            String status, @Nullable String sterkte, boolean oud, boolean fictief) {
    }

    public static Uitkomstbeeld of(Model model, Doorrekening d, Uitslag u, int ditJaar) {
        Set<String> geld = model.grootheden().stream().filter(Grootheid::geld).map(Grootheid::code)
                .collect(Collectors.toSet());
        return new Uitkomstbeeld(u, u.onzekerheid(), model, Stippen.of(u.onzekerheid().stippen(), false),
                Stippen.of(u.onzekerheid().stippen(), true), Partijbalken.of(u.partijen(), samen(u), false),
                Partijbalken.of(u.partijen(), samen(u), true),
                Tornado.of(u.gevoeligheden(), u.kern().saldo(), geld, false),
                Tornado.of(u.gevoeligheden(), u.kern().saldo(), geld, true), Kasverloop.of(u.kasstroom(), false),
                Kasverloop.of(u.kasstroom(), true),
                assumptions(d, u, geld, ditJaar), d.waarschuwingen(), Zekerheid.vergelijkingen(d, u), ditJaar);
    }

    /** All parties together, as one row of the drawing. */
    private static Partijsaldo samen(Uitslag u) {
        var k = u.kern();
        var o = u.onzekerheid();
        return new Partijsaldo("samen", "Samen", false, k.kosten(), k.baten(), 0, k.saldo(), o.p05(), o.p95(),
                o.kansPositief(), u.kasstroom());
    }

    /** All draws as bars. */
    public Histogram histogram(boolean smal) {
        return Histogram.of(onzekerheid, smal);
    }

    /** All that the draws say of the balance. */
    public List<Zekerheid> zekerheden() {
        return Zekerheid.of(this);
    }

    /** Scenarios of one kind, under its name. */
    public record Scenariogroep(String naam, List<Scenario> scenarios) {
    }

    public List<Scenariogroep> scenariogroepen() {
        return Stream.of(Scenario.Soort.values())
                .map(s -> new Scenariogroep(switch (s) {
                    case DISCONTOVOET -> "Andere discontovoet";
                    case LAAG_MIDDEN_HOOG -> "Alles tegelijk anders";
                    case UITDOVING -> "Hoe lang effecten aanhouden";
                    case ZONDER_EFFECT -> "Zonder één effect";
                    case BOEGGOLF -> "De boeggolf";
                }, scenarios(s))).filter(g -> !g.scenarios().isEmpty()).toList();
    }

    /** Value of an assumption at which the balance is zero, in its unit. */
    public String omslagwaarde(Gevoeligheid g) {
        var bij = g.omslagwaarde();
        return bij == null
                ? "nergens"
                : Bedragen.waarde(bij, g.eenheid(), model.grootheid(g.grootheid()).map(Grootheid::geld).orElse(false));
    }

    /** By how much one effect must grow for a balance of zero, in words. */
    public static String omslag(@Nullable Double factor) {
        if (factor == null)
            return "nergens";
        return factor < 0 ? "ook zonder dit effect niet" : Bedragen.plain(factor) + " keer zo groot";
    }

    /** When a party has what it paid back, in words. */
    public static String terugverdiend(Partijsaldo p) {
        var terug = p.kasstroom().terugverdiend();
        return terug == null
                ? "niet binnen de horizon"
                : p.kasstroom().diepste() < 0 ? "na " + Nederlands.getal(terug, 1) + " jaar" : "schiet niets voor";
    }

    private static List<Aannameregel> assumptions(Doorrekening d, Uitslag u, Set<String> geld, int ditJaar) {
        var gewicht = u.gevoeligheden().stream().collect(Collectors.toMap(Gevoeligheid::grootheid,
                Gevoeligheid::uitslag, Math::max));
        return d.herkomst().stream()
                .sorted(Comparator.comparingDouble(h -> -gewicht.getOrDefault(h.grootheid(), 0.0))).map(h -> {
                    boolean g = geld.contains(h.grootheid());
                    var jaar = h.prijsjaar() != null ? h.prijsjaar() : h.bronjaar();
                    boolean zeker = h.laag() == h.hoog();
                    return new Aannameregel(h.grootheid(), h.naam(),
                            zeker ? "–" : Bedragen.waarde(h.laag(), h.eenheid(), g),
                            Bedragen.waarde(h.verwacht(), h.eenheid(), g),
                            zeker ? "–" : Bedragen.waarde(h.hoog(), h.eenheid(), g),
                            h.bron() == null
                                    ? "geen bron"
                                    : h.bron() + (h.bronjaar() == null ? "" : ", " + h.bronjaar()),
                            status(h.status()),
                            h.sterkte() == null ? null : h.sterkte().name().toLowerCase(java.util.Locale.ROOT),
                            jaar != null && ditJaar - jaar > OUD, h.status() == Grootheid.Status.FICTIEF);
                }).toList();
    }

    public static String status(Grootheid.Status status) {
        return status.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How sure a positive balance is, as people say it: never 0 or 100. */
    public String kans() {
        double kans = onzekerheid.kansPositief();
        if (kans > 0.995)
            return "meer dan 99%";
        return kans < 0.005 ? "minder dan 1%" : Nederlands.procent(kans, 0);
    }

    /** Who pays more than it sees back, as a title. */
    public String partijtitel() {
        var tekort = uitslag.partijen().stream().filter(p -> p.saldo() < 0 && Math.round(p.saldo() / 1000) != 0)
                .map(Partijsaldo::naam).toList();
        if (tekort.isEmpty())
            return "Geen partij betaalt meer dan ze terugziet";
        return "Meer betalen dan terugzien: "
                + Nederlands.opsomming(tekort.stream().map(Nederlands::kleineLetter).toList());
    }

    /** Who gains without paying. */
    public @Nullable String meelifters() {
        var gratis = uitslag.partijen().stream()
                .filter(p -> Partijbalken.paid(p) < 1 && p.saldo() > 500).map(Partijsaldo::naam).toList();
        return gratis.isEmpty() ? null : "Voordeel zonder mee te betalen: " + Nederlands.opsomming(gratis) + ".";
    }

    /** How many assumptions make up four fifths of the uncertainty, as a title. */
    public String tornadotitel() {
        double som = 0;
        int n = 0;
        var belangen = uitslag.gevoeligheden().stream().map(Gevoeligheid::belang).sorted(Comparator.reverseOrder())
                .toList();
        for (double belang : belangen) {
            if (som >= 0.8)
                break;
            som += belang;
            n++;
        }
        if (n == 0)
            return "Wat als een aanname tegenvalt?";
        if (n > 3)
            return "Veel aannames tellen mee";
        return TELWOORDEN.get(n) + (n == 1 ? " aanname bepaalt" : " aannames bepalen") + " bijna alles";
    }

    /** What measuring more is worth at most, for the number that matters most. */
    public @Nullable String meten() {
        return uitslag.gevoeligheden().stream().max(Comparator.comparingDouble(Gevoeligheid::kennisWaarde))
                .filter(g -> g.kennisWaarde() >= 1000)
                .map(g -> "Zeker weten wat ‘" + g.naam() + "’ is, is voor dit besluit hoogstens "
                        + Bedragen.euro(g.kennisWaarde()) + " waard. Daar helpt meten dus het meest.")
                .orElse(null);
    }

    public List<Scenario> scenarios(Scenario.Soort... soorten) {
        var welke = List.of(soorten);
        return uitslag.scenarios().stream().filter(s -> welke.contains(s.soort())).toList();
    }

    public List<Scenario> scenarios() {
        return uitslag.scenarios();
    }

    public static String teken(Pmpost post) {
        return switch (post.teken()) {
            case PLUS -> "+";
            case MIN -> "−";
            case ONBEKEND -> "?";
        };
    }

    public static String tekenwoord(Pmpost post) {
        return switch (post.teken()) {
            case PLUS -> "pleit ervoor";
            case MIN -> "pleit ertegen";
            case ONBEKEND -> "nog niet bekend";
        };
    }

    /** Benefits over costs with the interval that always goes with it; null without costs. */
    public @Nullable String verhouding() {
        var o = onzekerheid;
        var midden = o.verhouding();
        var laag = o.verhoudingLaag();
        var hoog = o.verhoudingHoog();
        return midden == null || laag == null || hoog == null
                ? null
                : Nederlands.getal(midden, 2) + " (" + Nederlands.getal(laag, 2) + " tot " + Nederlands.getal(hoog, 2)
                        + ")";
    }

    /** Each warning once, in words. */
    public List<String> letOp() {
        var zinnen = new ArrayList<String>();
        waarschuwingen.forEach(w -> {
            if (!zinnen.contains(w.zin()))
                zinnen.add(w.zin());
        });
        return zinnen;
    }
}
