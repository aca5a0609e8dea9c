package nl.vliegwiel.levering;

import java.util.List;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * Which column is which, for a file that was not seen before or that is set right.
 *
 * @param velden what we look for, with what was guessed or chosen
 * @param kop names of the columns, without those that hold a BSN
 * @param rijen the first five rows of these columns
 * @param bsn names of columns that were dropped
 */
public record IndelingPage(String url, String soort, String school, String bestand, String leeswijze,
        List<Veldrij> velden, List<Keuze> kolommen, List<Keuze> datumvormen, String datumvorm, String lesminuten,
        String dagminuten, String telaatminuten, List<String> kop, List<List<String>> rijen, List<String> bsn,
        Fouten fouten) implements Page {

    /** One field. waarden: the first values of the chosen column. */
    public record Veldrij(String naam, String label, boolean verplicht, String uitleg, String kolom, String waarden) {
    }

    @Override
    public String titel() {
        return "Welke kolom is wat?";
    }

    public boolean isVerzuim() {
        return soort.equals("verzuim");
    }

    public List<Veldrij> eerste() {
        return velden.stream().filter(v -> v.verplicht() || !v.kolom().isEmpty()).toList();
    }

    public List<Veldrij> overige() {
        return velden.stream().filter(v -> !v.verplicht() && v.kolom().isEmpty()).toList();
    }
}
