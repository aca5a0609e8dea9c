package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * To hand over or to end: two ways on.
 *
 * @param nu name of the first responsible; null when there is none
 * @param gezien key of that person
 * @param keuzes colleagues who can take over
 * @param zelf this reader is the first responsible
 * @param afronden rounding off is possible: there was help, and consent or the duty of the holder
 */
public record OverdrachtPage(Casuskop kop, @Nullable String nu, String gezien, List<Keuze> keuzes, boolean zelf,
        boolean afronden, BetrokkeneForm form, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Overdragen of afsluiten, " + kop.naam();
    }
}
