package nl.vliegwiel.monitor;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren.Doel;
import nl.vliegwiel.web.Page;

/** A number whose source still has to come: its definition, and the delivery that will bring it. */
public record WachtendPage(Indicator indicator, Doel doel) implements Page {

    @Override
    public String titel() {
        return indicator.naam();
    }
}
