package nl.vliegwiel.monitor;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.duiding.Duiding;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren.Doel;
import nl.vliegwiel.web.Bestemming;
import nl.vliegwiel.web.Page;

/**
 * One number, from verdict to definition.
 *
 * @param cijfer    null as long as nothing can be shown; niets says why
 * @param geweigerd why this combination is refused; null when it is shown
 * @param lijst     where this reader finds the units of the own school themselves; null when there is no such page for him
 * @param anders    what else could explain a change; empty when nothing is compared
 */
public record IndicatorPage(Indicator indicator, Doel doel, String zin, Filters filters, @Nullable String geweigerd,
        @Nullable Cijferkop cijfer, String niets, @Nullable Verloop verloop, @Nullable Scholenbeeld scholen,
        @Nullable Groepenbeeld groepen, @Nullable Pilotbeeld pilot, List<Methodebeeld> methoden,
        List<Duiding> duidingen, Vervolg.Blok vervolg, Herkomst herkomst, Verantwoording verantwoording,
        @Nullable Bestemming lijst,
        String anders) implements Page {

    /** The value of now with the sentences beside it. */
    public record Cijferkop(String waarde, String moment, String aantal, List<Zin> zinnen) {
    }

    /** One verdict: sign (empty: none), its words, and what it rests on. */
    public record Zin(String teken, String vet, String zin) {
    }

    @Override
    public String titel() {
        return indicator.naam();
    }
}
