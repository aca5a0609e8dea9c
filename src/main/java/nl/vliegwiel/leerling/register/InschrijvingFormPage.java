package nl.vliegwiel.leerling.register;

import java.util.List;

import nl.vliegwiel.toegang.Bewaartermijn;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * The class of a pupil, and leaving the school.
 *
 * @param laatste last day at school, as typed
 */
public record InschrijvingFormPage(Leerling leerling, Inschrijving inschrijving, InschrijvingForm form, String laatste,
        List<Keuze> mentoren, Bewaartermijn termijn, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Klas van " + leerling.roepnaam();
    }

    public String url() {
        return "/register/" + leerling.sleutel() + "/inschrijvingen/" + inschrijving.sleutel();
    }
}
