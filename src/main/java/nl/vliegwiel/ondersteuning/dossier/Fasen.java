package nl.vliegwiel.ondersteuning.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casus;
import nl.vliegwiel.web.Nederlands;

/** The phases of a casus in their order, with the day on which each began. */
public final class Fasen {

    private Fasen() {
    }

    /**
     * One phase.
     *
     * @param begonnen null: not yet, or passed over
     * @param nu the casus is in it
     */
    public record Fase(String naam, @Nullable LocalDate begonnen, boolean nu) {
        public String datum() {
            return begonnen == null ? "" : Nederlands.datum(begonnen);
        }
    }

    static List<Fase> van(Casus c) {
        var fasen = new ArrayList<Fase>();
        add(fasen, c, "signaal", c.geopendOp());
        add(fasen, c, "verkennen", c.verkennenOp());
        add(fasen, c, "plan", c.planOp());
        add(fasen, c, "ondersteuning", c.ondersteuningOp());
        add(fasen, c, "afronden", c.afrondenOp());
        add(fasen, c, "nazorg", c.nazorgOp());
        add(fasen, c, "gesloten", c.geslotenOp());
        return List.copyOf(fasen);
    }

    /** The phase before the one in which it is; null at the beginning. */
    static @Nullable String vorige(Casus c) {
        String vorige = null;
        for (var fase : van(c)) {
            if (fase.nu())
                return vorige;
            if (fase.begonnen() != null)
                vorige = fase.naam().toLowerCase(Locale.ROOT);
        }
        return vorige;
    }

    private static void add(List<Fase> fasen, Casus c, String sleutel, @Nullable LocalDate op) {
        fasen.add(new Fase(Nederlands.hoofdletter(sleutel), op, sleutel.equals(c.fase())));
    }
}
