package nl.vliegwiel.ondersteuning.werk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * A task of one's own.
 *
 * @param voor the pupil it was begun from; null: choose one, or none
 * @param leerlingen suggestions for the pupil field
 * @param meer the pupils that the letters fit, when these are more than one
 */
public record TaakNieuwPage(TaakForm form, @Nullable Leerlingkeuze voor, List<Leerlingkeuze> leerlingen,
        List<Leerlingkeuze> meer, Fouten fouten, String inzending) implements Page {

    @Override
    public String titel() {
        return "Taak maken";
    }

    public List<Keuze> keuzes() {
        return meer.stream().map(k -> new Keuze(k.sleutel(), k.tekst())).toList();
    }
}
