package nl.vliegwiel.ervaring.verhaal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ervaring.ronde.Qrcode;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Links by which stories come, and making one.
 *
 * @param nieuw the link that was just made, shown this once
 */
public record VertelpuntenPage(List<Vertelpunten.Vertelpunt> punten, List<Keuze> scholen, String school, String naam,
        @Nullable Nieuw nieuw, Fouten fouten) implements Page {

    /** The address of a new link, and the same as squares for a telephone. */
    public record Nieuw(String naam, String adres, Qrcode qr) {
    }

    @Override
    public String titel() {
        return "Vertelpunten";
    }
}
