package nl.vliegwiel.ondersteuning.overstap;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * To another school: a form, or what waits for its day.
 *
 * @param klaar null: nothing waits
 * @param mee everybody who must agrees that the plan goes along
 * @param ja what goes along to the chosen school; empty as long as none is chosen
 */
public record OverstapPage(Casuskop kop, @Nullable Overstap klaar, boolean mee, boolean schrijven,
        List<Keuze> scholen, OverstapForm form, List<Overstap.Ja> ja, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Naar een andere school, " + kop.naam();
    }
}
