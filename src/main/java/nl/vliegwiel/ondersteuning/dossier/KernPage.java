package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.leerling.Verzuimbeeld;
import nl.vliegwiel.web.Page;

/**
 * A casus of which this reader may know who it is and in which phase, and nothing of what was said.
 *
 * @param titelKaart what is so, on top of the card
 * @param zinnen what that means for this reader
 * @param vragen may ask for consent and for advice without a name
 * @param verzuim null when this reader sees none
 * @param beheren may say who works on it
 */
public record KernPage(Casuskop kop, String titelKaart, List<String> zinnen, boolean vragen,
        List<CasusPage.Mens> mensen, List<Fasen.Fase> fasen, Verzuimbeeld.@Nullable Beeld verzuim,
        boolean beheren) implements Page {

    @Override
    public String titel() {
        return kop.naam();
    }
}
