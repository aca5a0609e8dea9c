package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Part;

/**
 * The form that records a contact in twenty seconds. On the page of a casus the young person is known; elsewhere, in a
 * narrow column, a list of young people stands on top.
 *
 * @param url where it is sent
 * @param casusId for the draft; null where the young person is still to be chosen, and then there is no draft
 * @param leerlingen casus key → name; empty on the page of a casus
 * @param leesbaar who can read the note, as a sentence
 * @param doelen goals of the casus: key → short name
 * @param inzending key that makes sending twice count once
 * @param concept the draft that is shown, as a sentence; null when there is none
 */
public record ContactPart(String url, @Nullable Long casusId, List<Keuze> leerlingen, List<Keuze> wie,
        String leesbaar, List<Keuze> doelen, ContactForm form, Fouten fouten, String inzending,
        @Nullable String concept) implements Part {

    /** For a page that is of no casus: the reader first chooses whose contact it was. */
    public static ContactPart voor(List<Keuze> leerlingen, String terug, String inzending) {
        var leeg = new ContactForm(null, "jeugdige", null, null, null, null, null, terug, null, null);
        return new ContactPart("/contacten", null, leerlingen, Contactkeuzes.algemeen(),
                "De leerling en de ouders kunnen dit lezen.", List.of(), leeg, Fouten.geen(), inzending, null);
    }

    public boolean smal() {
        return casusId == null;
    }
}
