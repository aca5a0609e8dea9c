package nl.vliegwiel.levering;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** What the codes of the school mean, each with how often it stands in the file. */
public record CodesPage(String url, String soort, String school, List<Coderij> codes, List<Keuze> betekenissen,
        boolean geoorloofdInBestand, Fouten fouten) implements Page {

    /** One code. gekozen: empty when nobody said it and we have no idea. nieuw: not said by a person before. */
    public record Coderij(String veld, String code, String aantal, String gekozen, boolean nieuw) {
    }

    @Override
    public String titel() {
        return switch (soort) {
            case "leerlingen" -> "Welke schoolsoort is wat?";
            case "afspraken" -> "Welke TLV-categorie is wat?";
            default -> "Wat betekent elke code?";
        };
    }
}
