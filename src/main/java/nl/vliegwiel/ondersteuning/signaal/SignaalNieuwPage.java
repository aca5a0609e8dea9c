package nl.vliegwiel.ondersteuning.signaal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Reporting a signal in a minute: four fields and a preset.
 *
 * @param scholen more than one only for who works at more than one
 * @param oco who reads it, in words
 * @param magNoemen the reader's role sees the register of the school
 * @param anderConcept a draft about somebody else waits, and this form would take its place
 * @param naamGezien the text holds what looks like a name, and the writer was told once
 */
public record SignaalNieuwPage(SignaalForm form, Fouten fouten, List<Keuze> themas, List<Keuze> scholen, String oco,
        boolean magNoemen, ZoeknaamPart gevonden, @Nullable String conceptZin, boolean anderConcept, String inzending,
        boolean naamGezien) implements Page {

    @Override
    public String titel() {
        return "Signaal melden";
    }

    public List<Keuze> jaOpties() {
        return List.of(new Keuze("ja", "Ja"), new Keuze("nog_niet", "Nog niet"));
    }
}
