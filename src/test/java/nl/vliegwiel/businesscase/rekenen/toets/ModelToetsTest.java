package nl.vliegwiel.businesscase.rekenen.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import nl.vliegwiel.businesscase.rekenen.Proefmodel;
import nl.vliegwiel.businesscase.rekenen.Rekenaar;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Kostenregel;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Samenhang;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/** Bad input is refused or warned of in a Dutch sentence, at its place. */
class ModelToetsTest {

    private static Model model(Consumer<Proefmodel> anders) {
        var proef = new Proefmodel().getal("x", new Verdeling.Uniform(1, 2)).geld("v", new Verdeling.Vast(100));
        proef.effect("e", "x", "v").kosten("k", "v", 0, 3);
        anders.accept(proef);
        return proef.model();
    }

    private static void refuses(Consumer<Proefmodel> anders, String pad, String zin) {
        var model = model(anders);
        assertThat(Rekenaar.toets(model)).filteredOn(Bevinding::fout)
                .anySatisfy(b -> assertThat(b.pad() + " " + b.zin()).startsWith(pad).contains(zin));
        assertThatThrownBy(() -> Rekenaar.reken(model, 1)).isInstanceOf(Afkeuring.class);
    }

    private static void warns(Consumer<Proefmodel> anders, String pad, String zin) {
        var model = model(anders);
        assertThat(Rekenaar.reken(model, 1).waarschuwingen())
                .anySatisfy(b -> assertThat(b.pad() + " " + b.zin()).startsWith(pad).contains(zin));
    }

    private static Grootheid number(String code, Verdeling verdeling, Integer prijsjaar, Grootheid.Status status,
            String bron) {
        return new Grootheid(code, code, "eenheid", verdeling, prijsjaar, status, bron, null, null);
    }

    private static void replace(Proefmodel proef, Grootheid grootheid) {
        proef.grootheden.removeIf(g -> g.code().equals(grootheid.code()));
        proef.grootheden.add(grootheid);
    }

    private static Effect effect(String code, Effect.Meting meting, int vertraging, Effect.Netto netto,
            Map<String, Double> aandelen, String groep) {
        return new Effect(code, code, Effect.Soort.ABSOLUUT, Effect.Gunstig.LAGER, false, meting, "een", null, null,
                "x", "v", "een", vertraging, null, null, null, netto, aandelen, groep);
    }

    private static final Map<String, Double> A = Map.of("a", 1.0);

    @Test
    void a_good_model_has_no_faults() {
        assertThat(Rekenaar.toets(model(p -> {
        }))).filteredOn(Bevinding::fout).isEmpty();
    }

    @Test
    void shares_must_be_one_together_known_and_not_negative() {
        refuses(p -> p.effecten.set(0, effect("e", Effect.Meting.VERGELIJKING, 0, Effect.Netto.GEEN,
                Map.of("a", 0.5, "b", 0.4), null)), "/alternatieven/0/effecten/0/aandelen ",
                "samen 0,9, dat moet 1 zijn");
        refuses(p -> p.effecten.set(0, effect("e", Effect.Meting.VERGELIJKING, 0, Effect.Netto.GEEN,
                Map.of("a", 1.5, "b", -0.5), null)), "/alternatieven/0/effecten/0/aandelen/b", "niet onder 0");
        refuses(p -> p.effecten.set(0, effect("e", Effect.Meting.VERGELIJKING, 0, Effect.Netto.GEEN,
                Map.of("zz", 1.0), null)), "/alternatieven/0/effecten/0/aandelen/zz", "staat niet bij de partijen");
    }

    @Test
    void a_price_needs_a_source_a_year_and_must_not_be_forty_years_old() {
        refuses(p -> replace(p, number("v", new Verdeling.Vast(1), 2023, Grootheid.Status.AANNAME, null)),
                "/grootheden/3/bron", "heeft geen bron");
        refuses(p -> replace(p, number("v", new Verdeling.Vast(1), null, Grootheid.Status.FICTIEF, "proef")),
                "/grootheden/3/prijsjaar", "is een bedrag. Noem het prijsjaar");
        refuses(p -> replace(p, number("v", new Verdeling.Vast(1), 1983, Grootheid.Status.FICTIEF, "proef")),
                "/grootheden/3/prijsjaar", "40 jaar oud");
        refuses(p -> replace(p, number("v", new Verdeling.Vast(1), 2021, Grootheid.Status.FICTIEF, "proef")),
                "/grootheden/3/prijsjaar", "prijsindex kent het jaar 2021");
        refuses(p -> replace(p, number("v", new Verdeling.Vast(1), 2023, Grootheid.Status.FICTIEF, "weg")),
                "/grootheden/3/bron", "staat niet bij de bronnen");
    }

    @Test
    void missing_is_not_zero() {
        refuses(p -> replace(p, number("x", null, null, Grootheid.Status.FICTIEF, "proef")), "/grootheden/3/verdeling",
                "Leeg is niet hetzelfde als nul");
        refuses(p -> p.grootheden.removeIf(g -> g.code().equals("x")), "/alternatieven/0/effecten/0/omvang",
                "staat niet bij de grootheden");
    }

    @Test
    void fte_and_amounts_are_not_negative() {
        refuses(p -> p.geld("v", new Verdeling.Vast(-5)), "/grootheden/3/verdeling", "kan niet onder 0 liggen");
        refuses(p -> {
            p.getal("fte", new Verdeling.Vast(-1));
            p.kosten.add(new Kostenregel("f", "f", Kostenregel.Soort.TEAM, "fte", "v", 0, 1, List.of(), 0, 0, null, A));
        }, "/grootheden/4/verdeling", "kan niet onder 0 liggen");
        warns(p -> p.geld("v", new Verdeling.Normaal(100, 40, null, null)), "/grootheden/3/verdeling", "Zet een grens");
    }

    @Test
    void correlations_must_be_able_to_exist_together() {
        refuses(p -> {
            p.getal("y", new Verdeling.Uniform(0, 1)).getal("z", new Verdeling.Uniform(0, 1));
            p.samenhangen.add(new Samenhang("s", List.of("x", "y", "z"), List.of(List.of(1.0, 0.9, -0.9),
                    List.of(0.9, 1.0, 0.9), List.of(-0.9, 0.9, 1.0))));
        }, "/samenhangen/0/correlaties", "niet positief semidefiniet");
        refuses(p -> p.samenhangen.add(new Samenhang("s", List.of("x", "v"),
                List.of(List.of(1.0, 0.5), List.of(0.4, 1.0)))), "/samenhangen/0", "");
        refuses(p -> p.samenhangen.add(new Samenhang("s", List.of("x"), List.of(List.of(1.0)))),
                "/samenhangen/0/grootheden", "ten minste twee");
    }

    @Test
    void the_horizon_reaches_beyond_the_lag() {
        refuses(p -> p.effecten.set(0, effect("e", Effect.Meting.VERGELIJKING, 11, Effect.Netto.GEEN, A, null)),
                "/alternatieven/0/effecten/0/vertraging", "korter dan de vertraging");
        refuses(p -> p.cohorten = List.of(new Cohort(11, 1)), "/alternatieven/0/cohorten/0/jaar", "horizon");
        refuses(p -> p.horizon(0), "/uitgangspunten/horizon", "1 tot 200 jaar");
    }

    @Test
    void transfers_do_not_go_round() {
        refuses(p -> {
            p.overdrachten.add(new Geldoverdracht("t1", "t1", "a", "b", "v", 0, 1));
            p.overdrachten.add(new Geldoverdracht("t2", "t2", "b", "a", "v", 0, 1));
        }, "/alternatieven/0/overdrachten/1", "lopen rond");
        refuses(p -> p.overdrachten.add(new Geldoverdracht("t1", "t1", "a", "a", "v", 0, 1)),
                "/alternatieven/0/overdrachten/0/naar", "aan zichzelf");
    }

    @Test
    void distributions_must_exist() {
        refuses(p -> p.getal("x", new Verdeling.Discreet(List.of(1.0, 2.0), List.of(0.0, 0.0))),
                "/grootheden/3/verdeling/gewichten", "Alle gewichten zijn 0");
        refuses(p -> p.getal("x", new Verdeling.Driehoek(1, 5, 3)), "/grootheden/3/verdeling/top",
                "niet tussen 1 en 3");
        refuses(p -> p.getal("x", new Verdeling.Uniform(2, 2)), "/grootheden/3/verdeling/hoog", "één vaste waarde");
        refuses(p -> p.getal("x", new Verdeling.Beta(0.5, 0.6)), "/grootheden/3/verdeling/spreiding",
                "kleiner dan 0,5");
        refuses(p -> p.getal("x", new Verdeling.Normaal(0, 0, null, null)), "/grootheden/3/verdeling/spreiding",
                "groter zijn dan 0");
        refuses(p -> p.getal("x", new Verdeling.Vast(Double.NaN)), "/grootheden/3/verdeling/waarde", "geen getal");
    }

    @Test
    void the_same_gain_is_not_counted_twice_without_a_word() {
        warns(p -> {
            p.effecten.set(0, effect("e", Effect.Meting.VERGELIJKING, 0, Effect.Netto.GEEN, A, "zorg"));
            p.effecten.add(effect("f", Effect.Meting.VERGELIJKING, 0, Effect.Netto.GEEN, A, "zorg"));
        }, "/alternatieven/0/effecten/1/overlapgroep", "tellen dezelfde winst");
        warns(p -> p.effecten.add(effect("f", Effect.Meting.VERGELIJKING, 0, Effect.Netto.GEEN, A, null)),
                "/alternatieven/0/effecten/1 ", "Telt dit dubbel?");
    }

    @Test
    void deadweight_is_obligatory_before_and_after_and_double_with_a_comparison() {
        refuses(p -> p.effecten.set(0, effect("e", Effect.Meting.VOOR_NA, 0, Effect.Netto.GEEN, A, null)),
                "/alternatieven/0/effecten/0/netto/deadweight", "ook zonder het alternatief");
        warns(p -> p.effecten.set(0, effect("e", Effect.Meting.VERGELIJKING, 0,
                new Effect.Netto("een", null, null, null, null), A, null)), "/alternatieven/0/effecten/0/netto",
                "telt niet mee");
        warns(p -> p.effecten.set(0, effect("e", Effect.Meting.VERGELIJKING, 0,
                new Effect.Netto("een", null, null, null, "de groepen verschilden"), A, null)),
                "/alternatieven/0/effecten/0/netto", "niet dubbel");
    }

    @Test
    void a_gain_that_is_expected_to_be_a_loss_is_asked_about() {
        warns(p -> p.getal("x", new Verdeling.Normaal(-1, 1, null, null)), "/alternatieven/0/effecten/0/omvang",
                "valt gemiddeld ongunstig uit");
    }

    @Test
    void the_null_alternative_is_not_nothing_and_the_bow_wave_is_not_forgotten() {
        var m = model(p -> {
        });
        var niets = new Model(m.naam(), m.vraag(), m.regio(), "Niets.", true, m.uitgangspunten(), m.prijsindex(),
                m.partijen(), m.bronnen(), m.grootheden(), m.samenhangen(), m.alternatieven());
        assertThat(Rekenaar.toets(niets)).anySatisfy(b -> assertThat(b.pad()).isEqualTo("/nulalternatief"));
        warns(p -> {
        }, "/alternatieven/0/kosten", "boeggolf");
    }
}
