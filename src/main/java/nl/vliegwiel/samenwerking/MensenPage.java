package nl.vliegwiel.samenwerking;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Page;

/**
 * The professionals, by name.
 *
 * @param gezocht what was searched for; empty for all
 * @param volgende where the next page starts; null on the last one
 */
public record MensenPage(List<Medewerkers.Medewerker> mensen, String gezocht, Medewerkers.@Nullable Medewerker volgende,
        boolean magBewerken) implements Page {
    @Override
    public String titel() {
        return "Mensen en rollen";
    }
}
