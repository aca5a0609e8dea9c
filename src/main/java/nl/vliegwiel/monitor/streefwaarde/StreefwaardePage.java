package nl.vliegwiel.monitor.streefwaarde;

import java.util.List;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** What one figure should reach now, all decisions on it, and a new one for who may take it. */
public record StreefwaardePage(Indicator indicator, List<Streefwaarde> besluiten, StreefwaardeForm form, Fouten fouten,
        boolean magVastleggen) implements Page {

    @Override
    public String titel() {
        return "Wat willen we halen?";
    }
}
