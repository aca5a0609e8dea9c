package nl.vliegwiel.monitor.ondergrens;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/** What holds now, all decisions, and a new one for who may take it. */
public record OndergrensPage(Ondergrens nu, List<Ondergrens> besluiten, OndergrensForm form, Fouten fouten,
        boolean magVastleggen) implements Page {

    @Override
    public String titel() {
        return "Vanaf hoeveel tonen we een cijfer?";
    }
}
