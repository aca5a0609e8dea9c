package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * One phase back.
 *
 * @param naar phase to which it would go; null when it stands at the beginning
 */
public record FasePage(Casuskop kop, List<Fasen.Fase> fasen, @Nullable String naar, int versie, String reden,
        Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Stap terug, " + kop.naam();
    }
}
