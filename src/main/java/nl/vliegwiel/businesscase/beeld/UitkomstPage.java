package nl.vliegwiel.businesscase.beeld;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.businesscase.rekenen.toets.Bevinding;
import nl.vliegwiel.businesscase.studie.Studiekop;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * What a version says. Without a result it says what is missing, and nothing else.
 *
 * @param alternatieven all of them, when there is a choice
 * @param gekozen code of the alternative that is shown
 */
public record UitkomstPage(Studiekop kop, @Nullable Uitkomstbeeld beeld, List<Keuze> alternatieven, String gekozen,
        List<Bevinding> ontbreekt) implements Page {

    @Override
    public String titel() {
        return kop.studie().naam();
    }
}
