package nl.vliegwiel.bekostiging.opzet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.formatie.Begroting;
import nl.vliegwiel.bekostiging.formatie.Indexering;
import nl.vliegwiel.bekostiging.profijt.Profijt;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Scenario;
import nl.vliegwiel.bekostiging.toedeling.Toedeling;
import nl.vliegwiel.web.Geweigerd;

/** What follows from an Opzet: the budget of each year, and who pays what in each scenario, or why that cannot be said. */
public final class Berekening {
    private final Opzet opzet;
    private final Begroting begroting;

    private Berekening(Opzet opzet, Begroting begroting) {
        this.opzet = opzet;
        this.begroting = begroting;
    }

    /** Refuses when the budget itself misses something. */
    public static Berekening van(Opzet o) {
        return new Berekening(o,
                Begroting.van(o.beginjaar(), o.jaren(), o.functies(), o.scholen(), o.posten(), o.indexering()));
    }

    /** One scenario in one year: the shares, or the sentence why not. */
    public record Antwoord(Scenario scenario, @Nullable Toedeling toedeling, @Nullable String zin) {
    }

    public Opzet opzet() {
        return opzet;
    }

    public Begroting begroting() {
        return begroting;
    }

    /** The year that scenarios are compared in: the first in which all schools of the plan work a whole year, else the last. */
    public int vergelijkjaar() {
        for (int jaar = opzet.beginjaar(); jaar < opzet.beginjaar() + opzet.jaren(); jaar++) {
            int j = jaar;
            if (opzet.scholen().stream().filter(s -> s.vanaf() != null).allMatch(s -> s.maanden(j) == 12))
                return jaar;
        }
        return opzet.beginjaar() + opzet.jaren() - 1;
    }

    /** Refuses with what to do. */
    public Toedeling verdeeld(Scenario scenario, int jaar) {
        return Toedeling.van(begroting.totaal(jaar), opzet.partijen(), scenario, profijten());
    }

    /** All scenarios beside each other in the year of comparison. */
    public List<Antwoord> antwoorden() {
        return opzet.scenarios().stream().map(s -> antwoord(s, vergelijkjaar())).toList();
    }

    public Antwoord antwoord(Scenario scenario, int jaar) {
        try {
            return new Antwoord(scenario, verdeeld(scenario, jaar), null);
        } catch (Geweigerd e) {
            return new Antwoord(scenario, null, e.zin());
        }
    }

    private Map<String, Long> profijten() {
        var baten = opzet.baten();
        return baten == null ? Map.of() : baten.perPartij();
    }

    /** What the kinds of parties pay beside what they gain; null without a business case. Refuses when a year cannot be shared. */
    public @Nullable Profijt profijt(Scenario scenario) {
        var baten = opzet.baten();
        if (baten == null)
            return null;
        var vast = Begroting.van(opzet.beginjaar(), opzet.jaren(), opzet.functies(), opzet.scholen(), opzet.posten(),
                constant());
        var perJaar = new EnumMap<Partijsoort, List<Long>>(Partijsoort.class);
        for (int jaar = opzet.beginjaar(); jaar < opzet.beginjaar() + opzet.jaren(); jaar++)
            Toedeling.van(vast.totaal(jaar), opzet.partijen(), scenario, profijten()).perSoort()
                    .forEach((soort, cent) -> perJaar.computeIfAbsent(soort, s -> new ArrayList<>()).add(cent));
        return Profijt.van(baten, perJaar);
    }

    /** Prices that stay those of the first year: a business case counts in one price level. */
    private Indexering constant() {
        var nul = new Indexering.Groei(java.math.BigDecimal.ZERO, java.math.BigDecimal.ZERO);
        var jaren = new LinkedHashMap<Integer, Indexering.Groei>();
        for (int j = 1; j < opzet.jaren(); j++)
            jaren.put(opzet.beginjaar() + j, nul);
        return new Indexering(opzet.indexering().loongewicht(), opzet.indexering().prijsgewicht(), jaren, "constant");
    }
}
