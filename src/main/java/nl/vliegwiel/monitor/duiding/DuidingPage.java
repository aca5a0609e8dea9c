package nl.vliegwiel.monitor.duiding;

import java.util.List;

import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** All that people read in one figure, and a new one for who may write. */
public record DuidingPage(Indicator indicator, List<Duiding> duidingen, String tekst, Fouten fouten,
        boolean magSchrijven)
        implements
            Page {

    @Override
    public String titel() {
        return "Wat zit hierachter?";
    }
}
