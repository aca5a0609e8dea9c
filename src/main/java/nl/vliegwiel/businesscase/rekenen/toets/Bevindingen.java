package nl.vliegwiel.businesscase.rekenen.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Collects findings while a model is checked. */
final class Bevindingen {
    private static final double TOLERANCE = 1e-6;

    private final List<Bevinding> lijst = new ArrayList<>();

    void fout(String pad, String zin) {
        lijst.add(Bevinding.fout(pad, zin));
    }

    void waarschuwing(String pad, String zin) {
        lijst.add(Bevinding.waarschuwing(pad, zin));
    }

    void foutAls(boolean mis, String pad, String zin) {
        if (mis)
            fout(pad, zin);
    }

    void waarschuwingAls(boolean opvallend, String pad, String zin) {
        if (opvallend)
            waarschuwing(pad, zin);
    }

    /** A text that must be there. */
    void gevuld(@Nullable String tekst, String pad, String wat) {
        foutAls(tekst == null || tekst.isBlank(), pad, "Vul " + wat + " in.");
    }

    /** A code that must be there, be short and plain, and stand here for the first time. */
    void code(String code, Set<String> eerder, String pad) {
        if (!code.matches("[a-z0-9][a-z0-9._-]{0,63}"))
            fout(pad, "Gebruik voor de code alleen kleine letters, cijfers en streepjes, hoogstens 64 tekens.");
        else if (!eerder.add(code))
            fout(pad, "De code \"%s\" staat er twee keer. Geef er één een andere code.".formatted(code));
    }

    /** Shares over parties: known, not negative, together one. */
    void aandelen(Map<String, Double> aandelen, Set<String> partijen, String pad) {
        double som = 0;
        for (var aandeel : aandelen.entrySet()) {
            foutAls(!partijen.contains(aandeel.getKey()), pad + "/" + aandeel.getKey(),
                    "De partij \"%s\" staat niet bij de partijen.".formatted(aandeel.getKey()));
            foutAls(!(aandeel.getValue() >= 0), pad + "/" + aandeel.getKey(), "Een aandeel kan niet onder 0 liggen.");
            som += aandeel.getValue();
        }
        foutAls(!(Math.abs(som - 1) <= TOLERANCE), pad,
                "De aandelen zijn samen %s, dat moet 1 zijn.".formatted(getal(som)));
    }

    /** A period of years that is in order and touches the horizon. */
    void jaren(int eerste, int laatste, int horizon, String pad) {
        foutAls(eerste < 0, pad + "/eersteJaar", "Het eerste jaar is op zijn vroegst jaar 0.");
        foutAls(laatste < eerste, pad + "/laatsteJaar", "Het laatste jaar ligt voor het eerste jaar.");
        waarschuwingAls(laatste > horizon, pad + "/laatsteJaar",
                "Na jaar %d telt niets meer mee: bedragen van latere jaren vallen weg.".formatted(horizon));
    }

    /** A number as a Dutch reader writes it. */
    static String getal(double waarde) {
        var tekst = String.format(Locale.ROOT, "%.6f", waarde).replaceAll("0+$", "").replaceAll("\\.$", "");
        return tekst.replace('.', ',');
    }

    List<Bevinding> lijst() {
        return List.copyOf(lijst);
    }
}
