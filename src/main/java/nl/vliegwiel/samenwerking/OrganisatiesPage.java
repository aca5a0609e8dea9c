package nl.vliegwiel.samenwerking;

import java.util.List;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** The partners: one kind at a time, schools first. */
public record OrganisatiesPage(String soort, List<Keuze> soorten, List<Organisatie> organisaties,
        List<Scholen.Rij> scholen, boolean magBewerken) implements Page {

    @Override
    public String titel() {
        return "Organisaties";
    }

    public boolean toontScholen() {
        return "school".equals(soort);
    }
}
