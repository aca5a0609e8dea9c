package nl.vliegwiel.ondersteuning.dossier;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Part;

/**
 * The form that records a contact in twenty seconds.
 *
 * @param url where it is sent
 * @param casusId for the draft
 * @param leesbaar who can read the note, as a sentence
 * @param doelen goals of the casus: key → short name
 * @param inzending key that makes sending twice count once
 */
public record ContactPart(String url, long casusId, List<Keuze> wie, String leesbaar, List<Keuze> doelen,
        ContactForm form, Fouten fouten, String inzending) implements Part {
}
