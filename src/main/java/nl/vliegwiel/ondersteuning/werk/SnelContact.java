package nl.vliegwiel.ondersteuning.werk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.dossier.Contactkeuzes;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Part;

/**
 * The small form with which a contact is recorded from the worklist.
 *
 * @param gekozen the pupil that the letters fit; null: nobody yet
 * @param meer the pupils that the letters fit, when these are more than one
 * @param vandaag pupils of today's list, for a phone
 * @param leerlingen suggestions for the pupil field
 * @param inzending key of this form, so that sending it twice records once
 */
public record SnelContact(SnelContactForm form, @Nullable Leerlingkeuze gekozen, List<Leerlingkeuze> meer,
        List<Leerlingkeuze> vandaag, List<Leerlingkeuze> leerlingen, Fouten fouten, String inzending)
        implements
            Part {

    public List<Keuze> mensen() {
        return Contactkeuzes.algemeen();
    }

    public List<Keuze> keuzes() {
        return (meer.isEmpty() ? vandaag : meer).stream().map(k -> new Keuze(k.sleutel(), k.tekst())).toList();
    }

    public String leerling() {
        return gekozen == null ? String.valueOf(form.leerling()) : gekozen.tekst();
    }

    /** Who can read the note, in words. */
    public String lezers() {
        return gekozen == null
                ? "Vandaag, door jou. De leerling en de ouders kunnen dit lezen."
                : "Vandaag, door jou. " + gekozen.roepnaam() + " en de ouders kunnen dit lezen.";
    }
}
