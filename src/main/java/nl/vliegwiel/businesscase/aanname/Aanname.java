package nl.vliegwiel.businesscase.aanname;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.model.Grootheid;
import nl.vliegwiel.businesscase.rekenen.model.Verdeling;

/**
 * A number as people assume it: low, expected, high. Null is not known.
 *
 * @param wijzigbaar whether three numbers say all there is; otherwise the shape of the distribution says more
 */
public record Aanname(@Nullable Double laag, @Nullable Double verwacht, @Nullable Double hoog, boolean wijzigbaar,
        String vorm) {
    private static final double Z90 = 1.6448536269514722;
    private static final double PERT = 4;

    static Aanname of(Grootheid g) {
        var v = g.verdeling();
        if (v == null)
            return new Aanname(null, null, null, true, "nog niet bekend");
        var a = of(v);
        String bron = g.bron();
        // the monitor's estimate is taken over, never typed
        return bron != null && bron.startsWith("peiling-")
                ? new Aanname(a.laag, a.verwacht, a.hoog, false, "uit de monitor")
                : a;
    }

    private static Aanname of(Verdeling v) {
        return switch (v) {
            case Verdeling.Vast x -> new Aanname(null, x.waarde(), null, true, "zeker");
            case Verdeling.Driehoek x -> new Aanname(x.laag(), x.top(), x.hoog(), true, "driehoek");
            case Verdeling.Pert x -> new Aanname(x.laag(), x.top(), x.hoog(), true, "PERT");
            case Verdeling.Interval x -> new Aanname(x.laag(), x.gemiddelde(), x.hoog(), true,
                    "marge van " + Math.round(x.zekerheid() * 100) + "%");
            case Verdeling.Uniform x -> new Aanname(x.laag(), (x.laag() + x.hoog()) / 2, x.hoog(), false,
                    "overal even waarschijnlijk");
            case Verdeling.Normaal x -> around(x.gemiddelde(), x.spreiding(), "normaal");
            case Verdeling.Lognormaal x -> around(x.gemiddelde(), x.gemiddelde() * x.variatie(), "lognormaal");
            case Verdeling.LognormaalTussen x -> new Aanname(x.p05(), Math.sqrt(x.p05() * x.p95()), x.p95(), false,
                    "lognormaal");
            case Verdeling.Beta x -> around(x.gemiddelde(), x.spreiding(), "beta");
            case Verdeling.Gamma x -> around(x.vorm() / x.tempo(), Math.sqrt(x.vorm()) / x.tempo(), "gamma");
            case Verdeling.Discreet x -> new Aanname(x.waarden().stream().mapToDouble(d -> d).min().orElse(0),
                    mean(x), x.waarden().stream().mapToDouble(d -> d).max().orElse(0), false, "enkele waarden");
        };
    }

    /** The distribution of these three, in the shape that it had; certain when only the middle one is given. */
    @Nullable
    Verdeling verdeling(@Nullable Verdeling was) {
        var midden = verwacht;
        if (midden == null)
            return null;
        if (laag == null || hoog == null)
            return new Verdeling.Vast(midden);
        return switch (was) {
            case Verdeling.Pert x -> new Verdeling.Pert(laag, midden, hoog, x.gewicht());
            case Verdeling.Interval x -> new Verdeling.Interval(midden, laag, hoog, x.zekerheid(), x.vorm());
            case null, default -> new Verdeling.Pert(laag, midden, hoog, PERT);
        };
    }

    /** Far from what it was: outside the old margin, or ten times as much or as little. */
    boolean opvallend(Aanname was) {
        var nieuw = verwacht;
        var oud = was.verwacht;
        if (nieuw == null || oud == null)
            return false;
        if (was.laag != null && was.hoog != null)
            return nieuw < was.laag || nieuw > was.hoog;
        return oud != 0 && (nieuw / oud > 10 || nieuw / oud < 0.1);
    }

    /** In words what is wrong with these three; null when nothing is. */
    @Nullable
    String fout() {
        if (verwacht == null)
            return laag == null && hoog == null ? null : "Vul ook de verwachte waarde in";
        if ((laag == null) != (hoog == null))
            return "Vul laag en hoog allebei in, of geen van beide";
        if (laag != null && hoog != null && (laag > verwacht || hoog < verwacht))
            return "Verwacht ligt tussen laag en hoog";
        return laag != null && laag.equals(hoog) ? "Laag en hoog zijn gelijk. Laat ze leeg als het zeker is" : null;
    }

    private static Aanname around(double midden, double spreiding, String vorm) {
        return new Aanname(midden - Z90 * spreiding, midden, midden + Z90 * spreiding, false, vorm);
    }

    private static double mean(Verdeling.Discreet x) {
        double som = 0;
        double gewicht = 0;
        for (int i = 0; i < x.waarden().size(); i++) {
            som += x.waarden().get(i) * x.gewichten().get(i);
            gewicht += x.gewichten().get(i);
        }
        return som / gewicht;
    }
}
