package nl.vliegwiel.ervaring.verhaal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ervaring.ronde.Uitdeellink;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Links by which stories come, and making one.
 *
 * @param nieuw the link that was just made, shown this once
 */
public record VertelpuntenPage(List<Vertelpunten.Vertelpunt> punten, List<Keuze> scholen, String school, String naam,
        @Nullable Uitdeellink nieuw, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return "Vertelpunten";
    }
}
