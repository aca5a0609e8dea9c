package nl.vliegwiel.samenwerking;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * One professional: who, and which roles where; a new one when {@code wie} is null.
 *
 * @param ikZelf the reader looks at their own account, whose roles a colleague keeps
 * @param rolnaam from role key to its name on the screen
 */
public record MedewerkerPage(Medewerkers.@Nullable Medewerker wie, MedewerkerForm form,
        List<Medewerkers.Aanstelling> aanstellingen, List<Keuze> rollen, List<Keuze> scholen, List<Keuze> organisaties,
        Fouten fouten, boolean magBewerken, boolean ikZelf, UnaryOperator<String> rolnaam) implements Page {
    @Override
    public String titel() {
        return wie == null ? "Medewerker toevoegen" : wie.naam();
    }
}
