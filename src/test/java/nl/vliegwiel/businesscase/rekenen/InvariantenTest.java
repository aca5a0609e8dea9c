package nl.vliegwiel.businesscase.rekenen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import nl.vliegwiel.businesscase.rekenen.formule.Jaarbedragen;
import nl.vliegwiel.businesscase.rekenen.formule.Uitdoving;
import nl.vliegwiel.businesscase.rekenen.model.Cohort;
import nl.vliegwiel.businesscase.rekenen.model.Effect;
import nl.vliegwiel.businesscase.rekenen.model.Geldoverdracht;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.model.Uitgangspunten.Moment;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;
import nl.vliegwiel.businesscase.rekenen.trekking.Getallen;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Partijsaldo;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Scenario;

/** What holds for every model. */
class InvariantenTest {

    private record Getal(double p, double es, double prijs, double duur, double uit, int lag, double kosten,
            double deel, double voet, Moment moment, int horizon) {

        Proefmodel proef(double maal, double kostenMaal) {
            var proef = new Proefmodel().settings(horizon, voet, moment, 100).getal("p", new Verdeling.Vast(p))
                    .getal("es", new Verdeling.Normaal(es, 0.1, null, null)).geld("prijs",
                            new Verdeling.Vast(prijs * maal))
                    .getal("duur", new Verdeling.Vast(duur)).getal("uit", new Verdeling.Vast(uit))
                    .geld("kosten", new Verdeling.Lognormaal(kosten * kostenMaal, 0.2));
            proef.cohorten = List.of(new Cohort(0, 0.5), new Cohort(1, 1), new Cohort(Math.min(3, horizon), 2));
            var soort = Effect.Soort.values()[(int) (deel * 3.99)];
            proef.effecten.add(Proefmodel.effect("e", soort, "p", "es", "prijs", "duur", "uit", null,
                    Math.min(lag, horizon)));
            proef.effecten.add(new Effect("n", "n", Effect.Soort.ABSOLUUT, Effect.Gunstig.LAGER, true,
                    Effect.Meting.VOOR_NA, "een", null, null, "p", "prijs", "een", 0, null, null, null,
                    Effect.Netto.GEEN, Map.of("a", deel, "b", 1 - deel), null));
            proef.kosten("k", "kosten", 0, Math.min(2, horizon));
            proef.overdrachten.add(new Geldoverdracht("o", "o", "a", "b", "kosten", 0, horizon));
            return proef;
        }
    }

    @Provide
    Arbitrary<Getal> getallen() {
        var deel = Arbitraries.doubles().between(0.01, 0.99);
        return Combinators.combine(deel, Arbitraries.doubles().between(-1, 1), Arbitraries.doubles().between(1, 1e5),
                Arbitraries.doubles().between(0.5, 15), deel,
                Arbitraries.integers().between(0, 5).flatMap(lag -> Arbitraries.integers().between(1, 30)
                        .map(h -> new int[]{lag, h})),
                Arbitraries.doubles().between(1, 1e6),
                Combinators.combine(deel, Arbitraries.doubles().between(0, 0.1), Arbitraries.of(Moment.class))
                        .as((d, v, m) -> new Object[]{d, v, m}))
                .as((p, es, prijs, duur, uit, tijd, kosten, rest) -> new Getal(p, es, prijs, duur, uit, tijd[0], kosten,
                        (Double) rest[0], (Double) rest[1], (Moment) rest[2], tijd[1]));
    }

    private static Jaarbedragen amounts(Model model, Uitdoving uitdoving) {
        return Jaarbedragen.of(model.alternatieven().getFirst(), model.uitgangspunten(), Getallen.of(model).verwacht(),
                uitdoving);
    }

    private static double size(Jaarbedragen bedragen) {
        return 1 + Math.abs(bedragen.baten(0)) + Math.abs(bedragen.kosten(0));
    }

    @Property(tries = 60)
    void parties_add_up_to_society_and_transfers_to_nothing(@ForAll("getallen") Getal getal) {
        var model = getal.proef(1, 1).model();
        var uitslag = Rekenaar.reken(model, 1).uitslagen().getFirst();
        double maat = size(amounts(model, Uitdoving.ZOALS_INGEVULD));
        assertThat(uitslag.partijen().stream().mapToDouble(Partijsaldo::saldo).sum()).isCloseTo(uitslag.kern().saldo(),
                within(1e-9 * maat));
        assertThat(uitslag.partijen().stream().mapToDouble(Partijsaldo::overdrachten).sum()).isCloseTo(0,
                within(1e-9 * maat));
        assertThat(uitslag.kasstroom().jaren().stream().mapToDouble(j -> j.baten() - j.kosten()).sum())
                .isCloseTo(uitslag.kasstroom().jaren().getLast().cumulatief(), within(1e-9 * maat));
        assertThat(uitslag.overheid().saldo()).isCloseTo(uitslag.partijen().getFirst().saldo(), within(1e-9 * maat));
        assertThat(uitslag.onzekerheid().histogram().aantallen().stream().mapToInt(i -> i).sum()).isEqualTo(100);
        assertThat(uitslag.gevoeligheden().stream().mapToDouble(g -> g.belang()).sum()).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 300)
    void prices_and_costs_scale_the_balance(@ForAll("getallen") Getal getal,
            @ForAll @DoubleRange(min = 0.1, max = 10) double maal) {
        var een = amounts(getal.proef(1, 1).model(), Uitdoving.ZOALS_INGEVULD);
        var anders = amounts(getal.proef(maal, maal).model(), Uitdoving.ZOALS_INGEVULD);
        assertThat(anders.saldo()).isCloseTo(maal * een.saldo(), within(1e-10 * maal * size(een)));
        var duurder = amounts(getal.proef(1, 1 + maal).model(), Uitdoving.ZOALS_INGEVULD);
        assertThat(duurder.saldo()).isLessThan(een.saldo());
    }

    @Property(tries = 300)
    void without_a_discount_rate_the_balance_is_the_sum_of_the_years(@ForAll("getallen") Getal getal) {
        var bedragen = amounts(getal.proef(1, 1).model(), Uitdoving.ZOALS_INGEVULD);
        double som = 0;
        for (var regel : bedragen.effecten())
            for (double jaar : regel)
                som += jaar;
        for (var regel : bedragen.kosten())
            for (double jaar : regel)
                som -= jaar;
        assertThat(bedragen.saldo(0)).isCloseTo(som, within(1e-10 * size(bedragen)));
    }

    @Property(tries = 300)
    void a_gain_that_fades_is_worth_less_than_one_that_stays(@ForAll("getallen") Getal getal) {
        var model = getal.proef(1, 1).model();
        double blijft = Math.abs(gain(amounts(model, Uitdoving.GEEN)));
        double zoals = Math.abs(gain(amounts(model, Uitdoving.ZOALS_INGEVULD)));
        double weg = Math.abs(gain(amounts(model, Uitdoving.VOLLEDIG)));
        assertThat(zoals).isLessThanOrEqualTo(blijft * (1 + 1e-12));
        assertThat(weg).isLessThanOrEqualTo(zoals * (1 + 1e-12));
    }

    private static double gain(Jaarbedragen bedragen) {
        return bedragen.contant(bedragen.effecten()[0]);
    }

    @Property(tries = 60)
    void switching_values_bring_the_balance_to_zero(@ForAll("getallen") Getal getal) {
        var model = getal.proef(1, 1).model();
        var punt = new Puntsaldo(model.alternatieven().getFirst(), model.uitgangspunten(), Getallen.of(model));
        var uitslag = Rekenaar.reken(model, 1).uitslagen().getFirst();
        double maat = size(punt.bedragen());
        for (var omslag : uitslag.omslagpunten().subList(1, uitslag.omslagpunten().size())) {
            double pv = punt.bedragen()
                    .contant(punt.bedragen().effecten()[uitslag.omslagpunten().indexOf(omslag) - 1]);
            if (omslag.factor() != null)
                assertThat(punt.saldo() + (omslag.factor() - 1) * pv).isCloseTo(0, within(1e-9 * maat));
        }
        for (var g : uitslag.gevoeligheden())
            if (g.omslagwaarde() != null)
                assertThat(punt.met(g.grootheid(), g.omslagwaarde())).isCloseTo(0, within(1e-6 * maat));
        assertThat(uitslag.scenarios()).filteredOn(s -> s.soort() == Scenario.Soort.LAAG_MIDDEN_HOOG)
                .extracting(Scenario::saldo).isSorted();
    }

    @Property(tries = 200)
    void changing_one_number_alone_is_computing_everything_again(@ForAll("getallen") Getal getal,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double p) {
        var model = getal.proef(1, 1).model();
        var getallen = Getallen.of(model);
        var punt = new Puntsaldo(model.alternatieven().getFirst(), model.uitgangspunten(), getallen);
        var opnieuw = Jaarbedragen.of(model.alternatieven().getFirst(), model.uitgangspunten(),
                getallen.verwacht().with("p", p), Uitdoving.ZOALS_INGEVULD);
        assertThat(punt.met("p", p)).isCloseTo(opnieuw.saldo(), within(1e-9 * size(opnieuw)));
    }
}
