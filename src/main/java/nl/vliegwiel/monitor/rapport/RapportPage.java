package nl.vliegwiel.monitor.rapport;

import java.util.List;

import nl.vliegwiel.web.Page;

/** A report on the screen, as it will be on paper. magHerhalen: may the reader make the same report of newer figures. */
public record RapportPage(Rapportinhoud inhoud, boolean magWijzigen, boolean magHerhalen) implements Page {

    @Override
    public String titel() {
        return inhoud.rapport().titel();
    }

    public List<Rapportinhoud.Deel> delen() {
        return inhoud.delen();
    }
}
