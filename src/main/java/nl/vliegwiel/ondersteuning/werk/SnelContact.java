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
 * @param concept the draft that is shown; null when there is none
 */
public record SnelContact(SnelContactForm form, @Nullable Leerlingkeuze gekozen, List<Leerlingkeuze> meer,
        List<Leerlingkeuze> vandaag, List<Leerlingkeuze> leerlingen, Fouten fouten, String inzending,
        @Nullable Bewaard concept) implements Part {
    /** Name of the draft. */
    public static final String CONCEPT = "snelcontact";

    /**
     * A draft that is shown.
     *
     * @param zin Je concept van 10.42 uur staat er nog.
     * @param casusId null as long as nobody was chosen
     */
    public record Bewaard(String zin, @Nullable Long casusId) {
    }

    SnelContact met(Bewaard bewaard) {
        return new SnelContact(form, gekozen, meer, vandaag, leerlingen, fouten, inzending, bewaard);
    }

    public List<Keuze> mensen() {
        return Contactkeuzes.algemeen();
    }

    /** Whom the letters fit, else who is on today's list. */
    public List<Leerlingkeuze> keuzes() {
        return meer.isEmpty() ? vandaag : meer;
    }

    public String leerling() {
        return gekozen == null ? String.valueOf(form.leerling()) : gekozen.tekst();
    }

    /** Who can read the note, in words. */
    public String lezers() {
        return (gekozen == null ? "De leerling" : gekozen.roepnaam()) + " en de ouders kunnen dit lezen.";
    }
}
