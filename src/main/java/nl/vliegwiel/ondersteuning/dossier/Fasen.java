package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.leerling.Werkwijze;
import nl.vliegwiel.web.Nederlands;

/** The phases of a casus in their order, with the day on which each began and the names of its way of working. */
public final class Fasen {

    private Fasen() {
    }

    /**
     * One phase.
     *
     * @param begonnen null: not yet, or passed over
     * @param nu the casus is in it
     * @param termijn how it stands by its term; only of the phase in which the casus is
     * @param duur how long it takes already, where that is long
     */
    public record Fase(String naam, @Nullable LocalDate begonnen, boolean nu, Werkwijze.Termijn termijn, String duur) {
        public String datum() {
            return begonnen == null ? "" : Nederlands.datum(begonnen);
        }
    }

    static List<Fase> van(Casus c, Werkwijze w, LocalDate vandaag) {
        var fasen = new ArrayList<Fase>();
        for (var f : w.fasen()) {
            var op = begonnen(c, f.fase());
            boolean nu = f.fase().equals(c.fase());
            var termijn = nu && op != null ? f.termijn(op, vandaag) : Werkwijze.Termijn.GEWOON;
            fasen.add(new Fase(f.naam(), op, nu, termijn,
                    termijn == Werkwijze.Termijn.GEWOON || op == null ? "" : f.duur(op, vandaag)));
        }
        return List.copyOf(fasen);
    }

    /** The name of the phase before the one in which it is, as in a sentence; null at the beginning. */
    static @Nullable String vorige(Casus c, Werkwijze w) {
        String vorige = null;
        for (var f : w.fasen()) {
            if (f.fase().equals(c.fase()))
                return vorige;
            if (begonnen(c, f.fase()) != null)
                vorige = Nederlands.kleineLetter(f.naam());
        }
        return vorige;
    }

    private static @Nullable LocalDate begonnen(Casus c, String fase) {
        return switch (fase) {
            case "signaal" -> c.geopendOp();
            case "verkennen" -> c.verkennenOp();
            case "plan" -> c.planOp();
            case "ondersteuning" -> c.ondersteuningOp();
            case "afronden" -> c.afrondenOp();
            case "nazorg" -> c.nazorgOp();
            default -> c.geslotenOp();
        };
    }
}
