package nl.vliegwiel.leerling.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * A parent of a pupil, with custody.
 *
 * @param ouder null: a new one
 * @param broersEnZussen other children in the register who share the change of name and telephone
 */
public record OuderFormPage(Leerling leerling, @Nullable Ouder ouder, OuderForm form, List<String> broersEnZussen,
        Fouten fouten, String inzending) implements Page {

    @Override
    public String titel() {
        return ouder == null ? "Ouder van " + leerling.roepnaam() + " toevoegen" : ouder.naam();
    }

    public String url() {
        return "/register/" + leerling.sleutel() + "/ouders" + (ouder == null ? "" : "/" + ouder.sleutel());
    }

    public List<Keuze> relaties() {
        return Keuzelijsten.RELATIES;
    }

    public List<Keuze> gezag() {
        return Keuzelijsten.GEZAG;
    }
}
