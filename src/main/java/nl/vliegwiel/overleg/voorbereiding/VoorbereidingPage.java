package nl.vliegwiel.overleg.voorbereiding;

import java.util.List;
import java.util.Set;

import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * The agenda as it stands, and what is due and could be on it.
 *
 * @param gekozen proposals that are ticked
 * @param acties how many actions of earlier meetings are open
 * @param getypt what came back with a fault
 */
public record VoorbereidingPage(Overleg overleg, List<Agendapunt> punten, List<Agendavoorstel> voorstellen,
        Set<String> gekozen, int acties, List<Keuze> leerlingen, PuntForm getypt, String inzending, Fouten fouten)
        implements
            Page {
    @Override
    public String titel() {
        return "Overleg voorbereiden";
    }

    public boolean klaargezet() {
        return overleg.klaargezetOp() != null;
    }

    public int minuten() {
        return punten.stream().mapToInt(Agendapunt::minuten).sum();
    }

    public String url() {
        return overleg.url() + "/voorbereiding";
    }

    /** Whether this point came back with a fault, or was sent. */
    public boolean open(Agendapunt punt) {
        return getypt.van(punt.sleutel());
    }
}
