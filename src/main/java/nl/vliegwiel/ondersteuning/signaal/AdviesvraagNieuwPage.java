package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** Asking the team for advice without a name. */
public record AdviesvraagNieuwPage(AdviesvraagForm form, Fouten fouten, List<Keuze> themas, List<Keuze> scholen,
        boolean uitSignaal, String inzending, boolean naamGezien) implements Page {

    @Override
    public String titel() {
        return "Advies vragen zonder naam";
    }

    public List<Keuze> banden() {
        return Adviesvraag.BANDEN.stream().map(b -> new Keuze(b, b)).toList();
    }
}
