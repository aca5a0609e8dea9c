package nl.vliegwiel.businesscase.rekenen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Model;
import nl.vliegwiel.businesscase.rekenen.trekking.Getallen;
import nl.vliegwiel.businesscase.rekenen.trekking.Kenniswaarde;
import nl.vliegwiel.businesscase.rekenen.trekking.Simulatie;
import nl.vliegwiel.businesscase.rekenen.trekking.Trekkingen;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Gevoeligheid;
import nl.vliegwiel.businesscase.rekenen.uitkomst.Omslagpunt;

/** What the balance of an alternative hangs on, number by number. */
final class Gevoeligheden {
    private static final int SAMPLE = 16_384;
    private static final double LAAG = 0.05;
    private static final double HOOG = 0.95;

    private final Model model;
    private final Getallen getallen;
    private final Simulatie simulatie;
    private final Trekkingen trekkingen;
    private final Map<String, double[]> kolommen = new HashMap<>();

    Gevoeligheden(Model model, Getallen getallen, Simulatie simulatie, Trekkingen trekkingen) {
        this.model = model;
        this.getallen = getallen;
        this.simulatie = simulatie;
        this.trekkingen = trekkingen;
        int n = Math.min(SAMPLE, trekkingen.n());
        getallen.codes().stream().parallel().filter(c -> !getallen.vast(c))
                .map(c -> Map.entry(c, simulatie.kolom(c, n))).toList()
                .forEach(e -> kolommen.put(e.getKey(), e.getValue()));
    }

    /** Sorted by how much the balance moves, most first; numbers that are certain are there only when a switching value exists. */
    List<Gevoeligheid> van(int plek, Puntsaldo punt) {
        var saldo = Arrays.copyOf(trekkingen.saldo(plek).waarden(), Math.min(SAMPLE, trekkingen.n()));
        var codes = punt.codes();
        var kennis = new HashMap<String, Kenniswaarde>();
        kolommen.entrySet().stream().parallel().filter(e -> codes.contains(e.getKey()))
                .map(e -> Map.entry(e.getKey(), Kenniswaarde.of(e.getValue(), saldo))).toList()
                .forEach(e -> kennis.put(e.getKey(), e.getValue()));
        double totaal = kennis.values().stream().mapToDouble(Kenniswaarde::variantie).sum();
        var lijst = new ArrayList<Gevoeligheid>();
        for (var grootheid : model.grootheden()) {
            var code = grootheid.code();
            if (!codes.contains(code))
                continue;
            double laag = getallen.kwantiel(code, LAAG);
            double hoog = getallen.kwantiel(code, HOOG);
            var weet = kennis.getOrDefault(code, new Kenniswaarde(0, 0));
            var omslag = punt.omslagwaarde(code);
            if (getallen.vast(code) && omslag == null)
                continue;
            lijst.add(new Gevoeligheid(code, grootheid.naam(), grootheid.eenheid(), getallen.verwacht(code), laag,
                    hoog, punt.met(code, laag), punt.met(code, hoog), totaal > 0 ? weet.variantie() / totaal : 0,
                    weet.waarde(), omslag));
        }
        lijst.sort(Comparator.comparingDouble(Gevoeligheid::uitslag).reversed());
        return lijst;
    }

    /** The factor for all benefits together, and for each effect alone. */
    static List<Omslagpunt> omslagpunten(Alternatief alternatief, Puntsaldo punt) {
        var bedragen = punt.bedragen();
        double voet = bedragen.uitgangspunten().discontovoet().voet();
        var lijst = new ArrayList<Omslagpunt>();
        double baten = bedragen.baten(voet);
        lijst.add(new Omslagpunt("", "Alle baten samen", baten > 0 ? bedragen.kosten(voet) / baten : null));
        for (int i = 0; i < alternatief.effecten().size(); i++) {
            double pv = bedragen.contant(bedragen.effecten()[i]);
            var effect = alternatief.effecten().get(i);
            lijst.add(new Omslagpunt(effect.code(), effect.naam(), pv == 0 ? null : -(punt.saldo() - pv) / pv));
        }
        return lijst;
    }
}
