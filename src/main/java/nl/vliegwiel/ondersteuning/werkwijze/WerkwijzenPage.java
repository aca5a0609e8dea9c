package nl.vliegwiel.ondersteuning.werkwijze;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import nl.vliegwiel.leerling.Werkwijze;
import nl.vliegwiel.ondersteuning.Codelijst;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * All versions of the way of working, the newest on top.
 *
 * @param nu number of the version for what begins today
 */
public record WerkwijzenPage(List<Werkwijze> versies, int nu, LocalDate vandaag, boolean magMaken,
        boolean magOverzetten) implements Page {
    static final Codelijst MOMENTEN = Codelijst.load("nazorg-moment");

    @Override
    public String titel() {
        return "Werkwijze";
    }

    /** Geldt voor nieuwe casussen sinds 1 januari 2022. */
    public String geldig(Werkwijze w) {
        String dag = Nederlands.datum(w.geldigVan(), vandaag);
        if (w.geldigVan().isAfter(vandaag))
            return "Gaat in op " + dag;
        return w.nummer() == nu ? "Voor nieuwe casussen, sinds " + dag : "Gold voor nieuwe casussen sinds " + dag;
    }

    /** Na 28 dagen oranje, na 42 dagen rood. */
    public static String termijn(Werkwijze.Fase f) {
        return f.roodDagen() == null
                ? "Geen termijn"
                : "Na " + f.oranjeDagen() + " dagen oranje, na " + f.roodDagen() + " dagen rood";
    }

    /** What the phase asks. */
    public static String vraagt(Werkwijze.Fase f) {
        if (f.omDeWeken() != null)
            return "Om de " + Nederlands.aantal(Objects.requireNonNull(f.omDeWeken()), "week", "weken")
                    + " cijfers en evaluatie";
        return f.momenten().isEmpty()
                ? ""
                : "Nazorg " + Nederlands.opsomming(
                        f.momenten().stream().map(m -> Nederlands.kleineLetter(MOMENTEN.naam(m))).toList());
    }
}
