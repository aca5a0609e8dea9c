package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Recording work without a pupil in twenty seconds, and what this reader recorded lately.
 *
 * @param andereDatum the date was touched, so its fold is open
 */
public record ActiviteitenPage(ActiviteitForm form, Fouten fouten, List<Keuze> scholen, List<Keuze> soorten,
        List<Keuze> themas, List<Keuze> doelgroepen, List<Rij> recent, Activiteiten.Telling telling, String inzending,
        boolean andereDatum) implements Page {

    /** @param ongedaanUrl where it can be undone; empty after an hour */
    public record Rij(String dag, String titel, String onder, String ongedaanUrl) {
    }

    @Override
    public String titel() {
        return "Werk zonder leerling";
    }
}
