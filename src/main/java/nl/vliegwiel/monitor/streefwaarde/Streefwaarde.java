package nl.vliegwiel.monitor.streefwaarde;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.web.Nederlands;

/**
 * One decision: what a figure should reach from a day on.
 *
 * @param waarde  in the unit of the screen; null: from then on there is no target
 * @param besluit who decided it, and why
 * @param door    name of who wrote it down; null when that account is not to be read
 */
public record Streefwaarde(String indicator, @Nullable Double waarde, LocalDate geldigVan, String besluit,
        @Nullable String door) {

    /** 6%, or geen streefwaarde. */
    public String tekst(Indicator van) {
        return waarde == null
                ? "geen streefwaarde"
                : Nederlands.getal(waarde, waarde == Math.rint(waarde) ? 0 : 1)
                        + (van.eenheid() == Indicator.Eenheid.PROCENT ? "%" : " " + van.eenheid().woord());
    }
}
