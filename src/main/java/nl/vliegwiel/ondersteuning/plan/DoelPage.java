package nl.vliegwiel.ondersteuning.plan;

import java.util.List;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** One goal, to change its words or to end it. */
public record DoelPage(Casuskop kop, Doel doel, DoelForm form, List<Keuze> redenen, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Doel aanpassen";
    }

    public List<Keuze> vanKeuzes() {
        return DoelForm.vanKeuzes(kop.roepnaam());
    }
}
