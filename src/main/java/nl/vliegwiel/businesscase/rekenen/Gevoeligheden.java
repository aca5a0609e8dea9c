package nl.vliegwiel.businesscase.rekenen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.vliegwiel.businesscase.rekenen.model.Alternatief;
import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
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
    private final Trekkingen trekkingen;
    private final Map<String, double[]> kolommen = new HashMap<>();

    Gevoeligheden(Model model, Getallen getallen, Simulatie simulatie, Trekkingen trekkingen) {
        this.model = model;
        this.getallen = getallen;
        this.trekkingen = trekkingen;
        int n = Math.min(SAMPLE, trekkingen.n());
        getallen.codes().stream().parallel().filter(c -> !getallen.vast(c))
                .map(c -> Map.entry(c, Kenniswaarde.geschaald(simulatie.kolom(c, n)))).toList()
                .forEach(e -> kolommen.put(e.getKey(), e.getValue()));
    }

    /** Sorted by how much the balance moves, most first; numbers that are certain are there only when a switching value exists. */
    List<Gevoeligheid> van(int plek, Puntsaldo punt) {
        var saldo = Arrays.copyOf(trekkingen.saldo(plek).waarden(), Math.min(SAMPLE, trekkingen.n()));
        var codes = punt.codes();
        var meedoen = model.grootheden().stream().filter(g -> codes.contains(g.code())).toList();
        int delen = Math.clamp(meedoen.size(), 1, Runtime.getRuntime().availableProcessors());
        // Each thread has room of its own; which thread takes which number changes nothing
        var stukken = IntStream.range(0, delen).parallel().mapToObj(d -> {
            var klad = Kenniswaarde.Klad.of(saldo);
            return IntStream.iterate(d, i -> i < meedoen.size(), i -> i + delen)
                    .mapToObj(i -> number(meedoen.get(i), punt, klad)).toList();
        }).toList();
        var alle = stukken.stream().flatMap(List::stream).toList();
        double totaal = alle.stream().mapToDouble(g -> g.kennis().variantie()).sum();
        return alle.stream().filter(g -> !(getallen.vast(g.van().grootheid()) && g.van().omslagwaarde() == null))
                .map(g -> g.metBelang(totaal)).sorted(Comparator.comparingDouble(Gevoeligheid::uitslag).reversed()
                        .thenComparingInt(g -> place(g.grootheid())))
                .toList();
    }

    /** One number before it is known how much all of them explain together. */
    private record Voorlopig(Gevoeligheid van, Kenniswaarde kennis) {
        Gevoeligheid metBelang(double totaal) {
            return new Gevoeligheid(van.grootheid(), van.naam(), van.eenheid(), van.verwacht(), van.laag(), van.hoog(),
                    van.saldoLaag(), van.saldoHoog(), totaal > 0 ? kennis.variantie() / totaal : 0, van.kennisWaarde(),
                    van.omslagwaarde());
        }
    }

    private Voorlopig number(Grootheid grootheid, Puntsaldo punt, Kenniswaarde.Klad klad) {
        var code = grootheid.code();
        var kolom = kolommen.get(code);
        var kennis = kolom == null ? new Kenniswaarde(0, 0) : Kenniswaarde.of(kolom, klad);
        double laag = getallen.kwantiel(code, LAAG);
        double hoog = getallen.kwantiel(code, HOOG);
        return new Voorlopig(
                new Gevoeligheid(code, grootheid.naam(), grootheid.eenheid(), getallen.verwacht(code), laag,
                        hoog, punt.met(code, laag), punt.met(code, hoog), 0, kennis.waarde(), punt.omslagwaarde(code)),
                kennis);
    }

    /** Where a number stands in the model: numbers that move the balance as much keep that order. */
    private int place(String code) {
        for (int i = 0; i < model.grootheden().size(); i++)
            if (model.grootheden().get(i).code().equals(code))
                return i;
        return -1;
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
