package nl.vliegwiel.hulpaanbod;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Help on offer, to add or to change.
 *
 * @param sleutel null when it is new
 * @param houders for whom this reader may keep it
 */
public record VoorzieningFormPage(@Nullable String sleutel, VoorzieningForm form, List<Keuze> houders,
        List<Keuze> gemeenten, List<Keuze> scholen, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return sleutel == null ? "Hulpaanbod toevoegen" : "Hulpaanbod aanpassen";
    }

    public List<Keuze> themas() {
        return Keuzelijsten.THEMAS;
    }

    public List<Keuze> soorten() {
        return Keuzelijsten.SOORTEN;
    }

    public List<Keuze> bewijzen() {
        return Keuzelijsten.BEWIJZEN;
    }
}
