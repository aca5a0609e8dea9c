package nl.vliegwiel.verwijzing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Referrers and their links.
 *
 * @param nieuw what was just made, shown this once; null otherwise
 */
public record VerwijzersPage(List<Rij> rijen, String naam, String soort, String groep, @Nullable Nieuw nieuw,
        Fouten fouten) implements Page {

    /** A referrer with the links that work today. */
    public record Rij(Verwijzers.Verwijzer verwijzer, String soort, List<Verwijzers.Link> links) {
    }

    /** waarde: the address of the link, or the key of a system. */
    public record Nieuw(String naam, boolean link, String waarde) {
    }

    @Override
    public String titel() {
        return "Verwijzers";
    }

    public List<Keuze> soorten() {
        return Redenen.VERWIJZERS;
    }
}
