package nl.vliegwiel.sturing.dossier;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;

/**
 * Go when this is so, written down beforehand.
 *
 * @param soort cijfer (a figure of the publication), baten (chance that it is worth it), akkoord (parties that agree), or eigen
 * @param kant  hoogstens or minstens; of a figure only
 * @param grens what it must reach: in the unit of the screen, in percent, or parties; null for eigen
 * @param norm  for eigen: when it is reached, in words
 * @param oordeel for eigen: how it stands, last written down; null as long as nobody did
 */
public record Criterium(long id, String sleutel, String wat, String soort, @Nullable String indicator,
        @Nullable String kant,
        @Nullable Double grens, String norm, @Nullable OffsetDateTime ingetrokkenOp, String reden, OffsetDateTime op,
        @Nullable String oordeel, @Nullable String nu, @Nullable String bewijs) {

    public static final List<Keuze> SOORTEN = List.of(
            new Keuze("cijfer", "Een cijfer van de monitor", "Vliegwiel kijkt zelf of het is bereikt"),
            new Keuze("baten", "Kans dat de baten hoger zijn dan de kosten", "Uit de studie bij dit dossier"),
            new Keuze("akkoord", "Partijen die akkoord zijn met de bekostiging", "Uit de bekostiging bij dit dossier"),
            new Keuze("eigen", "Iets anders", "Je schrijft zelf op hoe het ervoor staat"));
    public static final List<Keuze> KANTEN = List.of(new Keuze("hoogstens", "Hoogstens"),
            new Keuze("minstens", "Minstens"));

    /** hoogstens 9%; kans van 70% of meer; 10 partijen; or its own words. */
    public String afspraak(@Nullable Indicator van) {
        double value = grens == null ? 0 : grens;
        String number = Nederlands.getal(value, value == Math.rint(value) ? 0 : 1);
        return switch (soort) {
            case "cijfer" -> kant + " " + number + (van == null
                    ? ""
                    : van.eenheid() == Indicator.Eenheid.PROCENT ? "%" : " " + van.eenheid().woord());
            case "baten" -> "kans van " + number + "% of meer";
            case "akkoord" -> number + " partijen akkoord";
            default -> norm;
        };
    }

    public boolean ingetrokken() {
        return ingetrokkenOp != null;
    }
}
