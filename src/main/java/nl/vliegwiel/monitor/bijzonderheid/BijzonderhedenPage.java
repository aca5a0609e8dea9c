package nl.vliegwiel.monitor.bijzonderheid;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** What happened to the data, and writing down something new. */
public record BijzonderhedenPage(List<Bijzonderheid> bijzonderheden, List<Keuze> maanden, String maand, String waarover,
        String tekst, Fouten fouten, boolean magVastleggen) implements Page {

    @Override
    public String titel() {
        return "Bijzonderheden bij de gegevens";
    }
}
