package nl.vliegwiel.ondersteuning.bespreking;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * To share a casus without names, and what was shared.
 *
 * @param naam a word that looks like a name, to look at; null: none
 */
public record BesprekingPage(Casuskop kop, List<Bespreking> eerder, List<Keuze> gasten, BesprekingForm form,
        @Nullable String naam, String inzending, Fouten fouten) implements Page {
    @Override
    public String titel() {
        return "Bespreken zonder naam, " + kop.naam();
    }

    public String url() {
        return kop.url() + "/bespreking";
    }
}
