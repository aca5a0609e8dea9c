package nl.vliegwiel.businesscase.rekenen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.toets.Afkeuring;
import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.rekenen.toets.ModelToets;
import nl.vliegwiel.businesscase.rekenen.trekking.Getallen;
import nl.vliegwiel.businesscase.rekenen.trekking.Simulatie;
import nl.vliegwiel.businesscase.rekenen.trekking.Steekproef;
import nl.vliegwiel.businesscase.rekenen.trekking.Trekkingen;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Alternatiefverschil;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Doorrekening;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Herkomstregel;

/** Computes a model: checks it, then both the balance at the means and the simulation. The same model gives the same result, to the bit. */
public final class Rekenaar {
    /** Changes when the same model could give other numbers. */
    public static final String VERSIE = "1.1";

    private Rekenaar() {
    }

    /** All that is wrong or striking in a model, without computing it. */
    public static List<Bevinding> toets(Model model) {
        return ModelToets.toets(model);
    }

    /** @throws Afkeuring when the model has a fault, with every finding */
    public static Doorrekening reken(Model model) {
        return reken(model, Runtime.getRuntime().availableProcessors());
    }

    /** @param draden how many threads draw; the result does not depend on it */
    public static Doorrekening reken(Model model, int draden) {
        var bevindingen = toets(model);
        if (bevindingen.stream().anyMatch(Bevinding::fout))
            throw new Afkeuring(bevindingen);
        var getallen = Getallen.of(model);
        var simulatie = new Simulatie(model, getallen, draden);
        var trekkingen = simulatie.trek(model.uitgangspunten().trekkingen(), model.uitgangspunten().totNauwkeurig());
        var gevoeligheden = new Gevoeligheden(model, getallen, simulatie, trekkingen);
        var uitslagen = IntStream.range(0, model.alternatieven().size())
                .mapToObj(i -> new Uitslagen(model, i, getallen, trekkingen).uitslag(getallen, gevoeligheden))
                .toList();
        return new Doorrekening(VERSIE, model.naam(), model.fictief(), model.uitgangspunten(), uitslagen,
                differences(model, trekkingen), knowledge(trekkingen), provenance(model, getallen), bevindingen);
    }

    private static List<Alternatiefverschil> differences(Model model, Trekkingen trekkingen) {
        var lijst = new ArrayList<Alternatiefverschil>();
        var alternatieven = model.alternatieven();
        for (int a = 0; a < alternatieven.size(); a++)
            for (int b = a + 1; b < alternatieven.size(); b++) {
                var eerste = trekkingen.saldo(a).waarden();
                var tweede = trekkingen.saldo(b).waarden();
                var verschil = new Steekproef(
                        IntStream.range(0, eerste.length).mapToDouble(i -> eerste[i] - tweede[i]).toArray());
                var grenzen = verschil.kwantielen(0.05, 0.95);
                lijst.add(new Alternatiefverschil(alternatieven.get(a).code(), alternatieven.get(b).code(),
                        verschil.gemiddelde(), verschil.spreiding(), grenzen[0], grenzen[1],
                        verschil.kansPositief()));
            }
        return lijst;
    }

    /** Mean of the best choice per draw minus the best choice by means; the null alternative is worth 0. */
    static double knowledge(Trekkingen trekkingen) {
        int n = trekkingen.n();
        double gemiddeldBeste = 0;
        double besteGemiddelde = 0;
        for (int a = 0; a < trekkingen.alternatieven(); a++)
            besteGemiddelde = Math.max(besteGemiddelde, trekkingen.saldo(a).gemiddelde());
        var rijen = IntStream.range(0, trekkingen.alternatieven()).mapToObj(a -> trekkingen.saldo(a).waarden())
                .toList();
        for (int i = 0; i < n; i++) {
            double beste = 0;
            for (var rij : rijen)
                beste = Math.max(beste, rij[i]);
            gemiddeldBeste += beste / n;
        }
        return Math.max(0, gemiddeldBeste - besteGemiddelde);
    }

    private static List<Herkomstregel> provenance(Model model, Getallen getallen) {
        return model.grootheden().stream().filter(g -> getallen.codes().contains(g.code()))
                .map(g -> line(model, g, getallen)).toList();
    }

    private static Herkomstregel line(Model model, Grootheid grootheid, Getallen getallen) {
        var code = grootheid.code();
        var kans = getallen.kans(code);
        var bron = grootheid.bron() == null ? null : model.bron(grootheid.bron()).orElse(null);
        return new Herkomstregel(code, grootheid.naam(), grootheid.eenheid(), kans.gemiddelde(),
                getallen.ingevuld(code, 0.05), getallen.ingevuld(code, 0.95), grootheid.prijsjaar(),
                getallen.factor(code), grootheid.status(),
                bron == null ? null : bron.titel(), bron == null ? null : bron.jaar(),
                bron == null ? null : bron.sterkte(), List.copyOf(getallen.gebruiktIn(code)));
    }
}
