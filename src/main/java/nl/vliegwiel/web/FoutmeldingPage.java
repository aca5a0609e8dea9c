package nl.vliegwiel.web;

import java.util.List;

/** Something is wrong in the data or on a page; what the reader reported before, with the answers. */
public record FoutmeldingPage(String pagina, String tekst, List<Foutmeldingen.Foutmelding> eerder,
        Fouten fouten) implements Page {
    @Override
    public String titel() {
        return "Meld een fout";
    }
}
