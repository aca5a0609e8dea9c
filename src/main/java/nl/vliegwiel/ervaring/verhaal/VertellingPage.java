package nl.vliegwiel.ervaring.verhaal;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Telling a story, or looking at it before it is sent.
 *
 * @param lijktNaam a word that looks like a name; empty when there is none
 */
public record VertellingPage(String url, String school, VertellingForm form, boolean bekijkt, String lijktNaam,
        Fouten fouten) implements Page {

    @Override
    public String titel() {
        return bekijkt ? "Bekijk je verhaal" : "Vertel je verhaal";
    }

    public List<Keuze> keuzes(String vraag) {
        return Verhaalvragen.keuzes(vraag);
    }

    public String naam(String vraag) {
        return Verhaalvragen.naam(vraag, form.veld(vraag));
    }

    public Map<String, String> velden() {
        return form.velden();
    }
}
