package nl.vliegwiel.overleg.voorbereiding;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * A point to add, or the question and minutes of one that stands.
 *
 * @param punt key of the point that is changed; empty: a new one
 * @param leerling key of a casus; empty: a subject without a pupil
 * @param naamGoed ja: the word that looks like a name was seen and is none
 */
public record PuntForm(@Nullable String punt, @Nullable String leerling, @Nullable String titel, @Nullable String vraag,
        @Nullable String minuten, @Nullable String naamGoed, @Nullable String _inzending) {
    static final PuntForm LEEG = new PuntForm(null, null, null, null, null, null, null);

    Fouten check() {
        var fouten = new Fouten();
        if (over().isEmpty() && onderwerp().isEmpty())
            fouten.meld("titel", "Kies een leerling, of schrijf een onderwerp");
        else if (!over().isEmpty() && !onderwerp().isEmpty())
            fouten.meld("titel", "Kies een leerling of een onderwerp, niet allebei");
        if (onderwerp().length() > 80)
            fouten.meld("titel", "Maak het korter dan 80 tekens");
        return checkVraag(fouten);
    }

    Fouten checkVraag(Fouten fouten) {
        if (vraagtekst().length() > 400)
            fouten.meld("vraag", "Maak de vraag korter dan 400 tekens");
        if (tijd() == 0)
            fouten.meld("minuten", "Schrijf een getal van 1 tot en met 60");
        return fouten;
    }

    public boolean van(String sleutel) {
        return sleutel.equals(punt);
    }

    String over() {
        return Invoer.tekst(leerling);
    }

    public String onderwerp() {
        return Invoer.tekst(titel);
    }

    public String vraagtekst() {
        return Invoer.tekst(vraag);
    }

    boolean isNaamGoed() {
        return "ja".equals(naamGoed);
    }

    /** Minutes; 6 when nothing was typed, 0 when that is no number of minutes. */
    int tijd() {
        String t = Invoer.tekst(minuten);
        if (t.isEmpty())
            return 6;
        return t.matches("[1-9]|[1-5]\\d|60") ? Integer.parseInt(t) : 0;
    }
}
