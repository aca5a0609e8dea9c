package nl.vliegwiel.leerling.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * The pupils of the reader's schools.
 *
 * @param eigenKlas pupils of whom the reader is mentor; only on the first page without a choice
 * @param gezocht what was searched; empty on the list
 * @param volgende key after which the next page begins; null on the last
 * @param meerScholen the reader works at more than one, so the list says which
 */
public record RegisterPage(String scholen, List<Leerlingen.Rij> eigenKlas, List<Leerlingen.Rij> leerlingen,
        Leerlingen.Vraag vraag, List<Keuze> klassen, String gezocht, @Nullable String volgende, boolean vervolg,
        boolean meerScholen, boolean magBewerken) implements Page {

    @Override
    public String titel() {
        return "Leerlingregister";
    }

    public boolean gefilterd() {
        return !vraag.equals(Leerlingen.Vraag.ALLES);
    }

    public List<Keuze> leerjaren() {
        return Keuzelijsten.LEERJAREN;
    }

    /** The page after this one, with the same choice. */
    public String volgendeUrl() {
        return "/register?klas=" + vraag.klas().replace(" ", "%20") + "&leerjaar=" + vraag.leerjaar()
                + (vraag.vertrokken() ? "&toon=vertrokken" : "") + "&na=" + volgende;
    }
}
