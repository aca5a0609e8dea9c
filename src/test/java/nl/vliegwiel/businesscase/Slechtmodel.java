package nl.vliegwiel.businesscase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/**
 * A model with one thing wrong, where it is said and in which words. Fictieve gegevens.
 *
 * @param fout refused; otherwise it is computed with a warning
 */
public record Slechtmodel(String wat, Model model, String pad, String zin, boolean fout) {

    @Override
    public String toString() {
        return wat;
    }

    /** All that issue 5 names and that stands in a model. */
    public static List<Slechtmodel> alle() {
        var m = Proefstudie.model();
        return List.of(
                new Slechtmodel("shares that do not sum to one",
                        effect(m, "jeugdhulp", e -> with(e, e.vertraging(), Map.of("gemeenten", 0.9), null)),
                        "/alternatieven/0/effecten/0/aandelen", "samen 0,9, dat moet 1 zijn", true),
                new Slechtmodel("shares of costs that do not sum to one",
                        cost(m, "coaches", Map.of("gemeenten", 0.6, "swv", 0.5)),
                        "/alternatieven/0/kosten/0/aandelen", "samen 1,1, dat moet 1 zijn", true),
                new Slechtmodel("a price without source",
                        number(m, "prijs-fte",
                                g -> with(g, g.verdeling(), g.prijsjaar(), Grootheid.Status.AANNAME, null)),
                        "/grootheden/" + place(m, "prijs-fte") + "/bron", "heeft geen bron", true),
                new Slechtmodel("a missing value",
                        number(m, "fte", g -> with(g, null, g.prijsjaar(), g.status(), g.bron())),
                        "/grootheden/" + place(m, "fte") + "/verdeling", "Leeg is niet hetzelfde als nul", true),
                new Slechtmodel("negative fte",
                        number(m, "fte",
                                g -> with(g, new Verdeling.Vast(-2), g.prijsjaar(), g.status(), g.bron())),
                        "/grootheden/" + place(m, "fte") + "/verdeling", "kan niet onder 0 liggen", true),
                new Slechtmodel("correlations that cannot exist together", m.withSamenhangen(List.of(new Samenhang("s",
                        List.of("bereik", "prijs-fte", "lichte-hulp"),
                        List.of(List.of(1.0, 0.9, 0.9), List.of(0.9, 1.0, -0.9), List.of(0.9, -0.9, 1.0))))),
                        "/samenhangen/0/correlaties", "niet positief semidefiniet", true),
                new Slechtmodel("a horizon shorter than the lag",
                        effect(m, "jeugdhulp", e -> with(e, 11, e.aandelen(), null)),
                        "/alternatieven/0/effecten/0/vertraging", "korter dan de vertraging", true),
                new Slechtmodel("cyclic transfers", cyclic(m), "/alternatieven/0/overdrachten/1", "lopen rond", true),
                new Slechtmodel("a price of forty years old",
                        number(m, "prijs-fte", g -> with(g, g.verdeling(), 1983, g.status(), g.bron())),
                        "/grootheden/" + place(m, "prijs-fte") + "/prijsjaar", "is 40 jaar oud", true),
                new Slechtmodel("two effects that count the same gain",
                        effect(effect(m, "jeugdhulp", e -> with(e, 1, e.aandelen(), "zorg")), "vso",
                                e -> with(e, 1, e.aandelen(), "zorg")),
                        "/alternatieven/0/effecten/3/overlapgroep", "tellen dezelfde winst", false),
                new Slechtmodel("the same year twice",
                        first(m, a -> a.als(a.code(), a.naam(), a.omschrijving(),
                                List.of(new Cohort(1, 0.5), new Cohort(1, 0.5)))),
                        "/alternatieven/0/cohorten/1/jaar", "staat er twee keer", false));
    }

    private static Model first(Model m, UnaryOperator<Alternatief> wat) {
        return m.with(wat.apply(m.alternatieven().getFirst()));
    }

    private static Model effect(Model m, String code, UnaryOperator<Effect> wat) {
        return first(m, a -> a.withEffecten(
                a.effecten().stream().map(e -> e.code().equals(code) ? wat.apply(e) : e).toList()));
    }

    private static Model cost(Model m, String code, Map<String, Double> aandelen) {
        return first(m, a -> a.withKosten(a.kosten().stream().map(k -> k.code().equals(code)
                ? new Kostenregel(k.code(), k.naam(), k.soort(), k.hoeveelheid(), k.bedrag(), k.eersteJaar(),
                        k.laatsteJaar(), k.ingroei(), k.btw(), k.terugvorderbaar(), k.taakveld(), aandelen)
                : k).toList()));
    }

    private static Model number(Model m, String code, UnaryOperator<Grootheid> wat) {
        return m.withGrootheden(
                m.grootheden().stream().map(g -> g.code().equals(code) ? wat.apply(g) : g).toList());
    }

    private static Model cyclic(Model m) {
        return first(m, a -> {
            var alle = new ArrayList<>(a.overdrachten());
            alle.add(new Geldoverdracht("terug", "Terug", "swv", "gemeenten", "subsidie", 0, 3));
            return a.withOverdrachten(alle);
        });
    }

    private static Effect with(Effect e, int vertraging, Map<String, Double> aandelen, @Nullable String groep) {
        return new Effect(e.code(), e.naam(), e.soort(), e.gunstig(), e.nadeel(), e.meting(), e.aantal(), e.bereik(),
                e.uitgangswaarde(), e.omvang(), e.prijs(), e.duur(), vertraging, e.uitdoving(), e.verloop(),
                e.prijsgroei(), e.netto(), aandelen, groep);
    }

    private static Grootheid with(Grootheid g, @Nullable Verdeling verdeling, @Nullable Integer prijsjaar,
            Grootheid.Status status, @Nullable String bron) {
        return new Grootheid(g.code(), g.naam(), g.eenheid(), verdeling, prijsjaar, status, bron, g.nagekekenOp(),
                null);
    }

    private static int place(Model m, String code) {
        return m.grootheden().stream().map(Grootheid::code).toList().indexOf(code);
    }
}
