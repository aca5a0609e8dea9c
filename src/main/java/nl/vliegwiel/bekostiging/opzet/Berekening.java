package nl.vliegwiel.bekostiging.opzet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.formatie.Begroting;
import nl.vliegwiel.bekostiging.formatie.Indexering;
import nl.vliegwiel.bekostiging.profijt.Profijt;
import nl.vliegwiel.bekostiging.profijt.Studievergelijking;
import nl.vliegwiel.bekostiging.toedeling.Bijdrage;
import nl.vliegwiel.bekostiging.toedeling.Restmethode;
import nl.vliegwiel.bekostiging.toedeling.Scenario;
import nl.vliegwiel.bekostiging.toedeling.Toedeling;
import nl.vliegwiel.bekostiging.toedeling.Winst;
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
        return Toedeling.van(begroting.totaal(jaar), opzet.partijen(), scenario, winst());
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

    private Winst winst() {
        var baten = opzet.baten();
        return baten == null ? Winst.onbekend() : baten.winst(opzet.partijen());
    }

    /**
     * What parties pay on top of the hours of now, beside what they gain; null without a business case. Refuses when a
     * year cannot be shared.
     */
    public @Nullable Profijt profijt(Scenario scenario) {
        var baten = opzet.baten();
        if (baten == null)
            return null;
        var vast = constant();
        var perJaar = new ArrayList<List<Bijdrage>>();
        for (int jaar = opzet.beginjaar(); jaar < opzet.beginjaar() + opzet.jaren(); jaar++)
            perJaar.add(onTop(Toedeling.van(vast.totaal(jaar), opzet.partijen(), scenario, winst()),
                    vast.totaal(jaar) - vast.verschoven(jaar)));
        return Profijt.van(baten, opzet.partijen(), perJaar);
    }

    /** Hours that were there belong to the null alternative: each contribution without its part of those. */
    private static List<Bijdrage> onTop(Toedeling t, long cent) {
        if (t.cent() == 0)
            return t.bijdragen();
        var gewichten = new TreeMap<String, BigFraction>();
        t.perPartij().forEach((code, deel) -> gewichten.put(code, BigFraction.of(deel)));
        var delen = Restmethode.verdeeld(cent, gewichten);
        return t.bijdragen().stream().map(b -> b.met(delen.getOrDefault(b.code(), 0L))).toList();
    }

    /** In what the study behind the gains and this funding are alike; empty without gains. */
    public List<Studievergelijking> vergelijkingen() {
        return Studievergelijking.van(opzet, constant(), vergelijkjaar());
    }

    /** The budget in prices that stay those of the first year: a business case counts in one price level. */
    private Begroting constant() {
        var nul = new Indexering.Groei(java.math.BigDecimal.ZERO, java.math.BigDecimal.ZERO);
        var jaren = new LinkedHashMap<Integer, Indexering.Groei>();
        for (int j = 1; j < opzet.jaren(); j++)
            jaren.put(opzet.beginjaar() + j, nul);
        return Begroting.van(opzet.beginjaar(), opzet.jaren(), opzet.functies(), opzet.scholen(), opzet.posten(),
                new Indexering(opzet.indexering().loongewicht(), opzet.indexering().prijsgewicht(), jaren, "constant"));
    }
}
