package nl.vliegwiel.businesscase.aanname;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.beeld.Bedragen;
import nl.vliegwiel.businesscase.beeld.Uitkomstbeeld;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.businesscase.studie.Versies.Wijziging;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** All assumptions of a version with low, expected and high, their source, and who changed them. */
public record AannamesPage(Studiekop kop, List<Rij> rijen, String reden, Fouten fouten, UitkomstPart uitkomst,
        List<Wijziging> wijzigingen, int ditJaar) implements Page {

    /** One assumption; laag, verwacht and hoog as they stand in their fields. */
    public record Rij(String code, String naam, String eenheid, String laag, String verwacht, String hoog,
            boolean wijzigbaar, String vorm, String bron, @Nullable String sterkte, String status, boolean oud,
            @Nullable String veranderd, String was) {
    }

    static AannamesPage of(Studiekop kop, @Nullable Uitkomstbeeld beeld, List<Bevinding> ontbreekt,
            Map<String, String> getypt, Fouten fouten, List<Wijziging> wijzigingen, int ditJaar) {
        var laatste = wijzigingen.stream().collect(Collectors.toMap(Wijziging::plek, Function.identity(), (a, b) -> a));
        return new AannamesPage(kop,
                kop.model().grootheden().stream().map(g -> row(kop, g, getypt, laatste.get(g.code()), ditJaar))
                        .toList(),
                getypt.getOrDefault(AannamesForm.REDEN, ""), fouten, new UitkomstPart(kop, beeld, ontbreekt),
                wijzigingen,
                ditJaar);
    }

    private static Rij row(Studiekop kop, Grootheid g, Map<String, String> getypt, @Nullable Wijziging laatste,
            int ditJaar) {
        var a = Aanname.of(g);
        var bron = g.bron() == null ? null : kop.model().bron(g.bron()).orElse(null);
        Integer jaar = g.prijsjaar() != null ? g.prijsjaar() : bron == null ? null : bron.jaar();
        return new Rij(g.code(), g.naam(),
                g.geld() ? "€ per " + g.eenheid() + ", prijzen van " + g.prijsjaar() : g.eenheid(),
                getypt.getOrDefault("laag-" + g.code(), text(a.laag(), g, a.wijzigbaar())),
                getypt.getOrDefault("verwacht-" + g.code(), text(a.verwacht(), g, a.wijzigbaar())),
                getypt.getOrDefault("hoog-" + g.code(), text(a.hoog(), g, a.wijzigbaar())), a.wijzigbaar(), a.vorm(),
                bron == null ? "geen bron" : bron.titel() + (bron.jaar() == null ? "" : ", " + bron.jaar()),
                bron == null ? null : bron.sterkte().name().toLowerCase(java.util.Locale.ROOT),
                Uitkomstbeeld.status(g.status()), jaar != null && ditJaar - jaar > 5,
                laatste == null ? null : laatste.door() + ", " + Nederlands.moment(laatste.op()),
                getypt.getOrDefault(AannamesForm.WAS + g.code(), AannamesForm.words(g)));
    }

    /** In a field exactly as it can be typed again; elsewhere rounded to read. */
    private static String text(@Nullable Double getal, Grootheid g, boolean wijzigbaar) {
        if (getal == null)
            return "";
        return wijzigbaar ? Bedragen.invoer(getal, g.eenheid()) : Bedragen.waarde(getal, g.eenheid(), g.geld());
    }

    @Override
    public String titel() {
        return "Aannames van " + kop.studie().naam();
    }
}
