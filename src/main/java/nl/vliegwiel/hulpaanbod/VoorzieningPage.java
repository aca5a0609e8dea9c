package nl.vliegwiel.hulpaanbod;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * Help on offer with everything one must know to use it.
 *
 * @param casus address of the casus that somebody came from; null when from the list
 * @param vandaagGeldig false when it has not begun or is gone
 */
public record VoorzieningPage(Voorziening v, List<String> themas, String soort, String bewijs,
        List<String> gemeenten, List<String> scholen, VoorzieningRow rij, boolean magBijhouden,
        boolean vandaagGeldig, @Nullable String casus) implements Page {

    @Override
    public String titel() {
        return v.naam();
    }

    public String waar() {
        return (gemeenten.isEmpty() ? "De hele regio" : Nederlands.opsomming(gemeenten))
                + (scholen.isEmpty() ? "" : ", alleen " + Nederlands.opsomming(scholen));
    }
}
