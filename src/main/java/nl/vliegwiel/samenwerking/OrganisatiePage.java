package nl.vliegwiel.samenwerking;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * One organisation, to read and to change; a new one when {@code sleutel} is null.
 *
 * @param opvolger name of who took over, null while it exists
 * @param voorgangers names of those it took over
 * @param anderen who may take over
 */
public record OrganisatiePage(@Nullable String sleutel, OrganisatieForm form, @Nullable String opvolger,
        @Nullable String gestopt, List<String> voorgangers, List<Keuze> anderen, List<Keuze> soorten, Fouten fouten,
        boolean magBewerken) implements Page {

    @Override
    public String titel() {
        return sleutel == null ? "Organisatie toevoegen" : String.valueOf(form.naam());
    }
}
