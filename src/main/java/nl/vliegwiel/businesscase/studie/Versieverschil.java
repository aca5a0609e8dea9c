package nl.vliegwiel.businesscase.studie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Pmpost;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Uitslag;
import nl.vliegwiel.web.Nederlands;

/** What differs between two versions: in what goes in, and in what comes out. Empty lists when nothing does. */
public record Versieverschil(List<Regel> invoer, List<Regel> uitkomst) {

    /** One thing that differs; "–" where it is not there. */
    public record Regel(String wat, String was, String wordt) {
    }

    public static Versieverschil of(Model oud, @Nullable Doorrekening oudeUitkomst, Model nieuw,
            @Nullable Doorrekening nieuweUitkomst) {
        var in = new ArrayList<Regel>();
        settings(oud, nieuw, in);
        compare("Aanname", oud.grootheden(), nieuw.grootheden(), Grootheid::naam, g -> text(g), in);
        compare("Alternatief", oud.alternatieven(), nieuw.alternatieven(), Alternatief::naam,
                Modelzin::alternatief, in);
        changed("Effect", oud, nieuw, Versieverschil::effects, in);
        changed("Kosten", oud, nieuw, Versieverschil::costs, in);
        changed("Overdracht", oud, nieuw, Versieverschil::transfers, in);
        changed("Partij", oud, nieuw, Versieverschil::parties, in);
        changed("Samenhang", oud, nieuw, Versieverschil::groups, in);
        compare("Niet in euro’s", items(oud), items(nieuw), Pmpost::naam,
                p -> p.teken().name().toLowerCase(java.util.Locale.ROOT) + ": " + p.toelichting(), in);
        var uit = new ArrayList<Regel>();
        if (oudeUitkomst != null && nieuweUitkomst != null)
            for (var u : nieuweUitkomst.uitslagen())
                oudeUitkomst.uitslagen().stream().filter(o -> o.code().equals(u.code())).findFirst()
                        .ifPresent(o -> results(o, u, uit));
        return new Versieverschil(List.copyOf(in), List.copyOf(uit));
    }

    private static void settings(Model oud, Model nieuw, List<Regel> in) {
        different("Vraag", oud.vraag(), nieuw.vraag(), in);
        different("Nulalternatief", oud.nulalternatief(), nieuw.nulalternatief(), in);
        var a = oud.uitgangspunten();
        var b = nieuw.uitgangspunten();
        different("Horizon", a.horizon() + " jaar", b.horizon() + " jaar", in);
        different("Prijspeil", String.valueOf(a.prijsjaar()), String.valueOf(b.prijsjaar()), in);
        different("Basisjaar", String.valueOf(a.basisjaar()), String.valueOf(b.basisjaar()), in);
        different("Discontovoet", Nederlands.procent(a.discontovoet().voet(), 2),
                Nederlands.procent(b.discontovoet().voet(), 2), in);
        different("Berekeningen", Nederlands.getal(a.trekkingen()), Nederlands.getal(b.trekkingen()), in);
    }

    private static void results(Uitslag o, Uitslag u, List<Regel> uit) {
        different(u.naam() + ": saldo", balance(o), balance(u), uit);
        different(u.naam() + ": kans op een positief saldo", Nederlands.procent(o.onzekerheid().kansPositief(), 0),
                Nederlands.procent(u.onzekerheid().kansPositief(), 0), uit);
        different(u.naam() + ": kosten", Bedragen.euro(o.kern().kosten()), Bedragen.euro(u.kern().kosten()), uit);
        different(u.naam() + ": baten", Bedragen.euro(o.kern().baten()), Bedragen.euro(u.kern().baten()), uit);
        for (var p : u.partijen())
            o.partijen().stream().filter(q -> q.code().equals(p.code())).findFirst().ifPresent(q -> different(
                    u.naam() + ": " + p.naam(), Bedragen.saldo(q.saldo()), Bedragen.saldo(p.saldo()), uit));
    }

    private static String balance(Uitslag u) {
        return Bedragen.saldo(u.onzekerheid().gemiddelde()) + " ("
                + Bedragen.tussen(u.onzekerheid().p05(), u.onzekerheid().p95()) + ")";
    }

    private static <T> void compare(String soort, List<T> oud, List<T> nieuw, Function<T, String> naam,
            Function<T, String> tekst, List<Regel> in) {
        var namen = new LinkedHashSet<String>();
        oud.forEach(t -> namen.add(naam.apply(t)));
        nieuw.forEach(t -> namen.add(naam.apply(t)));
        for (var n : namen)
            different(soort + ": " + n, find(oud, naam, n).map(tekst).orElse("–"),
                    find(nieuw, naam, n).map(tekst).orElse("–"), in);
    }

    private static <T> Optional<T> find(List<T> lijst, Function<T, String> naam, String n) {
        return lijst.stream().filter(t -> naam.apply(t).equals(n)).findFirst();
    }

    private static void different(String wat, String was, String wordt, List<Regel> in) {
        if (!was.equals(wordt))
            in.add(new Regel(wat, was, wordt));
    }

    /** Parts that have a name, each with its sentence. */
    private static void changed(String soort, Model oud, Model nieuw, Function<Model, Map<String, String>> delen,
            List<Regel> in) {
        var was = delen.apply(oud);
        var wordt = delen.apply(nieuw);
        var namen = new LinkedHashSet<>(was.keySet());
        namen.addAll(wordt.keySet());
        namen.forEach(n -> different(soort + ": " + n, was.getOrDefault(n, "–"), wordt.getOrDefault(n, "–"), in));
    }

    private static Map<String, String> effects(Model m) {
        return named(m, a -> a.effecten().stream(), Effect::naam, e -> Modelzin.effect(m, e));
    }

    private static Map<String, String> costs(Model m) {
        return named(m, a -> a.kosten().stream(), Kostenregel::naam, k -> Modelzin.kosten(m, k));
    }

    private static Map<String, String> transfers(Model m) {
        return named(m, a -> a.overdrachten().stream(), Geldoverdracht::naam, o -> Modelzin.overdracht(m, o));
    }

    private static Map<String, String> parties(Model m) {
        var zinnen = new LinkedHashMap<String, String>();
        m.partijen().forEach(p -> zinnen.put(p.naam(), Modelzin.partij(p)));
        return zinnen;
    }

    private static Map<String, String> groups(Model m) {
        var zinnen = new LinkedHashMap<String, String>();
        m.samenhangen().forEach(s -> zinnen.put(s.naam(), Modelzin.samenhang(m, s)));
        return zinnen;
    }

    /** With the alternative in front when there are more, so that nothing hides behind the same name. */
    private static <T> Map<String, String> named(Model m, Function<Alternatief, Stream<T>> delen,
            Function<T, String> naam, Function<T, String> zin) {
        var zinnen = new LinkedHashMap<String, String>();
        for (var a : m.alternatieven())
            delen.apply(a).forEach(t -> zinnen.put(naam.apply(t) + (m.alternatieven().size() > 1
                    ? " (" + a.naam() + ")"
                    : ""), zin.apply(t)));
        return zinnen;
    }

    private static List<Pmpost> items(Model m) {
        return m.alternatieven().stream().flatMap(a -> a.pmposten().stream()).distinct().toList();
    }

    private static String text(Grootheid g) {
        var v = g.verdeling();
        String getal = v == null ? "niet bekend" : text(v, g.eenheid());
        return getal + (g.bron() == null ? "" : ", bron " + g.bron());
    }

    /** The numbers of a distribution in its own order, as they can be typed. */
    private static String text(Verdeling v, String eenheid) {
        return switch (v) {
            case Verdeling.Vast x -> Bedragen.invoer(x.waarde(), eenheid);
            case Verdeling.Driehoek x -> triple(x.laag(), x.top(), x.hoog(), eenheid);
            case Verdeling.Pert x -> triple(x.laag(), x.top(), x.hoog(), eenheid);
            case Verdeling.Interval x -> triple(x.laag(), x.gemiddelde(), x.hoog(), eenheid);
            case Verdeling.Uniform x ->
                Bedragen.invoer(x.laag(), eenheid) + " tot " + Bedragen.invoer(x.hoog(), eenheid);
            case Verdeling.Normaal _,Verdeling.Lognormaal _,Verdeling.LognormaalTussen _,Verdeling.Beta _,Verdeling.Gamma _,Verdeling.Discreet _ ->
                v.toString();
        };
    }

    private static String triple(double laag, double midden, double hoog, String eenheid) {
        return Bedragen.invoer(midden, eenheid) + " (" + Bedragen.invoer(laag, eenheid) + " tot "
                + Bedragen.invoer(hoog, eenheid) + ")";
    }
}
