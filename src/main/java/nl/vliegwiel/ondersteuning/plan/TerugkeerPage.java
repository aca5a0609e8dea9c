package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * A return: the earlier casus belongs to the new one.
 *
 * @param opent a new casus will be opened; false: this one is the new one
 * @param van first day of the earlier casus
 * @param tot last day of the earlier casus
 */
public record TerugkeerPage(Casuskop kop, boolean opent, LocalDate van, LocalDate tot, List<Keuze> redenen,
        String reden,
        String inzending, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return opent ? "Opnieuw beginnen" : "Hoort dit bij eerdere hulp?";
    }
}
