package nl.vliegwiel.leerling.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Who a pupil is; for a new pupil with the first enrolment.
 *
 * @param leerling null: a new one
 * @param inschrijving null: an existing pupil
 * @param dubbelen who looks like the new one; shown once, before saving
 */
public record LeerlingFormPage(@Nullable Leerling leerling, LeerlingForm form, @Nullable InschrijvingForm inschrijving,
        List<Keuze> scholen, List<Keuze> mentoren, List<Keuze> gemeenten, List<Dubbelen.Kandidaat> dubbelen,
        Fouten fouten, String inzending) implements Page {

    @Override
    public String titel() {
        return leerling == null ? "Leerling toevoegen" : "Gegevens van " + leerling.roepnaam();
    }

    public String url() {
        return leerling == null ? "/register" : "/register/" + leerling.sleutel();
    }

    public List<Keuze> geslachten() {
        return Keuzelijsten.GESLACHTEN;
    }
}
