package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Part;

/**
 * Pupils to choose from, while somebody types the first letters of a name.
 *
 * @param gekozen key of the pupil that was chosen before; empty when none
 * @param zin what to say when there is nothing, or more than fits; empty mostly
 */
public record ZoeknaamPart(List<Keuze> leerlingen, String gekozen, String zin) implements Part {
    static final ZoeknaamPart LEEG = new ZoeknaamPart(List.of(), "", "");
}
