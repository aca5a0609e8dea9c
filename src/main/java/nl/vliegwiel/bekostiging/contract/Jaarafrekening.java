package nl.vliegwiel.bekostiging.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

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
public record Jaarafrekening(int jaar, int totEnMet, List<Regel> regels, Regel samen, Afrekening afrekening,
        List<Partijregel> partijen) {

    /** One line of the budget, in cents. prognose: spent until now and the budget of the months to come. */
    public record Regel(String code, String naam, long begroot, long uitgegeven, long prognose) {
        public long verschil() {
            return prognose - begroot;
        }
    }

    /** What a party paid in advance (its contribution), its share of the settlement, and the rest: above zero it pays more. */
    public record Partijregel(String naam, long voorschot, long aandeel) {
        public long rest() {
            return aandeel - voorschot;
        }
    }

    static Jaarafrekening van(Berekening b, int jaar, List<Realisaties.Realisatie> realisaties,
            @Nullable Toedeling t) {
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
                    r -> realisaties.stream().anyMatch(x -> x.maand() == m && x.regel().equals(r.getKey())));
            if (!compleet || begroot.isEmpty())
                break;
            totEnMet = maand;
        }
        var maanden = Maandbedragen.van(begroot);
        var regels = new ArrayList<Regel>();
        for (var code : begroot.keySet())
            regels.add(line(code, Nederlands.hoofdletter(namen.getOrDefault(code, code)),
                    begroot.getOrDefault(code, 0L), maanden.getOrDefault(code, List.of()), realisaties));
        var samen = new Regel("", "Samen", sum(regels, 0), sum(regels, 1), sum(regels, 2));
        var c = b.opzet().contract();
        var afrekening = new Afrekening(samen.begroot(), samen.prognose(), c.bandbreedte(), c.aandeel());
        return new Jaarafrekening(jaar, totEnMet, regels, samen, afrekening,
                t == null ? List.of() : parties(t, afrekening.betaaldCent()));
    }

    private static Regel line(String code, String naam, long begroot, List<Long> maanden,
            List<Realisaties.Realisatie> realisaties) {
        long uitgegeven = 0;
        long prognose = 0;
        for (int m = 1; m <= 12; m++) {
            int maand = m;
            var echt = realisaties.stream().filter(r -> r.maand() == maand && r.regel().equals(code)).findFirst();
            uitgegeven += echt.map(Realisaties.Realisatie::cent).orElse(0L);
            prognose += echt.map(Realisaties.Realisatie::cent).orElse(maanden.get(m - 1));
        }
        return new Regel(code, naam, begroot, uitgegeven, prognose);
    }

    private static long sum(List<Regel> regels, int welke) {
        return regels.stream().mapToLong(r -> welke == 0 ? r.begroot() : welke == 1 ? r.uitgegeven() : r.prognose())
                .sum();
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
