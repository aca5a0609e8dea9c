package nl.vliegwiel.bekostiging.profijt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import nl.vliegwiel.bekostiging.toedeling.Partij;
import nl.vliegwiel.bekostiging.toedeling.Partijsoort;
import nl.vliegwiel.bekostiging.toedeling.Restmethode;
import nl.vliegwiel.bekostiging.toedeling.Verdeelsleutel;
import nl.vliegwiel.bekostiging.toedeling.Winst;

/**
 * What each kind and each party here wins by the gains of a business case: as the study knows parties one by one, and
 * where it knows a kind only together, by the key that was chosen when they were taken over.
 */
final class Winstverdeling {

    private Winstverdeling() {
    }

    static Winst van(Baten baten, List<Partij> partijen) {
        var perSoort = new EnumMap<Partijsoort, Long>(Partijsoort.class);
        var samen = new EnumMap<Partijsoort, Long>(Partijsoort.class);
        var perPartij = new TreeMap<String, Long>();
        for (var baat : baten.baten()) {
            var soort = baat.soort();
            var partij = baat.partij();
            if (soort == null)
                continue;
            long cent = baten.omgerekend(baat.winst());
            perSoort.merge(soort, cent, Long::sum);
            if (partij == null)
                samen.merge(soort, cent, Long::sum);
            else
                perPartij.merge(partij, cent, Long::sum);
        }
        var herkomst = baten.herkomst();
        var sleutel = herkomst == null ? null : herkomst.binnenSoort();
        samen.forEach((soort, cent) -> within(cent, partijen.stream().filter(p -> p.soort() == soort).toList(), sleutel)
                .forEach((code, deel) -> perPartij.merge(code, deel, Long::sum)));
        return new Winst(perSoort, perPartij);
    }

    /** Nothing when a number of one of them is not known: not known is not zero. */
    private static Map<String, Long> within(long cent, List<Partij> partijen, @Nullable Verdeelsleutel sleutel) {
        var gewichten = new TreeMap<String, BigFraction>();
        for (var p : partijen) {
            Integer aantal = weight(p, sleutel);
            if (aantal != null)
                gewichten.put(p.code(), BigFraction.of(aantal));
        }
        return gewichten.size() < partijen.size() || gewichten.values().stream().allMatch(g -> g.signum() == 0)
                ? Map.of()
                : Restmethode.verdeeld(cent, gewichten);
    }

    private static @Nullable Integer weight(Partij p, @Nullable Verdeelsleutel sleutel) {
        if (sleutel == null)
            return null;
        return switch (sleutel) {
            case WOON -> p.leerlingen();
            case SCHOOL -> p.school();
            case CLIENTEN -> p.clienten();
            case CLIENTEN_DRIE -> p.clientenDrieJaar();
            case VOET, GELIJK, PROFIJT, AFGESPROKEN, NU -> null;
        };
    }
}
