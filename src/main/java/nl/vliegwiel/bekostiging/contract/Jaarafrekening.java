package nl.vliegwiel.bekostiging.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.formatie.Begrotingsregel;
import nl.vliegwiel.bekostiging.opzet.Berekening;
import nl.vliegwiel.bekostiging.toedeling.Bijdrage;
import nl.vliegwiel.bekostiging.toedeling.Maandbedragen;
import nl.vliegwiel.bekostiging.toedeling.Restmethode;
import nl.vliegwiel.bekostiging.toedeling.Toedeling;
import nl.vliegwiel.web.Nederlands;

/**
 * One year: budget beside what was spent, what is still to come, and what each party pays more or gets back.
 *
 * @param totEnMet last month with actual costs of every line; 0: none
 */
public record Jaarafrekening(int jaar, int totEnMet, List<Regel> regels, Regel samen, List<Maand> maanden,
        Afrekening afrekening, List<Partijregel> partijen) {

    /**
     * One line of the budget, in cents.
     *
     * @param begrootTot budget of the months of which the spending is known
     * @param prognose spent until now and the budget of the months to come
     * @param doorgetrokken when the rest of the year goes as the months that are known
     */
    public record Regel(String code, String naam, long begroot, long begrootTot, long uitgegeven, long prognose,
            long doorgetrokken) {
        public long verschil() {
            return prognose - begroot;
        }
    }

    /** One month: how many lines of the budget are known, budget and spending of those together and from January on. */
    public record Maand(int nummer, int bekend, int regels, long begroot, long uitgegeven, long begrootTot,
            long uitgegevenTot) {
    }

    /** What a party paid in advance (its contribution), its share of the settlement, and the rest: above zero it pays more. */
    public record Partijregel(String naam, long voorschot, long aandeel) {
        public long rest() {
            return aandeel - voorschot;
        }
    }

    public static Jaarafrekening van(Berekening b, int jaar, List<Realisaties.Realisatie> realisaties,
            @Nullable Toedeling t) {
        var bekend = Maandkosten.van(realisaties).stream().filter(Maandkosten::compleet).toList();
        var begroot = new TreeMap<String, Long>();
        var namen = new HashMap<String, String>();
        for (Begrotingsregel r : b.begroting().jaar(jaar)) {
            begroot.put(r.code(), r.cent());
            namen.put(r.code(), r.naam());
        }
        int totEnMet = 0;
        for (int maand = 1; maand <= 12; maand++) {
            int m = maand;
            boolean compleet = begroot.entrySet().stream().filter(r -> r.getValue() > 0).allMatch(
                    r -> bekend.stream().anyMatch(x -> x.maand() == m && x.regel().equals(r.getKey())));
            if (!compleet || begroot.isEmpty())
                break;
            totEnMet = maand;
        }
        var maanden = Maandbedragen.van(begroot);
        var regels = new ArrayList<Regel>();
        for (var code : b.begroting().jaar(jaar).stream().map(Begrotingsregel::code).toList())
            regels.add(line(code, Nederlands.hoofdletter(namen.getOrDefault(code, code)),
                    begroot.getOrDefault(code, 0L), maanden.getOrDefault(code, List.of()), bekend));
        var samen = new Regel("", "Samen", sum(regels, Regel::begroot), sum(regels, Regel::begrootTot),
                sum(regels, Regel::uitgegeven), sum(regels, Regel::prognose), sum(regels, Regel::doorgetrokken));
        var c = b.opzet().contract();
        var afrekening = new Afrekening(samen.begroot(), samen.prognose(), c.bandbreedte(), c.aandeel());
        return new Jaarafrekening(jaar, totEnMet, regels, samen, months(maanden, bekend), afrekening,
                t == null ? List.of() : parties(t, afrekening.betaaldCent()));
    }

    private static Regel line(String code, String naam, long begroot, List<Long> maanden,
            List<Maandkosten> uitgaven) {
        long tot = 0;
        long uitgegeven = 0;
        for (var r : uitgaven)
            if (r.regel().equals(code)) {
                tot += maanden.get(r.maand() - 1);
                uitgegeven += r.cent();
            }
        long door = tot == 0
                ? uitgegeven + begroot
                : BigDecimal.valueOf(uitgegeven).multiply(BigDecimal.valueOf(begroot))
                        .divide(BigDecimal.valueOf(tot), 0, RoundingMode.HALF_UP).longValueExact();
        return new Regel(code, naam, begroot, tot, uitgegeven, uitgegeven + begroot - tot, door);
    }

    private static List<Maand> months(SortedMap<String, List<Long>> begroot, List<Maandkosten> uitgaven) {
        var uit = new ArrayList<Maand>();
        long begrootTot = 0;
        long uitgegevenTot = 0;
        for (int m = 1; m <= Maandbedragen.MAANDEN; m++) {
            int maand = m;
            var bekend = uitgaven.stream().filter(r -> r.maand() == maand && begroot.containsKey(r.regel()))
                    .toList();
            long deel = bekend.stream().mapToLong(r -> begroot.getOrDefault(r.regel(), List.of()).get(maand - 1)).sum();
            long echt = bekend.stream().mapToLong(Maandkosten::cent).sum();
            begrootTot += deel;
            uitgegevenTot += echt;
            if (!bekend.isEmpty())
                uit.add(new Maand(m, bekend.size(), begroot.size(), deel, echt, begrootTot, uitgegevenTot));
        }
        return uit;
    }

    private static long sum(List<Regel> regels, ToLongFunction<Regel> wat) {
        return regels.stream().mapToLong(wat).sum();
    }

    /** What the forecast says, in a sentence with percents. */
    public String oordeel() {
        if (samen.uitgegeven() == 0)
            return "Er is nog niets vastgelegd. De prognose is de begroting.";
        var verschil = BigDecimal.valueOf(samen.verschil()).movePointRight(2)
                .divide(BigDecimal.valueOf(Math.max(1, samen.begroot())), 1, RoundingMode.HALF_UP);
        var hoeveel = verschil.signum() == 0
                ? "gelijk aan de begroting"
                : Nederlands.getal(verschil.abs().doubleValue(), 1) + "% "
                        + (verschil.signum() > 0 ? "boven" : "onder") + " de begroting";
        return "De prognose is " + hoeveel + ", " + (buitenBand() ? "buiten" : "binnen") + " de bandbreedte van "
                + Nederlands.getal(afrekening.bandbreedte().doubleValue(), 1) + "%.";
    }

    /** Does the forecast leave the bandwidth? */
    public boolean buitenBand() {
        return BigDecimal.valueOf(Math.abs(samen.verschil())).movePointRight(2)
                .compareTo(afrekening.bandbreedte().multiply(BigDecimal.valueOf(samen.begroot()))) > 0;
    }

    /** The settled amount in proportion to the contributions, cents that close. */
    private static List<Partijregel> parties(Toedeling t, long betaald) {
        var gewichten = new TreeMap<String, BigFraction>();
        for (Bijdrage d : t.bijdragen())
            gewichten.put(d.code(), BigFraction.of(d.cent()));
        if (t.cent() == 0)
            return List.of();
        var delen = Restmethode.verdeeld(betaald, gewichten);
        return t.bijdragen().stream()
                .map(d -> new Partijregel(d.naam(), d.cent(), delen.getOrDefault(d.code(), 0L))).toList();
    }
}
